// What the program takes an entry for, and what it would suggest: always beside the field and in another colour;
// entered only when a person accepts it.
import { fillAddress } from "./address.js";
import { katakana, listen } from "./kana.js";

const ACCEPT = "F9";
const WAITS = 3000;
const TIMES = 25;

export function suggest(form) {
  const words = document.querySelector("[data-kinds]").dataset;
  for (const { dataset } of document.querySelectorAll("[data-kinds] > [data-field]")) {
    const field = form.querySelector(`#${CSS.escape(dataset.field)}`);
    if (dataset.kind) field?.addEventListener("change", () => understand(field, dataset.kind));
    if (dataset.kind && field?.value) understand(field, dataset.kind);
    if (dataset.reading && field) readWhatIsTyped(field, dataset.reading);
  }
  for (const field of form.querySelectorAll("[id$=Kana]")) field.addEventListener("change", () => (field.value = katakana(field.value)));
  fillAddress(form, "postalCode", { prefecture: "prefecture", city: "city", street: "street" });
  fillAddress(form, "senderPostalCode", { whole: "senderAddress" });
  if (form.dataset.readsPrint) askForPrint(TIMES);

  async function understand(field, kind) {
    const answer = await ask("understood", { kind, typed: field.value });
    const note = beside(field, "understood");
    note.textContent = answer.words;
    note.classList.toggle("error", answer.status === 422);
  }

  function readWhatIsTyped(field, target) {
    const typed = listen(field);
    field.addEventListener("change", () => read(field, target, typed()));
  }

  /** What was typed for it counts; a word that the input method completed itself is read by the dictionary. */
  async function read(field, target, typed) {
    const kana = form.querySelector(`#${CSS.escape(target)}`);
    const { words: known } = await ask("reading", { name: field.value });
    const reading = known.startsWith(typed) ? known : typed;
    if (kana && reading && kana.value !== reading) offer(kana, reading, words.suggested);
  }

  async function ask(about, entries) {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value, ...entries });
    try {
      const answer = await fetch(`/intake/by-hand/${about}`, { method: "POST", body });
      const said = !answer.redirected && [200, 422].includes(answer.status);
      return { status: answer.status, words: said ? await answer.text() : "" };
    } catch {
      return { status: 0, words: "" };
    }
  }

  async function askForPrint(left) {
    const answer = await fetch(`/intake/by-hand/printed?sheaf=${encodeURIComponent(form.elements.sheaf.value)}`).catch(() => null);
    if (answer?.status === 202 && left > 0) setTimeout(() => askForPrint(left - 1), WAITS);
    if (answer?.status !== 200 || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const found of page.querySelectorAll("[data-field]")) {
      const field = form.querySelector(`#${CSS.escape(found.dataset.field)}`);
      if (field && !field.value) offer(field, found.textContent, words.printed);
    }
  }

  function offer(field, value, why) {
    const note = beside(field, "suggested");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "suggestion";
    button.lang = "ja";
    button.textContent = value;
    button.addEventListener("click", () => accept(field));
    const key = document.createElement("kbd");
    key.textContent = ACCEPT;
    note.replaceChildren(`${why} `, button, " ", key, ` ${words.accept}`);
  }

  function accept(field) {
    const note = field.parentElement.querySelector(".suggested");
    const value = note?.querySelector("button")?.textContent;
    if (!value) return false;
    field.value = value;
    note.replaceChildren();
    field.focus();
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }

  return { key: (press) => press.key === ACCEPT && accept(press.target) };
}

function beside(field, kind) {
  const there = field.parentElement.querySelector(`.${kind}`);
  if (there) return there;
  const note = document.createElement("p");
  note.className = `${kind} small`;
  note.setAttribute("role", "status");
  field.after(note);
  return note;
}
