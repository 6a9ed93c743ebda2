// The postal code brings the address: into fields that are empty or that it filled itself, never over what a person
// wrote. With several towns of one code, a person chooses.
const SEVEN = /^\d{7}$/;

export function fillAddress(form, from, to) {
  const code = form?.querySelector(`#${CSS.escape(from)}`);
  if (!code) return;
  const filled = new Map();
  const note = document.createElement("p");
  note.className = "towns small";
  note.setAttribute("role", "status");
  code.addEventListener("change", look);
  code.addEventListener("input", () => SEVEN.test(digits(code.value)) && look());
  let asked = "";

  async function look() {
    const number = digits(code.value);
    if (!SEVEN.test(number) || number === asked) return;
    asked = number;
    const answer = await fetch(`/intake/postal-codes/${number}`).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    note.replaceChildren(...page.body.childNodes);
    if (!note.isConnected) code.after(note);
    const towns = [...note.querySelectorAll("[data-town]")];
    for (const town of towns) town.addEventListener("click", () => fill(town.dataset, true));
    if (towns.length > 0) fill(common(towns.map((town) => ({ ...town.dataset }))), false);
    if (towns.length === 1) note.replaceChildren();
  }

  function fill({ prefecture, city, street }, chosen) {
    if (to.whole) return put(to.whole, prefecture + city + street, chosen);
    put(to.prefecture, prefecture, chosen);
    put(to.city, city, chosen);
    put(to.street, street, chosen);
  }

  function put(name, value, chosen) {
    const field = form.querySelector(`#${CSS.escape(name)}`);
    const own = field && (field.value === "" || field.value === filled.get(name));
    if (!own || (value === "" && !chosen)) return;
    field.value = value;
    filled.set(name, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** What all towns of a code have in common may be filled without asking. */
function common(towns) {
  const same = (part) => (towns.every((town) => town[part] === towns[0][part]) ? towns[0][part] : "");
  return { prefecture: same("prefecture"), city: same("city"), street: same("street") };
}

function digits(text) {
  return text.normalize("NFKC").replace(/[^\d]/g, "");
}
