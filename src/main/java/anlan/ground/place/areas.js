// Draws the outlines of areas; every area can also be reached from the list beside the map.
(() => {
  "use strict";
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const read = async (path) => {
    const answer = await fetch(path, { headers: { Accept: "application/geo+json" } });
    return answer.ok ? answer.json() : { type: "FeatureCollection", features: [] };
  };

  const draw = async (box) => {
    if (box.dataset.done) return;
    box.dataset.done = "yes";
    const map = L.map(box, { attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false });
    const [own, below] = await Promise.all([read(box.dataset.own), read(box.dataset.areas)]);
    const drawn = (all) => ({ ...all, features: all.features.filter((f) => f.geometry) });
    const edge = L.geoJSON(drawn(own), { interactive: false, style: { color: colour("--ink"), weight: 2, fillColor: colour("--accent"), fillOpacity: 0.06 } }).addTo(map);
    L.geoJSON(drawn(below), {
      style: { color: colour("--ink-3"), weight: 1, fillColor: colour("--accent"), fillOpacity: 0.1 },
      onEachFeature: (feature, layer) => {
        layer.bindTooltip(feature.properties.name, { sticky: true });
        layer.on("mouseover", () => layer.setStyle({ fillOpacity: 0.35 }));
        layer.on("mouseout", () => layer.setStyle({ fillOpacity: 0.1 }));
        layer.on("click", () => { window.location.href = "/areas/" + feature.properties.code; });
      },
    }).addTo(map);
    if (edge.getLayers().length) map.fitBounds(edge.getBounds(), { padding: [12, 12] });
  };

  document.querySelectorAll(".map[data-areas]").forEach(draw);
})();
