// Turns the wall's pages, keeps what they show as of now, and says plainly when it cannot. Whatever is begun anew (the connection, the board) takes
// the place of what was there: a night leaves no more behind than a minute.
(() => {
  "use strict";
  const TURN = 20, DEAF = 25, LONGEST_WAIT = 60;
  const here = location.pathname.replace(/\/$/, "");
  const at = (id) => document.getElementById(id);
  const board = at("board"), body = document.body;
  const say = (what, time = "") => document.querySelector("[data-say=" + what + "]").textContent.replace("{0}", time);
  const script = new URL(document.querySelector("script[src]").src).pathname;
  const seconds = () => performance.now() / 1000;

  // What time it is, by the office's clock and not by the screen's.
  const lang = document.documentElement.lang, zone = body.dataset.zone;
  const minute = new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
  const day = new Intl.DateTimeFormat(lang, { month: lang === "en" ? "short" : "long", day: "numeric", weekday: "long", timeZone: zone });
  let told = Number(body.dataset.at), toldAt = seconds();
  const write = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const clock = () => {
    const now = new Date(told + (seconds() - toldAt) * 1000);
    write(at("clock"), day.format(now) + " " + minute.format(now));
    write(at("as-of"), say("as-of", minute.format(new Date(told))));
  };

  // Pages.
  let page = 0, turned = seconds(), held = false;
  const slides = () => board.querySelectorAll(".slide");
  const show = (n) => {
    const all = slides();
    page = (n + all.length) % all.length;
    turned = seconds();
    all.forEach((s, i) => s.classList.toggle("on", i === page));
    [...at("dots").children].forEach((d) => d.classList.toggle("on", d.textContent === all[page].dataset.name));
  };
  const dots = () => at("dots").replaceChildren(...[...new Set([...slides()].map((s) => s.dataset.name))].map((name) => {
    const dot = document.createElement("span");
    dot.textContent = name;
    return dot;
  }));
  const put = (text) => { board.innerHTML = text; dots(); const since = turned; show(Math.min(page, slides().length - 1)); turned = since; };
  document.addEventListener("keydown", (e) => {
    if (e.key === "ArrowRight") show(page + 1);
    else if (e.key === "ArrowLeft") show(page - 1);
    else if (e.key === " ") held = !held;
  });

  // News.
  let shown = body.dataset.board, ears = null, tries = 0, heard = seconds(), fetching = false, again = 0, over = false;
  const dark = () => {
    over = true;
    if (ears) ears.close();
    document.querySelector(".stage").remove();
    at("dark").hidden = false;
    body.className = "off";
  };
  const live = () => { tries = 0; at("lost").hidden = true; body.classList.remove("stale"); };
  const lost = () => {
    if (ears) ears.close();
    ears = null;
    if (!again) again = seconds() + Math.min(LONGEST_WAIT, 2 ** tries++) * (0.5 + Math.random() / 2);
  };
  /** Tells apart what a broken connection does not: a server that is away, and a link that opens no more. */
  const load = async () => {
    if (fetching || over) return false;
    fetching = true;
    try {
      const answer = await fetch(here + "/board", { cache: "no-store", signal: AbortSignal.timeout(15000) });
      if (answer.status === 410 || answer.status === 404) { dark(); return false; }
      if (!answer.ok) return false;
      const text = await answer.text();
      if (answer.headers.get("Anlan-Script") !== script) { location.reload(); return false; }
      const state = answer.headers.get("Anlan-Board");
      if (state !== shown) { shown = state; put(text); }
      return true;
    } catch { return false; } finally { fetching = false; }
  };
  const listen = () => {
    ears = new EventSource(here + "/events");
    ears.addEventListener("beat", (e) => {
      const beat = JSON.parse(e.data);
      told = beat.at; toldAt = heard = seconds();
      live();
      if (beat.board !== shown) load();
    });
    ears.addEventListener("gone", dark);
    ears.onerror = lost;
  };
  const retry = async () => { again = 0; if (await load()) { heard = seconds(); listen(); } else if (!over) lost(); };
  window.addEventListener("online", () => { if (again) again = seconds(); });
  window.addEventListener("offline", lost);

  window.setInterval(() => {
    if (over) return;
    if (ears && seconds() - heard > DEAF) lost();
    // A connection that is only begun anew is no news for the room.
    if (seconds() - heard > 8 && !ears) { write(at("lost"), say("lost", minute.format(new Date(told)))); at("lost").hidden = false; body.classList.add("stale"); }
    if (again && seconds() >= again && !fetching) retry();
    clock();
    if (!held && seconds() - turned >= TURN) show(page + 1);
  }, 1000);
  dots(); show(0); clock(); listen();
  if (navigator.wakeLock) navigator.wakeLock.request("screen").catch(() => {});
})();
