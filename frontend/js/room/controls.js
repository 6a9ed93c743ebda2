// The buttons of the room: microphone, camera, the doctor's screen, leaving, and the doctor's pause for somebody
// unannounced.
export function controls(room, { devices, mesh, says, press, leave, tellMedia, faces }) {
  const button = (name) => room.querySelector(`[data-do="${name}"]`);
  let screen;
  if (button("screen") && !navigator.mediaDevices?.getDisplayMedia) button("screen").hidden = true;

  on("audio", () => devices.turn("audio", !devices.isOn("audio")));
  on("video", () => devices.turn("video", !devices.isOn("video")));
  on("screen", () => (screen ? unshare() : share()));
  on("unmute", () => faces.playAll());
  on("hold", () => press("HOLD"));
  on("clear", () => press("CLEAR"));
  on("leave", () => confirmed("leave") && leave("LEAVE"));
  on("close", () => confirmed("close") && leave("CLOSE"));

  function on(name, act) {
    button(name)?.addEventListener("click", act);
  }

  // The first press asks, the second does it: no window that covers the picture.
  function confirmed(name) {
    const pressed = button(name);
    if (pressed.dataset.sure) return true;
    pressed.dataset.sure = "sure";
    pressed.textContent = says(`${name}.sure`);
    setTimeout(() => {
      delete pressed.dataset.sure;
      pressed.textContent = says(name);
    }, 6000);
    return false;
  }

  async function share() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: 10 } });
    } catch {
      return; // the doctor has thought better of it
    }
    screen = stream.getVideoTracks()[0];
    screen.contentHint = "detail";
    screen.onended = unshare;
    await show(screen);
  }

  async function unshare() {
    if (!screen) return;
    screen.onended = null;
    screen.stop();
    screen = undefined;
    await show(devices.tracks.video);
  }

  async function show(track) {
    tellMedia();
    draw();
    await mesh.send("video", track);
  }

  function draw() {
    for (const kind of ["audio", "video"]) {
      const on = devices.isOn(kind);
      button(kind).textContent = says(on ? `${kind}.off` : `${kind}.on`);
      button(kind).dataset.on = on ? "on" : "off";
      const problem = room.querySelector(`[data-problem="${kind}"]`);
      const code = devices.problem[kind];
      if (problem) {
        problem.hidden = !code;
        problem.textContent = code ? says(`problem.${kind}.${code}`) : "";
      }
    }
    if (button("screen")) button("screen").textContent = says(screen ? "screen.off" : "screen.on");
    const own = mesh.all().some((peer) => peer.resting) ? "own.resting" : screen ? "own.screen" : "own";
    room.querySelector("[data-own] figcaption").textContent = says(own);
  }

  return {
    draw,
    unshare,
    track: () => screen,
    isSharing: () => Boolean(screen),
    hold(held) {
      for (const part of room.querySelectorAll("[data-held]")) part.hidden = (part.dataset.held === "yes") !== held;
    },
  };
}
