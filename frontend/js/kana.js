// The kana that somebody types for a name are its furigana: the input method tells them while it composes. Where they
// do not explain what stands in the field, nothing is said.
const HIRAGANA = /[ぁ-ゖ]/g;
const KANA = /^[ぁ-ゖァ-ヺー]+/;
// Letters that are no kana yet; an n at the end is ん once it is converted.
const LAST_N = /n$/i;
const LETTERS = /[a-z]+$/i;

export function katakana(text) {
  return text.normalize("NFKC").replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
}

/** Listens to a field. What comes back tells the kana that were typed for what stands there now; empty if not known. */
export function listen(field) {
  let parts = [];
  let typed = "";
  field.addEventListener("compositionstart", () => (typed = ""));
  field.addEventListener("compositionupdate", ({ data }) => {
    const kana = data.normalize("NFKC").replace(LAST_N, "ん").replace(LETTERS, "");
    if (kana.match(KANA)?.[0] === kana) typed = kana;
  });
  field.addEventListener("compositionend", ({ data }) => data && typed && parts.push({ text: data, kana: typed }));
  field.addEventListener("input", () => field.value === "" && (parts = []));
  return () => katakana(reading(field.value, parts));
}

/** A part is what was composed in one go; kana stand for themselves. */
function reading(value, parts) {
  let rest = value.trim();
  let kana = "";
  for (const part of parts) {
    if (!rest.startsWith(part.text)) continue;
    rest = rest.slice(part.text.length);
    kana += part.kana;
  }
  const own = rest.match(KANA)?.[0] ?? "";
  return own === rest ? kana + own : "";
}

/** Fills the furigana beside each name: into fields that are empty or that it filled itself. */
export function fillFurigana(form) {
  for (const kana of form?.querySelectorAll("[id$=Kana]") ?? []) {
    const name = form.querySelector(`#${CSS.escape(kana.id.replace(/Kana$/, ""))}`);
    if (name) follow(name, kana);
  }
}

function follow(name, kana) {
  const typed = listen(name);
  let filled = "";
  name.addEventListener("compositionend", () => setTimeout(fill));
  name.addEventListener("input", ({ isComposing }) => isComposing || fill());

  function fill() {
    const reading = typed();
    if (!reading || (kana.value !== "" && kana.value !== filled)) return;
    kana.value = filled = reading;
    kana.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
