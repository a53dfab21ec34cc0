// The console is complete without this; it only looks again by itself at a run that is under way.
"use strict";

const lookAgain = async () => {
  const link = document.querySelector("[data-look-again]");
  if (!link) return;
  const open = document.querySelector("details[open]");
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected && !open) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
      const focused = document.activeElement?.matches?.("[data-look-again]");
      document.querySelector("main").replaceWith(fresh);
      if (focused) (document.querySelector("[data-look-again]") || document.querySelector("#content")).focus();
    }
  } catch { /* The server restarts; it is asked again. */ }
  setTimeout(lookAgain, 1000);
};

setTimeout(lookAgain, 1000);
