// Draws the areas of the list that stands beside the map: each row names its area, how it is shaded and what to say of it; its link is where a
// click leads. The map is one stop of the keyboard: arrows go to the area that lies that way, Enter follows its link, Escape lets it go.
// A row that names a point instead is a spot on the map; the keyboard reaches it in its list.
//   <figure class="areas"> <div class="map" data-outlines="/places/outlines.geojson?…" data-edge="…"></div> … tr[data-area][data-shade][data-say] a[href]
//   … tr[data-point="longitude,latitude"][data-shade][data-say] a[href]
(() => {
  "use strict";
  const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const finger = matchMedia("(pointer: coarse)").matches;

  const read = async (path) => {
    const answer = path && await fetch(path, { headers: { Accept: "application/geo+json" } });
    if (!answer || !answer.ok) return { type: "FeatureCollection", features: [] };
    const all = await answer.json();
    return { ...all, features: all.features.filter((f) => f.geometry) };
  };

  const blank = (place) => {
    // One finger scrolls the page past the map; two move the map.
    const map = L.map(place, { attributionControl: false, zoomControl: false, zoomSnap: 0.25, scrollWheelZoom: false, keyboard: false, dragging: !finger,
      renderer: L.svg({ padding: 0.5 }), zoomAnimation: !calm, fadeAnimation: !calm, inertia: !calm });
    L.control.zoom({ zoomInTitle: place.dataset.zoomIn, zoomOutTitle: place.dataset.zoomOut }).addTo(map);
    return map;
  };

  const told = (row) => () => {
    const say = document.createElement("div");
    say.textContent = row.dataset.say;
    say.className = "say";
    return say;
  };

  /** Of the areas that lie this way, the nearest; what lies aside counts as farther off. */
  const next = (map, shapes, from, [right, down]) => {
    const at = map.latLngToContainerPoint(from.getCenter());
    const far = (shape) => {
      const to = map.latLngToContainerPoint(shape.getCenter()).subtract(at);
      const ahead = to.x * right + to.y * down, aside = Math.abs(to.x * down) + Math.abs(to.y * right);
      return ahead > 1 && ahead >= aside / 2 ? ahead + 2 * aside : Infinity;
    };
    return shapes.filter((s) => s !== from).map((s) => [far(s), s]).filter(([d]) => d < Infinity).sort((a, b) => a[0] - b[0]).map(([, s]) => s)[0];
  };

  const reachable = (map, shapes) => {
    let ring;
    const leave = () => { if (ring) ring.remove(); ring = null; };
    const stop = (shape) => shapes.forEach((s) => s.getElement().setAttribute("tabindex", s === shape ? "0" : "-1"));
    shapes.forEach((shape) => {
      const path = shape.getElement();
      path.setAttribute("role", "link");
      path.setAttribute("aria-label", shape.row.dataset.say);
      path.addEventListener("focus", () => {
        leave();
        stop(shape);
        ring = L.geoJSON(shape.feature, { interactive: false, style: { className: "ring" } }).addTo(map);
        map.panInside(shape.getCenter(), { padding: [24, 24], animate: !calm });
      });
      path.addEventListener("blur", leave);
      path.addEventListener("keydown", (e) => {
        const way = WAYS[e.key];
        if (way) {
          const to = next(map, shapes, shape, way);
          if (to) to.getElement().focus();
        } else if (e.key === "Enter" || e.key === " ") shape.follow();
        else if (e.key === "Escape") path.blur();
        else return;
        e.preventDefault();
      });
    });
    if (shapes.length) stop(shapes[0]);
  };

  /** A finger cannot hover: its first touch tells, its second follows. */
  let touched;
  const led = (shape, row) => {
    const link = row.querySelector("a");
    shape.follow = () => link && link.click();
    shape.bindTooltip(told(row), { sticky: true });
    shape.on("click", () => { if (finger && touched !== shape) touched = shape; else shape.follow(); });
  };

  const place = (row) => row.dataset.point.split(",").map(Number).reverse();
  const pointed = (figure) => [...figure.querySelectorAll("tr[data-point]")];

  const spots = (figure, map) => pointed(figure).reverse().forEach((row) => {
    led(L.circleMarker(place(row), { radius: finger ? 9 : 6, weight: 2, className: "point " + row.dataset.shade }).addTo(map), row);
  });

  /** Where there are points, they are what was looked for: the map opens on them, not on all of the district. */
  const sight = (figure, whole) => {
    const points = pointed(figure).map(place);
    return points.length ? L.latLngBounds(points).pad(0.05) : whole;
  };

  const draw = async (figure) => {
    const ground = figure.querySelector(".map");
    if (!ground) return;
    const none = figure.querySelector("[data-no-outlines]");
    const known = new Map([...figure.querySelectorAll("tr[data-area]")].map((r) => [r.dataset.area, r]));
    const [areas, edge] = await Promise.all([read(ground.dataset.outlines), read(ground.dataset.edge)]);
    if (!areas.features.length && !edge.features.length) { ground.hidden = true; if (none) none.hidden = false; return; }
    const map = blank(ground);
    const shapes = [];
    const outline = L.geoJSON(edge, { interactive: false, style: { className: "edge", weight: 2 } });
    const layer = L.geoJSON(areas, {
      style: (f) => known.has(f.properties.code)
        ? { className: "area " + known.get(f.properties.code).dataset.shade, weight: 1 }
        : { className: "edge", weight: 1.5, interactive: false },
      onEachFeature: (f, shape) => {
        const row = known.get(f.properties.code);
        if (!row) return;
        shape.row = row;
        led(shape, row);
        shapes.push(shape);
      },
    });
    map.fitBounds(sight(figure, (edge.features.length ? outline : layer).getBounds()), { padding: [8, 8], maxZoom: 15, animate: false });
    layer.addTo(map);
    outline.addTo(map);
    spots(figure, map);
    reachable(map, shapes);
  };
  const all = (root) => root.querySelectorAll("figure.areas").forEach((f) => { if (!f.dataset.drawn) { f.dataset.drawn = "1"; draw(f); } });
  all(document);
  document.addEventListener("htmx:afterSwap", (e) => all(e.target.parentElement || document));
})();
