// Places of a list on the map: each marker is a link to the same page as in the list.
(() => {
  "use strict";
  const box = document.getElementById("map");
  const places = [...document.querySelectorAll("#places a")];
  if (!box || !places.length || !window.L || !window.luukkuMap) return;
  const { map, pin } = window.luukkuMap(box);
  const points = places.map((place) => [place.dataset.lat, place.dataset.lon].map(Number));
  map.fitBounds(L.latLngBounds(points).pad(0.1), { maxZoom: Number(box.dataset.zoom) });
  places.forEach((place, index) => {
    const name = place.textContent.trim();
    L.marker(points[index], { icon: pin, title: name, alt: name })
      .addTo(map)
      .on("click", () => window.location.assign(place.href));
  });
})();
