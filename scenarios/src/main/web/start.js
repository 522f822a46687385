// Wakes the page: draws what comes into view, and draws again in another language or other colours.
(() => {
  const shown = new Map();
  const seen = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting && !shown.has(e.target)).forEach(e => {
    shown.set(e.target, gapai.charts.draw(e.target));
  }), { rootMargin: "600px" });

  function build() {
    gapai.facts.build();
    gapai.pair.build();
    gapai.whatIf?.build();
    gapai.edition().querySelectorAll("[data-plot]").forEach(host => seen.observe(host));
  }

  function clear() {
    seen.disconnect();
    shown.forEach(drawn => drawn.destroy());
    shown.clear();
    gapai.pair.clear();
  }

  // The part that is being read stays where it is.
  function place(parts) {
    const index = parts.findIndex(part => part.getBoundingClientRect().bottom > 80);
    return { index, top: index < 0 ? 0 : parts[index].getBoundingClientRect().top };
  }

  function choose(language) {
    const parts = () => [...gapai.edition().querySelectorAll("section")];
    const before = place(parts());
    clear();
    document.querySelectorAll(".edition").forEach(edition => edition.classList.toggle("other", edition.lang !== language));
    document.documentElement.lang = language;
    document.title = gapai.edition().dataset.title;
    build();
    if (before.index >= 0 && scrollY > 0) {
      scrollBy(0, parts()[before.index].getBoundingClientRect().top - before.top);
    }
  }

  document.documentElement.classList.add("live");
  const switches = [...document.querySelectorAll("input[name=language]")];
  switches.forEach(input => input.addEventListener("change", () => choose(input.value)));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { clear(); build(); });
  // A browser may remember a switch from before the page was loaded again.
  const remembered = switches.find(input => input.checked)?.value ?? document.documentElement.lang;
  if (remembered === document.documentElement.lang) {
    build();
  } else {
    choose(remembered);
  }
})();
