// One plot: the chart library, with a key whose buttons hide lines, values under the cursor, and a cursor that the keyboard moves.
gapai.plot = (() => {
  const { element, button, color } = gapai;
  const say = gapai.catalogue("page");
  const STEPS = { ArrowLeft: -1, ArrowRight: 1, PageUp: -30, PageDown: 30 };

  // The library takes a key without a value for one that was meant.
  const given = all => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

  // What a series needs of the library. A band is filled between two series that are not drawn themselves.
  function series(s) {
    const hidden = { stroke: "transparent", points: { show: false } };
    const drawn = {
      stroke: color(s.color), width: s.width ?? 2, dash: s.dash, fill: s.fill === undefined ? undefined : color(s.fill), paths: s.paths,
      points: s.dots ? { show: true, size: 8, fill: color(s.color), stroke: color("--paper") } : { show: false }
    };
    return given({ label: s.label, ...(s.edge ? hidden : drawn), ...(s.dots ? { paths: () => null } : {}) });
  }

  function axes(spec) {
    const ink = { stroke: color("--ink"), grid: { show: spec.grid !== false, stroke: color("--line"), width: 1 }, ticks: { stroke: color("--line"), width: 1 } };
    return [
      given({ ...ink, values: spec.x.values, splits: spec.x.splits, space: spec.x.space ?? 44, size: spec.x.size, show: spec.x.show ?? true, ...spec.x.side }),
      given({ ...ink, values: (_, ticks) => ticks.map(spec.y.format), size: spec.y.size ?? 64, space: spec.y.space ?? 40, show: spec.y.show ?? true, ...spec.y.side })
    ];
  }

  function options(spec, host, moved) {
    return {
      width: Math.max(120, host.clientWidth), height: spec.height,
      tzDate: time => uPlot.tzDate(new Date(time * 1000), "Etc/UTC"),
      legend: { show: false },
      cursor: given({ y: false, drag: { x: spec.zoom !== false, y: false }, sync: spec.sync === undefined ? undefined : { key: spec.sync, setSeries: false } }),
      scales: { x: given({ time: spec.x.time ?? true, range: spec.x.range, ...spec.x.scale }), y: { range: spec.y.range ?? ((_, low, high) => [0, (high || 1) * 1.05]), ...spec.y.scale } },
      series: [{}, ...spec.series.map(series)],
      bands: (spec.bands ?? []).map(b => ({ series: b.series, fill: color(b.fill) })),
      axes: axes(spec),
      hooks: { setCursor: [moved], setScale: [moved], draw: spec.draw === undefined ? [] : [spec.draw] }
    };
  }

  // What a series looks like, in small. A style is set by script, which the page's policy allows; written in a tag it would not be.
  function swatch(s) {
    const made = element("span", { className: "swatch" + (s.dash ? " dashed" : s.dots ? " dot" : s.band ? " band" : "") });
    made.style.setProperty("--swatch", color(s.band ?? s.color));
    return made;
  }

  // The key: a swatch, a name and the value under the cursor for every series with a name.
  function key(spec, plot) {
    const rows = spec.series.map((s, i) => ({ s, i })).filter(({ s }) => s.label !== undefined && s.label !== "").map(({ s, i }) => {
      const output = element("output", {});
      const row = button("", () => {
        const shown = !plot().series[i + 1].show;
        [i, ...(s.with ?? [])].forEach(k => plot().setSeries(k + 1, { show: shown }));
        row.setAttribute("aria-pressed", String(shown));
      }, { "aria-pressed": "true", className: "entry" });
      row.append(swatch(s), s.label + " ", output);
      return { row, output, s, i };
    });
    const named = rows.length === 0 ? [] : [element("div", { className: "key", role: "group", "aria-label": say("plot.key") }, ...rows.map(r => r.row))];
    return { elements: named, rows };
  }

  function reading(spec, plot, index) {
    const values = spec.series.map((s, i) => ({ s, value: plot.data[i + 1][index] }))
      .filter(({ s, value }, i) => s.label && plot.series[i + 1].show && value !== null && value !== undefined);
    return spec.x.name(plot.data[0][index], index) + ": " + values.map(({ s, value }) => s.label + " " + told(spec, plot, s, index, value)).join("; ");
  }

  function told(spec, plot, s, index, value) {
    return s.told === undefined ? spec.y.format(value) : s.told(plot.data, index, value);
  }

  function keyboard(event, spec, plot, spoken) {
    const last = plot.data[0].length - 1;
    const at = plot.cursor.idx ?? last;
    const next = event.key === "Home" ? 0 : event.key === "End" ? last : event.key in STEPS ? Math.min(last, Math.max(0, at + STEPS[event.key])) : -1;
    if (event.key === "Escape") {
      plot.setData(plot.data);
    }
    if (next < 0) {
      return;
    }
    event.preventDefault();
    const along = plot.valToPos(plot.data[0][next], "x");
    plot.setCursor(spec.x.scale?.ori === 1 ? { left: 10, top: along } : { left: along, top: 10 });
    spoken.textContent = reading(spec, plot, next);
  }

  // Draws into a host that is empty then; returns how to take it away again.
  function draw(host, spec) {
    let plot = null;
    const canvas = element("div", { className: "canvas", tabIndex: 0, role: "group", "aria-label": spec.label });
    const day = element("span", { className: "day" });
    const spoken = element("p", { className: "spoken", role: "status" });
    const { elements, rows } = key(spec, () => plot);
    const whole = button(say("plot.whole"), () => plot.setData(plot.data), { className: "whole", hidden: true });
    host.replaceChildren(canvas, element("p", { className: "under" }, day, " ", whole), ...elements, spoken);
    if (spec.bare) {
      host.replaceChildren(canvas);
    }
    const moved = u => {
      const index = u.cursor.idx ?? u.data[0].length - 1;
      day.textContent = spec.x.name(u.data[0][index], index);
      rows.forEach(({ output, s, i }) => {
        const value = u.data[i + 1][index];
        output.textContent = value === null || value === undefined ? "" : told(spec, u, s, index, value);
      });
      whole.hidden = !(u.scales.x.min > u.data[0][0] + 1e-9 || u.scales.x.max < u.data[0].at(-1) - 1e-9) || spec.zoom === false;
      spec.moved?.(index);
    };
    plot = new uPlot(options(spec, host, u => plot !== null && moved(u)), spec.data, canvas);
    moved(plot);
    canvas.addEventListener("keydown", event => keyboard(event, spec, plot, spoken));
    const resized = new ResizeObserver(() => host.clientWidth > 0 && plot.setSize({ width: Math.max(120, host.clientWidth), height: spec.height }));
    resized.observe(host);
    return { plot, set: data => plot.setData(data), destroy: () => { resized.disconnect(); plot.destroy(); host.replaceChildren(); } };
  }

  const DAY = 86400;

  // The first days of months, as many as there is room for; within two months, days as the library finds them.
  function months(plot, low, high, step) {
    const starts = [];
    const first = new Date(low * 1000);
    for (let m = 0; ; m++) {
      const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + m, 1) / 1000;
      if (at > high) {
        break;
      }
      if (at >= low) {
        starts.push(at);
      }
    }
    const every = Math.max(1, Math.ceil(starts.length * 46 / (plot.bbox.width / devicePixelRatio)));
    const days = Math.max(1, Math.round(step / DAY)) * DAY;
    return high - low > 62 * DAY
      ? starts.filter((_, i) => i % every === 0)
      : Array.from({ length: Math.floor((high - low) / days) + 1 }, (_, i) => Math.ceil(low / DAY) * DAY + i * days);
  }

  const time = () => ({
    splits: (plot, _, low, high, step) => months(plot, low, high, step),
    values: (plot, ticks) => ticks.map(plot.scales.x.max - plot.scales.x.min > 62 * DAY ? gapai.month : gapai.dayMonth),
    name: seconds => gapai.isoDate(new Date(seconds * 1000).toISOString().slice(0, 10))
  });

  return { draw, time, swatch };
})();
