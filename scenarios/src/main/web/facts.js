// Every number of the table of strategies opens what it is: value, unit, day, how it was found, how exact, and from which sources.
gapai.facts = (() => {
  const { forecast, element, button, about, signed, whole, percent, probability, pick, title, targetText } = gapai;
  const say = gapai.catalogue("page");
  let dialog = null;

  const target = name => forecast.targets.find(t => t.name === name);
  const main = () => forecast.targets[0];
  const persons = e => say("about.interval", about(e.low), about(e.high));
  const shares = e => say("about.interval", percent(Math.max(0, e.low), 2), percent(Math.min(1, e.high), 2));
  const middle = s => s.active.end[s.active.levels.indexOf(0.5)];

  // What is told of a number: its value, unit, meaning and interval.
  const kinds = {
    active: s => [about(middle(s).value), say("unit.active"), say("about.active"), persons(middle(s))],
    chance: (s, name) => {
      const found = s.targets.find(t => t.name === name).probability;
      const denominator = target(name).share === undefined ? say("unit.paths", whole(forecast.run.paths)) : say("unit.paths.share", whole(forecast.run.paths));
      return [probability(found), denominator, say("about.chance", targetText(target(name), say)), shares(found)];
    },
    shortfall: s => [about(s.targets[0].shortfall.value), say("unit.active"), say("about.shortfall", targetText(main(), say)), persons(s.targets[0].shortfall)],
    date: s => {
      const day = s.targets[0].medianDate;
      return [day === undefined ? "–" : gapai.isoDate(day.value), say("unit.date"), say("about.date", targetText(main(), say), probability(s.targets[0].everReached)),
        day === undefined ? "–" : say("about.interval", gapai.isoDate(day.low), gapai.isoDate(day.high))];
    },
    difference: s => (s.difference === undefined
      ? ["–", "", say("about.reference"), "–"]
      : [signed(s.difference.mean.value), say("unit.active"), say("about.difference", title(gapai.strategy(forecast.reference))), say("about.interval", signed(s.difference.mean.low), signed(s.difference.mean.high))]),
    officerDays: s => [about(s.officerDays.value), say("unit.officerDays"), say("about.officerDays"), persons(s.officerDays)],
    binds: s => (s.binding === undefined
      ? ["–", "", say("about.binds"), "–"]
      : [["officers", "demand", "people"].map(key => say("about." + key, signed(s.binding[key].value))).join("; "), say("unit.active"), say("about.binds"),
        ["officers", "demand", "people"].map(key => say("about.interval", signed(s.binding[key].low), signed(s.binding[key].high))).join("; ")])
  };

  function sources(s) {
    const inputs = forecast.inputs.filter(input => input.strategy === s.name || input.strategy === forecast.reference);
    const assumed = inputs.filter(input => input.assumption !== undefined).length;
    const late = inputs.filter(input => input.publishedLater).length;
    const link = element("a", { href: "#" + gapai.edition().querySelector("section.inputs").id }, say("about.inputs"));
    link.addEventListener("click", () => dialog.close());
    return [say("about.sources", whole(inputs.length), whole(assumed), whole(late)) + " ", link, element("br", {}), pick(forecast.study.source)];
  }

  function open(cell) {
    const [number, name] = cell.dataset.about.split(" ");
    const [kind, detail] = number.split(":");
    const s = gapai.strategy(name);
    const [value, unit, meaning, interval] = kinds[kind](s, detail);
    const rows = [
      [say("about.value"), value], [say("about.unit"), unit], [say("about.meaning"), meaning], [say("about.of"), title(s)],
      [say("about.day"), say("about.days", gapai.isoDate(forecast.study.end), gapai.isoDate(forecast.study.start))],
      [say("about.exact"), interval], [say("about.made"), say("about.run", forecast.run.version, whole(forecast.run.paths), String(forecast.run.seed))]
    ].filter(([, text]) => text !== "");
    dialog?.remove();
    dialog = element("dialog", { className: "about", "aria-labelledby": "about-heading" },
      element("h2", { id: "about-heading" }, cell.dataset.title ?? ""),
      element("dl", {}, ...rows.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)]),
        element("dt", {}, say("about.from")), element("dd", {}, ...sources(s))),
      button(say("about.close"), () => dialog.close(), { autofocus: true }));
    gapai.edition().append(dialog);
    dialog.addEventListener("close", () => cell.querySelector("button").focus());
    dialog.showModal();
  }

  // Turns the values of an edition into buttons, once.
  function build() {
    gapai.edition().querySelectorAll("[data-about]").forEach(cell => {
      const value = cell.querySelector(".value");
      if (value === null || value.querySelector("button") !== null) {
        return;
      }
      value.replaceChildren(button(value.textContent, () => open(cell), { className: "number", "aria-haspopup": "dialog" }));
    });
  }

  return { build };
})();
