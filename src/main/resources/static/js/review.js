// The queue is complete without this; it only saves the way to the buttons: j and k move, a, r, m and d decide.
"use strict";

const doubts = [...document.querySelectorAll("[data-doubt]")];
const current = () => document.activeElement?.closest?.("[data-doubt]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  if (localStorage.getItem("keys") === "off") return;
  if (event.key === "j" || event.key === "k") {
    const at = doubts.indexOf(current()) + (event.key === "j" ? 1 : -1);
    doubts[Math.min(doubts.length - 1, Math.max(0, at))]?.focus();
    return;
  }
  current()?.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});

doubts[0]?.focus({ preventScroll: true });
