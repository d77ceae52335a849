// Shades a map from the list that stands beside it: each row names its area, its class and what to say about it.
//   <figure class="areas"> <div class="map" data-outlines="/places/outlines.geojson?…"></div> <table> tr[data-area][data-shade][data-say] a[href]
(() => {
  "use strict";
  const rows = (figure) => new Map([...figure.querySelectorAll("tr[data-area]")].map((r) => [r.dataset.area, r]));

  const draw = async (figure) => {
    const place = figure.querySelector(".map");
    const answer = await fetch(place.dataset.outlines, { headers: { Accept: "application/geo+json" } });
    if (!answer.ok) { place.hidden = true; return; }
    const outlines = await answer.json();
    const none = figure.querySelector("[data-no-outlines]");
    if (none && !outlines.features.length) { place.hidden = true; none.hidden = false; return; }
    const known = rows(figure);
    const map = L.map(place, { attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false, renderer: L.svg({ padding: 0.5 }), zoomControl: true });
    const layer = L.geoJSON(outlines, {
      style: (f) => known.has(f.properties.code)
        ? { className: "area " + known.get(f.properties.code).dataset.shade, weight: 1 }
        : { className: "edge", weight: 1.5, interactive: false },
      onEachFeature: (f, shape) => {
        const row = known.get(f.properties.code);
        if (!row) return;
        shape.bindTooltip(() => { const t = document.createElement("div"); t.textContent = row.dataset.say; t.className = "say"; return t; }, { sticky: true });
        const link = row.querySelector("a");
        if (link) shape.on("click", () => link.click());
      },
    }).addTo(map);
    if (layer.getLayers().length) map.fitBounds(layer.getBounds(), { padding: [8, 8] });
  };
  const all = (root) => root.querySelectorAll("figure.areas").forEach((f) => { if (!f.dataset.drawn) { f.dataset.drawn = "1"; draw(f); } });
  all(document);
  document.addEventListener("htmx:afterSwap", (e) => all(e.target.parentElement || document));
})();
