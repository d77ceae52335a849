// Makes whole pages quicker and kinder; every page works without it.
(() => {
  "use strict";
  const typing = (e) => /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;

  // "/" goes to the page's search field, as the help says.
  document.addEventListener("keydown", (e) => {
    if (e.key === "/" && !typing(e) && !e.ctrlKey && !e.metaKey) {
      const field = document.querySelector("input[type=search]");
      if (field) { field.focus(); e.preventDefault(); }
    }
    // "?" tells what the page is for and which keys there are.
    if (e.key === "?" && !typing(e)) {
      const help = document.querySelector("details.help");
      if (help) { help.toggleAttribute("open"); if (help.open) help.querySelector("summary").focus(); e.preventDefault(); }
    }
    if (e.key === "Escape") document.querySelectorAll("details.me[open], details.burger[open]").forEach((d) => d.removeAttribute("open"));
  });
  document.addEventListener("click", (e) => {
    document.querySelectorAll("details.me[open], details.burger[open]").forEach((d) => { if (!d.contains(e.target)) d.removeAttribute("open"); });
    const row = e.target.closest("tr.door");
    if (row && !e.target.closest("a, button, input, label, select")) {
      const link = row.querySelector("a");
      if (link) link.click();
    }
  });

  // Whoever signs out here has also left the form that the phone keeps.
  document.addEventListener("submit", (e) => {
    if (e.target.getAttribute("action") === "/sign-out" && localStorage.getItem("pocket.person")) localStorage.setItem("pocket.left", "1");
  });

  // A form that was begun asks before it is left; one that is being sent is not sent twice.
  let begun = null;
  document.addEventListener("input", (e) => { if (e.target.form && e.target.form.method === "post" && !e.target.form.matches(".today")) begun = e.target.form; });
  document.addEventListener("submit", (e) => {
    const form = e.target, by = e.submitter && e.submitter.getAttribute("formmethod");
    begun = null;
    if (by === "get") return; // looked at, not sent
    if (form.dataset.ask && !window.confirm(form.dataset.ask)) { e.preventDefault(); return; }
    if (form.method === "post" && !form.hasAttribute("hx-post")) {
      if (form.dataset.sent) e.preventDefault();
      form.dataset.sent = "1";
      window.setTimeout(() => delete form.dataset.sent, 8000);
    }
  });
  window.addEventListener("beforeunload", (e) => { if (begun && document.contains(begun)) e.preventDefault(); });

  // Filters answer as they are changed.
  document.addEventListener("change", (e) => {
    const form = e.target.closest("form.filters[data-live]");
    if (form) form.requestSubmit();
  });
  document.addEventListener("click", (e) => { if (e.target.closest("[data-print]")) window.print(); });
})();
