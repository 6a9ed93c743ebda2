// The room to try out: one's own picture goes through a second connection, as it will to the doctor.
import { open } from "./media.js";
import { loop, ways } from "./loop.js";

export function enterTrialRoom(room) {
  room.querySelector("[data-enter] button").addEventListener("click", () => enter(room));
}

async function enter(room) {
  room.querySelector("[data-enter]").hidden = true;
  say(room, "connecting");
  room.querySelector("[data-far]").addEventListener("timeupdate", () => (room.dataset.seen = "yes"), { once: true });
  const { stream } = await open();
  if (!stream) return fail(room);
  room.querySelector("[data-near]").srcObject = stream;
  try {
    const { servers } = await ways();
    await loop(servers, "all", (near, far) => {
      far.ontrack = ({ streams }) => (room.querySelector("[data-far]").srcObject = streams[0]);
      for (const track of stream.getTracks()) near.addTrack(track, stream);
    });
  } catch {
    return fail(room, stream);
  }
  say(room, "connected");
  room.querySelector("[data-buttons]").hidden = false;
  press(room, "[data-mute]", stream.getAudioTracks(), "muted");
  press(room, "[data-darken]", stream.getVideoTracks(), "dark");
}

function press(room, name, tracks, word) {
  const button = room.querySelector(name);
  button.addEventListener("click", () => {
    const off = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(off));
    for (const track of tracks) track.enabled = !off;
    say(room, off ? word : "connected");
  });
}

function fail(room, stream) {
  for (const track of stream?.getTracks() ?? []) track.stop();
  say(room, "failed");
  room.querySelector("[data-enter]").hidden = false;
}

function say(room, word) {
  room.dataset.trialRoom = word;
  for (const each of room.querySelectorAll("[data-say]")) each.hidden = each.dataset.say !== word;
}
