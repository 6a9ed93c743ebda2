// The doctor's console: lets the clock run by the server's time, shows what belongs to each second, and keeps the
// notes while they are typed. Without this script the page shows the time at which it was loaded.
import { tick } from "./ticking.js";

let stopClock = startClock();
const notes = document.querySelector("form[data-keep]");

// A page that the browser took out of its memory has an old time.
addEventListener("pageshow", (event) => event.persisted && document.querySelector("[data-talk]") && location.reload());
if (notes) keep(notes);

// Beside the pictures of the online room: what the consultee presses is shown without losing what is typed here.
addEventListener("message", async (event) => {
  if (event.origin !== location.origin || event.data !== "changed") return;
  const shown = document.querySelector(".console-clock");
  if (!shown || shown.contains(document.activeElement)) return;
  const answer = await fetch(location.href, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return;
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".console-clock");
  if (!drawn) return;
  stopClock();
  shown.replaceWith(drawn);
  stopClock = startClock();
});

function startClock() {
  const section = document.querySelector("[data-talk]");
  return section?.dataset.talk === "running" ? (tick(section) ?? (() => {})) : () => {};
}

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
