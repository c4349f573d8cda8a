import SamtalModel

extension CalendarFile {
    /// The calendar of a scope: of its meetings, or of the days that something is to be done by.
    init(of scope: Scope, in voice: Voice) {
        let name = voice.name(of: scope)
        let municipality = voice.site.settings.municipality
        let (title, about, subject): (SiteText, SiteText, String) =
            switch scope {
            case .dialogue: (.calendarTitle, .calendarAboutDialogue, name)
            case .area: (.calendarTitle, .calendarAboutArea, name)
            case .group: (.calendarTitle, .calendarAboutGroup, name)
            case .unit: (.calendarTitle, .calendarAboutUnit, name)
            case .deadlines: (.calendarTitleDeadlines, .calendarAboutDeadlines, municipality)
            case .unitDeadlines: (.calendarTitleDeadlines, .calendarAboutUnitDeadlines, name)
            case .site, .feedback, .overdue, .week: (.calendarTitle, .calendarAboutSite, municipality)
            }
        self.init(
            subscription: Subscription(
                name: voice.text(title, ("name", name)),
                about: voice.about(about, subject),
                source: voice.site.addresses.calendar(of: scope, voice.language)
            ),
            page: voice.page(of: scope),
            voice: voice
        )
    }

    /// The calendar of one occasion.
    init(of planned: PlannedEvent, in voice: Voice) {
        self.init(subscription: nil, page: voice.page(of: planned.event.known.dialogue).address, voice: voice)
    }
}
