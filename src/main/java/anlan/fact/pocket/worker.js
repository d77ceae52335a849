// Keeps one version of the form on the phone, whole. A newer one is fetched beside it and waits until its user takes it over.
const NAME = "pocket-VERSION", HOME = "/pocket/";
const KEPT = FILES.map((f) => "/pocket/app/VERSION/" + f).concat(HOME, "/pocket/manifest.webmanifest");

self.addEventListener("install", (e) => e.waitUntil((async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(KEPT.map((f) => new Request(f, { cache: "reload", credentials: "omit" })));
})()));

self.addEventListener("activate", (e) => e.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("pocket-") && name !== NAME) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener("message", (e) => { if (e.data === "take over") self.skipWaiting(); });

self.addEventListener("fetch", (e) => {
  const at = new URL(e.request.url);
  if (e.request.method !== "GET" || at.origin !== self.location.origin) return;
  const key = e.request.mode === "navigate" && at.pathname === HOME ? HOME : at.pathname;
  if (!KEPT.includes(key)) return;
  e.respondWith((async () => (await (await caches.open(NAME)).match(key)) || fetch(e.request))());
});
