// The camera and microphone of this device. What an incoming call or another program takes away is taken up again.
const CAMERA = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24, max: 30 }, facingMode: "user" };
const MICROPHONE = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const PROBLEMS = {
  NotAllowedError: "denied",
  NotFoundError: "missing",
  NotReadableError: "busy",
  OverconstrainedError: "missing",
};

export class Devices {
  /** @param {(kind: "audio"|"video") => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.tracks = { audio: null, video: null };
    this.wanted = { audio: true, video: true };
    this.problem = { audio: "", video: "" };
    this.own = new MediaStream();
    navigator.mediaDevices?.addEventListener("devicechange", () => this.reopen());
    document.addEventListener("visibilitychange", () => document.hidden || this.reopen());
  }

  /** Both with one question to the person; each alone where one is missing. */
  async open() {
    if (!navigator.mediaDevices) {
      this.problem = { audio: "old", video: "old" };
      this.changed("audio");
      this.changed("video");
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: MICROPHONE, video: CAMERA });
      for (const track of stream.getTracks()) this.take(track);
    } catch {
      await this.openOne("audio");
      await this.openOne("video");
    }
  }

  async openOne(kind) {
    try {
      const what = kind === "audio" ? { audio: MICROPHONE } : { video: CAMERA };
      const stream = await navigator.mediaDevices.getUserMedia(what);
      if (this.wanted[kind]) this.take(stream.getTracks()[0]);
      else for (const track of stream.getTracks()) track.stop();
    } catch (failure) {
      this.problem[kind] = PROBLEMS[failure.name] ?? "busy";
      this.changed(kind);
    }
  }

  take(track) {
    const kind = track.kind;
    this.drop(kind);
    this.tracks[kind] = track;
    this.problem[kind] = "";
    if (kind === "video") {
      track.contentHint = "motion";
      this.own.addTrack(track);
    }
    track.onended = () => {
      if (this.tracks[kind] !== track) return;
      this.drop(kind);
      this.problem[kind] = "taken";
      this.changed(kind);
      this.reopen();
    };
    track.onmute = track.onunmute = () => this.changed(kind);
    this.changed(kind);
  }

  drop(kind) {
    const track = this.tracks[kind];
    if (!track) return;
    this.tracks[kind] = null;
    if (kind === "video") this.own.removeTrack(track);
    track.onended = null;
    track.stop();
  }

  /** The lamp of a camera that is off goes out; a microphone only falls silent, so that it is back at once. */
  async turn(kind, on) {
    this.wanted[kind] = on;
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

  async reopen() {
    for (const kind of ["audio", "video"]) {
      if (this.wanted[kind] && !this.tracks[kind] && this.problem[kind] !== "denied") await this.openOne(kind);
    }
  }

  isOn(kind) {
    return this.wanted[kind] && this.tracks[kind]?.readyState === "live";
  }

  close() {
    this.wanted = { audio: false, video: false };
    this.drop("audio");
    this.drop("video");
  }
}
