// Writing a form out from its pictures with the keyboard alone. Without this script the pictures stand one below the
// other beside the fields, and the form is sent as any other.
import { pane } from "./sheet-pane.js";
import { keep } from "./keep.js";
import { suggest } from "./suggest.js";

const desk = document.querySelector("[data-transcription]");
if (desk) begin(desk);

function begin(desk) {
  const form = desk.querySelector("form");
  const regions = new Map(
    [...document.querySelectorAll("[data-regions] > [data-field]")].map(({ dataset }) => [dataset.field, region(dataset.at)]),
  );
  const pictures = pane(desk.querySelector("[data-pane]"));
  openWhatIsOnThePaper(form, regions);
  const suggestions = suggest(form);
  const kept = keep(form, desk.querySelector("[data-kept]"));
  form.addEventListener("focusin", ({ target }) => pictures.follow(regions.get(target.id) ?? regions.get(target.name)));
  form.addEventListener("submit", () => kept.stop());
  addEventListener("keydown", (press) => {
    if (press.isComposing || press.key === "Process") return;
    if (pictures.key(press) || suggestions.key(press) || formKey(press, form)) press.preventDefault();
  });
  if (!document.querySelector(".error-summary")) stops(form)[0]?.focus();
}

function region(written) {
  const [sheet, left, top, width, height] = written.split(" ").map(Number);
  return { sheet, left, top, width, height };
}

function openWhatIsOnThePaper(form, regions) {
  for (const details of form.querySelectorAll("details")) {
    const fields = [...details.querySelectorAll("input, select, textarea")];
    if (fields.some(({ id, name }) => regions.has(id) || regions.has(name))) details.open = true;
  }
}

/** Enter goes on, Shift+Enter back, Ctrl+Enter receives; a digit makes the choice with that number. */
function formKey(press, form) {
  const field = press.target;
  if (!form.contains(field)) return false;
  if (press.altKey) return press.key === "Enter" && newLine(field);
  if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) {
    form.requestSubmit(form.querySelector("[data-receive]"));
    return true;
  }
  if (press.key === "Enter" && !field.matches("button, summary, a")) return step(form, field, press.shiftKey ? -1 : 1);
  return /^[1-9]$/.test(press.key) && field.matches("[type=radio], [type=checkbox]") && choose(form, field, Number(press.key));
}

function newLine(field) {
  if (!field.matches("textarea")) return false;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

/** One stop for each question: choices that belong together are one. */
function stops(form) {
  const seen = new Set();
  return [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button[data-receive]")].filter((field) => {
    if (field.disabled || !field.checkVisibility()) return false;
    if (!field.matches("[type=radio], [type=checkbox]")) return true;
    if (seen.has(field.name)) return false;
    return seen.add(field.name);
  });
}

function step(form, field, by) {
  const all = stops(form);
  const at = all.findIndex((stop) => stop === field || (field.name && stop.name === field.name && field.matches("[type=radio], [type=checkbox]")));
  const next = all[at + by];
  if (!next) return true;
  const chosen = next.matches("[type=radio]") && form.querySelector(`[name="${CSS.escape(next.name)}"]:checked`);
  (chosen || next).focus();
  if (next.select && next.matches("input")) next.select();
  return true;
}

function choose(form, field, number) {
  const choice = form.querySelectorAll(`[name="${CSS.escape(field.name)}"]`)[number - 1];
  if (!choice) return false;
  choice.focus();
  choice.click();
  return true;
}
