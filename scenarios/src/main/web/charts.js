// The charts that scripts draw, each from the document of the forecast.
gapai.charts = (() => {
  const { forecast, about, whole, percent, element, plot, pick, title, seconds, dayOf, targetText } = gapai;
  const say = gapai.catalogue("page");
  const DAYS = Array.from({ length: forecast.study.days }, (_, i) => i + 1);
  const INKS = ["--c1", "--c2", "--c3", "--c4", "--c5", "--c6", "--c7"];
  const TARGETS = ["--t1", "--t2", "--t3"];
  const reference = () => gapai.strategy(forecast.reference);
  const last = values => values[values.length - 1];
  const at = (bands, level) => bands.quantiles[bands.levels.indexOf(level)];
  const counts = { format: about };

  // Active residents that a target asks for by day, where holders follow their median.
  const asked = (target, s) => at(s.holders, 0.5).map(holders => Math.max(target.count ?? 0, (target.share ?? 0) * holders));
  const targetLines = s => forecast.targets.map((target, i) => ({
    label: say("series.target", targetText(target, say)), values: asked(target, s), color: TARGETS[i % TARGETS.length], width: 1.75,
    dash: target.share === undefined ? undefined : [7, 4]
  }));

  // 90 and 50 % of the paths and the median, as five series of which the outer four are edges.
  function fan(bands, colors, name) {
    const range = (low, high) => (data, i, value) => about(value) + " – " + about(data[high + 1][i]);
    return name === undefined ? edges(bands, colors, range) : edges(bands, colors, range, name);
  }

  function edges(bands, [median, inner, outer], range, name = "") {
    const label = key => (name === "" ? say(key) : name + ": " + say(key));
    const series = first => [
      { label: label("series.ninety"), values: at(bands, 0.05), edge: true, band: outer, told: range(first, first + 4), with: [first + 4] },
      { label: label("series.half"), values: at(bands, 0.25), edge: true, band: inner, told: range(first + 1, first + 3), with: [first + 3] },
      { label: label("series.median"), values: at(bands, 0.5), color: median, width: 2.5 },
      { values: at(bands, 0.75), edge: true },
      { values: at(bands, 0.95), edge: true }
    ];
    const fills = first => [{ series: [first + 5, first + 1], fill: outer }, { series: [first + 4, first + 2], fill: inner }];
    return { series, fills };
  }

  const BLUE = ["--accent", "--fan-inner", "--fan-outer"];
  const SECOND = ["--second", "--second-inner", "--second-outer"];

  function timed(series, days = DAYS, from = undefined) {
    return [days.map(day => seconds(day, from)), ...series.map(s => s.values)];
  }

  // Published counts no further back than the forecast looks ahead, as dots on days before and after its start.
  function withCounts(series) {
    const shown = forecast.counts.map(c => ({ day: dayOf(c.date), count: c.count })).filter(c => c.day >= -DAYS.length && c.day <= DAYS.length);
    const before = shown.filter(c => c.day < 1).map(c => c.day);
    const days = [...new Set([...before, ...DAYS])].sort((a, b) => a - b);
    const spread = values => days.map(day => (day < 1 ? null : values[day - 1]));
    const dots = { label: say("series.counts"), color: "--ink", dots: true, values: days.map(day => shown.find(c => c.day === day)?.count ?? null) };
    const all = series.map(s => ({ ...s, values: spread(s.values) }));
    return { days, series: shown.length === 0 ? all : [...all, dots] };
  }

  function fanSpec(s) {
    const bands = fan(s.active, BLUE);
    const own = bands.series(0);
    const base = s.name === forecast.reference ? [] : [{ label: say("series.of", title(reference())), values: at(reference().active, 0.5), color: "--soft", width: 1.75, dash: [3, 3] }];
    const paths = s.paths.map((path, i) => ({
      label: i === 0 ? say("series.paths") : undefined, values: path.active, color: "--path", width: 1,
      with: i === 0 ? s.paths.slice(1).map((_, k) => own.length + base.length + forecast.targets.length + k + 1) : undefined
    }));
    const { days, series } = withCounts([...own, ...base, ...targetLines(s), ...paths]);
    return { height: 340, data: timed(series, days), series, bands: bands.fills(0), x: plot.time(), y: counts };
  }

  function pairSpec(a, b) {
    const first = fan(a.active, SECOND, title(a));
    const second = fan(b.active, BLUE, title(b));
    const series = [...first.series(0), ...second.series(5), ...targetLines(b)];
    return { height: 340, data: timed(series), series, bands: [...first.fills(0), ...second.fills(5)], x: plot.time(), y: counts };
  }

  function courseSpec(name) {
    const index = forecast.targets.findIndex(target => target.name === name);
    const able = forecast.strategies.filter(s => Math.max(...s.targets[index].byDay) > 0)
      .sort((a, b) => last(b.targets[index].byDay) - last(a.targets[index].byDay));
    const series = able.map((s, i) => ({ label: title(s), values: s.targets[index].byDay, color: INKS[i % INKS.length], width: 2.25, dash: i < INKS.length ? undefined : [6, 3] }));
    const high = Math.max(...able.map(s => Math.max(...s.targets[index].byDay)));
    const top = Math.min(1, Math.max(0.1, Math.ceil(high * 10.5) / 10));
    return { height: 320, data: timed(series), series, x: plot.time(), y: { format: share => percent(share, share > 0 && share < 0.1 && share * 100 % 1 !== 0 ? 1 : 0), range: () => [0, top] } };
  }

  function hindcastSpec() {
    const past = forecast.hindcast;
    const from = Date.parse(past.start + "T00:00:00Z");
    const days = Array.from({ length: past.days }, (_, i) => i + 1);
    const bands = fan(past.active, BLUE);
    const dayOfCount = c => Math.round((Date.parse(c.date + "T00:00:00Z") - from) / 86400000);
    const dots = (label, color, used) => ({
      label: say(label), color, dots: true, values: days.map(day => past.counts.find(c => c.usedToSet === used && dayOfCount(c) === day)?.count ?? null)
    });
    const series = [...bands.series(0), dots("series.check", "--ink", false), dots("series.used", "--soft", true)]
      .filter(s => !s.dots || s.values.some(value => value !== null));
    return { height: 340, data: timed(series, days, from), series, bands: bands.fills(0), x: plot.time(), y: counts };
  }

  // By strategy, from the first row down: sums of channels one on the other, the longest drawn first.
  function channelSpec() {
    const totals = new Map();
    forecast.strategies.forEach(s => s.channels.forEach(c => totals.set(c.name, { title: c.title, sum: (totals.get(c.name)?.sum ?? 0) + c.activations.value })));
    const ordered = [...totals.entries()].sort((a, b) => b[1].sum - a[1].sum);
    const named = ordered.slice(0, INKS.length - 1);
    const own = (s, name) => s.channels.find(c => c.name === name)?.activations.value ?? 0;
    const rest = s => s.channels.filter(c => !named.some(([name]) => name === c.name)).reduce((sum, c) => sum + c.activations.value, 0);
    const parts = [...named.map(([name, { title }]) => ({ label: pick(title), of: s => own(s, name) })),
      ...(ordered.length > named.length ? [{ label: say("series.other"), of: rest }] : [])];
    const stacked = parts.map((part, i) => ({
      label: part.label, color: "--paper", fill: INKS[i % INKS.length], band: INKS[i % INKS.length], width: 1,
      paths: uPlot.paths.bars({ size: [0.7, 40] }), values: forecast.strategies.map(s => parts.slice(0, i + 1).reduce((sum, p) => sum + p.of(s), 0)),
      told: (_, row) => about(part.of(forecast.strategies[row]))
    })).reverse();
    return rows(forecast.strategies.map(title), stacked);
  }

  const wrapped = (text, letters) => text.split(" ").reduce((lines, word) =>
    (lines.length > 0 && (lines.at(-1) + " " + word).length <= letters ? [...lines.slice(0, -1), lines.at(-1) + " " + word] : [...lines, word]), []).join("\n");

  // Rows of horizontal bars, each with a name.
  function rows(names, series, y = counts) {
    const narrow = gapai.edition().clientWidth < 600;
    return {
      height: 90 + names.length * (narrow ? 44 : 36), series, data: [names.map((_, i) => i), ...series.map(s => s.values)], zoom: false,
      x: {
        time: false, scale: { ori: 1, dir: -1, time: false }, range: () => [-0.6, names.length - 0.4], side: { side: 3 }, size: narrow ? 118 : 230,
        splits: () => names.map((_, i) => i), values: () => names.map(name => wrapped(name, narrow ? 17 : 34)), space: 10, name: (_, i) => names[i]
      },
      y: { ...y, scale: { ori: 0, dir: 1 }, side: { side: 2 }, size: 40, space: 70 }
    };
  }

  // From one strategy to the other, channel by channel; what is left over are people who are active no longer.
  function waterfallSpec(a, b) {
    const ends = [a, b].map(s => s.active.mean.value);
    const names = [...new Set([...b.channels, ...a.channels].map(c => c.name))];
    const of = (s, name) => s.channels.find(c => c.name === name);
    const steps = names.map(name => ({ name: pick((of(b, name) ?? of(a, name)).title), by: (of(b, name)?.activations.value ?? 0) - (of(a, name)?.activations.value ?? 0) }))
      .filter(step => Math.abs(step.by) >= 0.5).sort((x, y) => Math.abs(y.by) - Math.abs(x.by));
    const shown = steps.length > 9 ? [...steps.slice(0, 8), { name: say("series.other"), by: steps.slice(8).reduce((sum, step) => sum + step.by, 0) }] : steps;
    shown.push({ name: say("pair.left"), by: ends[1] - ends[0] - steps.reduce((sum, step) => sum + step.by, 0) });
    let level = ends[0];
    const bars = [{ name: title(a), low: 0, high: ends[0], kind: 0 }];
    for (const step of shown) {
      bars.push({ name: step.name, low: Math.min(level, level + step.by), high: Math.max(level, level + step.by), kind: step.by >= 0 ? 1 : 2, by: step.by });
      level += step.by;
    }
    bars.push({ name: title(b), low: 0, high: ends[1], kind: 0 });
    const bar = (kind, fill, label) => ({
      label, color: fill, fill, band: fill, width: 0, paths: uPlot.paths.bars({ size: [0.6, 34] }), values: bars.map(x => (x.kind === kind ? x.high : null)),
      told: (_, i) => (bars[i].kind === 0 ? about(bars[i].high) : gapai.signed(bars[i].by))
    });
    const cover = { color: "--paper", fill: "--paper", width: 0, paths: uPlot.paths.bars({ size: [0.64, 36] }), values: bars.map(x => (x.kind === 0 ? null : x.low)) };
    const series = [bar(0, "--accent", say("pair.mean")), bar(1, "--c3", say("pair.more")), bar(2, "--c5", say("pair.less")), cover];
    const spec = rows(bars.map(x => x.name), series.filter(s => s === cover || s.values.some(value => value !== null)));
    return { ...spec, grid: false };
  }

  // Sums of whole weeks; days of a last week that is not whole are left out.
  const weekly = values => Array.from({ length: Math.floor(values.length / 7) }, (_, w) => values.slice(7 * w, 7 * w + 7).reduce((sum, v) => sum + v, 0));

  function officerSpec(s, top) {
    const weeks = weekly(s.staff.asked).map((_, i) => 7 * i + 1);
    const step = uPlot.paths.stepped({ align: 1 });
    const line = (key, color, values, more = {}) => ({ label: say(key), color, values: weekly(values), width: 2, paths: step, ...more });
    const series = [
      line("officers.busy", "--fan-edge", s.staff.busy, { fill: "--fan-inner", band: "--fan-inner", width: 1 }),
      line("officers.present", "--ink", s.staff.present), line("officers.asked", "--t1", s.staff.asked)];
    return { data: timed(series, weeks), series, x: plot.time(), y: { format: whole, range: () => [0, top] } };
  }

  // One small plot a strategy, on one scale, with one cursor.
  function multiples(host, label, small, told, sync) {
    const day = element("p", { className: "under" });
    const grid = element("div", { className: "multiples" });
    const key = element("div", { className: "key" });
    host.replaceChildren(key, grid, day);
    const drawn = forecast.strategies.map(s => {
      const canvas = element("div", {});
      const output = element("output", {});
      grid.append(element("div", { className: "multiple" }, element("h4", {}, title(s)), canvas, output));
      const spec = small(s);
      return plot.draw(canvas, {
        ...spec, label: label + " " + title(s), height: 150, bare: true, zoom: false, sync,
        x: { ...spec.x, space: 60 }, y: { ...spec.y, size: 62, space: 34 },
        moved: index => { output.textContent = told(s, index); day.textContent = spec.x.name(spec.data[0][index], index); }
      });
    });
    small(forecast.strategies[0]).series.filter(s => s.label).forEach(s => {
      key.append(element("span", { className: "entry" }, plot.swatch(s), s.label));
    });
    return { destroy: () => { drawn.forEach(d => d.destroy()); host.replaceChildren(); } };
  }

  function fans(host, label) {
    const plans = forecast.strategies;
    const top = 1.05 * Math.max(...plans.map(s => last(at(s.active, 0.95))), ...forecast.targets.map(t => last(asked(t, reference()))));
    const small = s => {
      const bands = fan(s.active, BLUE);
      const series = [...bands.series(0), ...targetLines(s)];
      return { data: timed(series), series, bands: bands.fills(0), x: plot.time(), y: { format: about, range: () => [0, top] } };
    };
    return multiples(host, label, small, (s, i) => say("multiple.fan", about(at(s.active, 0.5)[i]), about(at(s.active, 0.05)[i]), about(at(s.active, 0.95)[i])), "fans");
  }

  function officers(host, label) {
    const top = 1.05 * Math.max(1, ...forecast.strategies.flatMap(s => [...weekly(s.staff.asked), ...weekly(s.staff.present)]));
    return multiples(host, label, s => officerSpec(s, top),
      (s, i) => say("multiple.officers", whole(weekly(s.staff.asked)[i]), whole(weekly(s.staff.present)[i]), whole(weekly(s.staff.busy)[i])), "officers");
  }

  // What data-plot of a host names.
  function draw(host) {
    const [kind, name] = host.dataset.plot.split(":");
    const label = host.dataset.label;
    switch (kind) {
      case "fan": return plot.draw(host, { ...fanSpec(gapai.strategy(name)), label });
      case "course": return plot.draw(host, { ...courseSpec(name), label });
      case "channels": return plot.draw(host, { ...channelSpec(), label });
      case "hindcast": return plot.draw(host, { ...hindcastSpec(), label });
      case "fans": return fans(host, label);
      default: return officers(host, label);
    }
  }

  return { draw, pairSpec, waterfallSpec };
})();
