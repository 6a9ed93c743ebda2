// Keeps what is typed on the server, never in the browser: a shared device remembers nothing.
const AFTER = 1500;
const AGAIN = 6000;

export function keep(form, says) {
  let waiting;
  let over = false;

  form.addEventListener("input", () => wait(AFTER));
  form.addEventListener("change", () => wait(AFTER));
  addEventListener("pagehide", () => waiting && save());

  function wait(after) {
    clearTimeout(waiting);
    if (!over) waiting = setTimeout(save, after);
  }

  async function save() {
    clearTimeout(waiting);
    waiting = undefined;
    if (over) return;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch("/intake/by-hand/keep", { method: "POST", body, keepalive: true });
      if (answer.redirected) return;
      if (answer.ok || answer.status === 409) says.textContent = await answer.text();
      says.classList.toggle("error", answer.status === 409);
      if (!answer.ok && answer.status !== 409) wait(AGAIN);
    } catch {
      wait(AGAIN);
    }
  }

  return {
    stop() {
      over = true;
      clearTimeout(waiting);
      waiting = undefined;
    },
  };
}
