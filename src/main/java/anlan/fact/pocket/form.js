// The form of one block. What is typed is kept at once, letter by letter; saving it puts it into the outbox.
import * as store from "./store.js";
import * as outbox from "./outbox.js";
import { h, uuid, moment } from "./dom.js";
import { t } from "./words.js";
import { rounds, next } from "./home.js";
import { finding, filed } from "./finding.js";
import { questions, faults as answersWrong } from "./questions.js";
import { asked } from "./rules.js";

const RESULTS = ["clear", "found", "unreached"];

const fresh = (round, spot) => ({ submission: uuid(), edition: uuid(), base: null, sweep: round.id, cut: spot.cut, cell: spot.cell, blockName: spot.name, sheet: round.sheet, sheetVersion: round.sheetVersion,
  state: "draft", startedAt: new Date().toISOString(), savedAt: null, result: "", why: "", known: spot.others, answers: {}, findings: [], filed: {}, earlier: [] });

const newFinding = () => ({ id: uuid(), category: "", severity: "", title: "", words: "", point: null, photos: [] });

/** To write on it again: what may have reached the server stays as it is, and a new edition is made from it. */
const reopened = (f) => f.state === "draft" || f.state === "turned" || !f.posted ? { ...f, state: "draft" }
  : { ...f, state: "draft", earlier: outbox.waiting(f) ? [...(f.earlier || []), { ...f, earlier: [] }] : f.earlier || [], base: f.edition, edition: uuid(), posted: false, tries: 0 };

/** What is written on goes on with the sheet as it is now, its answers with it; what was saved stays on the version it was made on. */
const onSheet = (f, round) => f.sheet === round.sheet && f.sheetVersion === round.sheetVersion ? f : { ...f, sheet: round.sheet, sheetVersion: round.sheetVersion, moved: f.sheetVersion };

const find = (all, id, cut, cell) => { const round = all.find((r) => r.id === id); return round && { round, spot: round.spots.find((s) => s.cut === cut && s.cell === cell) }; };

export const block = async ([id, cut, cell], go) => {
  const { rounds: all, kept } = await rounds(), at = find(all, Number(id), Number(cut), Number(cell));
  if (!at?.spot) return h("main", {}, h("p", { class: "card" }, t("block-gone")), h("a", { class: "btn wide", href: "#/" }, t("back")));
  const { round, spot } = at, draft = spot.forms.find((f) => f.state === "draft" || f.state === "turned");
  if (draft) return form(onSheet(draft, round), at, kept, go);
  const before = spot.forms.filter((f) => f.state !== "draft");
  const begin = async () => { const f = fresh(round, spot); await store.put("forms", f.submission, f); go(); };
  if (before.length === 0 && spot.visits === 0) { const f = fresh(round, spot); return form(f, at, kept, go); }
  return h("main", {}, head(round, spot), h("section", { class: "card" }, h("h2", {}, t("before")),
    spot.visits > 0 ? h("p", { class: "quiet" }, t("before-by", spot.visits, spot.by)) : "",
    before.map((f) => h("div", { class: "sent-line" }, h("div", {}, h("strong", {}, t(`result-${f.result}`, f.findings.length)), h("p", { class: "small quiet" }, moment(f.savedAt), " · ", t(`state-${f.state}`)), f.state === "held" ? (f.toldWhy || []).map((w) => h("p", { class: "small wrong" }, w)) : ""),
      h("button", { class: "btn", onclick: async () => { await store.change("forms", f.submission, reopened); go(); } }, t("edit"))))),
    h("button", { class: "btn first wide", onclick: begin }, t("again-here")), h("a", { class: "btn wide", href: "#/" }, t("back")));
};

const head = (round, spot) => { const mine = round.spots.filter((s) => s.mine); return h("div", { class: "where" }, h("a", { class: "back", href: "#/", "aria-label": t("back") }, "‹"), h("div", {}, h("h1", {}, spot.name), h("p", { class: "small quiet" }, t("walked", mine.filter((s) => s.walked).length, mine.length)))); };

