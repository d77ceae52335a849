// One thing that was found: what, how bad, where, with photos.
import { h } from "./dom.js";
import { t } from "./words.js";
import { keep, picture } from "./photo.js";

const choice = (name, list, now, chosen) => h("div", { class: "choices two" }, list.map((c) => h("label", {},
  h("input", { type: "radio", name, value: c.value, checked: c.value === now, onchange: () => chosen(c.value) }), h("span", {}, c.name))));

/** Photos with a way to take one and to let one go. @param changed told the ids that are left */
export const shots = (ids, changed) => {
  const box = h("div", { class: "shots" }), wrong = h("p", { class: "wrong", role: "alert", hidden: true });
  const image = (id) => { const img = h("img", { alt: t("photo") }); picture(id, img); return h("div", { class: "shot" }, img, h("button", { type: "button", "aria-label": t("photo-remove"), onclick: () => changed(ids.filter((i) => i !== id)) }, "×")); };
  const take = async (e) => {
    const files = [...e.target.files], taken = [];
    e.target.value = "";
    wrong.hidden = true;
    for (const file of files) try { taken.push(await keep(file)); } catch { wrong.textContent = t("photo-unreadable"); wrong.hidden = false; }
    if (taken.length) changed([...ids, ...taken]);
  };
  box.append(...ids.map(image),
    h("label", { class: "shot add" }, h("span", { "aria-hidden": "true" }, "+"), h("small", {}, t("photo-take")), h("input", { class: "sr camera", type: "file", accept: "image/*", capture: "environment", onchange: take })),
    h("label", { class: "shot add" }, h("span", { "aria-hidden": "true" }, "▤"), h("small", {}, t("photo-choose")), h("input", { class: "sr album", type: "file", accept: "image/*", multiple: true, onchange: take })));
  return h("div", {}, box, wrong);
};

/** One point, to ten metres; nothing of the way there. */
const locate = (done, failed) => navigator.geolocation
  ? navigator.geolocation.getCurrentPosition((p) => done({ lon: Number(p.coords.longitude.toFixed(4)), lat: Number(p.coords.latitude.toFixed(4)), accuracy: Math.ceil(p.coords.accuracy / 10) * 10 }), failed, { enableHighAccuracy: true, timeout: 15000, maximumAge: 30000 })
  : failed();

/** @param typed told of what is typed, kept at once; @param drawn told where more than the field changes */
export const finding = (f, n, kept, faults, typed, drawn, remove) => {
  const fault = (where) => faults[`${f.id}.${where}`] ? h("p", { class: "wrong", role: "alert", "data-fault": `${f.id}.${where}` }, faults[`${f.id}.${where}`]) : "";
  const place = h("button", { type: "button", class: "btn", onclick: (e) => {
    e.target.disabled = true;
    e.target.textContent = t("place-wait");
    locate((point) => drawn({ point }), () => { e.target.disabled = false; e.target.textContent = t("place-none"); });
  } }, t(f.point ? "place-again" : "place-take"));
  return h("section", { class: "card found", "data-finding": f.id },
    h("div", { class: "head" }, h("h2", {}, t("finding-n", n)), h("div", { class: "grow" }), h("button", { type: "button", class: "link", onclick: remove }, t("finding-remove"))),
    h("fieldset", { class: "field", "data-where": "category" }, h("legend", { class: "label" }, t("category")), choice(`c-${f.id}`, kept.categories, f.category, (category) => typed({ category })), fault("category")),
    h("fieldset", { class: "field", "data-where": "severity" }, h("legend", { class: "label" }, t("severity")), choice(`s-${f.id}`, kept.severities, f.severity, (severity) => typed({ severity })), fault("severity")),
    h("div", { class: "field" }, h("label", { for: `t-${f.id}` }, t("what")), h("input", { id: `t-${f.id}`, name: "what", maxlength: 60, value: f.title || "", placeholder: t("what-like"), oninput: (e) => typed({ title: e.target.value }) }), fault("title")),
    h("div", { class: "field" }, h("label", { for: `w-${f.id}` }, t("words")), h("textarea", { id: `w-${f.id}`, name: "words", rows: 3, maxlength: 2000, value: f.words || "", oninput: (e) => typed({ words: e.target.value }) }), h("p", { class: "hint" }, t("words-hint"))),
    h("div", { class: "field" }, h("p", { class: "label" }, t("photos")), shots(f.photos, (photos) => drawn({ photos }))),
    h("div", { class: "field" }, h("p", { class: "label" }, t("place")), h("div", { class: "place" }, h("span", {}, f.point ? t("place-is", f.point.lat, f.point.lon, f.point.accuracy || 10) : t("place-block")), h("span", { class: "grow" }), place, f.point ? h("button", { type: "button", class: "link", onclick: () => drawn({ point: null }) }, t("place-drop")) : ""), h("p", { class: "hint" }, t("place-hint"))));
};

/** As it stands in the ledger: mended there, not here. */
export const filed = (f, n, entry) => h("section", { class: "card found" }, h("h2", {}, t("finding-n", n)), h("p", {}, f.title), h("p", { class: "small quiet" }, t("filed", ...entry.number.split("-"))));
