"""What to look at: every page of the sites, and how closely."""

from faults import Fault
from look import Job
from pages import KINDS, LIKE, read_pages, samples
from tree import TREES

def plan(sites, origins, trees=TREES):
    """A job for each page, and faults where a page is of no known kind, or a tree is of none that one is kept of."""
    jobs, faults, shown, seen = [], [], set(), set()
    for site in sites:
        pages = read_pages(site.folder, site.content, site.languages)
        # It has a page of nearly every kind; of the others, what it does not show is looked at in every mode.
        is_example = site.name == "example"
        chosen = samples(pages, KINDS if is_example else [], shown)
        for page in pages:
            seen.add(page.kind)
            if page.kind is None:
                faults.append(Fault(site.name, page.address, "file", "pages/unknown-kind", "has no kind"))
        # The first sample of a kind is the one that stands for it.
        firsts = {page.kind: page for page in reversed(chosen)} if is_example else {}
        for page in pages:
            if site.is_whole or page in chosen:
                is_first = firsts.get(page.kind) == page
                jobs.append(Job(site.name, origins[site.name], page, page in chosen, is_first))
    for file in sorted(trees.glob("*.txt")):
        if file.stem not in seen - LIKE.keys():
            place = f"{trees.name}/{file.name}"
            faults.append(Fault("example", place, "file", "pages/kind-gone", "no tree is kept of this kind"))
    return jobs, faults
