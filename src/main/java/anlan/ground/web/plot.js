// Draws a figure from the table that stands in it: the table is the data, the drawing is a help to the eye.
//   <figure class="plot"> <div class="chart"></div> <table> thead th[data-series] … tbody th[data-at] td[data-v] … </table> <ul class="marks"><li data-at>…
(() => {
  "use strict";
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = (v) => v.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });

  const read = (figure) => {
    const table = figure.querySelector("table");
    const heads = [...table.tHead.rows[0].cells].slice(1);
    const rows = [...table.tBodies[0].rows];
    return {
      unit: figure.dataset.unit || "",
      at: rows.map((r) => r.cells[0].dataset.at),
      labels: rows.map((r) => (r.cells[0].firstElementChild || r.cells[0]).textContent.trim()),
      holidays: rows.map((r) => r.cells[0].querySelector(".holiday")).map((h) => (h ? h.textContent.trim() : "")),
      series: heads.map((h, i) => ({
        name: h.textContent.trim(),
        kind: h.dataset.series,
        values: rows.map((r) => (r.cells[i + 1].dataset.v ? Number(r.cells[i + 1].dataset.v) : null)),
      })).filter((s) => s.kind && s.values.some((v) => v !== null)),
      marks: [...figure.querySelectorAll(".marks li")].map((m) => ({ at: m.dataset.at, name: m.textContent.trim() })),
    };
  };

  const look = {
    now: () => ({ color: css("--accent"), width: 2.5, symbol: "circle", size: 7 }),
    before: () => ({ color: css("--line-2"), width: 2.5, symbol: "none", size: 0 }),
    target: () => ({ color: css("--bad"), width: 2, symbol: "none", size: 0, dash: [5, 4] }),
  };

  const line = (s, marks) => {
    const l = look[s.kind]();
    return {
      name: s.name, type: "line", data: s.values, connectNulls: false, symbol: l.symbol, symbolSize: l.size, z: s.kind === "now" ? 5 : 2,
      lineStyle: { color: l.color, width: l.width, type: l.dash || "solid" }, itemStyle: { color: l.color }, emphasis: { disabled: true },
      markLine: marks && { silent: true, symbol: "none", label: { formatter: (p) => p.name, color: css("--ink-2"), fontSize: 12, position: "end" },
        lineStyle: { color: css("--ink-3"), type: "dashed", width: 1 }, data: marks },
    };
  };

  const NARROW = 520;
  // Two rows of names share the width: if they are longer than that, or the place is narrow, numbers stand for them.
  const crowded = (data, width) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = "12px " + getComputedStyle(document.body).fontFamily;
    const names = data.marks.filter((m) => data.at.includes(m.at)).map((m) => pen.measureText(m.name).width + 12);
    return width < NARROW || Math.max(0, ...names) * names.length > 1.3 * width;
  };
  const sign = (i) => String.fromCodePoint(0x2460 + i);

  // Long holidays stand on the axis, each in its month; a name that would lie over the one before it is left out, its mark stays.
  const holidays = (data, width) => {
    const pen = document.createElement("canvas").getContext("2d"), step = (width - 90) / Math.max(1, data.at.length);
    pen.font = "12px " + getComputedStyle(document.body).fontFamily;
    let free = -Infinity;
    const label = (name, i) => {
      const half = pen.measureText(name).width / 2, middle = (i + 0.5) * step, room = middle - half > free && middle + half < width - 50;
      if (room) free = middle + half + 6;
      return { show: room, position: "top", formatter: name, color: css("--ink-2"), fontSize: 12 };
    };
    return {
      type: "scatter", name: "holidays", silent: true, symbol: "triangle", symbolSize: 7, z: 6, itemStyle: { color: css("--ink-3") }, tooltip: { show: false },
      data: data.holidays.map((name, i) => ({ name, i })).filter((h) => h.name).map((h) => ({ name: h.name, value: [h.i, 0], label: label(h.name, h.i) })),
    };
  };

  const options = (data, width) => {
    // Names of phases stand on two rows in turn, each cut to the room it has, the last ones to the left of their line. Where there is no room
    // for names there are numbers, which the list under the drawing explains.
    const narrow = crowded(data, width);
    const at = data.marks.map((m, i) => ({ name: narrow ? sign(i) : m.name, at: m.at })).filter((m) => data.at.includes(m.at)).map((m) => ({ name: m.name, xAxis: data.at.indexOf(m.at) }));
    const step = (width - 90) / Math.max(1, data.at.length - 1);
    const marks = at.map((m, i) => {
      const last = m.xAxis * step > width * 0.6;
      const before = at[i - 2], next = at[i + 2];
      const facing = next && next.xAxis * step > width * 0.6 ? 2 : 1;
      const room = last ? (m.xAxis - (before ? before.xAxis : 0)) * step / (before ? 2 : 1) : ((next ? next.xAxis : data.at.length - 1) - m.xAxis) * step / facing;
      return narrow ? m : { ...m, label: { offset: [0, i % 2 ? -15 : 0], align: last ? "right" : "left", width: Math.max(40, room - 6), overflow: "truncate" } };
    });
    return {
      animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: css("--ink-2") },
      aria: { enabled: true }, grid: { left: narrow ? 4 : 28, right: narrow ? 12 : 40, top: narrow ? 28 : 48, bottom: narrow ? 56 : 34, containLabel: true },
      legend: { data: data.series.map((s) => s.name), bottom: 0, left: 0, icon: "roundRect", itemWidth: 14, itemHeight: 4, textStyle: { color: css("--ink-2") } },
      tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: (v) => (v == null ? "—" : number(v) + " " + data.unit),
        backgroundColor: css("--paper"), borderColor: css("--line"), textStyle: { color: css("--ink") } },
      xAxis: { type: "category", data: data.labels, axisLine: { lineStyle: { color: css("--line-2") } }, axisTick: { show: false }, axisLabel: { color: css("--ink-2") } },
      yAxis: { type: "value", min: 0, axisLabel: { color: css("--ink-2"), formatter: number }, splitLine: { lineStyle: { color: css("--line") } } },
      series: [...data.series.map((s, i) => line(s, i === 0 ? marks : null)), ...(data.series.length ? [holidays(data, width)] : [])],
    };
  };

  const explain = (figure, narrow) => {
    const list = figure.querySelector(".marks");
    if (!list) return;
    list.hidden = !narrow;
    list.querySelectorAll("li").forEach((m, i) => { m.dataset.sign = sign(i); });
  };

  const draw = (figure) => {
    const place = figure.querySelector(".chart");
    const chart = window.echarts.getInstanceByDom(place) || window.echarts.init(place, null, { renderer: "canvas" });
    const show = () => {
      chart.resize();
      const data = read(figure);
      chart.setOption(options(data, place.clientWidth), true);
      explain(figure, crowded(data, place.clientWidth));
    };
    show();
    new ResizeObserver(show).observe(place);
    const save = figure.querySelector("[data-save]");
    if (save) save.addEventListener("click", () => {
      const a = document.createElement("a");
      a.href = chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: css("--paper") });
      a.download = (figure.dataset.name || "chart") + ".png";
      a.click();
    });
  };
  const all = (root) => root.querySelectorAll("figure.plot").forEach((f) => { if (!f.dataset.drawn) { f.dataset.drawn = "1"; draw(f); } });
  all(document);
  document.addEventListener("htmx:afterSwap", (e) => all(e.target.parentElement || document));
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => document.querySelectorAll("figure.plot").forEach(draw));
})();
