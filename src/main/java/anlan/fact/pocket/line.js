// The line to the server: who is signed in there, what there is to walk, and calls that give up in time.
import * as store from "./store.js";
import { language } from "./words.js";

const PATIENCE = 25_000;

/** What went wrong on the way: "away" (no line), "signed-out", "another" (somebody else is signed in), "forbidden", "server". */
export class Trouble extends Error { constructor(kind) { super(kind); this.kind = kind; } }

let token = null;
/** Server's time less the phone's, in milliseconds, as last heard. */
export let behind = 0;

export const call = async (path, how = {}) => {
  const stop = new AbortController(), timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    return await fetch(path, { credentials: "same-origin", redirect: "manual", cache: "no-store", ...how, signal: stop.signal });
  } catch { throw new Trouble("away"); } finally { clearTimeout(timer); }
};

/** Who is signed in at the server; null for nobody. */
export const ask = async () => {
  const answer = await call("/pocket/now");
  if (!answer.ok) throw new Trouble(answer.status >= 500 ? "server" : "away");
  let now;
  try { now = await answer.json(); } catch { throw new Trouble("away"); }
  behind = new Date(now.at).getTime() - Date.now();
  token = now.who ? { [now.header]: now.token } : null;
  return now.who;
};

/** Only as the person whose data is open. */
export const same = async () => {
  const who = await ask();
  if (!who) throw new Trouble("signed-out");
  if (who.key !== store.person?.key) throw new Trouble("another");
  if (!who.walks) throw new Trouble("forbidden");
};

export const change = async (method, path, body, type) => {
  const answer = await call(path, { method, body, headers: { ...token, "Content-Type": type } });
  if (answer.type === "opaqueredirect" || answer.status === 401) throw new Trouble("signed-out");
  if (answer.status === 403) throw new Trouble("forbidden");
  if (answer.status >= 500) throw new Trouble("server");
  return answer;
};

/** Takes along what there is to walk. */
export const fetchRounds = async () => {
  const answer = await call(`/pocket/rounds?language=${language}`);
  if (answer.type === "opaqueredirect") throw new Trouble("signed-out");
  if (answer.status === 403) throw new Trouble("forbidden");
  if (!answer.ok) throw new Trouble("server");
  let rounds;
  try { rounds = await answer.json(); } catch { throw new Trouble("away"); }
  await store.put("kept", "rounds", { ...rounds, at: new Date().toISOString() });
  for (const round of rounds.rounds) for (const own of round.own) await adopt(own, round);
};

/** What the same person sent, from this phone or another, as the server has it; what is being written on here stays. */
const adopt = ({ sent, answer }, round) => store.change("forms", sent.submission, (f) => {
  if (f && (f.state !== "sent" || f.sentVersion >= answer.version)) return undefined;
  const spot = round.spots.find((s) => s.cut === sent.cut && s.cell === sent.cell);
  return { ...sent, edition: sent.id, blockName: spot?.name || "", state: "sent", posted: true, sentVersion: answer.version, earlier: [], pictures: sent.pictures || [],
    filed: Object.fromEntries((answer.findings || []).map((x) => [x.finding, { problem: x.problem, number: x.number }])), savedAt: sent.savedAt || new Date().toISOString() };
});

export const signOut = async () => {
  const answer = await call("/sign-out", { method: "POST", body: "", headers: { ...token, "Content-Type": "application/x-www-form-urlencoded" } });
  if (answer.type !== "opaqueredirect" && !answer.ok) throw new Trouble("server");
};
