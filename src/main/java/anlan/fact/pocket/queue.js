// What was filled in on this phone and where each of it is: written on, waiting, sending, sent, held and why.
import * as store from "./store.js";
import * as outbox from "./outbox.js";
import { h, moment } from "./dom.js";
import { t } from "./words.js";

const BADGE = { draft: "unset", waiting: "risk", sending: "risk", sent: "good", held: "risk", turned: "bad", aside: "unset" };
const ORDER = ["turned", "held", "sending", "waiting", "draft", "aside", "sent"];

const progress = (form, photos) => {
  const all = [...(form.pictures || []), ...form.findings.flatMap((f) => f.photos)].map((id) => photos.get(id)).filter(Boolean);
  const size = all.reduce((n, p) => n + p.size, 0), have = all.reduce((n, p) => n + (p.whole ? p.size : p.have), 0);
  return size && outbox.waiting(form) ? h("progress", { max: size, value: have, "aria-label": t("photos-sent", all.filter((p) => p.whole).length, all.length) }) : "";
};

const line = (f, photos) => h("li", { "data-state": f.state },
  h("div", { class: "about" }, h("a", { href: `#/block/${f.sweep}/${f.cut}/${f.cell}` }, f.blockName),
    h("p", { class: "small quiet" }, t(f.result ? `result-${f.result}` : "result-none", f.findings.length), " · ", moment(f.savedAt || f.startedAt), f.base ? " · " + t("update") : ""),
    (f.toldWhy || []).filter(() => ["held", "turned", "aside"].includes(f.state)).map((w) => h("p", { class: "small wrong" }, w)),
    f.state === "held" ? h("p", { class: "small quiet" }, t("held-hint")) : "",
    progress(f, photos)),
  h("span", { class: `v ${BADGE[f.state]}` }, t(`state-${f.state}`)));

export const view = async () => {
  const forms = await store.all("forms"), photos = new Map((await store.all("photos")).map((p) => [p.id, p]));
  forms.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.savedAt || a.startedAt < b.savedAt || b.startedAt ? 1 : -1));
  const wait = forms.filter(outbox.waiting).length;
  return h("main", {}, h("h1", {}, t("queue")),
    h("section", { class: "card" }, h("p", {}, wait ? t("queue-waits", wait) : t("queue-empty")), h("p", { class: "small quiet" }, t(`line-${outbox.state.line}`)),
      h("button", { class: "btn wide", type: "button", disabled: outbox.state.busy, onclick: () => outbox.send() }, t(outbox.state.busy ? "sending" : "send-now"))),
    h("section", { class: "card" }, forms.length ? h("ul", { class: "plain queue" }, forms.map((f) => line(f, photos))) : h("p", { class: "none" }, t("queue-none"))));
};
