// The doctor's list of who waits and who is in, with the buttons of the door.
export function guests(box, says, press) {
  const empty = box.querySelector("[data-empty]");
  const rows = new Map();

  function row(seat) {
    const made = box.querySelector("template").content.firstElementChild.cloneNode(true);
    made.dataset.seat = seat;
    made.querySelector("[data-admit]").onclick = () => press("ADMIT", seat);
    made.querySelector("[data-back]").onclick = () => press("SEND_BACK", seat);
    box.querySelector("ul").append(made);
    rows.set(seat, made);
    return made;
  }

  return (others) => {
    const here = others.filter((other) => other.state !== "LEFT");
    for (const [seat, made] of rows) {
      if (here.some((other) => other.seat === seat)) continue;
      made.remove();
      rows.delete(seat);
    }
    for (const other of here) {
      const made = rows.get(other.seat) ?? row(other.seat);
      made.dataset.state = other.state;
      made.querySelector("[data-name]").textContent = other.name;
      made.querySelector("[data-words]").textContent = says(other.present ? `seat.${other.state}` : "seat.away");
      const since = new Date(other.since).toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
      made.querySelector("[data-since]").textContent = since;
      made.querySelector("[data-admit]").hidden = other.state !== "WAITING";
      made.querySelector("[data-back]").hidden = other.state !== "ADMITTED";
    }
    empty.hidden = here.length > 0;
  };
}
