// Goes on at once to where the page's link leads, which without script waits to be pressed.
document.addEventListener("DOMContentLoaded", () => {
  const link = document.querySelector("#back[data-at-once]");
  if (link) location.replace(link.href);
});
