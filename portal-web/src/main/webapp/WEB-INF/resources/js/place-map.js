// Maps of questions that ask for a place. What draws them weighs more than the rest of the page, so a map comes when it is
// asked for; the tab remembers that. A map only fills in its field of coordinates: without it, people write.
(() => {
  "use strict";
  const WANTED = "luukku.map";
  const wanted = () => { try { return sessionStorage.getItem(WANTED) === "yes"; } catch { return false; } };
  // A browser that may keep nothing asks on the next page again.
  const remember = () => { try { sessionStorage.setItem(WANTED, "yes"); } catch { return; } };

  const bring = (name, facts) => new Promise((came, failed) => {
    const element = Object.assign(document.createElement(name), facts);
    element.addEventListener("load", came);
    element.addEventListener("error", () => {
      element.remove();
      failed(new Error("not loaded"));
    });
    document.head.append(element);
  });
  let bringing = null;
  const bringAll = ({ styles, leaflet, town }) => {
    bringing = bringing || Promise.all([
      bring("link", { rel: "stylesheet", href: styles }), bring("script", { src: leaflet }), bring("script", { src: town }),
    ]).catch((fault) => {
      bringing = null;
      throw fault;
    });
    return bringing;
  };

  // The place: one marker, moved by a tap on the map, by dragging it, or by typing.
  const draw = (box, field) => {
    const facts = box.dataset;
    const { map, bounds, pin } = window.luukkuMap(box);
    let marker = null;
    const write = (place) => {
      field.value = place.lat.toFixed(5) + ", " + place.lng.toFixed(5);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const show = (place) => {
      if (!marker) {
        marker = L.marker(place, { icon: pin, draggable: true, keyboard: false, title: facts.marker, alt: facts.marker }).addTo(map);
        marker.on("dragend", () => write(marker.getLatLng()));
      }
      marker.setLatLng(place);
    };
    const read = () => {
      const found = /^\s*(-?\d+[.,]\d+)[\s,;]+(-?\d+[.,]\d+)\s*$/.exec(field.value);
      return found ? L.latLng(Number(found[1].replace(",", ".")), Number(found[2].replace(",", "."))) : null;
    };
    map.on("click", (event) => {
      show(event.latlng);
      write(event.latlng);
    });
    field.addEventListener("change", () => {
      const place = read();
      if (!place) return;
      show(place);
      if (!map.getBounds().contains(place) && bounds.contains(place)) map.panTo(place);
    });
    const start = read();
    map.setView(start || [Number(facts.lat), Number(facts.lon)], start ? Math.max(16, Number(facts.zoom)) : Number(facts.zoom));
    if (start) show(start);
  };

  document.querySelectorAll("[data-map-part]").forEach((part) => {
    const box = part.querySelector(".map");
    const field = document.getElementById(box.dataset.field);
    const [offer, said, shown] = [".map-offer", ".map-said", ".map-shown"].map((name) => part.querySelector(name));
    const button = offer.querySelector("button");
    const instead = shown.querySelector("[data-instead-of]");
    if (!field) return;
    const swap = (open) => {
      offer.hidden = open;
      shown.hidden = !open;
    };
    const fail = () => {
      swap(false);
      said.classList.remove("visually-hidden");
      said.textContent = said.dataset.failed;
    };
    const open = () => bringAll(part.dataset).then(() => {
      swap(true);
      draw(box, field);
      said.textContent = "";
      if (!instead) return;
      // From now on the place can be shown instead of written.
      instead.value = "yes";
      document.getElementById(instead.dataset.insteadOf).removeAttribute("aria-required");
    });
    button.addEventListener("click", () => {
      button.setAttribute("aria-busy", "true");
      open().then(() => {
        remember();
        box.focus();
        said.classList.add("visually-hidden");
        said.textContent = said.dataset.shown;
      }).catch(fail).finally(() => button.removeAttribute("aria-busy"));
    });
    part.hidden = false;
    // A point that was given already is seen only with the map.
    if (wanted() || (field.value && part.contains(field))) {
      swap(true);
      open().catch(fail);
    }
  });
})();
