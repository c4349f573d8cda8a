// Colours of words and edges against what is behind them. On paper nothing is behind them: browsers print no grounds.
(isPaper) => {
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (colour.startsWith("color(srgb")) return [...parts.slice(0, 3).map((part) => part * 255), parts[3] ?? 1];
    return [...parts.slice(0, 3), parts[3] ?? 1];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((part, index) => part * a + below[index] * (1 - a));
  const canvas = (() => {
    const probe = document.createElement("div");
    probe.style.cssText = "background: Canvas; forced-color-adjust: none";
    document.body.append(probe);
    const colour = parse(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return colour.slice(0, 3);
  })();
  const ground = (element) => {
    if (isPaper) return [255, 255, 255];
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), canvas);
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
  };
  const place = (element) => element.localName + [...element.classList].map((word) => "." + word).join("");
  const bodyColour = getComputedStyle(document.body).color;
  const words = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest("script, style, noscript, option")) continue;
    const colour = getComputedStyle(parent).color;
    const behind = ground(parent);
    const seen = ratio(over(parse(colour), behind), behind);
    const key = `${colour} ${behind} ${place(parent)}`;
    const isBody = colour === bodyColour && parent.closest("main") !== null;
    words.set(key, { place: place(parent), words: walker.currentNode.data.trim().slice(0, 40), ratio: seen, isBody });
  }
  const edges = new Map();
  // An edge shows where it differs from what is on either side of it.
  const lookAtEdge = (style, name, behind, within) => {
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      const colour = parse(style[`border${side}Color`]);
      const isDrawn = parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none";
      if (!isDrawn || colour[3] === 0) continue;
      const seen = Math.max(ratio(over(colour, behind), behind), ratio(over(colour, within), within));
      edges.set(`${name} ${colour} ${behind} ${within}`, { place: name, ratio: seen });
    }
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || !element.parentElement || element.closest("svg")) continue;
    lookAtEdge(getComputedStyle(element), place(element), ground(element.parentElement), ground(element));
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (style.content === "none" || style.content === "normal") continue;
      lookAtEdge(style, place(element) + part, ground(element), ground(element));
    }
  }
  return { words: [...words.values()], edges: [...edges.values()] };
}
