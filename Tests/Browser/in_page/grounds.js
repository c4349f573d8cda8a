// What is told apart from its surroundings by a ground alone; or, when asked again, which of it has no edge now.
(isForced) => {
  const ground = (from) => {
    for (let at = from; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "";
  };
  const place = (element) => element.localName + [...element.classList].map((word) => "." + word).join("");
  if (!isForced) {
    window.groundsForTests = [...document.body.querySelectorAll("*")].filter((element) =>
      element.checkVisibility() && ground(element) !== ground(element.parentElement));
    return [];
  }
  const hasEdge = (style) => ["Top", "Right", "Bottom", "Left"].some((side) =>
    parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
    || (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none");
  return [...new Set(window.groundsForTests.filter((element) =>
    element.checkVisibility() && !hasEdge(getComputedStyle(element))).map(place))];
}
