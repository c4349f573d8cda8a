import SamtalModel

extension PageMaker {
    /// The feeds and calendars of everything but single dialogues.
    func collectionFiles() -> [SiteFile] {
        let site = [Scope.site, .feedback, .overdue, .week, .deadlines].map { (scope: $0, owner: Owner.site) }
        let entries = RegisterKind.allCases.flatMap { kind in
            kind.register(of: self.site.organisation).entries.flatMap { entry in
                let scopes = [kind.scope(entry.id)] + (kind == .units ? [.unitDeadlines(entry.id)] : [])
                return scopes.map { (scope: $0, owner: Owner.entry(entry)) }
            }
        }
        return (site + entries).flatMap { scope, owner in
            self.site.settings.languages.flatMap { files(of: scope, in: $0, owner, isShown: true) }
        }
    }

    /// A dialogue's own feed and calendar, also at its earlier addresses, and one calendar for each occasion.
    func dialogueFiles(_ dialogue: Dialogue, _ known: KnownDialogue?) -> [SiteFile] {
        let scope = Scope.dialogue(dialogue.slug)
        let own = site.languages(of: dialogue).map { language in
            (language, files(of: scope, in: language, .file(dialogue.place), isShown: known != nil))
        }
        let earlier = aliasPages(of: dialogue, in: site).flatMap { alias in
            (own.first { $0.0 == alias.language }?.1 ?? []).map { file in
                SiteFile(
                    address: alias.page.appending(file.address.path.filledParts(at: "/").last.map(String.init) ?? ""),
                    owner: .file(alias.place),
                    isPermanent: true,
                    write: file.write
                )
            }
        }
        return own.flatMap(\.1) + earlier + occasionFiles(dialogue, known)
    }

    /// The meetings' own files go on answering in a language that is gone, as the page and its calendar do.
    private func occasionFiles(_ dialogue: Dialogue, _ known: KnownDialogue?) -> [SiteFile] {
        let languages = site.languages(of: dialogue)
        guard let first = languages.first else { return [] }
        let announced = Set(known?.dialogue.meetings.map(\.id) ?? [])
        let places = languages.map { ($0, $0) } + lostLanguages(of: dialogue, in: site).map { (first, $0) }
        return dialogue.meetings.flatMap { meeting in
            meeting.occasions.flatMap { occasion in
                places.map { language, place in
                    let file = SiteFile(
                        address: site.addresses.occasion(occasion.id, place),
                        owner: .meeting(meeting.place),
                        isPermanent: true,
                        write: write(occasion.id, of: .dialogue(dialogue.slug), in: language)
                    )
                    return announced.contains(meeting.id) ? file : file.hidden
                }
            }
        }
    }

    private func write(
        _ occasion: String,
        of scope: Scope,
        in language: Language
    ) -> @Sendable (Rendering, inout [UInt8]) -> Void {
        { rendering, bytes in
            for event in rendering.calendars[scope] where event.event.occasion.id == occasion {
                bytes += CalendarFile(of: event, in: rendering.voice(language)).bytes([event])
            }
        }
    }

    /// Every feed and calendar of a scope in a language.
    private func files(of scope: Scope, in language: Language, _ owner: Owner, isShown: Bool) -> [SiteFile] {
        let addresses = site.addresses
        var files: [SiteFile] = []
        if scope.hasFeed {
            files.append(
                SiteFile(address: addresses.feed(of: scope, language), owner: owner, isPermanent: true) {
                    $1 += feed(of: scope, in: language, $0)
                }
            )
        }
        if scope.hasJSONFeed {
            let address = addresses.jsonFeed(of: scope, language)
            files.append(
                SiteFile(address: address, owner: owner, isPermanent: true) { rendering, bytes in
                    let file = FeedFile(of: scope, in: rendering.voice(language))
                    bytes += file.json(rendering.feeds[scope], at: address)
                }
            )
        }
        if scope.hasCalendar {
            files.append(
                SiteFile(address: addresses.calendar(of: scope, language), owner: owner, isPermanent: true) {
                    $1 += calendar(of: scope, in: language, $0)
                }
            )
        }
        return isShown ? files : files.map(\.hidden)
    }
}

private func feed(of scope: Scope, in language: Language, _ rendering: Rendering) -> [UInt8] {
    let voice = rendering.voice(language)
    guard scope != .week else { return weekFeed(of: rendering.weeks, in: voice) }
    return FeedFile(of: scope, in: voice).bytes(rendering.feeds[scope], rendering.feeds)
}

private func calendar(of scope: Scope, in language: Language, _ rendering: Rendering) -> [UInt8] {
    let voice = rendering.voice(language)
    let file = CalendarFile(of: scope, in: voice)
    switch scope {
    case .deadlines: return file.bytes(rendering.calendars.deadlines(of: nil, in: voice), years: nil)
    case .unitDeadlines(let unit):
        return file.bytes(rendering.calendars.deadlines(of: unit, in: voice), years: nil)
    case .site, .dialogue, .area, .group, .unit, .feedback, .overdue, .week:
        return file.bytes(rendering.calendars[scope])
    }
}
