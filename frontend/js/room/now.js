import { tick } from "../ticking.js";

// Time and money on the consultee's side: a part of the page that the server draws and that is fetched again whenever
// something was pressed. `keepNow` takes its place and gives back the function that fetches.
const ADDRESS = "/visit/room/now";
const AT_LEAST_EVERY = 30_000;

export function keepNow(place) {
  let stop = () => {};
  let fetching = 0;

  const look = async () => {
    const mine = ++fetching;
    try {
      const answer = await fetch(ADDRESS, { cache: "no-store" });
      if (answer.ok && !answer.redirected && mine === fetching) draw(await answer.text());
    } catch {
      // The line is cut: the clock on the page runs on, and the next look puts it right.
    }
  };

  const draw = (html) => {
    const focused = place.contains(document.activeElement) ? document.activeElement.value : undefined;
    stop();
    place.innerHTML = html;
    const section = place.querySelector("[data-visit-clock]");
    stop = section?.dataset.visitClock === "running" ? tick(section, place) : () => {};
    if (focused) place.querySelector(`section:not([hidden]) button[value="${focused}"]`)?.focus();
  };

  place.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = new FormData(event.target, event.submitter);
    said.append("part", "yes");
    for (const button of event.target.querySelectorAll("button")) button.disabled = true;
    try {
      const answer = await fetch(event.target.action, { method: "POST", body: new URLSearchParams(said) });
      fetching++;
      if (answer.ok) draw(await answer.text());
      else await look();
    } catch {
      for (const button of event.target.querySelectorAll("button")) button.disabled = false;
    }
  });
  addEventListener("online", look);
  addEventListener("pageshow", (event) => event.persisted && look());
  setInterval(look, AT_LEAST_EVERY);
  look();
  return look;
}
