// One key leads to what carries it as aria-keyshortcuts, unless somebody is writing. Where two things carry the same
// key, the one nearer to the work (later on the page) wins.
const WRITING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

addEventListener("keydown", (press) => {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return;
  if (press.target.closest(WRITING)) return;
  const carriers = document.querySelectorAll(`[aria-keyshortcuts="${CSS.escape(press.key.toUpperCase())}"]`);
  const nearest = [...carriers].at(-1);
  if (!nearest) return;
  press.preventDefault();
  if (nearest.matches(WRITING) && nearest.type !== "checkbox") nearest.focus();
  else nearest.click();
  if (nearest.dataset.next) goOn(nearest.dataset.next);
});

// After a choice the cursor goes to what is still to be typed, ready to be typed over.
function goOn(next) {
  const field = document.getElementById(next);
  field?.focus();
  field?.select();
}
