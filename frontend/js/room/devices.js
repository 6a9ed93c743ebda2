// The camera and microphone of this device. What an incoming call or another program takes away is taken up again.
const CAMERA = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24, max: 30 }, facingMode: "user" };
const MICROPHONE = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const PROBLEMS = {
  NotAllowedError: "denied",
  NotFoundError: "missing",
  NotReadableError: "busy",
  OverconstrainedError: "missing",
};
const KINDS = ["audio", "video"];
const AGAIN_AFTER = 2000;
const WAKES_WITHIN = 3000;

export class Devices {
  /** @param {(kind: "audio"|"video") => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.tracks = { audio: null, video: null };
    this.wanted = { audio: true, video: true };
    this.had = { audio: false, video: false };
    this.problem = { audio: "", video: "" };
    this.own = new MediaStream();
    navigator.mediaDevices?.addEventListener("devicechange", () => this.reopen());
    document.addEventListener("visibilitychange", () => document.hidden || this.wake());
  }

  /** Both with one question to the person; each alone where one is missing. */
  async open() {
    if (!navigator.mediaDevices) {
      this.problem = { audio: "old", video: "old" };
      this.changed("audio");
      this.changed("video");
      return;
    }
    this.asking = true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: MICROPHONE, video: CAMERA });
      for (const track of stream.getTracks()) this.take(track);
    } catch {
      for (const kind of KINDS) await this.openOne(kind);
    }
    this.asked();
  }

  async openOne(kind) {
    try {
      const what = kind === "audio" ? { audio: MICROPHONE } : { video: CAMERA };
      const stream = await navigator.mediaDevices.getUserMedia(what);
      if (this.wanted[kind]) this.take(stream.getTracks()[0]);
      else for (const track of stream.getTracks()) track.stop();
    } catch (failure) {
      const taken = this.had[kind] && (failure.name === "NotReadableError" || document.hidden);
      this.problem[kind] = taken ? "taken" : (PROBLEMS[failure.name] ?? "busy");
      this.changed(kind);
    }
  }

  take(track) {
    const kind = track.kind;
    this.drop(kind);
    this.tracks[kind] = track;
    this.had[kind] = true;
    if (kind === "video") {
      track.contentHint = "motion";
      this.own.addTrack(track);
    }
    track.onended = () => {
      this.drop(kind);
      this.problem[kind] = "taken";
      this.changed(kind);
      this.reopen();
    };
    track.onmute = track.onunmute = () => this.heed(track);
    this.heed(track);
  }

  /** Some devices end a track during a call, others only mute it and give it back by themselves. */
  heed(track) {
    this.problem[track.kind] = track.muted ? "taken" : "";
    this.changed(track.kind);
  }

  drop(kind) {
    const track = this.tracks[kind];
    if (!track) return;
    this.tracks[kind] = null;
    if (kind === "video") this.own.removeTrack(track);
    track.onended = track.onmute = track.onunmute = null;
    track.stop();
  }

  /** The lamp of a camera that is off goes out; a microphone only falls silent, so that it is back at once. */
  async turn(kind, on) {
    this.wanted[kind] = on;
    if (this.problem[kind] === "taken") this.problem[kind] = "";
    if (kind === "audio" && this.tracks.audio) {
      this.tracks.audio.enabled = on;
      this.changed(kind);
    } else if (on) {
      await this.openOne(kind);
    } else {
      this.drop(kind);
      this.changed(kind);
    }
  }

  /** Asks for what is gone, and again until it is given; a person's own "no" is not asked about twice. */
  async reopen(alsoMuted = false) {
    if (this.asking) return;
    this.asking = true;
    clearTimeout(this.again);
    for (const kind of KINDS) {
      if (this.isGone(kind, alsoMuted) && this.problem[kind] !== "denied") await this.openOne(kind);
    }
    this.asked();
  }

  asked() {
    this.asking = false;
    if (KINDS.some((kind) => this.isGone(kind) && ["taken", "busy"].includes(this.problem[kind]))) {
      this.again = setTimeout(() => this.reopen(), AGAIN_AFTER);
    }
  }

  /** The page is looked at again, as after a call: what is still mute by then is taken up anew. */
  wake() {
    this.reopen();
    setTimeout(() => this.reopen(true), WAKES_WITHIN);
  }

  isGone(kind, alsoMuted = false) {
    const track = this.tracks[kind];
    return this.wanted[kind] && (!track || (alsoMuted && track.muted));
  }

  isOn(kind) {
    const track = this.tracks[kind];
    return this.wanted[kind] && track?.readyState === "live" && !track.muted;
  }

  close() {
    this.wanted = { audio: false, video: false };
    clearTimeout(this.again);
    this.drop("audio");
    this.drop("video");
  }
}
