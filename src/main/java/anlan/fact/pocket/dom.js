// Makes elements: h("p", { class: "small" }, "text", other). What begins with "on" listens.
export const h = (tag, about = {}, ...inside) => {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) e.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked" || name === "disabled" || name === "hidden") e[name] = value;
    else e.setAttribute(name, value === true ? "" : value);
  }
  e.append(...inside.flat(Infinity).filter((x) => x !== null && x !== undefined && x !== false && x !== ""));
  return e;
};

export const uuid = () => crypto.randomUUID ? crypto.randomUUID()
  : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

export const two = (n) => String(n).padStart(2, "0");

/** A moment as an office writes it, by the phone's own clock and zone. */
export const moment = (iso) => { const d = new Date(iso); return `${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}`; };
