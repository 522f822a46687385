// The sliders of the page. They only say what to run and show what came out; what a slider does is done by the engine in the worker.
"use strict";
(() => {
  const section = document.getElementById("what-if");
  if (section === null) {
    return;
  }
  const data = JSON.parse(document.getElementById("what-if-data").textContent);
  const room = section.querySelector(".what-if");
  const MOST = 10000;
  const LEVELS = 5;
  const lang = () => (document.documentElement.lang === "id" ? "id" : "en");
  const texts = () => data.texts[lang()];
  const say = (key, ...values) => texts()[key].replace(/\{(\d)\}/g, (_, i) => values[Number(i)]);
  const locale = () => (lang() === "id" ? "id-ID" : "en-GB");
  const whole = value => new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
  const about = value => whole(Math.round(value / 100) * 100);
  // With a space before the sign, as everywhere in the report.
  const percent = (share, digits) =>
    new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(100 * share) + "\u00a0%";
  // Near 0 and 1 as many decimals as tell it from them with ten thousand paths.
  const digits = share => {
    const near = Math.min(share, 1 - share);
    return near < 0.001 ? 2 : near < 0.1 ? 1 : 0;
  };
  const decimal = value => new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
  const signed = value => (Math.round(value) > 0 ? "+" : Math.round(value) < 0 ? "−" : "±") + whole(Math.abs(Math.round(value)));
  const start = Date.parse(data.asOf + "T00:00:00Z");
  const date = day =>
    new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(start + day * 86400000));

  // What is set: a slider's place, 0 being as the strategy has it.
  const state = { strategy: data.reference, places: {} };
  let worker = null;
  let asked = 0;
  let result = null;
  let chart = null;
  let drawnIn = 0;
  let waiting = null;

  const strategy = () => data.strategies[state.strategy];

  // The sliders of a strategy: a name, a title, how many places there are, what a place is called, and its value in a file.
  function sliders() {
    const s = strategy();
    const all = [];
    all.push({ name: "officers", title: say("slider.officers"), most: s.officers, label: p => "+" + whole(p), value: p => p });
    s.events.forEach(e => all.push({
      name: "events:" + e.channel, title: say("slider.events", e.title[lang()]), most: e.most + 1,
      label: p => (p === 0 ? say("as-planned") : say("a-week", whole(p - 1))), value: p => p - 1
    }));
    s.acceptance.filter(a => a.factors.length > 1).forEach(a => all.push({
      name: "acceptance:" + a.channel, title: say("slider.acceptance", a.title[lang()]), most: a.factors.length - 1,
      label: p => "× " + decimal(a.factors[p]), value: p => a.factors[p]
    }));
    if (s.overtime.length > 1) {
      all.push({
        name: "overtime", title: say("slider.overtime"), most: s.overtime.length - 1,
        label: p => (p === 0 ? say("as-planned") : percent(s.overtime[p], 0)), value: p => s.overtime[p]
      });
    }
    if (s.starts.length > 1) {
      all.push({
        name: "start", title: say("slider.start"), most: s.starts.length - 1,
        label: p => date(s.starts[p].day), value: p => s.starts[p].date
      });
    }
    return all;
  }

  const place = name => state.places[name] ?? 0;

  function message() {
    const s = strategy();
    return {
      type: "set", id: ++asked, strategy: state.strategy, most: MOST,
      events: s.events.map(e => place("events:" + e.channel) - 1),
      acceptance: s.acceptance.map(a => [a.index, a.factors[place("acceptance:" + a.channel)] ?? 1]),
      share: place("overtime") === 0 ? -1 : s.overtime[place("overtime")],
      officers: place("officers"),
      start: place("start") === 0 ? 1 : s.starts[place("start")].day
    };
  }

  // In the order in which the engine pulls them; a strategy file pulls them in the order in which it names them.
  function levers() {
    const order = ["events", "acceptance", "overtime", "officers", "start"];
    return sliders()
      .filter(slider => place(slider.name) > 0)
      .sort((a, b) => order.indexOf(a.name.split(":")[0]) - order.indexOf(b.name.split(":")[0]))
      .map(slider => slider.name + "=" + slider.value(place(slider.name)));
  }

  const quoted = text => JSON.stringify(text);

  function yaml() {
    const changes = levers().join(", ");
    const title = language => quoted(strategy().title[language] + (changes === "" ? "" : ": " + changes));
    return [
      "format: gapai.strategy/1",
      "title: {en: " + title("en") + ", id: " + title("id") + "}",
      "extends: " + strategy().name,
      "assumption: " + quoted(data.texts.en["assumption"]),
      ...(levers().length === 0 ? [] : ["levers:", ...levers().map(lever => "  - " + quoted(lever))]),
      ""
    ].join("\n");
  }

  const fragment = () => "#what-if=" + [strategy().name, ...levers()].map(encodeURIComponent).join(";");

  function fromFragment() {
    if (!location.hash.startsWith("#what-if=")) {
      return false;
    }
    const [name, ...given] = location.hash.slice(9).split(";").map(decodeURIComponent);
    const index = data.strategies.findIndex(s => s.name === name);
    if (index < 0) {
      return false;
    }
    state.strategy = index;
    state.places = {};
    for (const lever of given) {
      const [slider, value] = [lever.slice(0, lever.lastIndexOf("=")), lever.slice(lever.lastIndexOf("=") + 1)];
      const found = sliders().find(s => s.name === slider);
      for (let p = 1; found !== undefined && p <= found.most; p++) {
        if (String(found.value(p)) === value) {
          state.places[slider] = p;
        }
      }
    }
    return true;
  }

  function element(tag, properties, ...children) {
    const made = document.createElement(tag);
    Object.entries(properties).forEach(([key, value]) => (key in made ? (made[key] = value) : made.setAttribute(key, value)));
    made.append(...children);
    return made;
  }

  function run() {
    history.replaceState(null, "", levers().length === 0 && state.strategy === data.reference ? location.pathname : fragment());
    room.querySelector(".progress").textContent = say("running");
    worker.postMessage(message());
  }

  function slider(s) {
    const id = "slider-" + s.name.replace(/[^a-z0-9]/gi, "-");
    const output = element("output", { htmlFor: id }, s.label(place(s.name)));
    const input = element("input", { type: "range", id, min: "0", max: String(s.most), step: "1", value: String(place(s.name)) });
    input.setAttribute("aria-valuetext", s.label(place(s.name)));
    input.addEventListener("input", () => {
      state.places[s.name] = Number(input.value);
      output.textContent = s.label(place(s.name));
      input.setAttribute("aria-valuetext", s.label(place(s.name)));
      run();
    });
    return element("div", { className: "slider" }, element("label", { htmlFor: id }, s.title), output, input);
  }

  function controls() {
    const select = element("select", { id: "what-if-strategy" }, ...data.strategies.map((s, i) =>
      element("option", { value: String(i), selected: i === state.strategy }, s.title[lang()])));
    select.addEventListener("change", () => {
      state.strategy = Number(select.value);
      state.places = {};
      build();
      document.getElementById("what-if-strategy").focus();
      run();
    });
    return element("div", { className: "controls" },
      element("div", { className: "slider" }, element("label", { htmlFor: "what-if-strategy" }, say("strategy")), select),
      ...sliders().map(slider));
  }

  function button(key, action) {
    const made = element("button", { type: "button" }, say(key));
    made.addEventListener("click", action);
    return made;
  }

  function save() {
    const file = new Blob([yaml()], { type: "application/yaml" });
    const link = element("a", { href: URL.createObjectURL(file), download: "what-if.yaml" });
    link.click();
    URL.revokeObjectURL(link.href);
    room.querySelector(".saved").textContent = say("saved");
  }

  function share() {
    const address = location.href.split("#")[0] + fragment();
    const done = () => { room.querySelector(".saved").textContent = say("copied"); };
    const shown = () => { room.querySelector(".saved").textContent = address; };
    navigator.clipboard?.writeText(address).then(done, shown) ?? shown();
  }

  function reset() {
    state.places = {};
    build();
    run();
  }

  function build() {
    if (chart !== null) {
      chart.destroy();
      chart = null;
    }
    room.replaceChildren(
      element("p", {}, say("introduction")),
      element("div", { className: "bench" },
        controls(),
        element("div", { className: "outcome" },
          element("p", { className: "finding", role: "status" }),
          element("p", { className: "progress" }),
          element("div", { className: "fan", role: "img" }),
          element("p", { className: "legend" }, say("legend")))),
      element("p", { className: "buttons" }, button("reset", reset), button("save", save), button("share", share)),
      element("p", { className: "saved", role: "status" }),
      element("details", { className: "as-table" }, element("summary", {}, say("table"))));
    if (result !== null && result.id === asked) {
      show();
    }
  }

  const mean = values => values.reduce((sum, v) => sum + v, 0) / values.length;

  function quantile(values, level) {
    const ascending = Int32Array.from(values).sort();
    const at = level * (ascending.length - 1);
    const lower = Math.floor(at);
    return ascending[lower] + (at - lower) * (ascending[Math.min(lower + 1, ascending.length - 1)] - ascending[lower]);
  }

  function reaches(target, active, holders) {
    return active >= Math.max(target.count ?? 0, (target.share ?? 0) * holders);
  }

  function targetText(target) {
    const count = target.count === undefined ? "" : whole(target.count);
    const share = target.share === undefined ? "" : percent(target.share, 0);
    return count === "" ? say("target.share", share) : share === "" ? say("target.count", count) : say("target.both", count, share);
  }

  // 95 % Monte Carlo interval of the mean of paired differences. Paths are dealt to 16 sets, which tell the error.
  function difference(r) {
    const sets = 16;
    const sums = new Float64Array(sets);
    const sizes = new Float64Array(sets);
    r.active.forEach((a, i) => {
      sums[i % sets] += a - r.plain[i];
      sizes[i % sets] += 1;
    });
    const means = Array.from(sums, (sum, i) => sum / sizes[i]);
    const all = mean(means);
    const variance = means.reduce((sum, m) => sum + (m - all) ** 2, 0) / (sets - 1);
    return { mean: all, half: 2.131 * Math.sqrt(variance / sets) };
  }

  function chance(share, paths) {
    if (share === 0) {
      return say("chance.less", percent(3 / paths, digits(3 / paths)));
    }
    return share === 1 ? say("chance.more", percent(1 - 3 / paths, digits(3 / paths))) : percent(share, digits(share));
  }

  function finding() {
    const r = result;
    const sentences = [say("finding", date(data.days), about(quantile(r.active, 0.5)), about(quantile(r.active, 0.05)), about(quantile(r.active, 0.95)))];
    data.targets.forEach(target => {
      const share = mean(Array.from(r.active, (a, i) => (reaches(target, a, r.holders[i]) ? 1 : 0)));
      sentences.push(say("finding.target", targetText(target), chance(share, r.paths)));
    });
    if (levers().length > 0) {
      const d = difference(r);
      sentences.push(say("finding.difference", strategy().title[lang()], signed(d.mean), whole(Math.round(d.half))));
    }
    return sentences.join(" ");
  }

  function column(values, j) {
    return result.days.map((_, i) => values[i * LEVELS + j]);
  }

  function rgb(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function draw() {
    const host = room.querySelector(".fan");
    const r = result;
    const seconds = r.days.map(day => start / 1000 + day * 86400);
    const counts = data.targets.filter(t => t.count !== undefined).map(t => seconds.map(() => t.count));
    const series = [seconds, ...[0, 1, 2, 3, 4].map(j => column(r.changed, j)), column(r.base, 2), ...counts];
    const ink = rgb("--ink");
    if (chart !== null) {
      chart.setData(series);
      return;
    }
    const accent = rgb("--accent");
    const line = { stroke: "transparent", points: { show: false } };
    const value = { value: (_, v) => (v === null ? "–" : about(v)) };
    const month = new Intl.DateTimeFormat(locale(), { month: "short", timeZone: "UTC" });
    chart = new uPlot({
      width: Math.max(280, host.clientWidth), height: 320,
      tzDate: second => uPlot.tzDate(new Date(second * 1000), "Etc/UTC"),
      legend: { live: true },
      cursor: { y: false, drag: { x: true, y: false } },
      scales: { y: { range: (_, low, high) => [0, high * 1.05] } },
      series: [
        { label: say("series.day"), value: (_, v) => (v === null ? "–" : date(Math.round(v / 86400 - start / 86400000))) },
        { label: "5 %", ...line, ...value }, { label: "25 %", ...line, ...value },
        { label: say("series.median"), stroke: accent, width: 2.5, points: { show: false }, ...value },
        { label: "75 %", ...line, ...value }, { label: "95 %", ...line, ...value },
        { label: say("series.base"), stroke: ink, width: 1.5, dash: [6, 4], points: { show: false }, ...value },
        ...counts.map(c => ({ label: say("series.target"), stroke: rgb("--target"), width: 1.5, points: { show: false }, value: () => whole(c[0]) }))
      ],
      bands: [{ series: [5, 1], fill: rgb("--fan-outer") }, { series: [4, 2], fill: rgb("--fan-inner") }],
      axes: [
        { stroke: ink, grid: { stroke: rgb("--line") }, values: (_, ticks) => ticks.map(t => month.format(new Date(t * 1000))), space: 44 },
        { stroke: ink, grid: { stroke: rgb("--line") }, size: 64, values: (_, ticks) => ticks.map(whole) }
      ]
    }, series, host);
  }

  function table() {
    const details = room.querySelector(".as-table");
    const rows = result.days.map((day, i) => [day, i]).filter(([day, i]) => i % 5 === 4 || day === data.days);
    const cell = (tag, text) => element(tag, tag === "th" ? { scope: "col" } : {}, text);
    const head = element("tr", {}, ...["series.day", "table.low", "series.median", "table.high", "series.base"].map(key => cell("th", say(key))));
    const body = rows.map(([day, i]) => element("tr", {}, element("th", { scope: "row" }, date(day)),
      ...[result.changed[i * LEVELS], result.changed[i * LEVELS + 2], result.changed[i * LEVELS + 4], result.base[i * LEVELS + 2]].map(v => cell("td", about(v)))));
    details.querySelector("div")?.remove();
    const numbers = element("table", { className: "numbers plain" }, element("caption", {}, say("table.caption")), element("thead", {}, head), element("tbody", {}, ...body));
    details.append(element("div", { className: "scroll", tabIndex: 0 }, numbers));
  }

  function show() {
    const before = performance.now();
    room.querySelector(".finding").textContent = finding();
    room.querySelector(".progress").textContent =
      say(result.paths < result.most ? "progress.more" : "progress.done", whole(result.paths), whole(result.most));
    room.querySelector(".fan").setAttribute("aria-label", say("fan.label", finding()));
    draw();
    table();
    drawnIn = performance.now() - before;
  }

  async function unpacked(id) {
    const text = atob(document.getElementById(id).textContent.trim());
    const packed = Uint8Array.from(text, character => character.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  function unavailable(reason) {
    room.hidden = true;
    section.dataset.state = "unavailable";
    section.dataset.reason = reason;
    section.querySelector(".unavailable").hidden = false;
  }

  function heard(event) {
    const told = event.data;
    if (told.type === "ready") {
      section.querySelector(".unavailable").hidden = true;
      room.hidden = false;
      section.dataset.state = "ready";
      build();
      run();
    } else if (told.type === "result" && told.id === asked) {
      result = told;
      section.dataset.paths = String(told.paths);
      show();
    } else if (told.type === "counts") {
      waiting(told.counts);
    } else if (told.type === "failed") {
      unavailable(told.reason);
    }
  }

  async function open() {
    const source = new Blob([document.getElementById("what-if-worker").textContent], { type: "text/javascript" });
    worker = new Worker(URL.createObjectURL(source));
    worker.onmessage = heard;
    worker.onerror = error => unavailable(String(error.message));
    const [engine, models] = await Promise.all([unpacked("what-if-engine"), unpacked("what-if-models")]);
    worker.postMessage({ type: "open", days: data.days, engine, models }, [engine.buffer, models.buffer]);
  }

  // For whoever wants the numbers themselves, and for tests.
  globalThis.gapaiWhatIf = {
    yaml, fragment,
    result: () => result,
    drawnIn: () => drawnIn,
    counts: paths => new Promise(resolve => {
      waiting = resolve;
      worker.postMessage({ type: "counts", paths });
    })
  };

  addEventListener("resize", () => chart?.setSize({ width: Math.max(280, room.querySelector(".fan").clientWidth), height: 320 }));
  addEventListener("hashchange", () => {
    if (worker !== null && !room.hidden && fromFragment()) {
      build();
      run();
    }
  });
  fromFragment();
  open().catch(error => unavailable(String(error)));
})();
