// What can go wrong with camera and microphone, as codes for which the page holds the sentences.

export function canTalk() {
  if (!isSecureContext) return "INSECURE";
  const whole = navigator.mediaDevices?.getUserMedia && window.RTCPeerConnection && RTCPeerConnection.prototype.getStats;
  return whole ? "OK" : "OLD";
}

/** Both at once, so that the browser asks once; if that fails, each alone tells which of them it was. */
export async function open() {
  const both = await ask({ audio: true, video: true });
  if (both.stream) return { stream: both.stream, CAMERA: "OK", MICROPHONE: "OK" };
  const camera = await ask({ video: true });
  const microphone = await ask({ audio: true });
  const tracks = [camera, microphone].flatMap(({ stream }) => stream?.getTracks() ?? []);
  return { stream: tracks.length ? new MediaStream(tracks) : null, CAMERA: camera.found, MICROPHONE: microphone.found };
}

async function ask(wish) {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(wish), found: "OK" };
  } catch (mistake) {
    return { stream: null, found: code(mistake) };
  }
}

function code({ name }) {
  if (name === "NotAllowedError" || name === "SecurityError") return "DENIED";
  if (name === "NotReadableError" || name === "AbortError") return "IN_USE";
  return "MISSING";
}

/** Calls back with the loudness (0 to 1) until told to stop. */
export function listen(stream, hear) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  context.createMediaStreamSource(stream).connect(analyser);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const loudness = Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);
    hear(Math.min(1, loudness * 8));
  }, 100);
  return () => {
    clearInterval(timer);
    context.close();
  };
}

/** Two friendly notes. */
export async function chime() {
  const context = new AudioContext();
  const volume = new GainNode(context, { gain: 0.25 });
  volume.connect(context.destination);
  for (const [place, frequency] of [523, 659, 523, 659].entries()) {
    const note = new OscillatorNode(context, { frequency });
    note.connect(volume);
    note.start(context.currentTime + place * 0.35);
    note.stop(context.currentTime + place * 0.35 + 0.3);
  }
  await new Promise((done) => setTimeout(done, 1600));
  await context.close();
}
