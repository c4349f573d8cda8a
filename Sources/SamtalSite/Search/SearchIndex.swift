import SamtalModel

/// What the script searches through: every dialogue of the alphabetical list, in the order of lists.
///
/// One JSON object. For each facet a table of ids, and under `n` the phases' names; under `d` the dialogues, whose facets
/// are places in those tables. A dialogue has its address `u`, title `t`, summary `s`, further words `w`, how many promises
/// in it are late `f`, and where they are not the page's, the languages of its title `l`, its summary `m` and its page `h`.
func searchIndex(_ context: PageContext) -> [UInt8] {
    let site = context.site
    let ids = SearchFacet.allCases.map { $0.ids(in: site) }
    let endings = WordEndings(context.text(.wordEndings))
    let tables = ids.map { Dictionary($0.enumerated().map { ($1, $0) }) { first, _ in first } }
    let facets = zip(SearchFacet.allCases, ids).map { (name: $0.rawValue, value: JSON.list($1.map(JSON.text))) }
    let index = JSON.object(
        facets + [
            ("n", .list(Phase.allCases.map { .text(context.name(of: $0)) })),
            ("d", .list(site.listed.map { entry(site.dialogues[$0], tables, endings, in: context) })),
        ]
    )
    return index.bytes + "\n".utf8
}

private func entry(
    _ known: KnownDialogue,
    _ tables: [[String: Int]],
    _ endings: WordEndings,
    in context: PageContext
) -> JSON {
    let dialogue = known.dialogue
    let page = context.page(of: dialogue)
    let title = dialogue.title.best(for: context.edition)
    let summary = dialogue.summary.best(for: context.edition)
    let language = { (language: Language) in language == context.language ? nil : JSON.text(language.code) }
    let facets = zip(SearchFacet.allCases, tables).map { facet, table -> (name: String, value: JSON?) in
        let places = facet.ids(of: known, in: context.site).compactMap { table[$0] }
        return (facet.rawValue, places.isEmpty ? nil : .list(places.map(JSON.number)))
    }
    let words = searchWords(of: dialogue, besides: [title.value, summary.value], in: context, endings)
    return .object(
        withoutNil: [
            ("u", .text(context.href(page.address))),
            // As they stand elsewhere on the site.
            ("t", .text(context.site.dates(in: title.language).unbroken(title.value))),
            ("s", .text(context.site.dates(in: summary.language).unbroken(summary.value))),
        ]
            + facets + [
                ("w", words.isEmpty ? nil : .text(words)),
                ("f", known.late.isEmpty ? nil : .number(known.late.count)),
                ("l", language(title.language)),
                ("m", language(summary.language)),
                ("h", page.language.map { .text($0.code) }),
            ]
    )
}
