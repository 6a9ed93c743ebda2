// The doctor's console: lets the clock run by the server's time, shows what belongs to each second, and keeps the
// notes while they are typed. Without this script the page shows the time at which it was loaded.
import { tick } from "./ticking.js";

const clock = document.querySelector("[data-talk]");
const notes = document.querySelector("form[data-keep]");

if (clock?.dataset.talk === "running") {
  tick(clock);
  // A page that the browser took out of its memory has an old time.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
if (notes) keep(notes);

function keep(form) {
  const kept = form.querySelector("[data-kept]");
  let waiting;
  const save = async () => {
    clearTimeout(waiting);
    waiting = undefined;
    try {
      const answer = await fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true });
      if (answer.ok && !answer.redirected) kept.textContent = await answer.text();
      else waiting = setTimeout(save, 5000);
    } catch {
      waiting = setTimeout(save, 5000);
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 800);
  });
  // Whatever is pressed beside the notes must not lose them.
  addEventListener("pagehide", () => waiting && save());
}
