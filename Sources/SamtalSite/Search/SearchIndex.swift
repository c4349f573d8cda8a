import SamtalModel

/// What the script searches through: every dialogue of the alphabetical list, in the order of lists.
///
/// One JSON object. For each facet a table of ids, and under `n` the phases' names; under `d` the dialogues, whose facets
/// are places in those tables. A dialogue has its address `u`, title `t`, summary `s`, further words `w`, and where they
/// are not the page's, the languages of its title `l`, its summary `m` and its page `h`.
func searchIndex(_ context: PageContext) -> [UInt8] {
    let site = context.site
    var json = JSONBytes()
    json.add("{")
    var tables: [[String: Int]] = []
    for facet in SearchFacet.allCases {
        let ids = facet.ids(in: site)
        json.add("\"\(facet.rawValue)\":")
        json.add(ids)
        json.add(",\n")
        tables.append(Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first })
    }
    json.add("\"n\":")
    json.add(Phase.allCases.map(context.name))
    json.add(",\n\"d\":[")
    for (number, place) in site.listed.enumerated() {
        json.add(number == 0 ? "\n" : ",\n")
        json.add(site.dialogues[place], tables, in: context)
    }
    json.add("\n]}\n")
    return json.bytes
}

extension JSONBytes {
    fileprivate mutating func add(_ strings: [String]) {
        add("[")
        for (index, string) in strings.enumerated() {
            if index > 0 { add(",") }
            add(string: string)
        }
        add("]")
    }

    /// A key and its text after a comma, without spaces: there are many.
    private mutating func add(key: String, _ text: String?) {
        guard let text else { return }
        add(",\"\(key)\":")
        add(string: text)
    }

    fileprivate mutating func add(_ known: KnownDialogue, _ tables: [[String: Int]], in context: PageContext) {
        let dialogue = known.dialogue
        let page = context.page(of: dialogue)
        let title = dialogue.title.best(for: context.edition)
        let summary = dialogue.summary.best(for: context.edition)
        let language = { (language: Language) in language == context.language ? nil : language.code }
        add("{\"u\":")
        add(string: context.href(page.address))
        add(key: "t", title.value)
        add(key: "s", summary.value)
        for (facet, table) in zip(SearchFacet.allCases, tables) {
            let places = facet.ids(of: known, in: context.site).compactMap { table[$0] }
            guard !places.isEmpty else { continue }
            add(",\"\(facet.rawValue)\":[\(places.map(String.init).joined(separator: ","))]")
        }
        let words = searchWords(of: dialogue, besides: [title.value, summary.value], in: context)
        add(key: "w", words.isEmpty ? nil : words)
        add(key: "l", language(title.language))
        add(key: "m", language(summary.language))
        add(key: "h", page.language?.code)
        add("}")
    }
}
