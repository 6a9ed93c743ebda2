// The doctor's console: lets the clock run by the server's time, shows what belongs to each second, and keeps the
// notes while they are typed. Without this script the page shows the time at which it was loaded.
const clock = document.querySelector("[data-talk]");
const notes = document.querySelector("form[data-keep]");

if (clock?.dataset.talk === "running") run(clock);
if (notes) keep(notes);

function run(section) {
  const loaded = performance.now();
  const elapsedAtLoad = Number(section.dataset.now) - Number(section.dataset.start);
  const face = section.querySelector("[data-face]");
  const parts = document.querySelectorAll("[data-from]");
  const bars = section.querySelectorAll("[data-progress]");
  let shown = -1;
  const tick = () => {
    const seconds = Math.floor((elapsedAtLoad + performance.now() - loaded) / 1000);
    if (seconds === shown) return;
    shown = seconds;
    face.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    face.dateTime = `PT${seconds}S`;
    for (const bar of bars) bar.value = seconds;
    for (const part of parts) part.hidden = !belongs(part.dataset, Math.max(1, seconds));
  };
  tick();
  setInterval(tick, 200);
  // A page that the browser took out of its memory has an old time.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

function belongs({ from, to }, seconds) {
  return seconds >= Number(from) && seconds <= Number(to);
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
