// Opens the form: whose it is, what is kept, what is shown; and keeps the shown up to date.
import * as store from "./store.js";
import * as line from "./line.js";
import * as outbox from "./outbox.js";
import { h } from "./dom.js";
import { t, speak } from "./words.js";
import * as home from "./home.js";
import * as queue from "./queue.js";
import * as self from "./self.js";
import { block } from "./form.js";

const app = document.getElementById("app");
let drawing = 0, fresh = null;

const bar = async () => {
  const forms = await store.all("forms"), waits = forms.filter(outbox.waiting).length, held = forms.filter((f) => f.state === "held" || f.state === "turned").length;
  const away = ["away", "server"].includes(outbox.state.line);
  const said = [away ? t("offline") : outbox.state.busy && waits ? t("sending") : "", waits ? t("to-send", waits) : "", held ? t("held-n", held) : ""].filter(Boolean).join(" · ") || t("all-sent");
  const at = location.hash.split("/")[1] || "";
  const tab = (name, path) => h("a", { href: path, "aria-current": at === name ? "page" : null }, t(`tab-${name || "home"}`));
  return h("header", { class: "bar" }, h("nav", { "aria-label": t("title") }, tab("", "#/"), tab("queue", "#/queue"), tab("self", "#/self")), h("a", { class: `v ${held ? "risk" : away || waits ? "unknown" : "good"}`, id: "state", href: "#/queue" }, said));
};

const notice = () => {
  const said = [];
  if (fresh) said.push(h("p", { class: "note" }, t("new-version"), " ", h("button", { class: "link", id: "take-over", onclick: () => fresh.postMessage("take over") }, t("take-over"))));
  if (outbox.state.line === "signed-out") said.push(h("p", { class: "note", id: "again" }, t("signed-out"), " ", h("a", { href: self.signInPath }, t("sign-in"))));
  if (outbox.state.line === "forbidden") said.push(h("p", { class: "note" }, t("forbidden")));
  return h("div", { class: "notices", id: "notices" }, said);
};

const view = () => {
  const [, name, ...rest] = location.hash.replace(/^#/, "").split("/");
  return name === "queue" ? queue.view() : name === "self" ? self.view(draw) : name === "block" ? block(rest, draw) : home.view();
};

const draw = async () => {
  const turn = ++drawing;
  if (!store.person) return;
  const all = [await bar(), notice(), await view()];
  if (turn === drawing) app.replaceChildren(...all);
};

/** Only the bar while somebody types; lists anew. */
const heard = async () => {
  if (outbox.state.line === "another") { location.reload(); return; }
  if (!store.person) return;
  app.querySelector(".bar")?.replaceWith(await bar());
  app.querySelector("#notices")?.replaceWith(notice());
  if (location.hash.startsWith("#/queue")) { const now = await queue.view(), old = app.querySelector("main"); if (location.hash.startsWith("#/queue")) old?.replaceWith(now); }
};

/** What there is to walk anew, when the form is looked at again after a while; what others walked meanwhile, and a sheet's new version, come with it. */
const refresh = async () => {
  if (document.hidden || !store.person) return;
  const kept = await store.get("kept", "rounds");
  if (kept && Math.abs(Date.now() - new Date(kept.at)) < 60_000) return;
  try { await line.same(); await line.fetchRounds(); } catch { return; }
  if (!location.hash.startsWith("#/block")) draw();
};

const known = async () => {
  const before = store.last();
  try {
    const who = await line.ask();
    if (who) return who;
    outbox.state.line = "signed-out";
    // Signed out on another page: what is kept is theirs alone. Ran out while away: it is still theirs to go on with.
    if (localStorage.getItem("pocket.left")) return null;
  } catch (e) { outbox.state.line = e.kind || "away"; }
  return before;
};

const worker = async () => {
  if (!navigator.serviceWorker) return;
  const waits = (w) => { fresh = w; heard(); };
  const had = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener("controllerchange", () => { if (had) location.reload(); });
  const reg = await navigator.serviceWorker.register("/pocket/worker.js", { scope: "/pocket/", updateViaCache: "none" });
  if (reg.waiting && had) waits(reg.waiting);
  reg.addEventListener("updatefound", () => { const w = reg.installing; w?.addEventListener("statechange", () => { if (w.state === "installed" && navigator.serviceWorker.controller) waits(w); }); });
};

const begin = async () => {
  await speak();
  worker().catch(() => {});
  const who = await known();
  if (!who) {
    const before = store.last();
    const left = before ? await store.unsent(before) : 0;
    if (before && left === 0 && localStorage.getItem("pocket.left")) await store.forget(before);
    app.replaceChildren(self.locked(before, left));
    return;
  }
  localStorage.removeItem("pocket.left");
  await store.open(who);
  navigator.storage?.persist?.();
  if (outbox.state.line === "ok") await line.fetchRounds().catch((e) => { outbox.state.line = e.kind || "server"; });
  addEventListener("hashchange", async () => { await draw(); scrollTo(0, 0); });
  outbox.listen(heard);
  addEventListener("online", refresh);
  document.addEventListener("visibilitychange", refresh);
  await draw();
  outbox.begin();
};

begin();
