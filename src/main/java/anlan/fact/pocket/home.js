// What there is to walk: one's sweeps, how far they are, the next block, the map and the list.
import * as store from "./store.js";
import { h } from "./dom.js";
import { t } from "./words.js";
import { draw } from "./map.js";

export const spotKey = (x) => `${x.sweep ?? x.round}/${x.cut}/${x.cell}`;

/** Rounds as kept, with what was filled in here since. */
export const rounds = async () => {
  const kept = await store.get("kept", "rounds"), forms = await store.all("forms");
  if (!kept) return { kept: null, rounds: [], forms };
  const own = new Map();
  forms.forEach((f) => own.set(spotKey(f), [...(own.get(spotKey(f)) || []), f]));
  return { kept, forms, rounds: kept.rounds.map((r) => ({ ...r, spots: r.spots.map((s) => spot(r, s, own.get(`${r.id}/${s.cut}/${s.cell}`) || [])) })) };
};

const spot = (round, s, forms) => {
  const done = forms.filter((f) => f.state !== "draft" && f.state !== "turned" && f.state !== "aside"), draft = forms.find((f) => f.state === "draft");
  const found = s.findings > 0 || done.some((f) => f.result === "found"), walked = s.visits > 0 || done.some((f) => f.result !== "unreached");
  const unreached = !walked && done.some((f) => f.result === "unreached"), held = forms.some((f) => f.state === "held" || f.state === "turned");
  const state = draft ? "draft" : held ? "held" : walked ? (found ? "found" : "clear") : unreached ? "unreached" : "left";
  return { ...s, round: round.id, forms, state, walked, done: walked || unreached, said: `${s.name}：${t("spot-" + state)}`, path: `#/block/${round.id}/${s.cut}/${s.cell}` };
};

export const next = (round, after) => {
  const left = round.spots.filter((s) => s.mine && !s.done && s.state !== "draft");
  return left.find((s) => after && s.cut === after.cut && s.number > after.number) || left[0];
};

const MARK = { draft: "risk", held: "risk", found: "risk", clear: "good", unreached: "unset", left: "unset" };

const card = (round, only) => {
  const mine = round.spots.filter((s) => s.mine), walked = mine.filter((s) => s.walked).length, to = next(round);
  const draft = mine.find((s) => s.state === "draft");
  const shown = only ? mine.filter((s) => !s.done) : mine;
  return h("section", { class: "card round" },
    h("h2", {}, round.title),
    h("p", { class: "small quiet" }, t("until", round.to)),
    h("p", { class: "far-along" }, h("strong", {}, t("walked", walked, mine.length)), h("progress", { max: Math.max(1, mine.length), value: walked, "aria-label": t("walked", walked, mine.length) })),
    draft ? h("a", { class: "btn first wide", href: draft.path }, t("go-on", draft.name))
      : to ? h("a", { class: "btn first wide", href: to.path }, t("go-next", to.name)) : h("p", { class: "note good" }, t("all-walked")),
    draw(round.spots, t("map")),
    h("p", { class: "small quiet key" }, ["clear", "found", "draft", "left"].map((k) => h("span", {}, h("i", { class: k }), t("spot-" + k)))),
    h("ul", { class: "plain spots" }, shown.map((s) => h("li", {}, h("a", { href: s.path }, h("span", {}, s.name, s.area ? h("small", { class: "quiet" }, s.area) : ""), h("span", { class: `v ${MARK[s.state]}` }, t("spot-" + s.state)))))));
};

export const view = async () => {
  const { kept, rounds: all } = await rounds();
  if (!kept) return h("main", {}, h("section", { class: "card" }, h("p", {}, t("nothing-kept"))));
  if (all.length === 0) return h("main", {}, h("section", { class: "card" }, h("h1", { class: "h2" }, t("no-rounds")), h("p", { class: "quiet" }, t("no-rounds-why"))));
  return h("main", {}, h("h1", { class: "sr" }, t("title")), all.map((r) => card(r, false)));
};
