import SamtalModel

/// The form to search with; it stands hidden until the script has come, so that it is never there dead.
struct SearchForm: View {
    let context: PageContext

    static let names = Names<SearchForm>(
        .text("action") { $0.context.href($0.context.address) },
        .text("index") { $0.context.href($0.context.site.addresses.searchIndex($0.context.language)) },
        .list("filters") { $0.filters }
    )

    /// A choice for each thing that the site's dialogues differ in.
    private var filters: [SearchFilter] {
        SearchFacet.allCases.map { facet in
            SearchFilter(facet: facet, options: facet.options(in: context), context: context)
        }.filter { !$0.options.isEmpty }
    }
}

/// A list to choose one of: a phase, an area, a group, a unit or a topic.
struct SearchFilter: View {
    let facet: SearchFacet
    let options: [SearchOption]
    let context: PageContext

    static let names = Names<SearchFilter>(
        .text("key") { $0.facet.rawValue },
        .text("name") { $0.context.text($0.facet.parameter) },
        .text("label") { $0.context.text($0.facet.label) },
        .list("options") { $0.options }
    )
}

/// One thing to choose.
struct SearchOption: View {
    let value: String
    let label: String
    /// Where that is another than the page's.
    let language: Language?

    static let names = Names<SearchOption>(
        .text("value") { $0.value },
        .text("label") { $0.label },
        .text("language") { $0.language?.code }
    )
}
