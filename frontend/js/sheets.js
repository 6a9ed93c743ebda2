// Scanned pages are made larger and smaller, with the buttons or their keys; without this script they fill the column.
const SIZES = ["", "150", "200", "300"];
const papers = document.querySelector("[data-sheets]");
const zoom = document.querySelector("[data-zoom]");

if (papers && zoom) {
  zoom.hidden = false;
  let size = 0;
  zoom.addEventListener("click", ({ target }) => {
    const by = target.closest("[data-zoom-by]")?.dataset.zoomBy;
    if (by === undefined) return;
    size = by === "0" ? 0 : Math.min(SIZES.length - 1, Math.max(0, size + Number(by)));
    papers.dataset.sheets = SIZES[size];
  });
}
