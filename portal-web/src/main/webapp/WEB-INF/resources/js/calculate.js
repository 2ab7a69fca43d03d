// Sums follow what is typed: a changed field saves the draft in the background, and the server's figures replace those on the page.
// Without this file the "Count" buttons do the same with a new page.
(() => {
  "use strict";
  const button = document.querySelector("form button[name='again']");
  if (!button) return;
  const form = button.form;
  const FIGURES = "output.calculated[id], .sums[id] dl, [data-saved]";
  let timer;
  let underway = null;

  const place = (part) => part.closest("[id]") ? "#" + CSS.escape(part.closest("[id]").id) : null;

  const take = (page) => {
    const fresh = page.querySelector("form input[name='revision']");
    if (!fresh) return;
    form.elements.revision.value = fresh.value;
    document.querySelectorAll(FIGURES).forEach((part) => {
      const owner = place(part);
      const other = owner && page.querySelector(part.matches("dl") ? owner + " dl" : owner);
      if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.cloneNode(true).childNodes);
    });
  };

  const count = async () => {
    const data = new FormData(form);
    data.set(button.name, button.value);
    form.querySelectorAll("input[type='file']").forEach((input) => data.delete(input.name));
    try {
      const answer = await fetch(form.action, { method: "POST", body: data });
      if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // Away for the moment: the figures stay as they are, and sending says what is wrong.
    }
  };

  form.addEventListener("change", (event) => {
    if (event.target.type === "file") return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      underway = (underway || Promise.resolve()).then(count).finally(() => { underway = null; });
    }, 300);
  });

  // Whoever goes on meanwhile sends the revision that the background has made.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!underway) return;
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event;
    underway.then(() => form.requestSubmit(submitter));
  });
})();
