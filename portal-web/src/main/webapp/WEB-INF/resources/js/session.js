// Warns two minutes before the sign-in ends. Without this file the page says when that is.
(() => {
  "use strict";
  const dialog = document.getElementById("stay");
  if (!dialog || !dialog.showModal) return;
  const WARNING = 120;
  const words = document.getElementById("stay-text");
  const title = document.getElementById("stay-title");
  const first = title.textContent;
  const goOn = document.getElementById("stay-go-on");
  const signIn = document.getElementById("stay-sign-in");
  const door = dialog.dataset.door || ""; // an empty attribute is left out of the page
  let timer;

  const ask = (how) => fetch(`${door}/session/${how}`, { cache: "no-store", credentials: "same-origin" })
    .then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
  const later = (seconds, then) => {
    clearTimeout(timer);
    timer = setTimeout(then, Math.min(Math.max(seconds, 1), 86400) * 1000);
  };
  const show = (heading, text, over) => {
    title.textContent = heading;
    words.textContent = text;
    goOn.hidden = over;
    signIn.hidden = !over;
    if (!dialog.open) dialog.showModal();
    (over ? signIn : goOn).focus();
  };
  const over = (text) => show(words.dataset.overTitle, text, true);
  const goes = (state) => {
    // A form that was opened before the sign-in is good for this one too: it is the same person's.
    document.querySelectorAll("input[name=csrf]").forEach((field) => { field.value = state.token; });
    if (dialog.open) dialog.close();
    later(state.left - WARNING, check);
  };
  const judge = (state) => {
    if (!state) return later(15, check); // nobody answers: that is not the end of the sign-in
    if (!state.left) return over(words.dataset.over);
    if (state.who !== dialog.dataset.who) return over(words.dataset.other);
    if (state.left > WARNING + 1) return goes(state);
    show(first, state.most <= WARNING + 1 ? words.dataset.last : words.dataset.soon, false);
    later(state.left + 1, check);
  };
  const check = () => ask("left").then(judge);

  goOn.addEventListener("click", () => ask("stay").then((state) => {
    judge(state);
    // The last two minutes of the longest time: it cannot be made longer, and the page may be used.
    if (state && state.left && state.most <= WARNING + 1) dialog.close();
  }));
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (!goOn.hidden) goOn.click();
  });
  // Coming back to this tab, perhaps from one where one signed in again.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) check(); });
  addEventListener("focus", () => { if (dialog.open) check(); });
  later(Number(dialog.dataset.left) - WARNING, check);
})();
