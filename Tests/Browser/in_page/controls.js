// Everything that the Tab key has to reach, in the order of the page; remembered for focused.js.
(describeFocus) => {
  window.describeFocusForTests = eval(describeFocus);
  const kinds = "a[href], area[href], button, input:not([type=hidden]), select, textarea, iframe, [tabindex], "
    + "[contenteditable], audio[controls], video[controls], details > summary:first-of-type";
  window.controlsForTests = [...document.querySelectorAll(kinds)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !element.closest("[inert]")
    && (element.getAttribute("tabindex") ?? "0") >= 0);
  // Each stop of the walk is written down by the page itself, as it is when focus comes there.
  window.stopsForTests = [];
  if (!window.isHeardForTests) {
    document.addEventListener("focusin", (event) => {
      if (event.target !== document.body) window.stopsForTests.push(window.describeFocusForTests());
    });
    window.isHeardForTests = true;
  }
  // A walk begins at the top of the page.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  scrollTo(0, 0);
  return window.controlsForTests.map((element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent;
    return `${element.localName} "${words.replace(/\s+/g, " ").trim().slice(0, 40)}"`;
  });
}
