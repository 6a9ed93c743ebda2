// Two ends of a connection in one page: what passes between them passes between two houses, too.

const PATIENCE = 12000;

export async function ways() {
  const answer = await fetch("/visit/trial/ice", { cache: "no-store" });
  if (!answer.ok) throw new Error(`ways: ${answer.status}`);
  return answer.json();
}

/**
 * Connects both ends.
 * @param policy "all", or "relay" to allow nothing but the hospital's relay
 * @param prepare gets both ends before they meet
 */
export async function loop(servers, policy, prepare) {
  const near = new RTCPeerConnection({ iceServers: servers, iceTransportPolicy: policy });
  const far = new RTCPeerConnection({ iceServers: servers, iceTransportPolicy: policy });
  const close = () => [near, far].forEach((end) => end.close());
  near.onicecandidate = ({ candidate }) => candidate && far.addIceCandidate(candidate).catch(() => {});
  far.onicecandidate = ({ candidate }) => candidate && near.addIceCandidate(candidate).catch(() => {});
  try {
    prepare(near, far);
    await near.setLocalDescription();
    await far.setRemoteDescription(near.localDescription);
    await far.setLocalDescription();
    await near.setRemoteDescription(far.localDescription);
    await connected(near);
    return close;
  } catch (mistake) {
    close();
    throw mistake;
  }
}

function connected(end) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error("no connection in time")), PATIENCE);
    end.onconnectionstatechange = () => {
      if (end.connectionState === "connected") {
        clearTimeout(timer);
        done();
      }
      if (end.connectionState === "failed") fail(new Error("no connection"));
    };
  });
}

/** Whether both ends meet, with a word sent across. */
export async function meets(servers, policy) {
  let heard;
  const word = new Promise((done) => (heard = done));
  try {
    const close = await loop(servers, policy, (near, far) => {
      const channel = near.createDataChannel("trial");
      channel.onopen = () => channel.send("moshi moshi");
      far.ondatachannel = ({ channel: other }) => (other.onmessage = heard);
    });
    const late = new Promise((_, fail) => setTimeout(() => fail(new Error("silence")), PATIENCE));
    await Promise.race([word, late]).finally(close);
    return "OK";
  } catch {
    return "BLOCKED";
  }
}
