// Goes through the parts one after the other, shows what came of each, and lets the server keep it.
import { canTalk, chime, listen, open } from "./media.js";
import { meets, ways } from "./loop.js";

/** Megabits a second: a good picture needs two, a small one half a megabit. */
const GOOD = 2;
const ENOUGH = 0.5;
const LOUD = 0.06;
const PATIENCE_TO_HEAR = 15000;

export function tryDevice(form) {
  form.querySelector("[data-begin]").addEventListener("click", () => run(form));
}

async function run(form) {
  form.dataset.trial = "running";
  form.querySelector("[data-begin]").hidden = true;
  form.querySelector("[data-after]").hidden = true;
  for (const end of form.querySelectorAll("[data-end]")) end.hidden = true;
  for (const part of form.querySelectorAll("[data-part]")) show(part, "waiting", "");
  try {
    await all(form);
  } finally {
    finish(form);
  }
}

async function all(form) {
  const part = (name) => form.querySelector(`[data-part=${name}]`);
  const able = await found(part("BROWSER"), async () => canTalk());
  if (able !== "OK") return;
  show(part("CAMERA"), "trying", "");
  const media = await open();
  form.stream = media.stream;
  picture(form, media);
  show(part("CAMERA"), "found", media.CAMERA);
  await found(part("MICROPHONE"), () => (media.MICROPHONE === "OK" ? heard(part("MICROPHONE"), media.stream) : media.MICROPHONE));
  await found(part("LOUDSPEAKER"), () => answered(part("LOUDSPEAKER")));
  const known = await ways().catch(() => null);
  await found(part("CONNECTION"), () => (known ? meets(known.servers, "all") : "BLOCKED"));
  await found(part("RELAY"), () => (known?.relay ? meets(known.servers, "relay") : known ? "NOT_THERE" : "BLOCKED"));
  await found(part("SPEED"), speed);
}

async function found(part, attempt) {
  show(part, "trying", "");
  const finding = await attempt();
  show(part, "found", finding);
  return finding;
}

function picture(form, { stream, CAMERA }) {
  if (CAMERA !== "OK") return;
  const box = form.querySelector(".trial-picture");
  box.hidden = false;
  box.querySelector("video").srcObject = stream;
}

function heard(part, stream) {
  const meter = part.querySelector("meter");
  return new Promise((done) => {
    const end = (finding) => {
      clearTimeout(timer);
      stop();
      done(finding);
    };
    const timer = setTimeout(() => end("SILENT"), PATIENCE_TO_HEAR);
    let loud = 0;
    const stop = listen(stream, (loudness) => {
      meter.value = loudness;
      if (loudness > LOUD && ++loud > 3) end("OK");
    });
  });
}

/** Only a person knows what comes out of the loudspeaker. */
function answered(part) {
  part.querySelector("[data-play]").onclick = chime;
  chime();
  part.scrollIntoView({ block: "center" });
  return new Promise((done) => {
    part.querySelector("[data-heard]").onclick = () => done("OK");
    part.querySelector("[data-not-heard]").onclick = () => done("NOT_HEARD");
  });
}

async function speed() {
  try {
    const begun = performance.now();
    const answer = await fetch("/visit/trial/sample", { cache: "no-store" });
    const { byteLength } = await answer.arrayBuffer();
    const megabits = (byteLength * 8) / 1000 / (performance.now() - begun);
    return megabits >= GOOD ? "OK" : megabits >= ENOUGH ? "FAIR" : "WEAK";
  } catch {
    return "WEAK";
  }
}

function show(part, state, finding) {
  const fine = ["OK", "NOT_THERE", "FAIR"].includes(finding);
  const tag = state === "found" ? (fine ? "ok" : "bad") : state;
  part.hidden = finding === "NOT_THERE";
  part.dataset.state = tag;
  part.querySelector("input").value = finding;
  for (const each of part.querySelectorAll("[data-tag]")) each.hidden = each.dataset.tag !== tag;
  for (const each of part.querySelectorAll("[data-while]")) each.hidden = each.dataset.while !== tag;
  for (const each of part.querySelectorAll("[data-finding]")) each.hidden = each.dataset.finding !== finding;
}

function finish(form) {
  const fine = [...form.querySelectorAll("[data-part]")].every(({ dataset }) => dataset.state === "ok");
  form.querySelector(`[data-end=${fine ? "fine" : "not"}]`).hidden = false;
  form.querySelector("[data-after]").hidden = false;
  form.querySelector("[data-begin]").hidden = fine;
  form.dataset.trial = fine ? "fine" : "not";
  for (const track of form.stream?.getTracks() ?? []) track.stop();
  form.querySelector(".trial-picture").hidden = true;
  // Kept at once: whoever gives up here and closes the page is the one whom the hospital should know of.
  fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", keepalive: true });
}
