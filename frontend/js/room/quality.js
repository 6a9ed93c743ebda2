// How well each way carries, in numbers for the senders and in words for the people. Where both do not fit, the
// picture gets smaller step by step, and at last it pauses; the voice goes on.
const STEPS = [
  { scale: 1, frames: 10, bitrate: 1_500_000, needs: 0 },
  { scale: 2, frames: 5, bitrate: 500_000, needs: 900_000 },
  { scale: 4, frames: 2, bitrate: 150_000, needs: 300_000 },
  { scale: 4, frames: 2, bitrate: 0, needs: 120_000 },
];
const BAD_ROUNDS = 3;
const GOOD_ROUNDS = 10;
const MOST_PATIENCE = 30;

/** Looks at one peer, once a second; the peer keeps what the next look compares with. */
export async function look(peer) {
  const pc = peer.pc;
  if (!pc) return;
  const seen = { frames: 0, loss: 0, delay: 0, arrived: 0, bitrate: undefined };
  const stats = await pc.getStats();
  stats.forEach((row) => {
    if (row.type === "inbound-rtp" && row.kind === "video") seen.frames = row.framesDecoded ?? 0;
    if (row.type === "inbound-rtp") seen.loss = Math.max(seen.loss, lost(peer, row));
    seen.arrived += (row.type === "inbound-rtp" && row.packetsReceived) || (row.type === "transport" && row.bytesReceived) || 0;
    if (row.type === "remote-inbound-rtp") {
      seen.loss = Math.max(seen.loss, row.fractionLost ?? 0);
      seen.delay = Math.max(seen.delay, row.roundTripTime ?? 0);
    }
    if (row.type === "candidate-pair" && row.nominated && row.state === "succeeded") {
      seen.bitrate = row.availableOutgoingBitrate;
      seen.way = way(stats, row);
      peer.carries = carries(stats);
    }
  });
  if (seen.arrived > 0 && seen.arrived !== peer.arrived) peer.heardAt = performance.now();
  peer.arrived = seen.arrived;
  peer.frames = seen.frames;
  peer.way = seen.way ?? peer.way;
  peer.quality = words(peer, seen);
  adapt(peer, seen);
}

/** Which share of the packets of this second did not arrive. */
function lost(peer, row) {
  const before = (peer.counted ??= {})[row.id] ?? { got: 0, lost: 0 };
  const now = { got: row.packetsReceived ?? 0, lost: row.packetsLost ?? 0 };
  peer.counted[row.id] = now;
  const missing = Math.max(0, now.lost - before.lost);
  const all = now.got - before.got + missing;
  return all > 10 ? missing / all : 0;
}

function way(stats, pair) {
  const local = stats.get(pair.localCandidateId);
  const remote = stats.get(pair.remoteCandidateId);
  if (local?.candidateType === "relay") return `relay/${local.relayProtocol ?? "udp"}`;
  return `${remote?.candidateType === "relay" ? "relay" : "direct"}/${local?.protocol ?? "udp"}`;
}

/** As the protocol writes them on the wire. */
const VERSIONS = { FEFD: "DTLS 1.2", FEFC: "DTLS 1.3" };

/** What the record of the talk says about the connection (rules.md §9): names only. */
function carries(stats) {
  const found = { video: "", audio: "", cipher: "" };
  stats.forEach((row) => {
    if (row.type === "inbound-rtp") found[row.kind] = stats.get(row.codecId)?.mimeType?.split("/")[1] ?? "";
    if (row.type === "transport") found.cipher = [VERSIONS[row.tlsVersion] ?? row.tlsVersion, row.dtlsCipher, row.srtpCipher].filter(Boolean).join(" ");
  });
  return found;
}

/** The family only, as the record says it. */
export function browser() {
  const brands = { Edg: "Edge", Firefox: "Firefox", Chrome: "Chrome", Safari: "Safari" };
  const mark = Object.keys(brands).find((name) => navigator.userAgent.includes(name + "/"));
  return brands[mark] ?? "";
}

function words(peer, { loss, delay }) {
  if (peer.state !== "connected") return "none";
  if (loss > 0.1 || delay > 0.6) return "weak";
  if (loss > 0.03 || delay > 0.3 || peer.step > 0) return "unsteady";
  return "good";
}

function adapt(peer, { loss, delay, bitrate }) {
  peer.step ??= 0;
  if (peer.state !== "connected") return;
  const short = bitrate !== undefined && peer.step + 1 < STEPS.length && bitrate < STEPS[peer.step + 1].needs / 2;
  const bad = loss > 0.08 || delay > 0.8 || short;
  const good = loss < 0.02 && delay < 0.4 && !short;
  peer.bad = bad ? (peer.bad ?? 0) + 1 : 0;
  peer.good = good ? (peer.good ?? 0) + 1 : 0;
  peer.patience ??= GOOD_ROUNDS;
  if (peer.bad >= BAD_ROUNDS && peer.step < STEPS.length - 1) shift(peer, 1);
  else if (peer.good >= peer.patience && peer.step > 0) shift(peer, -1);
  fit(peer);
}

/** A line that could not carry what was tried again is tried less and less often. */
function shift(peer, by) {
  if (by > 0 && peer.tried) peer.patience = Math.min(2 * peer.patience, MOST_PATIENCE);
  peer.tried = by < 0;
  peer.step += by;
  peer.bad = peer.good = 0;
}

/** A camera's picture gets smaller; a screen keeps its size, so that it can be read, and moves less often. */
function fit(peer) {
  const sender = peer.sender("video");
  const still = sender?.track?.contentHint === "detail";
  const { fitted, step } = peer;
  if (fitted?.sender === sender && fitted?.step === step && fitted?.still === still) return;
  const parameters = sender?.getParameters();
  if (!parameters?.encodings?.length) return;
  peer.fitted = { sender, step, still };
  const { scale, frames, bitrate } = STEPS[step];
  Object.assign(parameters.encodings[0], {
    active: bitrate > 0,
    maxBitrate: bitrate || 50_000,
    scaleResolutionDownBy: still ? 1 : scale,
    maxFramerate: still ? frames : undefined,
  });
  sender.setParameters(parameters).catch(() => (peer.fitted = undefined));
}

/** Whether the line carries the voice only. */
export function isResting(peer) {
  return peer.step === STEPS.length - 1;
}
