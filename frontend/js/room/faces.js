// The pictures of the others, and one's own small one.
export class Faces {
  /** @param {HTMLElement} box with a template of a face and the own picture */
  constructor(box, says) {
    this.box = box;
    this.says = says;
    this.faces = new Map();
    this.own = box.querySelector("[data-own] video");
    // A call in between may have stopped what was being played.
    document.addEventListener("visibilitychange", () => document.hidden || this.playAll());
    document.addEventListener("fullscreenchange", () => this.faces.forEach((face) => this.label(face)));
  }

  showOwn(stream, on) {
    if (this.own.srcObject !== stream) this.own.srcObject = stream;
    this.own.closest("[data-own]").dataset.off = on ? "" : "off";
    if (on) this.own.play().catch(() => {});
  }

  show(peer, other, media) {
    const face = this.faces.get(peer.seat) ?? this.add(peer.seat);
    const video = face.querySelector("video");
    if (video.srcObject !== peer.stream) {
      video.srcObject = peer.stream ?? null;
      this.play(video);
    }
    face.dataset.state = peer.state;
    face.dataset.page = peer.page;
    face.dataset.screen = media?.screen ? "on" : "";
    face.dataset.resting = media?.resting ? "yes" : "";
    face.querySelector("[data-name]").textContent = other?.name ?? "";
    face.querySelector("[data-words]").textContent = this.words(peer, media);
    this.count();
  }

  words(peer, media) {
    if (peer.state === "connecting") return this.says("peer.connecting");
    if (peer.state !== "connected") return this.says("peer.lost");
    const off = [];
    if (media?.audio === false) off.push(this.says("peer.silent"));
    if (media?.video === false) off.push(this.says("peer.dark"));
    if (media?.resting) off.push(this.says("peer.resting"));
    if (media?.screen) off.push(this.says("peer.screen"));
    return off.join(" ");
  }

  measure(peer) {
    const face = this.faces.get(peer.seat);
    if (!face) return;
    face.dataset.frames = peer.frames ?? 0;
    face.dataset.quality = peer.quality ?? "none";
    face.dataset.way = peer.way ?? "";
    face.querySelector("[data-quality-words]").textContent = peer.state === "connected" ? this.says(`quality.${peer.quality ?? "none"}`) : "";
  }

  add(seat) {
    const face = this.box.querySelector("template").content.firstElementChild.cloneNode(true);
    face.dataset.seat = seat;
    face.querySelector("[data-big]").onclick = () => this.enlarge(face);
    this.label(face);
    this.faces.set(seat, face);
    this.box.insertBefore(face, this.own.closest("[data-own]"));
    return face;
  }

  /** A screen that is shown may be looked at alone; telephones know only the picture itself in full size. */
  enlarge(face) {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (face.requestFullscreen) face.requestFullscreen().catch(() => {});
    else face.querySelector("video").webkitEnterFullscreen?.();
  }

  label(face) {
    face.querySelector("[data-big]").textContent = this.says(document.fullscreenElement === face ? "big.off" : "big.on");
  }

  /** A browser may want a press before it lets anything be heard. */
  play(video) {
    video.play().catch((failure) => {
      if (failure.name === "NotAllowedError") document.querySelector("[data-unmute]").hidden = false;
    });
  }

  playAll() {
    document.querySelector("[data-unmute]").hidden = true;
    for (const face of this.faces.values()) this.play(face.querySelector("video"));
  }

  remove(peer) {
    this.faces.get(peer.seat)?.remove();
    this.faces.delete(peer.seat);
    this.count();
  }

  count() {
    const faces = [...this.faces.values()];
    this.box.dataset.count = faces.length;
    this.box.dataset.screen = faces.some((face) => face.dataset.screen) ? "on" : "";
  }
}
