"use strict";
// Everything here is comfort: the report reads, folds, filters and prints without it.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const told = document.querySelector(".told");
  let silence;
  const tell = (text) => {
    told.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { told.textContent = ""; }, 2500);
  };
  all("[data-needs-script]").forEach((element) => { element.hidden = false; });

  // The appearance is remembered for the folder the report lies in; a browser may refuse to store it.
  try {
    const chosen = document.querySelector(`#theme-${localStorage.getItem("checker-theme")}`);
    if (chosen) chosen.checked = true;
  } catch { /* a private window */ }
  all('input[name="theme"]').forEach((input) => input.addEventListener("change", () => {
    try { localStorage.setItem("checker-theme", input.value); } catch { /* a private window */ }
  }));

  // Next and previous: the stops that can be seen.
  // On a long page nothing is filtered, and asking each stop would style the page whole.
  const visible = () => {
    const stops = all(".stop");
    return document.body.matches(".changes.long") ? stops : stops.filter((stop) => stop.checkVisibility());
  };
  let current = null;
  const go = (step) => {
    const stops = visible();
    if (!stops.length) return;
    let at = stops.indexOf(current);
    if (at < 0) {
      // the first that begins below the bar, by halves: asking each where it stands would lay out a long page whole
      let low = 0;
      for (let high = stops.length; low < high;) {
        const middle = (low + high) >> 1;
        if (stops[middle].getBoundingClientRect().top > 80) high = middle; else low = middle + 1;
      }
      at = step > 0 ? low - 1 : low;
    }
    current = stops[Math.max(0, Math.min(stops.length - 1, at + step))];
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "center" });
  };
  document.addEventListener("focusin", (event) => { current = event.target.closest(".stop") || current; });

  // What is copied as Markdown: what the page offers, or a passage with its marks.
  const written = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ").replace(/[\\`*_~<>[\]]/g, "\\$&");
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const inside = [...node.childNodes].map(written).join("");
    const sign = { INS: "**", DEL: "~~" }[node.tagName];
    // a mark must touch its words to be one
    if (sign && inside.trim()) return inside.replace(/^(\s*)([^]*?)(\s*)$/, `$1${sign}$2${sign}$3`);
    return node.matches("p, li, tr, h3, h4, h5, h6") ? `${inside.trim()}\n\n` : inside;
  };
  const markdown = (stop) => {
    if (stop.dataset.markdown) return stop.dataset.markdown;
    const holder = stop.querySelector("[data-markdown]");
    if (holder) return holder.dataset.markdown;
    return [".tag a", ".old.stands", ".new"].map((part) => stop.querySelector(part)).filter(Boolean)
      .map((part) => written(part).trim()).join("\n\n") || stop.textContent.trim().replace(/\s+/g, " ");
  };
  const copy = async (text, name) => {
    try {
      await navigator.clipboard.writeText(text);
      tell(`Copied ${name}`);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      tell(document.execCommand("copy") ? `Copied ${name}` : "The browser does not allow copying");
      area.remove();
    }
  };
  const link = (stop) => {
    const named = stop.id ? stop : stop.querySelector("[id]");
    return named ? `${location.href.split("#")[0]}#${named.id}` : location.href;
  };

  const help = document.querySelector("#help");
  const search = document.querySelector('input[type="search"]');
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("help" in button.dataset) help.showModal();
    if ("copy" in button.dataset) copy(button.dataset.markdown || markdown(button.closest(".stop")), "as Markdown");
    if ("link" in button.dataset) copy(link(button.closest(".stop")), "the link");
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = {
      j: () => go(1),
      k: () => go(-1),
      c: () => current && copy(markdown(current), "as Markdown"),
      l: () => current && copy(link(current), "the link"),
      "/": () => search && search.focus(),
      "?": () => help.showModal(),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // Search and the choices that have too many values for style rules: an item stays if all of them hold.
  const items = all("[data-search]");
  const tally = document.querySelector("[data-tally]");
  const sift = () => {
    const words = (search ? search.value : "").toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
    count();
  };
  const count = () => {
    if (!tally) return;
    const seen = items.filter((item) => item.checkVisibility()).length;
    tally.textContent = seen === items.length ? "" : `${seen} of ${items.length} shown`;
  };
  let pause;
  if (search) search.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(sift, 120); });
  document.addEventListener("change", count);

  // A link to something that a filter or a fold hides opens the way to it.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.hidden = false;
    if (!target.checkVisibility()) {
      all("[data-filter] input[type=checkbox]").forEach((box) => { box.checked = true; });
      all("[data-filter] input[value=all]").forEach((box) => { box.checked = true; });
    }
    if (target.matches(".stop")) current = target;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // Older browsers cannot unfold by style alone.
  const whole = document.querySelector("#show-whole");
  if (whole && !CSS.supports("selector(details::details-content)")) {
    document.addEventListener("change", () => all("details.fold").forEach((fold) => { fold.open = whole.checked; }));
  }
})();
