import SamtalModel

/// Every calendar of the site, and the facts about the occasions in them.
func planCalendars(_ site: KnownSite) async -> (files: [PlannedFile], occasions: [OccasionFact]) {
    let voices = site.settings.languages.map { Voice(site, in: $0) }
    let events = await concurrentMap(site.dialogues) { known in
        occasionEvents(of: known).map { PlannedEvent($0, voices: voices) }
    }
    let members = collectionMembers(site, events)
    var collections: [PlannedFile] = []
    for voice in voices {
        collections += site.collections.map { calendarFile(of: $0, in: voice, members[$0] ?? []) }
        collections += await deadlineCalendars(in: voice)
    }
    let own = zip(site.dialogues, events).flatMap { known, events in
        site.languages(of: known.dialogue).flatMap { language in
            dialogueCalendars(of: known.dialogue, in: Voice(site, in: language), soonestFirst(events))
        }
    }
    let facts = events.joined().filter { $0.event.dialogue.withdrawn == nil }.map(\.event.fact)
    return (collections + own, facts.sorted { $0.id < $1.id })
}

/// A dialogue's own calendar with all its meetings, also at its earlier addresses, and one file for each occasion.
private func dialogueCalendars(of dialogue: Dialogue, in voice: Voice, _ events: [PlannedEvent]) -> [PlannedFile] {
    let site = voice.site
    let main = calendarFile(of: .dialogue(dialogue.slug), in: voice, events)
    let earlier = aliasPages(of: dialogue, in: site).filter { $0.language == voice.language }.map { alias in
        PlannedFile(address: alias.page.appending("calendar.ics"), isPermanent: true, write: main.write)
    }
    // The meetings' own files go on answering in a language that is gone, as the page and its calendar do.
    let isFirst = site.languages(of: dialogue).first == voice.language
    let lost = isFirst ? lostLanguages(of: dialogue, in: site) : []
    let single = events.flatMap { planned in
        let file = CalendarFile(
            name: summary(of: planned.event, in: voice),
            about: voice.plain(dialogue.summary),
            source: site.addresses.occasion(planned.event.occasion.id, voice.language),
            page: voice.page(of: dialogue).address,
            voice: voice
        )
        let addresses = [file.source] + lost.map { site.addresses.occasion(planned.event.occasion.id, $0) }
        return addresses.map { address in
            PlannedFile(address: address, isPermanent: true) { file.bytes([planned]) }
        }
    }
    return [main] + earlier + single
}

private func calendarFile(of scope: Scope, in voice: Voice, _ events: [PlannedEvent]) -> PlannedFile {
    let name = voice.name(of: scope)
    let about: SiteText =
        switch scope {
        case .dialogue: .calendarAboutDialogue
        case .area: .calendarAboutArea
        case .group: .calendarAboutGroup
        case .unit: .calendarAboutUnit
        case .site, .feedback, .overdue, .week, .deadlines, .unitDeadlines: .calendarAboutSite
        }
    let file = CalendarFile(
        name: voice.text(.calendarTitle, ("name", name)),
        about: voice.about(about, scope == .site ? voice.site.settings.municipality : name),
        source: voice.site.addresses.calendar(of: scope, voice.language),
        page: voice.page(of: scope),
        voice: voice
    )
    return PlannedFile(address: file.source, isPermanent: true) { file.bytes(events) }
}

/// What each collection holds, soonest first; every event is looked at once.
private func collectionMembers(_ site: KnownSite, _ events: [[PlannedEvent]]) -> [Scope: [PlannedEvent]] {
    let placed = zip(site.dialogues, events).flatMap { known, events in events.map { (known: known, planned: $0) } }
        .filter { $0.planned.event.isInCollections(on: site.today) }
        .sorted { precedes($0.planned, $1.planned) }
    var members: [Scope: [PlannedEvent]] = [:]
    for (known, planned) in placed {
        let scopes: [Scope] =
            [.site] + known.areas.map { .area($0) } + site.units(of: known.dialogue).map { .unit($0) }
            + site.groups(of: planned.event.meeting, in: known).map { .group($0) }
        for scope in scopes { members[scope, default: []].append(planned) }
    }
    return members
}

private func soonestFirst(_ events: [PlannedEvent]) -> [PlannedEvent] { events.sorted(by: precedes) }

private func precedes(_ left: PlannedEvent, _ right: PlannedEvent) -> Bool {
    left.start == right.start ? left.event.occasion.id < right.event.occasion.id : left.start < right.start
}
