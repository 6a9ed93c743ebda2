// Lets a clock that the server has drawn run on by the server's time, and shows what belongs to each second.
export function tick(section, root = document) {
  const loaded = performance.now();
  const elapsedAtLoad = Number(section.dataset.now) - Number(section.dataset.start);
  const face = section.querySelector("[data-face]");
  const parts = root.querySelectorAll("[data-from]");
  const bars = section.querySelectorAll("[data-progress]");
  let shown = -1;
  const beat = () => {
    const seconds = Math.floor((elapsedAtLoad + performance.now() - loaded) / 1000);
    if (seconds === shown) return;
    shown = seconds;
    face.textContent = written(seconds, face.dataset.words);
    face.dateTime = `PT${seconds}S`;
    for (const bar of bars) bar.value = seconds;
    for (const part of parts) part.hidden = !belongs(part.dataset, Math.max(1, seconds));
  };
  beat();
  const beats = setInterval(beat, 200);
  return () => clearInterval(beats);
}

function written(seconds, words) {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return words
    ? words.replace("#", minutes).replace("$", rest)
    : `${minutes}:${String(rest).padStart(2, "0")}`;
}

function belongs({ from, to }, seconds) {
  return seconds >= Number(from) && seconds <= Number(to);
}
