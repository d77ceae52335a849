// Files on a form: chosen, dropped or photographed; listed, with a way to take them off again; sent one by one as the form is sent, each with its progress.
(() => {
  "use strict";
  const headers = () => JSON.parse(document.body.dataset.hxHeaders || "{}");
  const make = (tag, cls, text) => { const e = document.createElement(tag); if (cls) e.className = cls; if (text) e.textContent = text; return e; };
  const size = (n) => n < 1048576 ? `${Math.max(1, Math.round(n / 1024))} KB` : `${(n / 1048576).toFixed(1)} MB`;

  const setUp = (zone) => {
    if (zone.dataset.ready) return;
    zone.dataset.ready = "1";
    const form = zone.closest("form"), list = zone.querySelector("ul.files"), waiting = new Map();

    const add = (files) => {
      for (const file of files) {
        const row = make("li"), about = make("div", "about"), remove = make("button", "btn small", zone.dataset.remove);
        about.append(make("strong", "", file.name), make("span", "small quiet", size(file.size)));
        if (file.size > Number(zone.dataset.biggest)) about.append(make("p", "wrong", zone.dataset.tooBig));
        else { waiting.set(row, file); about.append(make("span", "small quiet state", zone.dataset.wait)); }
        remove.type = "button";
        remove.setAttribute("aria-label", `${zone.dataset.remove} ${file.name}`);
        remove.addEventListener("click", () => { waiting.delete(row); row.remove(); });
        row.append(about, remove);
        list.append(row);
      }
    };

    zone.querySelectorAll("input[type=file]").forEach((input) => {
      input.addEventListener("change", () => { add(input.files); input.value = ""; });
    });
    ["dragenter", "dragover"].forEach((kind) => zone.addEventListener(kind, (e) => { e.preventDefault(); zone.classList.add("over"); }));
    ["dragleave", "drop"].forEach((kind) => zone.addEventListener(kind, () => zone.classList.remove("over")));
    zone.addEventListener("drop", (e) => { e.preventDefault(); add(e.dataTransfer.files); });

    const send = (row, file) => new Promise((done) => {
      const call = new XMLHttpRequest(), body = new FormData(), bar = make("progress"), state = row.querySelector(".state");
      const failed = (why) => { bar.remove(); if (state) { state.textContent = why; state.className = "wrong state"; } done(false); };
      body.append("file", file);
      bar.max = 1; bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      row.querySelector(".about").append(bar);
      call.open("POST", zone.dataset.to);
      Object.entries(headers()).forEach(([name, value]) => call.setRequestHeader(name, value));
      call.upload.addEventListener("progress", (e) => { if (e.lengthComputable) bar.value = e.loaded / e.total; });
      call.addEventListener("error", () => failed(zone.dataset.lost));
      call.addEventListener("load", () => {
        const told = new DOMParser().parseFromString(call.responseText, "text/html").querySelector("[data-file]");
        if (!told) { failed(zone.dataset.failed); return; }
        const answer = document.importNode(told, true), remove = row.querySelector("button");
        if (remove) { remove.addEventListener("click", () => answer.remove()); answer.append(remove); }
        waiting.delete(row);
        row.replaceWith(answer);
        done(call.status < 300);
      });
      call.send(body);
    });

    form.addEventListener("submit", async (e) => {
      if (waiting.size === 0) { if (zone.dataset.stay && list.children.length > 0) { e.preventDefault(); e.stopPropagation(); } return; }
      e.preventDefault();
      e.stopPropagation();
      let whole = true;
      for (const [row, file] of [...waiting]) whole = await send(row, file) && whole;
      if (whole && !zone.dataset.stay) form.requestSubmit();
    });
  };

  document.querySelectorAll(".upload").forEach(setUp);
  document.addEventListener("htmx:load", (e) => e.target.querySelectorAll && e.target.querySelectorAll(".upload").forEach(setUp));
})();
