// What a page is made of, as plain facts; structure.py judges them.
() => {
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shows = (element) => element.checkVisibility({ visibilityProperty: true });
  const place = (element) => {
    const name = element.localName + (element.id ? "#" + element.id : "");
    return name + [...element.classList].map((word) => "." + word).join("");
  };
  const known = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
  // The name that a screen reader says, near enough for pages whose names come from text, pictures and labels.
  const name = (element) => {
    const labels = element.getAttribute("aria-labelledby");
    if (labels) return tidy(known(labels).map((label) => label.textContent).join(" "));
    if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
    const pictures = [...element.querySelectorAll("img[alt]")].map((picture) => picture.alt);
    return tidy([element.textContent, ...pictures].join(" "));
  };
  // Words together with what lays them out in one direction: a block, or an inline element that is set apart.
  const texts = new Map();
  const spoken = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data;
    let holder = walker.currentNode.parentElement;
    if (!tidy(words) || holder.closest("script, style, noscript")) continue;
    const language = holder.closest("[lang]")?.lang ?? "";
    const isUpperCase = getComputedStyle(holder).textTransform === "uppercase";
    const isInline = (style) => style.display === "inline" && style.unicodeBidi === "normal";
    while (isInline(getComputedStyle(holder))) holder = holder.parentElement;
    const seen = texts.get(holder) ?? { text: "", isUpperCase: false };
    texts.set(holder, { text: seen.text + words, isUpperCase: seen.isUpperCase || isUpperCase });
    const inLanguage = spoken.get(holder) ?? spoken.set(holder, {}).get(holder);
    inLanguage[language] = (inLanguage[language] ?? "") + " " + words;
  }
  const languages = (element) => {
    const found = new Set();
    const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (tidy(node.data)) found.add(node.parentElement.closest("[lang]")?.lang ?? "");
    }
    return [...found];
  };
  const references = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list"];
  return {
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    titles: all("head > title").map((title) => tidy(title.textContent)),
    headings: all("h1, h2, h3, h4, h5, h6").filter(shows)
      .map((heading) => ({ level: Number(heading.localName[1]), text: name(heading) })),
    mains: all("main, [role=main]").length,
    headers: all("body > header, [role=banner]").length,
    footers: all("body > footer, [role=contentinfo]").length,
    navs: all("nav, [role=navigation]").filter(shows).map((nav) => ({
      label: nav.hasAttribute("aria-label") || nav.hasAttribute("aria-labelledby") ? name(nav) : "",
      place: place(nav),
    })),
    skip: (() => {
      const first = document.querySelector("a[href], button, input, select, textarea, summary, [tabindex]");
      const id = first?.getAttribute("href")?.startsWith("#") ? first.getAttribute("href").slice(1) : null;
      const target = id && document.getElementById(id);
      return { leadsTo: target?.localName ?? null, tabindex: target?.getAttribute("tabindex") ?? null };
    })(),
    ids: all("[id]").map((element) => element.id),
    references: references.flatMap((attribute) => all(`[${attribute}]`).flatMap((element) =>
      element.getAttribute(attribute).split(/\s+/).filter((id) => id && !document.getElementById(id))
        .map((id) => `${place(element)} ${attribute}="${id}"`))),
    pictures: all("img").map((picture) => ({
      place: picture.getAttribute("src"),
      lacks: ["alt", "width", "height"].filter((attribute) => !picture.hasAttribute(attribute)),
    })),
    drawings: all("svg").filter(shows).map((drawing) => ({
      place: place(drawing),
      isNamed: drawing.getAttribute("role") === "img"
        && Boolean(drawing.getAttribute("aria-label") || drawing.getAttribute("aria-labelledby")
          || drawing.querySelector(":scope > title")),
      isHidden: Boolean(drawing.closest('[aria-hidden="true"]')),
    })),
    tables: all("table").map((table) => ({
      place: place(table),
      caption: tidy(table.caption?.textContent),
      headers: table.querySelectorAll("th").length,
      withoutScope: table.querySelectorAll("th:not([scope])").length,
    })),
    times: all("time").map((time) => ({ text: tidy(time.textContent), value: time.getAttribute("datetime") })),
    links: all("a").map((link) => ({
      name: name(link),
      href: link.getAttribute("href"),
      whole: link.href,
      languages: languages(link),
      other: link.getAttribute("hreflang"),
      target: link.getAttribute("target"),
      direction: getComputedStyle(link).direction,
      part: link.closest("header, footer, main, nav")?.localName ?? "body",
      area: link.closest("body > header") ? "header" : link.closest("body > footer") ? "footer" : "",
    })),
    lists: all("ul, ol").filter((list) => !list.closest("nav") && list.getAttribute("role") !== "list"
      && getComputedStyle(list).listStyleType === "none").map(place),
    strays: all("ul > :not(li), ol > :not(li), dl > :not(dt, dd, div)")
      .filter((element) => !["SCRIPT", "TEMPLATE"].includes(element.tagName)).map(place),
    habits: all("[accesskey], [autofocus], iframe, marquee, blink, [onclick], [onload]").map(place)
      .concat(all("[tabindex]").filter((element) => element.tabIndex > 0).map(place)),
    texts: [...texts].map(([holder, seen]) => ({
      ...seen, place: place(holder), direction: getComputedStyle(holder).direction, spoken: spoken.get(holder),
    })),
  };
}
