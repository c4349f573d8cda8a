// What a page looks like to a printer.
() => {
  const shows = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    && element.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const place = (element) => element.localName + (element.id ? "#" + element.id : "")
    + [...element.classList].map((word) => "." + word).join("");
  const sideBySide = [];
  // A sheet of paper is planned as such; paper.py looks at it.
  const parents = all("body, main, main section, main article, main .cards").filter((part) => !part.closest(".sheet"));
  for (const parent of parents) {
    const parts = [...parent.children].filter((part) => shows(part) && getComputedStyle(part).display !== "inline");
    for (const [before, after] of parts.map((part, index) => [part, parts[index + 1]]).filter(([, after]) => after)) {
      const [one, other] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
      const isInLine = getComputedStyle(after).display === "inline-block";
      if (one.height > 0 && other.height > 0 && other.top < one.bottom - 2 && !isInLine) sideBySide.push(place(after));
    }
  }
  return {
    controls: all("nav, .skip, form, button, input, select, textarea, video, audio, iframe").filter(shows).map(place),
    sideBySide,
    columns: all("main, main *").filter((element) => !element.closest(".sheet")
      && getComputedStyle(element).columnCount !== "auto").map(place),
    closed: all("details").filter(shows).filter((details) => [...details.children].some((part) =>
      part.localName !== "summary" && part.textContent.trim()
      && !(shows(part) && part.getBoundingClientRect().height > 0))).map(place),
    withoutAddress: all("main a[href^='http']").filter(shows).filter((link) => {
      const said = link.textContent + getComputedStyle(link, "::after").content;
      return !said.includes(link.getAttribute("href"));
    }).map((link) => link.textContent.trim()),
  };
}
