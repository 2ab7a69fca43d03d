// Saves a draft while somebody types, tells it politely, and shows what the server counts and who else fills it in.
// Without this file each page is saved by its buttons, and "Count" brings the sums.
(() => {
  "use strict";
  const note = document.getElementById("saved");
  if (!note || !note.dataset.keep) return;
  const form = note.closest("form");
  const others = document.getElementById("others");
  const PAUSE = 1500; // after the last key
  const LEAST = 3000; // between two posts
  const HERE = 25000;
  let timer = null;
  let last = 0;
  let dirty = false;
  let over = false;
  let underway = null;

  const fields = (alone) => {
    const data = new FormData(form);
    const sent = new URLSearchParams();
    for (const [name, value] of data) {
      const kept = !alone || ["csrf", "party", "draft", "page", "version", "revision"].includes(name);
      if (typeof value === "string" && kept && name !== "jakarta.faces.ViewState") sent.append(name, value);
    }
    if (alone) sent.append("here", "yes");
    return sent;
  };

  const say = (words) => { if (note.textContent !== words) note.textContent = words; };

  const count = (figures) => Object.entries(figures || {}).forEach(([id, words]) => {
    const shown = document.getElementById(id);
    if (!shown) return;
    const parts = shown.matches("output") ? [shown] : [...shown.querySelectorAll("dd")];
    parts.forEach((part, at) => { if (words[at] !== undefined && part.textContent !== words[at]) part.textContent = words[at]; });
  });

  const list = (people) => {
    if (!others || !people || people.join("\n") === [...others.querySelectorAll("li")].map((one) => one.textContent).join("\n")) return;
    others.querySelector("ul").replaceChildren(...people.map((words) => {
      const line = document.createElement("li");
      line.textContent = words;
      return line;
    }));
  };

  const take = (told) => {
    if (told.revision !== undefined) form.elements.revision.value = told.revision;
    count(told.figures);
    list(told.others);
    if (told.said) say(told.said);
  };

  const post = async (alone) => {
    last = Date.now();
    if (!alone) dirty = false;
    try {
      const answer = await fetch(note.dataset.keep, {
        method: "POST", body: fields(alone), credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" } });
      const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
      if (answer.ok && json) return take(await answer.json());
      if (!alone || answer.status === 409) {
        if (json) say((await answer.json()).said);
        else say(note.dataset.away);
      }
      // Somebody else saved this page: from now on its buttons show both versions.
      if (answer.status === 409) over = true;
      else if (!alone) dirty = true;
    } catch {
      if (!alone) {
        dirty = true;
        say(note.dataset.away);
      }
    }
  };

  const keep = (alone) => {
    if (over) return Promise.resolve();
    underway = (underway || Promise.resolve()).then(() => post(alone)).finally(() => { underway = null; });
    return underway;
  };

  const soon = (pause) => {
    if (over) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      keep(false);
    }, Math.max(pause, LEAST - (Date.now() - last)));
  };

  const changed = (pause) => (event) => {
    if (event.target.type === "file" || !event.target.name) return;
    dirty = true;
    soon(pause);
  };
  form.addEventListener("input", changed(PAUSE));
  form.addEventListener("change", changed(300));

  // Whoever goes on meanwhile sends the revision that the background has made.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    timer = null;
    if (!underway) return;
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event;
    underway.then(() => form.requestSubmit(submitter));
  });

  // What was typed last, when the page is left behind another or the phone is put away.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && dirty && !underway && timer) {
      clearTimeout(timer);
      timer = null;
      keep(false);
    }
  });

  if (others) setInterval(() => { if (!document.hidden && !timer && !underway) keep(true); }, HERE);
})();
