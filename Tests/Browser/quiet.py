"""A page that asks nobody but its own host for anything, leaves nothing behind, and needs no script."""

from faults import Rule

RULES = {
    "quiet/other-host": Rule(19, "Keep everything on the site itself"),
    "quiet/storage": Rule(19, "Leave nothing in the reader's browser: no cookies, no storage, no service worker"),
    "quiet/trouble": Rule(19, "Mend it: the browser's console says so"),
    "quiet/script-only": Rule(18, "Put it in the page itself: scripts only add"),
}

STORAGE = """async () => {
  const left = [];
  if (document.cookie) left.push("a cookie");
  if (localStorage.length) left.push("localStorage");
  if (sessionStorage.length) left.push("sessionStorage");
  if ((await indexedDB.databases()).length) left.push("indexedDB");
  // Both are there only where the address is trusted, as those of this computer are.
  if ((await caches.keys()).length) left.push("a cache");
  if ((await navigator.serviceWorker.getRegistrations()).length) left.push("a service worker");
  return left;
}"""

# What scripts may add is what one operates, and what that answers.
SHOWN = """() => ({
  links: [...document.links].filter((link) => !link.closest("form, [role=search], output, [role=status]"))
    .map((link) => link.href),
  words: [...document.querySelectorAll("main p, main li, main dt, main dd, h1, h2, h3, h4, td, th")]
    .filter((element) => element.checkVisibility() && !element.closest("form, [role=search], output, [role=status]"))
    .map((element) => {
      const words = element.cloneNode(true);
      for (const button of words.querySelectorAll("button")) button.remove();
      return words.textContent.replace(/\\s+/g, " ").trim();
    }),
})"""


def check(visit, origin):
    """What the page did while it was loaded; asked when all other checks have used it."""
    visit.enter("light")
    for address in visit.requests:
        if not address.startswith((origin + "/", "data:", "blob:")):
            visit.fault("quiet/other-host", f"asks for {address}")
    left = visit.page.evaluate(STORAGE)
    if visit.page.context.cookies() and "a cookie" not in left:
        left.append("a cookie")
    for what in left:
        visit.fault("quiet/storage", f"leaves {what} behind")
    for words in visit.troubles:
        visit.fault("quiet/trouble", words)


def check_without_scripts(visit, browser, origin):
    """Everything is there for a reader whose browser runs no scripts; asked only where there are any."""
    visit.enter("light")
    if not visit.page.evaluate("() => document.scripts.length > 0"):
        return
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(origin + visit.address)
        with_scripts, without = visit.page.evaluate(SHOWN), page.evaluate(SHOWN)
    finally:
        context.close()
    for kind in ("links", "words"):
        for missing in sorted(set(with_scripts[kind]) - set(without[kind]))[:3]:
            visit.fault("quiet/script-only", f"without scripts \"{missing[:60]}\" is not there")