const form = (f, at, kept, go) => {
  const { round, spot } = at, sheet = round.questions || null, page = h("main", { class: "fill" });
  let faults = {}, writing = Promise.resolve();
  const save = (what) => { Object.assign(f, what); const now = structuredClone(f); writing = writing.then(() => store.put("forms", f.submission, now)); mended(); return writing; };
  /** What was wrong and is no more is not said any longer. */
  const mended = () => { if (Object.keys(faults).length) { const now = check(f, sheet); page.querySelectorAll("[data-fault]").forEach((p) => { p.hidden = !now[p.dataset.fault]; }); page.querySelectorAll("[data-faults]").forEach((p) => { p.hidden = !Object.keys(now).length; }); } };
  const redraw = () => { if (Object.keys(faults).length) faults = check(f, sheet); const y = scrollY; page.replaceChildren(...parts().flat(Infinity)); scrollTo(0, y); };
  const set = async (what) => { await save(what); redraw(); };
  const change = (one) => (what) => save({ findings: f.findings.map((x) => x.id === one.id ? Object.assign(x, what) : x) });
  const result = () => h("fieldset", { class: "field", "data-where": "result" }, h("legend", { class: "label" }, t("result")), h("div", { class: "choices" }, RESULTS.map((r) => h("label", {},
    h("input", { type: "radio", name: "result", value: r, checked: f.result === r, onchange: () => set({ result: r, findings: r === "found" && f.findings.length === 0 ? [newFinding()] : f.findings }) }), h("span", {}, t(`ask-${r}`))))), fault("result"));
  const fault = (where) => faults[where] ? h("p", { class: "wrong", role: "alert", "data-fault": where }, faults[where]) : "";
  const found = () => [f.findings.map((x, n) => f.filed?.[x.id] ? filed(x, n + 1, f.filed[x.id])
    : finding(x, n + 1, kept, faults, change(x), (what) => change(x)(what).then(redraw), () => set({ findings: f.findings.filter((y) => y.id !== x.id) }))),
  h("button", { type: "button", class: "btn wide", onclick: () => set({ findings: [...f.findings, newFinding()] }) }, t("finding-add"))];
  const parts = () => [head(round, spot), f.state === "turned" ? h("div", { class: "note" }, h("p", {}, t("turned")), (f.toldWhy || []).map((w) => h("p", {}, w))) : "", f.base ? h("p", { class: "note" }, t("is-update")) : "",
    round.sheet && !sheet ? h("p", { class: "note", id: "sheet-withdrawn" }, t("sheet-withdrawn")) : sheet && f.moved ? h("p", { class: "note", id: "sheet-moved" }, t("sheet-moved", f.moved, f.sheetVersion)) : "",
    h("section", { class: "card" }, result(),
      f.result === "unreached" ? h("div", { class: "field" }, h("label", { for: "why" }, t("why")), h("textarea", { id: "why", rows: 3, maxlength: 500, value: f.why, placeholder: t("why-like"), oninput: (e) => save({ why: e.target.value }) }), fault("why")) : "",
      sheet && f.result && f.result !== "unreached" ? questions(sheet, f, faults, (key, v, drawn) => save({ answers: { ...f.answers, [key]: v } }).then(() => { if (drawn) redraw(); })) : ""),
    f.result === "found" ? found() : "",
    h("div", { class: "acts-low" }, Object.keys(faults).length ? h("p", { class: "wrong", role: "alert", "data-faults": true }, t("faults", Object.keys(faults).length)) : "",
      h("button", { type: "button", class: "btn first wide", id: "finish", onclick: finish }, t("finish")), h("p", { class: "small quiet centre", id: "kept" }, t("kept-here")),
      h("button", { type: "button", class: "link centre", onclick: discard }, t(f.base ? "discard-update" : "discard")))];
  const finish = async () => {
    faults = check(f, sheet);
    if (Object.keys(faults).length) { redraw(); page.querySelector(".wrong")?.scrollIntoView({ block: "center" }); return; }
    const answers = sheet ? asked(sheet.questions, f.answers).counted : {};
    const pictures = sheet ? sheet.questions.flatMap((q) => q.type === "group" ? q.questions : [q]).filter((q) => q.type === "photo").flatMap((q) => answers[q.key] || []) : [];
    await save({ state: "waiting", savedAt: new Date().toISOString(), answers, pictures, why: f.result === "unreached" ? f.why.trim() : "", moved: 0, tries: 0 });
    outbox.send();
    const { rounds: all } = await rounds(), to = next(all.find((r) => r.id === round.id), spot);
    location.hash = to ? to.path : "#/";
  };
  const discard = async () => {
    if (!confirm(t("discard-sure"))) return;
    await writing;
    const before = f.earlier?.at(-1);
    if (before) await store.put("forms", f.submission, { ...before, earlier: f.earlier.slice(0, -1), state: "waiting" });
    else await store.drop("forms", f.submission);
    outbox.send();
    location.hash = "#/";
  };
  page.append(...parts().flat(Infinity));
  return page;
};

const check = (f, sheet) => {
  const faults = {};
  if (!f.result) faults.result = t("result-missing");
  if (f.result === "unreached" && !f.why.trim()) faults.why = t("why-missing");
  if (f.result === "found") {
    if (f.findings.length === 0) faults.result = t("findings-missing");
    for (const x of f.findings.filter((y) => !f.filed?.[y.id])) {
      if (!x.category) faults[`${x.id}.category`] = t("category-missing");
      if (!x.severity) faults[`${x.id}.severity`] = t("severity-missing");
      if (!x.title.trim()) faults[`${x.id}.title`] = t("what-missing");
    }
  }
  if (sheet && f.result && f.result !== "unreached") Object.assign(faults, answersWrong(sheet, f));
  return faults;
};
