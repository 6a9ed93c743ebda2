// Words and files from browser to browser, only where the hospital allows it; they live in the memory of the page
// and are gone with it.
const MOST = 10 * 1024 * 1024;
const PIECE = 16 * 1024;
const FULL = 1024 * 1024;

/** @returns nothing where the page has no place for it */
export function chat(box, name) {
  if (!box) return undefined;
  const said = box.querySelector("[data-said]");
  const form = box.querySelector("form");
  const nobody = box.querySelector("[data-nobody]");
  const channels = new Set();

  function open(peer, pc) {
    const channel = pc.createDataChannel("words", { negotiated: true, id: 0 });
    channel.binaryType = "arraybuffer";
    channel.onopen = () => {
      channels.add(channel);
      nobody.hidden = true;
    };
    channel.onclose = () => channels.delete(channel);
    let file;
    channel.onmessage = ({ data }) => {
      if (typeof data !== "string") return receive(data);
      const word = JSON.parse(data);
      if (word.words) show(name(peer.seat), String(word.words).slice(0, 2000));
      if (word.file && word.size <= MOST) file = { name: String(word.file).slice(0, 200), size: word.size, got: 0, pieces: [] };
    };
    function receive(piece) {
      if (!file) return;
      file.got += piece.byteLength;
      if (file.got > file.size) return (file = undefined);
      file.pieces.push(piece);
      if (file.got < file.size) return;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(file.pieces));
      link.download = link.textContent = file.name;
      show(name(peer.seat), link);
      file = undefined;
    }
  }

  function show(who, what) {
    const row = document.createElement("li");
    const by = document.createElement("strong");
    by.textContent = `${who ?? ""} `;
    row.append(by, what);
    said.append(row);
    if (!box.open) box.querySelector("[data-unread]").textContent = "●";
  }

  async function send(file) {
    for (const channel of channels) {
      channel.send(JSON.stringify({ file: file.name, size: file.size }));
      for (let from = 0; from < file.size; from += PIECE) {
        if (channel.bufferedAmount > FULL) await drained(channel);
        if (channel.readyState !== "open") break;
        channel.send(await file.slice(from, from + PIECE).arrayBuffer());
      }
    }
  }

  const drained = (channel) =>
    new Promise((resolve) => {
      channel.bufferedAmountLowThreshold = FULL / 2;
      channel.addEventListener("bufferedamountlow", resolve, { once: true });
      channel.addEventListener("close", resolve, { once: true });
    });

  const isAlone = () => {
    nobody.hidden = channels.size > 0;
    return !channels.size;
  };

  form.onsubmit = (event) => {
    event.preventDefault();
    const words = form.words.value.trim();
    if (!words || isAlone()) return;
    for (const channel of channels) channel.send(JSON.stringify({ words }));
    show(name(), words);
    form.words.value = "";
  };
  form.file.onchange = async () => {
    const [file] = form.file.files;
    const tooBig = file?.size > MOST;
    box.querySelector("[data-too-big]").hidden = !tooBig;
    if (file?.size && !tooBig && !isAlone()) {
      form.file.disabled = true;
      await send(file);
      form.file.disabled = false;
      show(name(), file.name);
    }
    form.file.value = "";
  };
  box.ontoggle = () => box.open && (box.querySelector("[data-unread]").textContent = "");
  return { open };
}
