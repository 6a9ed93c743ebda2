// Files are sent with a bar that shows how far, how fast and how long; without this script the form is sent as any other.
const form = document.querySelector("[data-upload]");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  send(form);
});

function send(form) {
  const panel = form.querySelector("[data-upload-progress]");
  const bar = panel.querySelector("progress");
  const words = panel.querySelector("[role=status]");
  const button = form.querySelector("button");
  const request = new XMLHttpRequest();
  const began = performance.now();

  panel.hidden = false;
  button.disabled = true;
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = total ? loaded / total : 0;
    words.textContent = loaded < total ? said(panel.dataset.words, loaded, total, began) : panel.dataset.reading;
  });
  request.addEventListener("load", () => {
    if (request.status < 400) location.assign(request.responseURL);
    else failed();
  });
  request.addEventListener("error", failed);
  request.addEventListener("abort", failed);
  request.open("POST", form.action);
  request.send(new FormData(form));

  // The request key stays the same, so that whatever arrived is not taken in again.
  function failed() {
    words.textContent = panel.dataset.failed;
    button.disabled = false;
  }
}

function said(words, loaded, total, began) {
  const speed = loaded / Math.max(0.1, (performance.now() - began) / 1000);
  return words
    .replace("%percent%", `${Math.floor((loaded / total) * 100)} %`)
    .replace("%speed%", `${(speed / 1e6).toFixed(1)} MB`)
    .replace("%left%", String(Math.ceil((total - loaded) / speed)));
}
