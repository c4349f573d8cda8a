// The bar of a preview: what is wrong, which day it is, and the page anew when something has changed.
"use strict";
(() => {
  const own = document.currentScript.dataset;
  const host = document.createElement("samtal-preview");
  const root = host.attachShadow({ mode: "open" });
  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const change = async (settings) => {
    await fetch("/_samtal/set?" + new URLSearchParams(settings), { method: "POST" });
    location.reload();
  };

  const show = (state) => {
    const words = state.words;
    root.replaceChildren(make("link", "", { rel: "stylesheet", href: "/_samtal/preview.css" }));
    const bar = make("section", "", { "aria-label": words.preview, lang: state.language });
    const line = make("div", "", { class: "line" });
    const long = new Intl.DateTimeFormat(state.language, { dateStyle: "long", timeZone: "UTC" });
    const shown = state.day && words.title.replace("{day}", long.format(new Date(state.day + "T00:00Z")));
    line.append(make("strong", shown || words.preview));
    const day = make("input", "", { type: "date", value: state.day || "", min: "1900-01-01", max: "2200-12-31", "aria-label": words.day });
    day.addEventListener("change", () => day.value && change({ now: day.value }));
    line.append(day);
    const button = (text, settings) => {
      const element = make("button", text, { type: "button" });
      element.addEventListener("click", () => change(settings));
      line.append(element);
    };
    if (state.day) button(words.next, { now: "next" });
    if (state.travelled) button(words.today, { now: "" });
    button(state.drafts ? words.withoutDrafts : words.withDrafts, { drafts: state.drafts ? "no" : "yes" });
    bar.append(line);
    if (state.findings.length) {
      const box = make("details", "", state.errors ? { open: "" } : {});
      box.append(make("summary", state.summary));
      const list = make("ul");
      for (const finding of state.findings) {
        const item = make("li", "", { class: finding.severity });
        item.append(make("b", `${finding.word}: `), make("code", `${finding.file}:${finding.line}`));
        item.append(make("p", finding.message));
        if (finding.quoted) item.append(make("pre", finding.quoted));
        list.append(item);
      }
      box.append(list);
      bar.append(box);
    }
    root.append(bar);
  };

  // Answered when there is something newer than what the page shows, or after a while.
  const wait = async () => {
    for (;;) {
      try {
        const answer = await fetch(`/_samtal/state.json?after=${own.version}`);
        const state = await answer.json();
        if (String(state.version) !== own.version) return location.reload();
      } catch {
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  };

  document.body.append(host);
  fetch("/_samtal/state.json").then((answer) => answer.json()).then((state) => {
    show(state);
    if (String(state.version) !== own.version) location.reload();
    else wait();
  });
})();
