// Enhancements of the staff's pages: every page works when this file is blocked.
(() => {
  "use strict";

  // The list pages and sorts by itself: its address and its forms keep up, so that "back" and "reload" lead to the same rows.
  const keepUp = (address) => {
    history.replaceState(history.state, "", address);
    const now = new URL(address, location.href).searchParams;
    document.querySelectorAll("#list, #take-next").forEach((form) => ["sort", "first"].forEach((name) => {
      const field = form.elements.namedItem(name);
      if (field) field.value = now.get(name) || "";
    }));
    document.querySelectorAll("#kinds input[name=sort]").forEach((field) => { field.value = now.get("sort") || ""; });
  };
  if (window.jQuery) {
    jQuery(document)
      .on("pfAjaxComplete", (event, xhr, settings, args) => {
        const said = args || (xhr && xhr.pfArgs);
        if (said && said.address) keepUp(said.address);
      })
      // The sign-in is over, or the node is gone: the whole page says it better.
      .on("pfAjaxError", () => location.reload());
  }

  // Arrows lead from row to row of a list.
  document.addEventListener("keydown", (event) => {
    const link = event.target.closest && event.target.closest(".desk-list a.title");
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...document.querySelectorAll(".desk-list a.title")];
    const to = { ArrowDown: links.indexOf(link) + 1, ArrowUp: links.indexOf(link) - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined || !links[to]) return;
    event.preventDefault();
    links[to].focus();
  });

  // Ready words go in where the cursor stands, and nothing that was written is lost.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-reply]");
    if (!link) return;
    const area = document.getElementById("write-text");
    event.preventDefault();
    const at = area.selectionStart;
    area.setRangeText((at > 0 && !/\n$/.test(area.value.slice(0, at)) ? "\n\n" : "") + link.dataset.reply, at, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    const list = link.closest("details");
    if (list) list.open = false;
    area.focus();
  });

  // Nobody is asked whether he is sure before what is missing is said: the page says it, unasked.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-sure]");
    if (!button || !button.form) return;
    const missing = (field) => field.getAttribute("aria-required") === "true" && !field.value.trim();
    if ([...button.form.elements].some(missing)) event.stopImmediatePropagation();
  }, true);

  // Words of a form that is being made are not left unsaved without a question.
  const making = document.querySelector("#question-form, #page-form, #texts, #new-question, #rule-form, #route-form");
  if (making && making.querySelector("[name=revision]")) {
    const typed = () => new URLSearchParams(new FormData(making)).toString();
    const saved = document.getElementById("error-summary") ? "" : typed();
    let sent = false;
    making.addEventListener("submit", () => { sent = true; });
    addEventListener("beforeunload", (event) => {
      if (!sent && typed() !== saved) event.preventDefault();
    });
    addEventListener("pageshow", () => { sent = false; });
  }
})();
