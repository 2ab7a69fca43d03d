// The service that asked hears what became of it, as RFC 6749 4.1.2.1 and RFC 9207 have it, and says it in its own words, at the place
// where the visitor was. Keycloak by itself would keep him here. Without script, the link leads to the front page of the service.
document.addEventListener("DOMContentLoaded", () => {
  const link = document.getElementById("back");
  if (!link) return;
  const action = new URL(link.dataset.action, location.href);
  const packed = action.searchParams.get("client_data");
  if (!packed) return;
  const client = JSON.parse(atob(packed.replace(/-/g, "+").replace(/_/g, "/")));
  const back = new URL(client.ru);
  // Only ever to the service itself, whose address the link has.
  if (back.origin !== new URL(link.href).origin) return;
  back.searchParams.set("error", link.dataset.error);
  back.searchParams.set("state", client.st);
  back.searchParams.set("iss", action.origin + action.pathname.split("/login-actions")[0]);
  link.href = back.href;
  location.replace(back.href);
});
