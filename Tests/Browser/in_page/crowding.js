// Words that are cut off, that lie over other words, or that spill out of the box painted for them.
() => {
  const shortened = (text) => text.replace(/\s+/g, " ").trim().slice(0, 40);
  const isHiddenFromEyes = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflow !== "visible" && at.clientWidth <= 1 && at.clientHeight <= 1) return true;
    }
    return false;
  };
  const blockOf = (element) => {
    let at = element;
    while (["inline", "contents"].includes(getComputedStyle(at).display)) at = at.parentElement;
    return at;
  };
  // The nearest box around the words that is painted, with a ground or all round with an edge.
  const paintedBox = (element) => {
    for (let at = blockOf(element); at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const hasEdge = parseFloat(style.borderTopWidth) > 0 && parseFloat(style.borderBottomWidth) > 0;
      const hasGround = style.backgroundColor !== "rgba(0, 0, 0, 0)";
      if (style.display !== "contents" && (hasEdge || hasGround)) return at;
    }
    return null;
  };
  const words = [];
  const cut = [];
  const spilled = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const isShown = parent.checkVisibility({ visibilityProperty: true }) && !isHiddenFromEyes(parent);
    if (!node.data.trim() || !isShown) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    if (boxes.length === 0 || boxes.every((box) => box.bottom + scrollY < 0)) continue;
    const block = blockOf(parent);
    for (let at = parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      const hides = (way) => way === "hidden" || way === "clip";
      const isCut = boxes.some((box) =>
        (hides(style.overflowX) && (box.left < frame.left - 2 || box.right > frame.right + 2))
        || (hides(style.overflowY) && (box.top < frame.top - 4 || box.bottom > frame.bottom + 4)));
      if (isCut) cut.push(shortened(node.data));
      if (isCut) break;
    }
    // What is cut off lies over nothing.
    if (cut.at(-1) !== shortened(node.data)) {
      for (const box of boxes) words.push({ box, block, text: shortened(node.data) });
    }
    const isRightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
    const edge = document.documentElement.clientWidth;
    if (boxes.some((box) => (isRightToLeft ? box.right + scrollX > edge + 2 : box.left + scrollX < -2))) {
      cut.push(shortened(node.data));
    }
    const frame = paintedBox(parent)?.getBoundingClientRect();
    if (frame && boxes.some((box) => box.left < frame.left - 2 || box.right > frame.right + 2
      || box.top < frame.top - 6 || box.bottom > frame.bottom + 6)) {
      spilled.push(shortened(node.data));
    }
  }
  // The boxes of letters are taller than their lines where lines are close: only what overlaps by a third counts.
  const over = [];
  words.sort((one, other) => one.box.top - other.box.top);
  for (let first = 0; first < words.length; first += 1) {
    const one = words[first];
    for (let second = first + 1; second < words.length; second += 1) {
      const other = words[second];
      if (other.box.top > one.box.bottom) break;
      if (one.block === other.block) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const least = Math.min(one.box.height, other.box.height) / 3;
      if (across > 2 && down > least) over.push(`${one.text}" and "${other.text}`);
    }
  }
  return { cut: cut.slice(0, 3), spilled: spilled.slice(0, 3), over: over.slice(0, 3) };
}
