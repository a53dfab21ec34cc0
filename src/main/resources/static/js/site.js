// The archive is complete without this; it only saves keystrokes.
"use strict";

// "/" goes to the search, "j" and "k" to the next and the former contact; Escape leaves a field.
const stops = () => [...document.querySelectorAll(".kind a, .hit h2 a, .people .name a")];

const step = (by) => {
  const all = stops();
  const at = all.indexOf(document.activeElement);
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  if (next) next.focus();
};

const keys = {
  "/": () => {
    const field = document.querySelector("[data-search]") || document.querySelector("#narrow-words");
    if (field) { field.closest("details")?.setAttribute("open", ""); field.focus(); field.select(); }
    else location.href = "/search";
  },
  j: () => step(1),
  k: () => step(-1),
};

const typing = (target) => target.matches?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (localStorage.getItem("keys") === "off" || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});

// Names are suggested as one types, in any spelling.
for (const field of document.querySelectorAll("[data-suggest]")) {
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const words = field.value.trim();
      if (words.length < 2) return;
      const answer = await fetch(`${field.dataset.suggest}&q=${encodeURIComponent(words)}`);
      if (!answer.ok) return;
      const options = (await answer.json()).items.map((name) => new Option(name.matched, name.label));
      field.list.replaceChildren(...options);
    }, 150);
  });
}

// Empty fields of a form stay out of the address.
for (const form of document.querySelectorAll("form[method=get]")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
}
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[method=get] :disabled")) field.disabled = false;
});
