import SamtalModel

extension FeedFile {
    /// The file with these items, newest first.
    func bytes(_ items: [FeedItem], _ members: FeedMembers) -> [UInt8] {
        bytes(items.map { members.bytes(of: $0, in: voice) }, newest: items.first?.happening.time)
    }

    init(of scope: Scope, in voice: Voice) {
        let (title, about) = feedWords(of: scope)
        let name = voice.name(of: scope)
        self.init(
            title: voice.text(title, ("name", name), ("site", voice.site.settings.name)),
            about: voice.about(about, scope == .site || scope == .week ? voice.site.settings.municipality : name),
            source: voice.site.addresses.feed(of: scope, voice.language),
            page: voice.page(of: scope),
            categories: scope == .site ? [voice.site.settings.municipality] : [name],
            voice: voice
        )
    }
}

private func feedWords(of scope: Scope) -> (title: SiteText, about: SiteText) {
    switch scope {
    case .site: (.feedTitleSite, .feedAboutSite)
    case .dialogue: (.feedTitleDialogue, .feedAboutDialogue)
    case .area: (.feedTitleArea, .feedAboutArea)
    case .group: (.feedTitleGroup, .feedAboutGroup)
    case .unit, .unitDeadlines: (.feedTitleUnit, .feedAboutUnit)
    case .feedback: (.feedTitleFeedback, .feedAboutFeedback)
    case .overdue, .deadlines: (.feedTitleOverdue, .feedAboutOverdue)
    case .week: (.feedTitleWeek, .feedAboutWeek)
    }
}
