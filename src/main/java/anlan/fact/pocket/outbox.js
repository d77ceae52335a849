// Sends what waits, oldest first: photos piece by piece from where the line tore, then the form. Tries again after pauses that grow.
import * as store from "./store.js";
import * as line from "./line.js";
import { sent as shrink } from "./photo.js";

const PIECE = 64 * 1024, FIRST = 2_000, LONGEST = 60_000;

/** What its user is told: { line: "ok" | "away" | "signed-out" | "another" | "forbidden" | "server", busy, next } */
export const state = { line: "ok", busy: false, next: 0 };
const listeners = new Set();
export const listen = (heard) => { listeners.add(heard); return () => listeners.delete(heard); };
const tell = () => listeners.forEach((l) => l());

let pause = FIRST, timer = 0, again = false, forward = false;

export const waiting = (f) => f.state === "waiting" || f.state === "sending";

const hasten = () => { pause = FIRST; send(); };
export const begin = () => {
  addEventListener("online", hasten);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) hasten(); });
  send();
};

export const send = async () => {
  if (state.busy) { again = true; return; }
  clearTimeout(timer);
  state.busy = true;
  tell();
  try {
    // One tab of several sends.
    await (navigator.locks ? navigator.locks.request("pocket-send", round) : round());
    state.line = "ok";
    pause = FIRST;
  } catch (e) {
    if (!(e instanceof line.Trouble)) console.warn(e);
    state.line = e instanceof line.Trouble ? e.kind : "server";
  }
  state.busy = false;
  if (state.line !== "ok" && store.person) later(); else state.next = 0;
  tell();
  if (again) { again = false; send(); }
};

/** A line that tears again and again but carries something each time is not waited for longer and longer. */
const later = () => {
  if (forward) pause = FIRST;
  forward = false;
  state.next = Date.now() + pause;
  timer = setTimeout(send, pause);
  pause = Math.min(LONGEST, pause * 2);
};

const round = async () => {
  if (!store.person) return;
  await line.same();
  const forms = (await store.all("forms")).filter(waiting).sort((a, b) => a.savedAt < b.savedAt ? -1 : 1);
  for (const form of forms) await one(form.submission);
  await news();
};

const photosOf = (form) => [...(form.pictures || []), ...form.findings.flatMap((f) => f.photos)];

const mark = async (submission, edition, what) => {
  await store.change("forms", submission, (f) => f && f.edition === edition ? { ...f, ...what } : undefined);
  tell();
};

const one = async (submission) => {
  const form = await store.get("forms", submission);
  if (!form || !waiting(form)) return;
  // What may have arrived before it was written on must arrive first: this one was made from it.
  for (const before of form.earlier || []) {
    const told = await deliver(before);
    await store.change("forms", submission, (f) => f && { ...f, earlier: f.earlier.filter((e) => e.edition !== before.edition), filed: { ...f.filed, ...filed(told) } });
  }
  await mark(submission, form.edition, { state: "sending", posted: true });
  try { await settled(form, await deliver(form)); } catch (e) {
    await store.change("forms", submission, (f) => f && f.edition === form.edition && f.state === "sending" ? { ...f, state: "waiting", tries: (f.tries || 0) + 1 } : undefined);
    if (e instanceof SyntaxError || e instanceof TypeError) throw new line.Trouble("away");
    throw e;
  }
};

const deliver = async (form) => {
  for (let tries = 0; tries < 3; tries++) {
    for (const id of photosOf(form)) await photo(id);
    const answer = await line.change("POST", "/submissions", JSON.stringify(parcel(form)), "application/json");
    const told = answer.status === 400 ? { state: "turned", why: [], findings: [] } : await answer.json();
    if (told.state !== "missing") return told;
    for (const id of told.missing) await store.change("photos", id, (p) => p && { ...p, whole: false, have: 0 });
  }
  throw new line.Trouble("server");
};

const filed = (told) => Object.fromEntries((told.findings || []).map((f) => [f.finding, { problem: f.problem, number: f.number }]));

/** As the server reads it; the phone's own clock goes along, so that it can be told how far it is off. */
const parcel = (f) => ({
  id: f.edition, submission: f.submission, base: f.base, sweep: f.sweep, cut: f.cut, cell: f.cell, sheet: f.sheet, sheetVersion: f.sheetVersion,
  startedAt: f.startedAt, savedAt: f.savedAt, sentAt: new Date().toISOString(), result: f.result, why: f.why, known: f.known, answers: f.answers,
  findings: f.result === "found" ? f.findings.map(({ id, category, severity, title, words, point, photos }) => ({ id, category, severity, title, words, point, photos })) : [],
  pictures: f.pictures || [], person: store.person.person, way: "phone",
});

const photo = async (id) => {
  let p = await store.get("photos", id);
  if (!p || p.whole || !p.content) return;
  while (!p.whole) {
    const part = p.content.slice(p.have, p.have + PIECE);
    const answer = await line.change("PUT", `/submissions/photos/${id}?hash=${p.hash}&size=${p.size}&start=${p.have}`, part, "application/octet-stream");
    if (!answer.ok) { await store.put("photos", id, { ...p, have: 0 }); throw new line.Trouble("server"); }
    const { have, whole } = await answer.json();
    p = { ...p, have, whole };
    forward = true;
    await store.put("photos", id, p);
    tell();
  }
};

const settled = async (form, told) => {
  forward = true;
  const what = { state: told.state === "taken" ? "sent" : told.state, toldWhy: told.why, told: new Date().toISOString() };
  if (told.state === "taken") {
    what.sentVersion = told.version;
    what.filed = filed(told);
    await Promise.all(photosOf(form).map(shrink));
  }
  await mark(form.submission, form.edition, what);
};

/** What became of those that were held. */
const news = async () => {
  const held = (await store.all("forms")).filter((f) => f.state === "held").slice(0, 50);
  if (held.length === 0) return;
  const answer = await line.call(`/submissions/states?${held.map((f) => `id=${f.edition}`).join("&")}`);
  if (!answer.ok) return;
  const states = await answer.json();
  for (const form of held) {
    const told = states[form.edition];
    if (told && told.state !== "held") await settled(form, told);
  }
};
