// The visitor's page looks again by itself when the waiting room opens.
const page = document.querySelector("[data-visit-opens]");
const LONGEST = 2 ** 31 - 1;

if (page) {
  const wait = Number(page.dataset.visitOpens) - Number(page.dataset.now);
  if (wait > 0 && wait < LONGEST) setTimeout(() => location.reload(), wait + 1000);
}
