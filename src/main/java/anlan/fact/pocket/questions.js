// The questions of a sheet, shown as its rules say while one answers.
import { h } from "./dom.js";
import { t, worded } from "./words.js";
import { asked, wrong } from "./rules.js";
import { shots } from "./finding.js";

/** @param said told of each answer: (key, values) */
export const questions = (sheet, form, faults, said) => {
  const { all } = asked(sheet.questions, form.answers);
  return all.map((q) => q.type === "group" ? h("h3", {}, worded(q.label)) : q.type === "note" ? h("p", { class: "quiet" }, worded(q.label)) : field(q, form, faults, said));
};

const field = (q, form, faults, said) => {
  const now = form.answers[q.key] || [], id = `q-${q.key}`, fault = faults[q.key];
  const name = h(q.type === "one" || q.type === "many" || q.type === "photo" || q.type === "spot" ? "legend" : "label", { for: id, class: "label" }, worded(q.label), q.required ? h("span", { class: "must" }, t("must")) : "");
  const hint = worded(q.hint) ? h("p", { class: "hint" }, worded(q.hint)) : "";
  return h(name.tagName === "LEGEND" ? "fieldset" : "div", { class: "field", "data-where": q.key }, name, input(q, now, id, form, said), hint, fault ? h("p", { class: "wrong", role: "alert", "data-fault": q.key }, fault) : "");
};

const input = (q, now, id, form, said) => {
  const put = (v) => said(q.key, v === "" ? [] : [v]);
  switch (q.type) {
    case "one": case "many": return h("div", { class: "choices" }, q.options.map((o) => h("label", {},
      h("input", { type: q.type === "one" ? "radio" : "checkbox", name: id, value: o.key, checked: now.includes(o.key),
        onchange: (e) => said(q.key, q.type === "one" ? [o.key] : e.target.checked ? [...(form.answers[q.key] || []), o.key] : (form.answers[q.key] || []).filter((k) => k !== o.key), true) }), " ", worded(o.label))));
    case "whole": case "decimal": return h("input", { id, inputmode: q.type === "whole" ? "numeric" : "decimal", value: now[0] || "", oninput: (e) => put(e.target.value.trim()) });
    case "day": return h("input", { id, type: "date", value: now[0] || "", oninput: (e) => put(e.target.value) });
    case "photo": return shots(now, (ids) => said(q.key, ids.slice(-1), true));
    case "spot": return h("button", { type: "button", class: "btn wide", onclick: () => navigator.geolocation?.getCurrentPosition((p) => said(q.key, [`${p.coords.latitude.toFixed(4)} ${p.coords.longitude.toFixed(4)}`], true)) }, now[0] || t("place-take"));
    default: return h("textarea", { id, rows: 2, maxlength: q.longest || 2000, value: now[0] || "", oninput: (e) => put(e.target.value) });
  }
};

/** What is wrong, by question. */
export const faults = (sheet, form) => {
  const said = {};
  for (const q of asked(sheet.questions, form.answers).all) {
    const key = q.type === "group" || q.type === "note" ? "" : wrong(q, form.answers[q.key]);
    if (key) said[q.key] = t(key, key === "answer-low" ? q.least : key === "answer-high" ? q.most : q.longest);
  }
  return said;
};
