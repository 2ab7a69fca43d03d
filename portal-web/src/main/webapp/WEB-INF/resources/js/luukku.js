// Enhancements only: every page works when this file is blocked.
(() => {
  "use strict";
  const summary = document.getElementById("error-summary");
  if (summary) summary.focus();

  // A second click on "send" sends nothing; the server would give the same receipt anyway.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
    setTimeout(() => delete form.dataset.sent, 8000);
  });
  // Back to a page out of the browser's memory: its forms may be sent again.
  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  });

  // "Back" to a page that answered a post would ask whether to send again, or show nothing: it shows
  // the page as saved. Only when one leaves it, so that loading it again still asks.
  const answered = performance.getEntriesByType("navigation")[0];
  if (answered && answered.responseStatus === 422) {
    addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (link && !link.getAttribute("href").startsWith("#")) history.replaceState(null, "");
    });
    addEventListener("submit", () => history.replaceState(null, ""));
  }

  // The phone's menu closes with Escape and gives focus back.
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector("details.menu[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // Room left in a text area, said politely and not at every key.
  document.querySelectorAll("textarea[data-room]").forEach((area) => {
    const note = document.createElement("div");
    note.className = "hint";
    note.setAttribute("role", "status");
    area.after(note);
    let timer;
    const tell = () => {
      const left = area.maxLength - area.value.length;
      note.textContent = left <= 200 ? area.dataset.room.replace("{0}", left) : "";
    };
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(tell, 400);
    });
  });

  // Questions that an answer of the same page brings up.
  const dependents = document.querySelectorAll("[data-show-name]:not([data-show-name=''])");
  if (dependents.length) {
    document.documentElement.classList.add("scripted");
    const arrange = () => dependents.forEach((part) => {
      const inputs = [...document.getElementsByName(part.dataset.showName)];
      part.hidden = !inputs.some((input) =>
        (input.type === "radio" || input.type === "checkbox" ? input.checked : true) && input.value === part.dataset.showValue);
    });
    document.addEventListener("change", arrange);
    arrange();
  }

  // A form, or a part of one, that sends itself when a choice in it changes; its button stays for
  // those without script.
  document.querySelectorAll("[data-auto]").forEach((part) => part.addEventListener("change", (event) => {
    if (event.target.matches("select, input[type=checkbox]")) event.target.form.requestSubmit();
  }));

  // A print button makes sense only where there is a script to print with.
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
})();
