// The way to one other page ("perfect negotiation"): whoever has the lower seat calls, the other one yields when both
// speak at once. It mends itself: first by looking for another way (ICE restart), then by a new call.
const RESTART_AFTER = { caller: 1500, called: 4000 };
const NEW_CALL_AFTER = 12000;

/** Where the hospital allows no words and files, a page that asks for such a channel all the same is refused it. */
function withoutChannel({ type, sdp }) {
  const part = sdp.split(/^(?=m=)/m).find((it) => it.startsWith("m=application "));
  if (type !== "offer" || !part) return { type, sdp };
  const mid = /^a=mid:(\S+)/m.exec(part)?.[1];
  const bundle = sdp.replace(/^a=group:BUNDLE.*/m, (group) => group.split(" ").filter((it) => it !== mid).join(" "));
  return { type, sdp: bundle.replace(/^m=application \d+/m, "m=application 0") };
}

export class Peer {
  /**
   * @param {{seat: number, page: string}} other
   * @param {{caller: boolean, configuration: RTCConfiguration, tracks: () => {audio, video}, send, changed, channel}} how
   */
  constructor(other, how) {
    this.seat = other.seat;
    this.page = other.page;
    this.how = how;
    this.state = "connecting";
    this.chain = Promise.resolve();
    if (how.caller) this.call(crypto.randomUUID());
  }

  call(name) {
    this.hangUp();
    this.name = name;
    this.making = false;
    this.candidates = [];
    this.stream = new MediaStream();
    const pc = (this.pc = new RTCPeerConnection({ bundlePolicy: "max-bundle", ...this.how.configuration() }));
    pc.onnegotiationneeded = () => this.offer(pc);
    pc.onicecandidate = ({ candidate }) => candidate && this.collect(candidate);
    pc.onconnectionstatechange = () => this.look(pc);
    pc.ontrack = ({ track }) => {
      this.stream.addTrack(track);
      this.how.changed(this);
    };
    if (this.how.caller) {
      const { audio, video } = this.how.tracks();
      const streams = [new MediaStream()];
      pc.addTransceiver(audio ?? "audio", { direction: "sendrecv", streams });
      pc.addTransceiver(video ?? "video", { direction: "sendrecv", streams });
      this.how.channel?.(this, pc);
      this.prefer();
    } else {
      this.how.channel?.(this, pc);
    }
    this.how.changed(this);
  }

  async offer(pc) {
    try {
      this.making = true;
      await pc.setLocalDescription();
      this.say({ description: pc.localDescription });
    } catch (failure) {
      console.warn("no offer", failure);
    } finally {
      this.making = false;
    }
  }

  /** One signal after the other: each may change the state that the next one meets. */
  hear(body) {
    this.chain = this.chain.then(() => this.answer(body)).catch((failure) => console.warn("signal", failure));
  }

  async answer({ call, description, candidates, again }) {
    if (again && this.how.caller) return this.call(crypto.randomUUID());
    if (call !== this.name) {
      if (this.how.caller || description?.type !== "offer") return;
      this.call(call);
    }
    const pc = this.pc;
    if (description) {
      const clash = description.type === "offer" && (this.making || pc.signalingState !== "stable");
      this.deaf = clash && this.how.caller;
      if (this.deaf) return;
      await pc.setRemoteDescription(this.how.channel ? description : withoutChannel(description));
      if (description.type === "offer") {
        if (!this.how.caller) await this.join(pc);
        await pc.setLocalDescription();
        this.say({ description: pc.localDescription });
      }
    }
    for (const candidate of candidates ?? []) {
      await pc.addIceCandidate(candidate).catch((failure) => {
        if (!this.deaf) throw failure;
      });
    }
  }

  /** Whoever is called sends on the ways that the caller has opened. */
  async join(pc) {
    const tracks = this.how.tracks();
    const stream = new MediaStream();
    for (const way of pc.getTransceivers()) {
      if (way.direction === "sendrecv") continue;
      way.direction = "sendrecv";
      way.sender.setStreams(stream);
      await way.sender.replaceTrack(tracks[way.receiver.track.kind] ?? null);
    }
    this.prefer();
  }

  sender(kind) {
    return this.pc?.getTransceivers().find((way) => way.receiver.track.kind === kind)?.sender;
  }

  send(kind, track) {
    return this.sender(kind)?.replaceTrack(track ?? null);
  }

  /** The voice goes before the picture wherever both do not fit. */
  prefer() {
    const sender = this.sender("audio");
    const parameters = sender?.getParameters();
    if (!parameters?.encodings?.length) return;
    parameters.encodings[0].priority = parameters.encodings[0].networkPriority = "high";
    sender.setParameters(parameters).catch(() => {});
  }

  collect(candidate) {
    const { candidates, name } = this;
    if (candidates.push(candidate) > 1) return;
    setTimeout(() => name === this.name && this.say({ candidates: candidates.splice(0) }), 15);
  }

  say(body) {
    this.how.send(this, { call: this.name, ...body });
  }

  look(pc) {
    if (pc !== this.pc) return;
    clearTimeout(this.mending);
    if (pc.connectionState === "connected") {
      this.state = "connected";
      this.lostAt = undefined;
      this.prefer();
    } else if (pc.connectionState === "disconnected" || pc.connectionState === "failed") {
      this.state = "lost";
      this.lostAt ??= performance.now();
      const patience = this.how.caller ? RESTART_AFTER.caller : RESTART_AFTER.called;
      this.mending = setTimeout(() => this.mend(), pc.connectionState === "failed" ? 200 : patience);
    }
    this.how.changed(this);
  }

  /** Looks for another way at once, as after a change of the network. */
  mend() {
    if (!this.pc || this.state === "closed") return;
    clearTimeout(this.mending);
    if (this.lostAt && performance.now() - this.lostAt > NEW_CALL_AFTER) {
      this.lostAt = performance.now();
      if (this.how.caller) this.call(crypto.randomUUID());
      else this.say({ again: true });
    } else {
      this.pc.restartIce();
    }
    this.mending = setTimeout(() => this.state === "lost" && this.mend(), 4000);
  }

  hangUp() {
    clearTimeout(this.mending);
    if (!this.pc) return;
    this.pc.onconnectionstatechange = this.pc.onnegotiationneeded = this.pc.onicecandidate = this.pc.ontrack = null;
    this.pc.close();
    this.pc = undefined;
  }

  close() {
    this.state = "closed";
    this.hangUp();
  }
}
