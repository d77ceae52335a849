// What the phone keeps of one person: in a database of their own, which nobody else who signs in here opens.
const LAST = "pocket.person";
let base = null;
export let person = null;

const asked = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });

const name = (key) => `anlan-pocket-${key}`;

/** Whose data was open last: they are shown again where nobody can be asked. */
export const last = () => JSON.parse(localStorage.getItem(LAST) || "null");

export const open = async (who) => {
  if (base) base.close();
  const request = indexedDB.open(name(who.key), 1);
  request.onupgradeneeded = () => ["kept", "forms", "photos"].forEach((s) => request.result.createObjectStore(s));
  base = await asked(request);
  base.onversionchange = () => base.close();
  person = who;
  localStorage.setItem(LAST, JSON.stringify(who));
};

const within = (store, mode, work) => new Promise((done, failed) => {
  const all = base.transaction(store, mode), result = work(all.objectStore(store));
  all.oncomplete = () => done(result.result);
  all.onabort = all.onerror = () => failed(all.error);
});

export const get = (store, key) => within(store, "readonly", (s) => s.get(key));
export const put = (store, key, value) => within(store, "readwrite", (s) => s.put(value, key));
export const drop = (store, key) => within(store, "readwrite", (s) => s.delete(key));
export const all = (store) => within(store, "readonly", (s) => s.getAll());

/** Reads, changes and writes in one step, so that what is typed and what is sent never write over each other. */
export const change = (store, key, change) => new Promise((done, failed) => {
  const one = base.transaction(store, "readwrite"), s = one.objectStore(store), request = s.get(key);
  let after;
  request.onsuccess = () => { after = change(request.result); if (after) s.put(after, key); };
  one.oncomplete = () => done(after);
  one.onabort = one.onerror = () => failed(one.error);
});

/** How many of somebody's forms have not been sent; looked at without opening anything else of theirs. */
export const unsent = async (who) => {
  const known = indexedDB.databases ? await indexedDB.databases() : [{ name: name(who.key) }];
  if (!known.some((d) => d.name === name(who.key))) return 0;
  const other = await asked(indexedDB.open(name(who.key)));
  try {
    if (!other.objectStoreNames.contains("forms")) return 0;
    const forms = await asked(other.transaction("forms").objectStore("forms").getAll());
    return forms.filter((f) => ["draft", "waiting", "sending", "turned"].includes(f.state)).length;
  } finally { other.close(); }
};

/** Nothing of this person stays on the phone. */
export const forget = async (who) => {
  if (base) base.close();
  base = null;
  person = null;
  localStorage.removeItem(LAST);
  await asked(indexedDB.deleteDatabase(name(who.key)));
};

/** Nobody is taken for the last one any more; what is kept stays for them. */
export const leave = () => { if (base) base.close(); base = null; person = null; localStorage.removeItem(LAST); };
