// The line to the server. It opens again by itself after a break, and then asks for what it missed.
const BEAT = 3000;
const SILENCE = 7000;
const PAUSES = [200, 500, 1000, 2000, 3000];
const ENDINGS = { 4001: "elsewhere", 4003: "refused" };

/**
 * @param {string} path of the line at this server
 * @param {(word: object) => void} heard gets each word of the server
 * @param {(state: "open"|"lost"|"elsewhere"|"refused") => void} changed
 */
export function openLine(path, heard, changed) {
  const address = location.origin.replace(/^http/, "ws") + path;
  const page = crypto.randomUUID();
  let socket;
  let last = 0;
  let failures = 0;
  let heardAt = 0;
  let over = false;
  let welcome = false;
  let again;
  let unsaid = [];

  function open() {
    clearTimeout(again);
    if (over) return;
    welcome = false;
    heardAt = performance.now();
    socket = new WebSocket(address);
    socket.onopen = () => socket.send(JSON.stringify({ kind: "hello", page, after: last }));
    socket.onmessage = (event) => hear(JSON.parse(event.data));
    socket.onclose = (event) => broken(event.code);
  }

  function hear(word) {
    heardAt = performance.now();
    failures = 0;
    if (word.id) last = Math.max(last, word.id);
    if (word.kind === "beat") return;
    if (word.kind === "welcome") {
      welcome = true;
      changed("open");
    }
    heard(word);
    if (word.kind === "welcome") {
      const late = unsaid;
      unsaid = [];
      for (const words of late) say(words);
    }
  }

  function broken(code) {
    socket.onclose = socket.onmessage = socket.onopen = null;
    socket.close();
    if (over) return;
    if (ENDINGS[code]) return end(ENDINGS[code]);
    changed("lost");
    failures += 1;
    if (failures % 4 === 3) askWhetherWelcome();
    clearTimeout(again);
    again = setTimeout(open, PAUSES[Math.min(failures - 1, PAUSES.length - 1)]);
  }

  // A handshake that was refused looks like a broken network; the page itself tells the difference.
  async function askWhetherWelcome() {
    try {
      const answer = await fetch(location.href, { redirect: "manual", cache: "no-store" });
      if (answer.type === "opaqueredirect" || answer.status === 403) end("refused");
    } catch {
      // the network is away: the line goes on trying
    }
  }

  function end(state) {
    over = true;
    clearTimeout(again);
    changed(state);
  }

  function say(word) {
    if (welcome && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(word));
    else if (word.kind !== "beat" && unsaid.length < 200) unsaid.push(word);
  }

  function look() {
    if (over) return;
    if (performance.now() - heardAt > SILENCE) broken(0);
    else say({ kind: "beat" });
  }

  setInterval(look, BEAT);
  addEventListener("online", () => !over && broken(0));
  open();

  return {
    page,
    say,
    close() {
      over = true;
      clearTimeout(again);
      socket.onclose = null;
      socket.close(1000);
    },
  };
}
