// Maps of questions that ask for a place: each only fills in its field of coordinates. Without them, people write.
(() => {
  "use strict";
  if (!window.L || !window.luukkuMap) return;
  document.querySelectorAll("[data-map-part] .map[data-field]").forEach((box) => {
    const field = document.getElementById(box.dataset.field);
    if (!field) return;
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
  });
})();
