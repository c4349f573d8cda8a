"""Nothing moves for who has asked for stillness."""

from faults import Rule

RULES = {"motion/moves": Rule(15, "Put it inside @media (prefers-reduced-motion: no-preference)")}

LOOK = """() => {
  const seconds = (times) => Math.max(...times.split(",").map(parseFloat));
  const place = (element) => element.localName + [...element.classList].map((word) => "." + word).join("");
  return [...new Set([...document.querySelectorAll("*")].flatMap((element) => {
    const style = getComputedStyle(element);
    const found = [];
    if (style.animationName !== "none") found.push(`${place(element)} is animated`);
    if (seconds(style.transitionDuration) > 0) found.push(`${place(element)} changes over time`);
    if (style.scrollBehavior === "smooth") found.push(`${place(element)} scrolls smoothly`);
    if (element.localName === "marquee" || element.autoplay) found.push(`${place(element)} moves by itself`);
    return found;
  }))];
}"""


def check(visit):
    visit.enter("light")
    for words in visit.page.evaluate(LOOK):
        visit.fault("motion/moves", words)
