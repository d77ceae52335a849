// Whose phone this is now: signing in again, signing out, the language, a new version.
import * as store from "./store.js";
import * as line from "./line.js";
import { h } from "./dom.js";
import { t, speak, language } from "./words.js";

export const signInPath = "/sign-in?to=" + encodeURIComponent("/pocket/");

// What a browser offers for keeping this on the home screen; others have it in their menu.
let offered = null;
window.addEventListener("beforeinstallprompt", (e) => { e.preventDefault(); offered = e; });
const installed = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
const install = () => h("section", { class: "card", id: "install" }, h("h2", {}, t("install")), h("p", { class: "small quiet" }, t("install-how")),
  ...(offered ? [h("button", { class: "btn wide", onclick: () => offered.prompt() }, t("install"))] : []));

/** @param redraw called after the language changed */
export const view = async (redraw) => {
  const out = h("section", { class: "card" }, h("h2", {}, store.person.name), h("p", { class: "quiet" }, t("sign-out-hint")));
  const warn = h("div", { class: "note", hidden: true });
  const leave = async () => {
    try { await line.ask(); await line.signOut(); } catch { warn.replaceChildren(h("p", {}, t("sign-out-away"))); warn.hidden = false; return; }
    await store.forget(store.person);
    location.replace(signInPath);
  };
  out.append(warn, h("button", { class: "btn wide", id: "sign-out", onclick: async () => {
    const left = await store.unsent(store.person);
    if (left === 0) { await leave(); return; }
    warn.hidden = false;
    warn.replaceChildren(h("p", {}, t("sign-out-unsent", left)), h("a", { class: "btn first wide", href: "#/queue" }, t("to-queue")), h("button", { class: "link wrong", id: "sign-out-all-the-same", onclick: leave }, t("sign-out-drop", left)));
  } }, t("sign-out")));
  return h("main", {}, h("h1", {}, t("self")), out,
    ...(installed() ? [] : [install()]),
    h("section", { class: "card" }, h("h2", {}, t("language")), h("button", { class: "btn wide", id: "language", onclick: async () => { await speak(language === "zh" ? "en" : "zh"); await line.fetchRounds().catch(() => {}); redraw(); } }, language === "zh" ? "English" : "中文")),
    h("section", { class: "card" }, h("h2", {}, t("about")), h("p", { class: "small quiet" }, t("about-kept")), h("p", { class: "small quiet" }, t("version", document.documentElement.dataset.version)), h("a", { class: "btn wide", href: "/sweeps" }, t("to-office"))));
};

/** Somebody signed out elsewhere, or never was in: nothing of anybody is shown. */
export const locked = (who, unsent) => h("main", {}, h("section", { class: "card" }, h("h1", {}, t("locked")),
  h("p", {}, who && unsent ? t("locked-unsent", unsent, who.name) : t("locked-why")), h("a", { class: "btn first wide", href: signInPath }, t("sign-in"))));
