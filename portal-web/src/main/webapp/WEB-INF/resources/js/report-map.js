// The map of the report page. It only fills in the field of coordinates: without it, people write.
(() => {
  "use strict";
  const box = document.getElementById("map");
  const field = document.getElementById("q-coordinates");
  if (!box || !field || !window.L) return;
  const facts = box.dataset;
  document.getElementById("map-part").hidden = false;

  const bounds = L.latLngBounds([facts.south, facts.west].map(Number), [facts.north, facts.east].map(Number));
  const map = L.map(box, {
    preferCanvas: true,
    zoomControl: false,
    minZoom: Number(facts.minZoom),
    maxZoom: Number(facts.maxZoom),
    maxBounds: bounds.pad(0.1),
    attributionControl: false,
  });
  L.control.zoom({ zoomInTitle: facts.zoomIn, zoomOutTitle: facts.zoomOut }).addTo(map);

  // The place: one marker, moved by a tap on the map, by dragging it, or by typing.
  const pin = L.divIcon({
    className: "pin",
    iconSize: [36, 44],
    iconAnchor: [18, 42],
    html: '<svg viewBox="0 0 36 44" width="36" height="44" aria-hidden="true"><path d="M18 42C8 28 3 23 3 16a15 15 0 0 1 30 0c0 7-5 12-15 26z" fill="#b3261e" stroke="#fff" stroke-width="2.5"/><circle cx="18" cy="16" r="5.5" fill="#fff"/></svg>',
  });
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

  if (facts.tiles) {
    L.tileLayer(facts.tiles, { maxZoom: Number(facts.maxZoom) }).addTo(map);
    return;
  }
  draw().catch(() => box.classList.add("map-empty"));

  // The municipality's own drawing: features and style as the content folder has them.
  async function draw() {
    const [features, style] = await Promise.all(
      ["/report/map/features", "/report/map/style"].map((url) => fetch(url).then((answer) => answer.json())));
    if (style.background) box.style.background = style.background;
    const language = document.documentElement.lang;
    const lines = [];
    for (const layer of style.order || []) {
      for (const feature of features.features.filter((it) => it.properties.layer === layer)) {
        const base = (style.layers || {})[layer] || {};
        const look = { ...base, ...((base.kinds || {})[feature.properties.kind] || {}) };
        if (feature.geometry.type === "Point") label(feature, look, language);
        else if (feature.geometry.type.endsWith("LineString")) line(feature, look, lines);
        else area(feature, look);
      }
    }
    const widen = () => lines.forEach(([drawn, metres, more]) => drawn.setStyle({ weight: pixels(metres) + more }));
    map.on("zoomend", widen);
    widen();
    lines.filter(([, , more]) => more === 0).forEach(([drawn]) => drawn.bringToFront());
  }

  function pixels(metres) {
    const perPixel = (156543.034 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom();
    return Math.max(1.2, metres / perPixel);
  }

  function area(feature, look) {
    L.geoJSON(feature, { interactive: false, style: { color: look.stroke || look.fill, weight: look.stroke ? 1 : 0, fillColor: look.fill, fillOpacity: 1 } }).addTo(map);
  }

  function line(feature, look, lines) {
    const metres = look.widthMetres || 6;
    for (const [colour, more] of [[look.casing, 2], [look.stroke, 0]]) {
      if (!colour) continue;
      const drawn = L.geoJSON(feature, { interactive: false, style: { color: colour, opacity: 1, dashArray: more ? null : look.dash || null, lineCap: "round" } }).addTo(map);
      lines.push([drawn, metres, more]);
    }
  }

  function label(feature, look, language) {
    const name = feature.properties.name || {};
    const [lon, lat] = feature.geometry.coordinates;
    const words = document.createElement("span");
    words.textContent = name[language] || name.fi || "";
    words.style.color = look.text;
    L.marker([lat, lon], { interactive: false, keyboard: false, icon: L.divIcon({ className: "map-name", html: words, iconSize: null }) }).addTo(map);
  }
})();
