// In which order sheets lie: those that are moved stay together.

/** The order once these sheets were laid before or behind another one. */
export function laid(sheets, moved, target, side) {
  const rest = sheets.filter((sheet) => !moved.includes(sheet));
  const at = rest.indexOf(target) + (side === "behind" ? 1 : 0);
  return moved.includes(target) ? sheets : [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

/** The order once they were moved by one place, forth (1) or back (-1). */
export function shifted(sheets, moved, by) {
  const neighbour = sheets[sheets.indexOf(by < 0 ? moved[0] : moved.at(-1)) + by];
  return neighbour ? laid(sheets, moved, neighbour, by < 0 ? "before" : "behind") : sheets;
}

/** Where the pointer is over a sheet. */
export function side(sheet, drag) {
  const { left, width } = sheet.getBoundingClientRect();
  return drag.clientX < left + width / 2 ? "before" : "behind";
}

export function arrange(order) {
  order[0].parentElement.append(...order);
}

/** By how many places a key moves what is chosen; nothing for other keys. */
export function moves(press) {
  return press.ctrlKey ? { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key] : undefined;
}
