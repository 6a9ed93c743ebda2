// One way to each other page in the room, kept in step with who sits there.
import { Peer } from "./peer.js";

export class Mesh {
  /** @param {{tracks, send, changed, gone, channel}} how */
  constructor(how) {
    this.how = how;
    this.peers = new Map();
    this.ice = [];
    this.relayOnly = false;
    const mendAll = () => this.all().forEach((peer) => peer.state !== "connecting" && peer.mend());
    addEventListener("online", mendAll);
    navigator.connection?.addEventListener?.("change", mendAll);
  }

  configuration() {
    return { iceServers: this.ice, iceTransportPolicy: this.relayOnly ? "relay" : "all" };
  }

  all() {
    return [...this.peers.values()];
  }

  /** @param {{seat: number, page: string}[]} others who are admitted as this page is */
  meet(own, others) {
    for (const peer of this.all()) {
      if (!others.some((other) => other.seat === peer.seat && other.page === peer.page)) this.part(peer);
    }
    for (const other of others) {
      if (this.peers.has(other.seat)) continue;
      const peer = new Peer(other, {
        caller: own < other.seat,
        configuration: () => this.configuration(),
        tracks: this.how.tracks,
        send: this.how.send,
        channel: this.how.channel,
        changed: this.how.changed,
      });
      this.peers.set(other.seat, peer);
      this.how.changed(peer);
    }
  }

  hear({ from, page, body }) {
    const peer = this.peers.get(from);
    if (peer?.page === page) peer.hear(body);
  }

  send(kind, track) {
    return Promise.all(this.all().map((peer) => peer.send(kind, track)));
  }

  part(peer) {
    this.peers.delete(peer.seat);
    peer.close();
    this.how.gone(peer);
  }

  close() {
    this.all().forEach((peer) => this.part(peer));
  }
}
