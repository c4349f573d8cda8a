"""What holds between the pages of a site: titles of their own, links that lead somewhere, one menu."""

from urllib.parse import unquote, urlsplit

from faults import Fault, Rule

RULES = {
    "across/title-twice": Rule(2, "Give each page a title of its own"),
    "across/site-name": Rule(2, "Write it as \"Page – Site\""),
    "across/fragment": Rule(26, "Link to an id that the page has"),
    "across/dead-link": Rule(26, "Link to a page that there is"),
    "across/menu": Rule(4, "Keep the links of the header and the footer the same, and in one order, on every page"),
}


def check(site, pages, origin, other_files=()):
    """Faults between pages: a list of (page, facts), where pages are looked at with structure.js.

    `origin` is where they were served; `other_files` are the addresses of what else lies in the site.
    """
    faults = []
    facts = {page.address: found for page, found in pages}
    titles, menus = {}, {}
    site_name = facts["/"]["titles"][0] if "/" in facts and facts["/"]["titles"] else None

    def fault(page, rule, words):
        faults.append(Fault(site, page.address, "light", f"across/{rule}", words))

    for page, found in pages:
        title = found["titles"][0] if found["titles"] else ""
        if not page.is_alias:
            other = titles.setdefault((page.language, title), page.address)
            if other != page.address:
                fault(page, "title-twice", f"\"{title}\" is also the title of {other}")
        if page.kind != "front" and site_name and not title.endswith(f" – {site_name}"):
            fault(page, "site-name", f"the title \"{title}\" does not end with \" – {site_name}\"")

        menu = [(link["area"], link["name"]) for link in found["links"] if link["area"]]
        # Easy-read pages have the same links, some of them in easier words.
        first, first_menu = menus.setdefault((page.language, page.kind and "easy-read" in page.kind), (page.address, menu))
        if menu != first_menu:
            changed = sorted({name for _, name in set(menu) ^ set(first_menu)}) or ["the order"]
            fault(page, "menu", f"differs from {first} in {', '.join(changed)}")

        for link in found["links"]:
            where = urlsplit(link["whole"])
            if f"{where.scheme}://{where.netloc}" != origin:
                continue
            if where.path not in facts:
                if where.path not in other_files:
                    fault(page, "dead-link", f"\"{link['name']}\" leads to {where.path}")
            elif where.fragment and unquote(where.fragment) not in facts[where.path]["ids"]:
                fault(page, "fragment", f"\"{link['name']}\" leads to {where.path}#{where.fragment}")
    return faults
