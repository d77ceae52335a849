// The blocks as drawn, on a plain sheet: no picture of the world is fetched, so there is none to miss.
const SVG = "http://www.w3.org/2000/svg", WIDE = 600;

const rings = (g) => !g ? [] : g.type === "Polygon" ? g.coordinates : g.type === "MultiPolygon" ? g.coordinates.flat() : g.type === "GeometryCollection" ? g.geometries.flatMap(rings) : [];

const make = (tag, about) => { const e = document.createElementNS(SVG, tag); Object.entries(about).forEach(([k, v]) => e.setAttribute(k, v)); return e; };

/** @param spots with outline, state, said and path; null where none is drawn */
export const draw = (spots, label) => {
  const drawn = spots.map((s) => ({ ...s, rings: s.outline ? rings(JSON.parse(s.outline)) : [] })).filter((s) => s.rings.length);
  if (drawn.length === 0) return null;
  const points = drawn.flatMap((s) => s.rings.flat()), lons = points.map((p) => p[0]), lats = points.map((p) => p[1]);
  const west = Math.min(...lons), north = Math.max(...lats), narrow = Math.cos(north * Math.PI / 180);
  const by = WIDE / Math.max((Math.max(...lons) - west) * narrow, Math.max(...lats.map((l) => north - l)), 1e-9);
  const x = (lon) => (lon - west) * narrow * by, y = (lat) => (north - lat) * by;
  const high = Math.max(...lats.map(y)), wide = Math.max(...lons.map(x));
  const map = make("svg", { viewBox: `-6 -6 ${wide + 12} ${high + 12}`, class: "blocks", role: "group", "aria-label": label });
  for (const s of drawn) {
    const link = make("a", { href: s.path, "aria-label": s.said, class: `spot ${s.state}${s.mine ? "" : " far"}` });
    link.append(make("path", { d: s.rings.map((r) => "M" + r.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join("L") + "Z").join("") }));
    const own = s.rings[0].slice(1), mid = [own.reduce((n, p) => n + p[0], 0) / own.length, own.reduce((n, p) => n + p[1], 0) / own.length];
    const text = make("text", { x: x(mid[0]), y: y(mid[1]), "text-anchor": "middle", "dominant-baseline": "central", "font-size": Math.max(13, Math.min(26, wide / Math.sqrt(drawn.length) / 4)) });
    text.textContent = s.number;
    link.append(text);
    map.append(link);
  }
  return map;
};
