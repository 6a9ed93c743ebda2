// The pictures beside the fields: one at a time, larger, turned, with more contrast, and at the place of the field in
// hand.
const MOST = 4;
// How much larger the place of a field is shown: print of a FAX is small.
const NEAR = 1.3;
const NEAREST = 1.8;
const TURNS = 4;
const CONTRASTS = ["", "strong", "inverted"];
const KEYS = { PageUp: "before", PageDown: "next", F2: "turn", F4: "contrast", F8: "follow" };

export function pane(section) {
  const view = section.querySelector("[data-view]");
  const sheets = [...view.querySelectorAll("[data-sheet]")];
  const place = section.querySelector("[data-place]");
  const follows = section.querySelector("[data-do=follow]");
  // Pages before the form, such as the cover of a FAX, shift its sheets: whoever turns the page says so.
  const state = { at: 0, size: 1, turned: 0, contrast: 0, shift: 0, follow: true, region: undefined };

  const acts = {
    before: () => turnTo(state.at - 1, true),
    next: () => turnTo(state.at + 1, true),
    larger: () => resize(state.size * 1.25),
    smaller: () => resize(state.size / 1.25),
    turn: () => (state.turned = (state.turned + 1) % TURNS),
    contrast: () => (state.contrast = (state.contrast + 1) % CONTRASTS.length),
    follow: () => {
      state.follow = !state.follow;
      if (!state.follow) resize(1);
    },
  };

  section.dataset.live = "";
  section.querySelector("[data-tools]").hidden = false;
  section.addEventListener("click", ({ target }) => act(target.closest("[data-do]")?.dataset.do));
  for (const sheet of sheets) sheet.querySelector("img").addEventListener("load", () => sheets[state.at] === sheet && draw());
  draw();

  function turnTo(page, byHand) {
    state.at = Math.min(sheets.length - 1, Math.max(0, page));
    if (byHand && state.region) state.shift = state.at - (state.region.sheet - 1);
  }

  function resize(size) {
    state.size = Math.min(MOST, Math.max(1, size));
  }

  function act(name) {
    if (!acts[name]) return false;
    acts[name]();
    draw();
    if (name === "follow" || name === "next" || name === "before") look();
    return true;
  }

  function draw() {
    sheets.forEach((sheet, page) => (sheet.hidden = page !== state.at));
    const sheet = sheets[state.at];
    sheet.style.inlineSize = `${state.size * 100}%`;
    sheet.dataset.turned = state.turned;
    sheet.dataset.contrast = CONTRASTS[state.contrast];
    follows.setAttribute("aria-pressed", state.follow);
    const words = document.querySelector("[data-kinds]").dataset.place;
    place.textContent = words.replace("##", sheets.length).replace("#", state.at + 1);
  }

  /** Brings the place of the field into view, as wide as it fits. */
  function look() {
    const { region } = state;
    for (const sheet of sheets) sheet.querySelector("[data-here]").hidden = true;
    if (!region || !state.follow || state.turned !== 0) return;
    turnTo(region.sheet - 1 + state.shift, false);
    resize(Math.min(NEAREST, Math.max(NEAR, 0.9 / region.width)));
    draw();
    const sheet = sheets[state.at];
    const here = sheet.querySelector("[data-here]");
    here.hidden = false;
    here.style.insetInlineStart = `${region.left * 100}%`;
    here.style.insetBlockStart = `${region.top * 100}%`;
    here.style.inlineSize = `${region.width * 100}%`;
    here.style.blockSize = `${region.height * 100}%`;
    view.scrollTo({
      left: sheet.offsetWidth * region.left - 12,
      top: sheet.offsetHeight * (region.top + region.height / 2) - view.clientHeight / 2,
    });
  }

  function moved(press) {
    const by = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[press.key];
    if (!by || !press.altKey || !press.shiftKey) return false;
    view.scrollBy({ left: by[0] * 120, top: by[1] * 120 });
    return true;
  }

  return {
    follow(region) {
      if (!region) return;
      state.region = region;
      look();
    },
    key(press) {
      if (moved(press)) return true;
      if (press.altKey || press.ctrlKey || press.metaKey) return false;
      if (press.shiftKey) return act({ PageUp: "larger", PageDown: "smaller" }[press.key]);
      return act(KEYS[press.key]);
    },
  };
}
