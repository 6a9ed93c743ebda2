// The pages of a filed paper are put in order by dragging or by keys; what is sent are the places beside the sheets,
// which do without this.
import { arrange, laid, moves, shifted, side } from "./order.js";

const form = document.querySelector("[data-ordering]");
if (form) {
  for (const part of form.querySelectorAll("[data-with-script]")) part.hidden = false;
  for (const paper of form.querySelectorAll("[data-paper]")) begin(paper);
}

function begin(paper) {
  let sheets = [...paper.querySelectorAll("[data-sheet]")];
  let held = null;

  for (const sheet of sheets) sheet.draggable = true;
  paper.addEventListener("dragstart", (drag) => {
    held = drag.target.closest("[data-sheet]");
    drag.dataTransfer.effectAllowed = "move";
    drag.dataTransfer.setData("text/plain", "1");
  });
  paper.addEventListener("dragover", (drag) => {
    const over = held && drag.target.closest("[data-sheet]");
    mark(over, drag);
    if (over) drag.preventDefault();
  });
  paper.addEventListener("drop", (drop) => {
    const over = held && drop.target.closest("[data-sheet]");
    if (!over) return;
    drop.preventDefault();
    lay(laid(sheets, [held], over, side(over, drop)), held);
  });
  paper.addEventListener("dragend", () => {
    held = null;
    mark(null);
  });
  paper.addEventListener("keydown", (press) => {
    const by = press.target.matches("[type=checkbox]") && moves(press);
    if (!by) return;
    press.preventDefault();
    const sheet = press.target.closest("[data-sheet]");
    lay(shifted(sheets, [sheet], by), sheet, press.target);
  });
  paper.addEventListener("change", ({ target }) => {
    if (!target.matches("[data-place]")) return;
    const sheet = target.closest("[data-sheet]");
    const rest = sheets.filter((other) => other !== sheet);
    lay(rest.toSpliced(target.value - 1, 0, sheet), sheet, target);
  });

  function lay(order, moved, field = place(moved)) {
    sheets = order;
    arrange(order);
    order.forEach((sheet, at) => (place(sheet).value = at + 1));
    field.focus();
    form.querySelector("[data-moved]").textContent = form.dataset.said.replace("%1", order.indexOf(moved) + 1);
  }

  function place(sheet) {
    return sheet.querySelector("[data-place]");
  }

  function mark(over, drag) {
    for (const sheet of sheets) sheet.dataset.beside = sheet === over ? side(over, drag) : "";
  }
}
