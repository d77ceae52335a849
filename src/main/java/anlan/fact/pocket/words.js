// Says things in the language its user chose, else in the browser's.
const own = new URL(".", import.meta.url);
let said = {};
export let language = "zh";

export const speak = async (chosen) => {
  language = chosen || localStorage.getItem("pocket.language") || (navigator.language.startsWith("zh") ? "zh" : "en");
  if (chosen) localStorage.setItem("pocket.language", chosen);
  said = await (await fetch(new URL(`words-${language}.json`, own))).json();
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = t("title");
};

export const t = (key, ...args) => (said[key] ?? key).replace(/\{(\d)\}/g, (_, n) => args[n] ?? "");

/** A text that a sheet has in two languages. */
export const worded = (w) => !w ? "" : typeof w === "string" ? w : (language === "en" && w.en) || w.zh || "";
