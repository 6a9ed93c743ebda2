// What is given back, while the cashier types; the server computes it again.
const form = document.querySelector("form[data-total]");
const given = form?.querySelector("#given");
const change = form?.querySelector("#change");

if (given && change) {
  given.addEventListener("input", tell);
  tell();
}

function tell() {
  const digits = given.value.normalize("NFKC").replace(/\D/g, "");
  const back = Math.max(0, Number(digits) - Number(form.dataset.total));
  change.value = change.dataset.yen.replace("0", back.toLocaleString("en"));
}
