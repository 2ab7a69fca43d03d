// The town's map: tiles where configured, else the municipality's own drawing. Pages put their markers on it.
window.luukkuMap = (box) => {
  "use strict";
  const facts = box.dataset;
  (box.closest("[data-map-part]") || document.getElementById("map-part")).hidden = false;

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

  const pin = L.divIcon({
    className: "pin",
    iconSize: [36, 44],
    iconAnchor: [18, 42],
    html: '<svg viewBox="0 0 36 44" width="36" height="44" aria-hidden="true"><path d="M18 42C8 28 3 23 3 16a15 15 0 0 1 30 0c0 7-5 12-15 26z" fill="#b3261e" stroke="#fff" stroke-width="2.5"/><circle cx="18" cy="16" r="5.5" fill="#fff"/></svg>',
  });
  map.whenReady(() => {
    if (facts.tiles) L.tileLayer(facts.tiles, { maxZoom: Number(facts.maxZoom) }).addTo(map);
    else draw().catch(() => box.classList.add("map-empty"));
  });
  return { map, bounds, pin };

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
};
