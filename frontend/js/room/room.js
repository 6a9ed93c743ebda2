// The online room, for the doctor and for whoever consults: brings line, devices, ways and pictures together.
import { openLine } from "./line.js";
import { Devices } from "./devices.js";
import { Mesh } from "./mesh.js";
import { Faces } from "./faces.js";
import { guests } from "./guests.js";
import { controls } from "./controls.js";
import { look, browser, isResting } from "./quality.js";
import { chat } from "./chat.js";
import { keepNow } from "./now.js";

const A_MOMENT = 3000;

const main = document.querySelector("[data-room]");
const elsewhere = document.querySelector("[data-now]");
if (main) enter(main);
else if (elsewhere) keepNow(elsewhere);

function enter(room) {
  const sentences = Object.fromEntries([...room.querySelectorAll("[data-say]")].map((it) => [it.dataset.say, it.textContent]));
  const says = (key) => sentences[key] ?? "";
  const seat = Number(room.dataset.seat);
  const faces = new Faces(room.querySelector("[data-faces]"), says);
  const state = room.querySelector("[data-state-words]");
  const list = seat === 0 ? guests(room.querySelector("[data-guests]"), says, (button, who) => press(button, who)) : undefined;

  const place = room.querySelector("[data-now]");
  const refresh = place ? keepNow(place) : () => {};
  const talk = chat(room.querySelector("[data-chat]"), (number) => (number === undefined ? says("own") : other(number)?.name));
  const media = new Map();
  let inside = { state: "WAITING", others: [] };
  let line;
  let connection = "opening";

  const devices = new Devices((kind) => {
    faces.showOwn(devices.own, Boolean(devices.tracks.video));
    if (!buttons.isSharing() || kind === "audio") mesh.send(kind, devices.tracks[kind]);
    tellMedia();
    buttons.draw();
  });
  const mesh = new Mesh({
    tracks: () => ({ audio: devices.tracks.audio, video: buttons.track() ?? devices.tracks.video }),
    send: (peer, body) => line.say({ kind: "signal", to: peer.seat, page: peer.page, body }),
    changed: (peer) => {
      faces.show(peer, other(peer.seat), media.get(peer.seat));
      if (peer.state === "connected" && peer.told !== peer.name) {
        peer.told = peer.name;
        tellMedia(peer);
      }
      draw();
    },
    channel: talk?.open,
    gone: (peer) => {
      media.delete(peer.seat);
      faces.remove(peer);
      draw();
    },
  });
  const buttons = controls(room, { devices, mesh, says, press, leave, tellMedia, faces });

  devices.open();
  line = openLine(room.dataset.line, heard, (changed) => {
    connection = room.dataset.connection = changed;
    if (changed === "elsewhere" || changed === "refused") stop();
    draw();
  });
  setInterval(measure, 1000);
  addEventListener("pagehide", (event) => event.persisted || line.close());
  draw();

  function heard(word) {
    if (word.kind === "welcome") {
      mesh.ice = word.ice;
      mesh.relayOnly = word.relayOnly;
      refresh();
    } else if (word.kind === "room") sit(word);
    else if (word.kind === "changed") {
      refresh();
      document.querySelector(".beside-console")?.contentWindow?.postMessage("changed", location.origin);
    } else if (word.kind === "signal") {
      if (word.body.media) {
        media.set(word.from, word.body.media);
        const peer = mesh.peers.get(word.from);
        if (peer) faces.show(peer, other(peer.seat), word.body.media);
      } else mesh.hear(word);
    }
  }

  function sit(word) {
    inside = word;
    const admitted = word.state === "ADMITTED";
    const others = admitted ? word.others.filter((it) => it.state === "ADMITTED" && it.page) : [];
    mesh.meet(seat, others);
    list?.(word.others);
    buttons.hold(word.held);
    if (word.state === "LEFT") seat === 0 ? buttons.unshare() : stop();
    draw();
  }

  function other(number) {
    return inside.others.find((it) => it.seat === number);
  }

  function press(button, who = 0) {
    line.say({ kind: "press", button, seat: who });
  }

  function tellMedia(peer) {
    const screen = buttons.isSharing();
    const own = { audio: devices.isOn("audio"), video: devices.isOn("video") || screen, screen };
    for (const one of peer ? [peer] : mesh.all()) {
      one.resting = isResting(one);
      const body = { media: { ...own, resting: one.resting } };
      line?.say({ kind: "signal", to: one.seat, page: one.page, body });
    }
  }

  function leave(button) {
    press(button);
    if (connection !== "open") return;
    inside.state = "LEFT";
    stop();
    draw();
  }

  function stop() {
    mesh.close();
    buttons.unshare();
    devices.close();
    setTimeout(() => line.close(), 300);
  }

  async function measure() {
    for (const peer of mesh.all()) {
      await look(peer).catch(() => {});
      faces.measure(peer);
      if (peer.state === "connected" && Boolean(peer.resting) !== isResting(peer)) {
        tellMedia(peer);
        buttons.draw();
      }
      tellCut(peer);
      if (peer.state === "connected" && peer.way && peer.carries && peer.reported !== peer.name && isWhole(peer)) {
        peer.reported = peer.name;
        line.say({ kind: "report", relayed: peer.way.startsWith("relay"), ...peer.carries, browser: browser() });
      }
    }
  }

  /** The picture's name is known a little later than the voice's; somebody without a camera has none. */
  function isWhole(peer) {
    peer.looks = (peer.looks ?? 0) + 1;
    return peer.carries.video !== "" || peer.looks > 5;
  }

  /** The doctor's page keeps the book of what both sides miss for more than a moment. */
  function tellCut(peer) {
    if (seat !== 0 || connection !== "open") return;
    if (peer.state === "connected") {
      if (peer.cut !== false) line.say({ kind: "cut", seat: peer.seat, back: true, since: 0 });
      peer.cut = false;
    } else if (peer.state === "lost" && !peer.cut) {
      const since = Math.round(performance.now() - (peer.heardAt ?? peer.lostAt));
      if (since < A_MOMENT) return;
      peer.cut = true;
      line.say({ kind: "cut", seat: peer.seat, back: false, since });
    }
  }

  function draw() {
    const next = where();
    if (room.dataset.state !== next) {
      room.dataset.state = next;
      state.textContent = says(`state.${next}`);
    }
    buttons.draw();
  }

  function where() {
    if (connection === "elsewhere" || connection === "refused") return connection;
    if (inside.state === "LEFT") return "left";
    const peers = mesh.all();
    const connected = peers.filter((peer) => peer.state === "connected").length;
    if (connected && connected === peers.length) return inside.held ? "held" : "connected";
    if (connection !== "open") return connection;
    if (peers.some((peer) => peer.state === "lost")) return "mending";
    if (peers.length) return "connecting";
    if (seat === 0) return "alone";
    return inside.state === "ADMITTED" ? "admitted" : inside.doctor ? "waiting-doctor" : "waiting";
  }
}
