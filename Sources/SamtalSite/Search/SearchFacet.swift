import SamtalModel

/// What a search can be limited by; the raw value is its key in the index, and in the form for the script to find.
enum SearchFacet: String, CaseIterable, Sendable {
    case phase = "p"
    case area = "a"
    case group = "g"
    case unit = "r"
    case topic = "o"

    var label: SiteText {
        switch self {
        case .phase: .searchPhase
        case .area: .searchArea
        case .group: .searchGroup
        case .unit: .searchUnit
        case .topic: .searchTopic
        }
    }

    /// Its name in the query of the page's address.
    var parameter: SiteText {
        switch self {
        case .phase: .searchNamePhase
        case .area: .searchNameArea
        case .group: .searchNameGroup
        case .unit: .searchNameUnit
        case .topic: .searchNameTopic
        }
    }

    /// All ids that there are, in the order in which they are shown.
    func ids(in site: KnownSite) -> [String] { register(of: site)?.entries.map(\.id) ?? Phase.allCases.map(\.rawValue) }

    /// The ids that hold for a dialogue: those of the pages that it is on.
    func ids(of known: KnownDialogue, in site: KnownSite) -> [String] {
        switch self {
        case .phase: return [known.phase.rawValue]
        case .area: return known.areas
        case .group: return known.groups
        case .unit: return known.units
        case .topic: return known.dialogue.topics
        }
    }

    /// What there is to choose: only what some dialogue has, since the rest would find nothing.
    func options(in context: PageContext) -> [SearchOption] {
        let site = context.site
        let used = Set(site.listed.flatMap { ids(of: site.dialogues[$0], in: site) })
        return ids(in: site).filter(used.contains).map { id in
            guard let entry = register(of: site)?[id] else {
                return SearchOption(
                    value: id,
                    label: Phase(rawValue: id).map { capitalised(context.words.printed($0)) } ?? id,
                    language: nil
                )
            }
            let name = entry.name(in: context.language)
            return SearchOption(
                value: id,
                label: name.value,
                language: name.language == context.language ? nil : name.language
            )
        }
    }

    /// Nil for phases, which are in no register.
    private func register(of site: KnownSite) -> Register? {
        switch self {
        case .phase: nil
        case .area: site.organisation.areas
        case .group: site.organisation.groups
        case .unit: site.organisation.units
        case .topic: site.organisation.topics
        }
    }
}
