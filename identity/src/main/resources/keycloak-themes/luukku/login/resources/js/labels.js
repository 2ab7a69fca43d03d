// Keycloak's label names another field than the one it stands at; a screen reader would hear a nameless one.
document.addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("kc-attempted-username");
  const label = document.querySelector("label[for=username]");
  if (field && label) label.htmlFor = field.id;
});
