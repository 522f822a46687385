// Two strategies side by side: what the second brings over the first, how sure that is, and what differs in the files.
gapai.pair = (() => {
  const { forecast, element, about, signed, whole, percent, probability, pick, title, plot, targetText } = gapai;
  const say = gapai.catalogue("page");
  // Student's 97.5 % quantile with 15 degrees of freedom: 16 independent sets of paths tell the error.
  const STUDENT = 2.131;
  const plans = forecast.strategies.filter(s => !s.hindsight && s.name !== forecast.reference);
  const nearest = plans.reduce((best, s) => (best === null || s.targets[0].shortfall.value < best.targets[0].shortfall.value ? s : best), null);
  const state = { first: forecast.reference, second: (nearest ?? forecast.strategies[0]).name };
  let drawn = [];

  // Mean over all paths of what has these sums by replicate, with its 95 % interval; as the program does it.
  function estimate(sums, paths) {
    const all = paths.reduce((a, b) => a + b, 0);
    const mean = sums.reduce((a, b) => a + b, 0) / all;
    const squares = sums.reduce((total, sum, r) => total + (sum - mean * paths[r]) ** 2, 0);
    const half = STUDENT * Math.sqrt(squares * sums.length / (sums.length - 1)) / all;
    return { value: mean, low: mean - half, high: mean + half };
  }

  const minus = (x, y) => x.map((value, i) => value - y[i]);

  // Null where paths are independent of each other and no sets of them are told apart.
  function differences(a, b) {
    if (a.replicates === undefined || a.replicates.paths.some(n => n === 0)) {
      return null;
    }
    const paths = a.replicates.paths;
    return {
      active: estimate(minus(b.replicates.active, a.replicates.active), paths),
      reached: b.replicates.reached.map((hits, t) => estimate(minus(hits, a.replicates.reached[t]), paths))
    };
  }

  const points = share => {
    const text = gapai.number(100 * share, 1, 1);
    return (share > 0 && !/^0[.,]0$/.test(text) ? "+" : "") + text;
  };

  function sentences(a, b) {
    const d = differences(a, b);
    const end = gapai.isoDate(forecast.study.end);
    const gap = b.active.mean.value - a.active.mean.value;
    const lines = [d === null ? say("pair.gap", title(b), title(a), end, signed(gap)) : say("pair.difference", title(b), title(a), end, signed(d.active.value), signed(d.active.low), signed(d.active.high))];
    forecast.targets.forEach((target, t) => {
      const chance = say("pair.chance", targetText(target, say), probability(a.targets[t].probability), probability(b.targets[t].probability));
      lines.push(d === null ? chance + "." : chance + say("pair.points", points(d.reached[t].value), points(d.reached[t].low), points(d.reached[t].high)));
    });
    lines.push(say("pair.effort", about(a.officerDays.value), about(b.officerDays.value)));
    return lines;
  }

  // Numbers that a strategy has of its own or from the one that all are compared with.
  function numbers(s) {
    const all = new Map(forecast.inputs.filter(input => input.strategy === forecast.reference).map(input => [input.path, input]));
    forecast.inputs.filter(input => input.strategy === s.name).forEach(input => all.set(input.path, input));
    return all;
  }

  const valueOf = input => (input === undefined ? "–" : (input.value + " " + pick(input.unit)).trim());

  function files(a, b) {
    const own = new Set(forecast.inputs.filter(input => input.strategy === a.name || input.strategy === b.name).map(input => input.path));
    const [first, second] = [numbers(a), numbers(b)];
    const rows = [...own].filter(path => valueOf(first.get(path)) !== valueOf(second.get(path))).map(path => {
      const input = second.get(path) ?? first.get(path);
      const name = element("span", {}, pick(input.title), element("span", { className: "note" }, path));
      const source = element("span", {}, input.source ?? say("pair.assumption", input.assumption ?? ""), element("span", { className: "note" }, input.file + ":" + input.line));
      return [name, valueOf(first.get(path)), valueOf(second.get(path)), source];
    });
    return rows.length === 0
      ? element("p", {}, say("pair.same"))
      : element("details", {}, element("summary", {}, say("pair.files", whole(rows.length))),
        gapai.table(say("pair.files", whole(rows.length)), [say("pair.number"), title(a), title(b), say("pair.source")], rows, "texts columns-4"));
  }

  function choice(name, label) {
    const select = element("select", { id: "pair-" + name }, ...forecast.strategies.map(s =>
      element("option", { value: s.name, selected: s.name === state[name] }, title(s))));
    select.addEventListener("change", () => {
      state[name] = select.value;
      build();
      document.getElementById("pair-" + name).focus();
    });
    return element("div", { className: "choice" }, element("label", { htmlFor: "pair-" + name }, label), select);
  }

  function clear() {
    drawn.forEach(d => d.destroy());
    drawn = [];
  }

  function build() {
    clear();
    const room = gapai.room("pair");
    if (room === null) {
      return;
    }
    const [a, b] = [gapai.strategy(state.first), gapai.strategy(state.second)];
    const said = sentences(a, b);
    const [course, steps] = [element("div", { className: "plot" }), element("div", { className: "plot" })];
    room.replaceChildren(
      element("div", { className: "choices" }, choice("first", say("pair.first")), choice("second", say("pair.second"))),
      element("div", { className: "said", role: "status" }, ...said.map(text => element("p", {}, text))),
      element("dl", { className: "what" }, ...[a, b].flatMap(s => [element("dt", {}, title(s)), element("dd", {}, pick(s.description))])),
      element("h3", {}, say("pair.course")), course,
      element("h3", {}, say("pair.channels")), steps, element("p", { className: "legend" }, say("pair.channels.note")),
      files(a, b));
    drawn.push(plot.draw(course, { ...gapai.charts.pairSpec(a, b), label: say("pair.course") + ". " + said.join(" ") }));
    drawn.push(plot.draw(steps, { ...gapai.charts.waterfallSpec(a, b), label: say("pair.channels") }));
  }

  return { build, clear, differences, state };
})();
