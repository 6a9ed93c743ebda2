// The part of the page that the server draws anew whenever something was pressed: clock, price, agreement.
export function now(room) {
  const part = room.querySelector("[data-now]");
  if (!part) return () => {};
  return async () => {
    try {
      const answer = await fetch(part.dataset.now, { cache: "no-store" });
      if (!answer.ok || answer.redirected) return;
      part.innerHTML = await answer.text();
      document.dispatchEvent(new CustomEvent("room-now", { detail: part }));
    } catch {
      // the line is away: with it comes the next look
    }
  };
}
