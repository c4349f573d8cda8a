// Controls that are smaller than 24 by 24 pixels, but for links in the middle of a text.
() => {
  const blockOf = (element) => {
    let at = element.parentElement;
    while (getComputedStyle(at).display === "inline") at = at.parentElement;
    return at;
  };
  const bare = (element) => {
    const copy = element.cloneNode(true);
    for (const link of copy.querySelectorAll("a, button, summary, time, strong.tag")) link.remove();
    return copy.textContent.replace(/[\s.,:;()]/g, "");
  };
  const small = [];
  for (const control of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    if (getComputedStyle(control).display === "inline" && bare(blockOf(control))) continue;
    const boxes = [...control.getClientRects()];
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    if (boxes.length === 0 || (width <= 1 && height <= 1)) continue;
    if (width < 24 || height < 23.9) {
      const words = (control.getAttribute("aria-label") ?? control.textContent).replace(/\s+/g, " ").trim().slice(0, 40);
      small.push({ words: `${control.localName} "${words}"`, width: Math.round(width), height: Math.floor(height) });
    }
  }
  return small;
}
