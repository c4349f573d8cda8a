import SamtalModel

/// A dialogue as data for search engines and others' programs: schema.org's GovernmentService, in a `script` element.
///
/// schema.org has no word for a public dialogue. An Event is at one time and place, and those are the dialogue's meetings
/// (see ``eventData(of:in:)``); a Conversation or an Article is a text, and would call the page the thing. A
/// GovernmentService is what an authority does for somebody: it has who is responsible, where, for whom, through which
/// channels, and between which days, and it goes on existing after these. What it has no words for, such as the phase and
/// what became of it, is in the open data.
///
/// It says nothing that the page does not. Nil of a proposal that has not become a dialogue, and of a dialogue that there
/// will not be: the municipality offers neither.
func dialogueData(of known: KnownDialogue, in voice: Voice) -> HTML? {
    guard !known.isProposalAlone, known.phase != .declined else { return nil }
    let dialogue = known.dialogue
    let organisation = voice.site.organisation
    let named = { (type: String, key: String, ids: [String], register: Register) -> JSON? in
        ids.isEmpty
            ? nil
            : .list(
                ids.map { .object([("@type", .text(type)), (key, .text(voice.name($0, in: register)))]) }
            )
    }
    let page = voice.page(of: dialogue)
    let members: [(name: String, value: JSON?)] = [
        ("@type", .text("GovernmentService")),
        ("identifier", .text(dialogue.id)),
        ("name", .text(dialogue.title.best(for: page.edition).value)),
        ("description", .text(dialogue.summary.best(for: page.edition).value)),
        ("url", .text(voice.address(of: dialogue))),
        ("provider", voice.organizer(of: dialogue)),
        ("serviceOperator", .list(dialogue.responsible.map { voice.unit($0) })),
        ("areaServed", named("AdministrativeArea", "name", dialogue.areas, organisation.areas)),
        ("audience", named("Audience", "audienceType", dialogue.affected.map(\.group), organisation.groups)),
        ("hoursAvailable", voice.hours(of: known)),
        ("availableChannel", known.canBeInfluenced ? voice.channel(of: dialogue) : nil),
        ("isRelatedTo", voice.continuations(of: dialogue)),
        (
            "mainEntityOfPage",
            .object(withoutNil: [
                ("@type", .text("WebPage")),
                ("inLanguage", .text(page.edition.language.code)),
                ("datePublished", .text(dialogue.published.iso)),
                ("dateModified", (dialogue.updated?.iso).map(JSON.text)),
            ])
        ),
    ]
    return linkedData(members.compactMap { name, value in value.map { (name, $0) } })
}

extension Voice {
    func unit(_ id: String) -> JSON {
        let units = site.organisation.units
        let isOurs = units[id]?.unitKind != .external
        return .object([
            ("@type", .text(isOurs ? "GovernmentOrganization" : "Organization")),
            ("name", .text(name(id, in: units))),
            ("url", .text(absolute(site.addresses.entry(id, of: .units, language)))),
        ])
    }

    /// The windows to take part in, those that points have of their own too, of which the last days are included; nil where
    /// none has a day.
    fileprivate func hours(of known: KnownDialogue) -> JSON? {
        let ofPoints = known.phase.isExit ? [] : known.dialogue.pointsOfInfluence.compactMap(\.when)
        let all = Set(known.dialogue.windows + ofPoints).sorted { ($0.first, $0.last) < ($1.first, $1.last) }
        let windows = all.map { window in
            JSON.object(withoutNil: [
                ("@type", .text("OpeningHoursSpecification")),
                ("validFrom", .text(window.first.iso)),
                ("validThrough", window.isEndless ? nil : .text(window.last.iso)),
            ])
        }
        return windows.isEmpty ? nil : .list(windows)
    }

    /// The place on the page where all ways to take part are told, those that need no computer too.
    fileprivate func channel(of dialogue: Dialogue) -> JSON {
        .object([
            ("@type", .text("ServiceChannel")),
            ("name", .text(words.section(.takePart))),
            ("serviceUrl", .text(address(of: dialogue, fragment: Fragment.takePart))),
        ])
    }

    fileprivate func continuations(of dialogue: Dialogue) -> JSON? {
        let later = dialogue.continuesIn.compactMap { site.dialogue(slug: $0.slug)?.dialogue }
        let services = later.map { dialogue in
            JSON.object([
                ("@type", .text("GovernmentService")),
                ("name", .text(plain(dialogue.title))),
                ("url", .text(address(of: dialogue))),
            ])
        }
        return services.isEmpty ? nil : .list(services)
    }
}
