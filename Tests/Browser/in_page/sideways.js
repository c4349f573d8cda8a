// How far the page can be scrolled sideways, what sticks out the most, and which parts scroll by themselves.
() => {
  const place = (element) => {
    const classes = [...element.classList].map((word) => "." + word).join("");
    const words = (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40);
    return `${element.localName}${element.id ? "#" + element.id : ""}${classes} "${words}"`;
  };
  const root = document.documentElement;
  const all = [...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility());
  const scrolls = (element) => {
    const way = getComputedStyle(element).overflowX;
    return (way === "auto" || way === "scroll") && element.scrollWidth > element.clientWidth + 1;
  };
  let widest = null;
  let reach = 0;
  const isRightToLeft = getComputedStyle(root).direction === "rtl";
  for (const element of all) {
    const box = element.getBoundingClientRect();
    const far = isRightToLeft ? -box.left : box.right - innerWidth;
    if (far > reach) [reach, widest] = [far, element];
  }
  return {
    extra: root.scrollWidth - root.clientWidth,
    widest: widest && place(widest),
    regions: all.filter(scrolls).map((element) => ({
      place: place(element),
      isReached: element.tabIndex >= 0,
      isNamed: Boolean(element.getAttribute("aria-label") || element.getAttribute("aria-labelledby"))
        && element.matches("section:not([role]), [role=region], [role=group]"),
    })),
    fixed: all.filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position)).map(place),
  };
}
