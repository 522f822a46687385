// What the scripts of the page share: the forecast, texts and numbers in the language shown, and elements.
"use strict";
const gapai = (() => {
  const DAY = 86400000;
  const read = id => JSON.parse(document.getElementById(id).textContent);
  const forecast = read("forecast");
  const texts = read("texts");
  const start = Date.parse(forecast.study.start + "T00:00:00Z");

  const lang = () => (document.documentElement.lang === "id" ? "id" : "en");
  const locale = () => (lang() === "id" ? "id-ID" : "en-GB");
  const catalogue = name => (key, ...values) => texts[lang()][name][key].replace(/\{(\d)\}/g, (_, i) => values[Number(i)]);
  const english = (name, key) => texts.en[name][key];
  const pick = text => text[lang()];

  const number = (value, least, most) =>
    new Intl.NumberFormat(locale(), { minimumFractionDigits: least, maximumFractionDigits: most }).format(value).replace("-", "\u2212");
  const whole = value => number(Math.round(value) + 0, 0, 0);
  // As the program writes simulated counts: without digits that mean nothing.
  const about = value => {
    const size = Math.abs(value);
    const unit = size >= 10000 ? 100 : size >= 1000 ? 10 : 1;
    return whole(Math.round(value / unit) * unit);
  };
  const signed = value => (Math.round(value) > 0 ? "+" : "") + about(value);
  // With a space before the sign, as everywhere in the report.
  const percent = (share, digits) => number(100 * share, digits, digits) + "\u00a0%";
  const digits = distance => (distance >= 0.1 || distance <= 0 ? 0 : Math.max(1, -2 - Math.floor(Math.log10(distance) + 1e-9)));
  const freePercent = share => number(100 * share, 0, 6) + "\u00a0%";
  const upwards = share => Number((Math.ceil(share * 10 ** (1 - Math.floor(Math.log10(share)))) / 10 ** (1 - Math.floor(Math.log10(share)))).toPrecision(2));
  // Never 0 % or 100 % of finitely many paths.
  const probability = p =>
    p.value <= 0 ? "<\u00a0" + freePercent(upwards(p.high))
      : p.value >= 1 ? ">\u00a0" + freePercent(1 - upwards(1 - p.low))
        : percent(p.value, digits(Math.min(p.value, 1 - p.value)));

  const dated = (time, form) => new Intl.DateTimeFormat(locale(), { ...form, timeZone: "UTC" }).format(new Date(time));
  const LONG = { day: "numeric", month: "long", year: "numeric" };
  const date = day => dated(start + day * DAY, LONG);
  const isoDate = iso => dated(Date.parse(iso + "T00:00:00Z"), LONG);
  const dayMonth = seconds => dated(seconds * 1000, { day: "numeric", month: "short" });
  const month = seconds => dated(seconds * 1000, { month: "short" });
  // Of day t after a start, in the seconds of the chart library.
  const seconds = (day, from = start) => from / 1000 + day * 86400;
  const dayOf = iso => Math.round((Date.parse(iso + "T00:00:00Z") - start) / DAY);

  function element(tag, properties, ...children) {
    const made = document.createElement(tag);
    Object.entries(properties).forEach(([key, value]) => (key in made ? (made[key] = value) : made.setAttribute(key, value)));
    made.append(...children);
    return made;
  }

  function button(text, action, more = {}) {
    const made = element("button", { type: "button", ...more }, text);
    made.addEventListener("click", action);
    return made;
  }

  // Rows of texts; the first cell of each names it.
  function table(caption, header, rows, kind = "numbers plain") {
    const cells = (tag, texts) => texts.map(text => element(tag, { scope: "col" }, text));
    const body = rows.map(([name, ...others]) =>
      element("tr", {}, element("th", { scope: "row" }, name), ...others.map((text, i) => element("td", { "data-title": header[i + 1] }, text))));
    return element("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": caption },
      element("table", { className: kind }, element("caption", {}, caption),
        element("thead", {}, element("tr", {}, ...cells("th", header))), element("tbody", {}, ...body)));
  }

  const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const strategy = name => forecast.strategies.find(s => s.name === name);
  const say = catalogue("page");
  // A benchmark is told from a plan wherever it is named.
  const title = s => pick(s.title) + (s.hindsight ? " (" + say("hindsight") + ")" : "");

  function targetText(target, say) {
    const count = target.count === undefined ? "" : whole(target.count);
    const share = target.share === undefined ? "" : freePercent(target.share);
    return count === "" ? say("target.share", share) : share === "" ? say("target.count", count) : say("target.both", count, share);
  }

  const edition = () => document.querySelector(".edition:not(.other)");
  const room = name => edition().querySelector(`[data-room="${name}"]`);

  return {
    forecast, lang, pick, catalogue, english, whole, about, signed, number, percent, freePercent, digits, probability, date, isoDate, month, dayMonth, seconds, dayOf,
    element, button, table, color, strategy, title, targetText, edition, room
  };
})();
