// A national identification lets its visitor go back unidentified. Keycloak's page has no such way, so this one
// answers as OpenID Connect Core 3.1.2.6 says, to the address that the form itself goes on to afterwards.
document.addEventListener("DOMContentLoaded", () => {
  const link = document.getElementById("simulator-cancel");
  const form = document.querySelector("form[action*='client_data=']");
  if (!link || !form) return;
  const packed = new URL(form.action).searchParams.get("client_data");
  const client = JSON.parse(atob(packed.replace(/-/g, "+").replace(/_/g, "/")));
  const back = new URL(client.ru);
  // The broker is a realm of the same Keycloak.
  if (back.origin !== location.origin) return;
  back.searchParams.set("error", "access_denied");
  back.searchParams.set("state", client.st);
  link.href = back.href;
  link.hidden = false;
});
