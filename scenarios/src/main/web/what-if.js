// The sliders of the page. They only say what to run and show what came out; what a slider does is done by the engine in the worker.
gapai.whatIf = (() => {
  if (document.getElementById("what-if-data") === null) {
    return undefined;
  }
  const { lang, whole, about, percent, element, button, targetText, date } = gapai;
  const data = JSON.parse(document.getElementById("what-if-data").textContent);
  const say = gapai.catalogue("whatif");
  const room = element("div", { className: "what-if", hidden: true });
  const MOST = 10000;
  const LEVELS = 5;
  // Near 0 and 1 as many decimals as tell it from them with ten thousand paths.
  const digits = share => {
    const near = Math.min(share, 1 - share);
    return near < 0.001 ? 2 : near < 0.1 ? 1 : 0;
  };
  const decimal = value => gapai.number(value, 0, 2);
  const signed = value => (Math.round(value) > 0 ? "+" : Math.round(value) < 0 ? "\u2212" : "±") + whole(Math.abs(Math.round(value)));

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
      "assumption: " + quoted(gapai.english("whatif", "assumption")),
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
    chart?.destroy();
    chart = null;
    gapai.room("what-if").append(room);
    if (room.hidden) {
      return;
    }
    room.replaceChildren(
      element("p", {}, say("introduction")),
      element("div", { className: "bench" },
        controls(),
        element("div", { className: "outcome" },
          element("p", { className: "finding", role: "status" }),
          element("p", { className: "progress" }),
          element("div", { className: "fan plot" }),
          element("p", { className: "legend" }, say("legend")))),
      element("p", { className: "buttons" }, button(say("reset"), reset), button(say("save"), save), button(say("share"), share)),
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
      sentences.push(say("finding.target", targetText(target, say), chance(share, r.paths)));
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

  // The same series as in the other fans of the page, in the days that the worker told.
  function spec(r) {
    const counts = data.targets.filter(t => t.count !== undefined);
    const range = (low, high) => (all, i, value) => about(value) + " – " + about(all[high][i]);
    const series = [
      { label: say("series.ninety"), edge: true, band: "--fan-outer", told: range(1, 5), with: [4], values: column(r.changed, 0) },
      { label: say("series.half"), edge: true, band: "--fan-inner", told: range(2, 4), with: [3], values: column(r.changed, 1) },
      { label: say("series.median"), color: "--accent", width: 2.5, values: column(r.changed, 2) },
      { edge: true, values: column(r.changed, 3) }, { edge: true, values: column(r.changed, 4) },
      { label: say("series.base"), color: "--ink", width: 1.5, dash: [6, 4], values: column(r.base, 2) },
      ...counts.map(t => ({ label: say("series.target", whole(t.count)), color: "--t1", width: 1.75, values: r.days.map(() => t.count) }))
    ];
    return {
      height: 320, series, data: [r.days.map(day => gapai.seconds(day)), ...series.map(s => s.values)], x: gapai.plot.time(), y: { format: about },
      bands: [{ series: [5, 1], fill: "--fan-outer" }, { series: [4, 2], fill: "--fan-inner" }], label: say("fan.label", finding())
    };
  }

  function draw() {
    const made = spec(result);
    if (chart === null) {
      chart = gapai.plot.draw(room.querySelector(".fan"), made);
    } else {
      chart.set(made.data);
      room.querySelector(".canvas").setAttribute("aria-label", made.label);
    }
  }

  function table() {
    const details = room.querySelector(".as-table");
    const shown = result.days.map((day, i) => [day, i]).filter(([day, i]) => i % 5 === 4 || day === data.days);
    const header = ["series.day", "table.low", "series.median", "table.high", "series.base"].map(key => say(key));
    const rows = shown.map(([day, i]) => [date(day),
      ...[result.changed[i * LEVELS], result.changed[i * LEVELS + 2], result.changed[i * LEVELS + 4], result.base[i * LEVELS + 2]].map(about)]);
    details.querySelector("div")?.remove();
    details.append(gapai.table(say("table.caption"), header, rows));
  }

  function show() {
    const before = performance.now();
    room.querySelector(".finding").textContent = finding();
    room.querySelector(".progress").textContent =
      say(result.paths < result.most ? "progress.more" : "progress.done", whole(result.paths), whole(result.most));
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

  function told(state, reason = "") {
    document.documentElement.dataset.engine = state;
    document.documentElement.dataset.reason = reason;
    room.hidden = state !== "ready";
  }

  const unavailable = reason => told("unavailable", reason);

  function heard(event) {
    const said = event.data;
    if (said.type === "ready") {
      told("ready");
      build();
      run();
    } else if (said.type === "result" && said.id === asked) {
      result = said;
      room.dataset.paths = String(said.paths);
      show();
    } else if (said.type === "counts") {
      waiting(said.counts);
    } else if (said.type === "failed") {
      unavailable(said.reason);
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

  addEventListener("hashchange", () => {
    if (worker !== null && !room.hidden && fromFragment()) {
      build();
      run();
    }
  });
  fromFragment();
  open().catch(error => unavailable(String(error)));

  // For the page, for whoever wants the numbers themselves, and for tests.
  return {
    build, yaml, fragment,
    result: () => result,
    drawnIn: () => drawnIn,
    counts: paths => new Promise(resolve => {
      waiting = resolve;
      worker.postMessage({ type: "counts", paths });
    })
  };
})();
