// Sheets are put to papers, and into their order, by dragging or by keys; what is sent are the lists beside the sheets
// and their order, which do without this.
import { arrange, laid, moves, shifted, side } from "./order.js";

const form = document.querySelector("[data-filing]");
if (form) begin(form);

function begin(form) {
  let sheets = [...form.querySelectorAll("[data-sheet]")];
  const look = form.querySelector("[data-look]");
  const said = form.querySelector("[data-said]");
  const steps = [];
  let current = sheets[0];

  for (const part of form.querySelectorAll("[data-with-script]")) part.hidden = false;
  for (const sheet of sheets) sheet.draggable = true;
  if (look) look.hidden = false;
  show(current);
  count();

  form.addEventListener("click", (click) => {
    const row = click.target.closest("[data-put]");
    if (row) put(row.dataset.put);
    if (click.target.closest("[data-undo]")) undo();
    const open = click.target.closest("[data-open]");
    if (!open || click.ctrlKey || click.metaKey || !look?.offsetParent) return;
    click.preventDefault();
    pick(open).focus();
  });
  form.addEventListener("change", ({ target }) => {
    if (!target.matches("select")) return;
    target.closest("[data-sheet]")?.querySelector("[data-assumed]")?.remove();
    count();
  });
  form.addEventListener("focusin", ({ target }) => show(target.closest("[data-sheet]")));
  form.addEventListener("keydown", move);
  form.addEventListener("dragstart", lift);
  form.addEventListener("dragover", (drag) => {
    const row = drag.target.closest("[data-row]");
    const over = drag.target.closest("[data-sheet]");
    mark(row, over, drag);
    if (row || over) drag.preventDefault();
  });
  form.addEventListener("dragend", () => mark(null, null));
  form.addEventListener("drop", (drop) => {
    const row = drop.target.closest("[data-row]");
    const over = drop.target.closest("[data-sheet]");
    if (!row && !over) return;
    drop.preventDefault();
    mark(null, null);
    if (row) put(row.dataset.row);
    else lay(laid(sheets, chosen(), over, side(over, drop)));
  });

  function move(press) {
    const forth = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key];
    if (!press.target.matches("[data-pick]")) return;
    if (moves(press)) lay(shifted(sheets, chosen(), moves(press)));
    else if (press.key === "Backspace" || press.key === "Delete") put("");
    else if (forth) go(forth, press);
    else return;
    press.preventDefault();
  }

  function go(forth, press) {
    const next = sheets[sheets.indexOf(current) + forth];
    if (!next) return;
    if (press.shiftKey) pick(current).checked = true;
    pick(next).focus();
    if (press.shiftKey) pick(next).checked = true;
  }

  function lift(drag) {
    const sheet = drag.target.closest("[data-sheet]");
    if (!sheet) return;
    if (!pick(sheet).checked) for (const other of sheets) pick(other).checked = other === sheet;
    drag.dataTransfer.effectAllowed = "move";
    drag.dataTransfer.setData("text/plain", String(chosen().length));
  }

  function lay(order) {
    const moved = chosen();
    remember();
    sheets = order;
    arrange(order);
    pick(moved[0]).focus();
    tell(said.dataset.orderSaid, moved[0].querySelector("label").textContent, order.indexOf(moved[0]) + 1);
  }

  function remember() {
    steps.push({ order: sheets, places: sheets.map((sheet) => [sheet, list(sheet).value]) });
  }

  function put(place) {
    const moved = chosen();
    remember();
    for (const sheet of moved) set(sheet, place);
    const name = form.querySelector(`[data-row="${CSS.escape(place)}"] strong`)?.textContent;
    if (name) tell(said.dataset.putSaid, moved.length, name);
    const next = sheets.find((sheet) => !list(sheet).value) ?? moved.at(-1);
    pick(next).focus();
    count();
  }

  function undo() {
    const step = steps.pop();
    if (!step) return;
    for (const [sheet, place] of step.places) if (list(sheet).value !== place) set(sheet, place);
    sheets = step.order;
    arrange(sheets);
    pick(current).focus();
    tell(said.dataset.undoSaid);
    count();
  }

  function set(sheet, place) {
    list(sheet).value = place;
    pick(sheet).checked = false;
    sheet.querySelector("[data-assumed]")?.remove();
  }

  function chosen() {
    const ticked = sheets.filter((sheet) => pick(sheet).checked);
    return ticked.length ? ticked : [current];
  }

  function count() {
    for (const row of form.querySelectorAll("[data-row]")) {
      const pages = sheets.filter((sheet) => list(sheet).value === row.dataset.row).length;
      row.querySelector("[data-count]").textContent = pages ? form.dataset.pages.replace("%1", pages) : "";
    }
    for (const sheet of sheets) sheet.toggleAttribute("data-placed", list(sheet).value !== "");
  }

  function show(sheet) {
    if (!sheet) return;
    current = sheet;
    for (const other of sheets) other.toggleAttribute("data-current", other === sheet);
    if (!look?.offsetParent) return;
    const open = sheet.querySelector("[data-open]");
    const image = look.querySelector("img");
    if (image.getAttribute("src") !== open.getAttribute("href")) image.src = open.getAttribute("href");
    image.alt = look.querySelector("figcaption").textContent = sheet.querySelector("label").textContent;
  }

  function mark(row, over, drag) {
    for (const sheet of sheets) sheet.dataset.beside = sheet === over ? side(over, drag) : "";
    for (const other of form.querySelectorAll("[data-row]")) other.toggleAttribute("data-over", other === row);
  }

  function tell(sentence, first = "", second = "") {
    said.textContent = sentence.replace("%1", first).replace("%2", second);
  }

  function pick(part) {
    return part.closest("[data-sheet]").querySelector("[data-pick]");
  }

  function list(sheet) {
    return sheet.querySelector("select");
  }
}
