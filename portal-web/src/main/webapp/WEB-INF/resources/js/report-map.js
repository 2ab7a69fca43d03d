// The map of the report page. It only fills in the field of coordinates: without it, people write.
(() => {
  "use strict";
  const box = document.getElementById("map");
  const field = document.getElementById("q-coordinates");
  if (!box || !field || !window.L || !window.luukkuMap) return;
  const facts = box.dataset;
  const { map, bounds, pin } = window.luukkuMap(box);
  // From now on the place can be shown instead of written.
  document.getElementById("map-there").value = "yes";
  document.getElementById("q-address").removeAttribute("aria-required");

  // The place: one marker, moved by a tap on the map, by dragging it, or by typing.
  let marker = null;
  const show = (place) => {
    if (!marker) {
      marker = L.marker(place, { icon: pin, draggable: true, keyboard: false, title: facts.marker, alt: facts.marker }).addTo(map);
      marker.on("dragend", () => write(marker.getLatLng()));
    }
    marker.setLatLng(place);
  };
  const write = (place) => {
    field.value = place.lat.toFixed(5) + ", " + place.lng.toFixed(5);
    field.dispatchEvent(new Event("change", { bubbles: true }));
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
    if (place) {
      show(place);
      if (!map.getBounds().contains(place) && bounds.contains(place)) map.panTo(place);
    }
  });
  const start = read();
  map.setView(start || [Number(facts.lat), Number(facts.lon)], start ? Math.max(16, Number(facts.zoom)) : Number(facts.zoom));
  if (start) show(start);
})();
