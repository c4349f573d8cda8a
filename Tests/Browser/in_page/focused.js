// What has focus: its number among the controls, where it is on the screen, and what it looks like from a distance.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const frame = element.getBoundingClientRect();
  const isInside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const middles = boxes.map((box) => [box.left + box.width / 2, box.top + box.height / 2]);
  const isHit = ([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) && hit.localName === "label");
  };
  const ground = (from) => {
    for (let at = from; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)" && colour !== "transparent") return colour;
    }
    return "";
  };
  const style = getComputedStyle(element);
  const part = element.closest("header, footer, main, nav")?.localName ?? "body";
  return {
    index: window.controlsForTests?.indexOf(element) ?? -1,
    place: element.localName + (element.id ? "#" + element.id : ""),
    tabindex: element.getAttribute("tabindex"),
    boxes: boxes.map((box) => ({ x: box.x, y: box.y, width: box.width, height: box.height })),
    isSeen: frame.width > 1 && frame.height > 1 && middles.some(([x, y]) => isInside(x, y)),
    isCovered: middles.some((point) => isInside(...point) && !isHit(point)),
    look: [element.localName, element.className, style.display, style.borderRadius, part, ground(element),
      ground(element.parentElement), boxes.length > 1].join(" "),
  };
}
