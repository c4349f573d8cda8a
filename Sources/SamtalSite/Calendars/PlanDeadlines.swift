import SamtalModel

/// The calendar of all days that something is to be done by, and one for each unit.
func deadlineCalendars(in voice: Voice) -> [PlannedFile] {
    let site = voice.site
    var members: [Scope: [[UInt8]]] = [:]
    for deadline in site.deadlines {
        var lines = CalendarLines()
        lines.add(deadline, in: voice)
        let scopes = [.deadlines] + site.units(of: deadline.dialogue).map { Scope.unitDeadlines($0) }
        for scope in scopes { members[scope, default: []].append(lines.bytes) }
    }
    let units = site.organisation.units.entries.map { Scope.unitDeadlines($0.id) }
    return ([.deadlines] + units).map { scope in
        let name = voice.name(of: scope)
        let file = CalendarFile(
            name: voice.text(.calendarTitleDeadlines, ("name", name)),
            about: scope == .deadlines
                ? voice.about(.calendarAboutDeadlines, site.settings.municipality)
                : voice.about(.calendarAboutUnitDeadlines, name),
            source: site.addresses.calendar(of: scope, voice.language),
            page: voice.page(of: scope),
            voice: voice
        )
        let events = members[scope] ?? []
        return PlannedFile(address: file.source, isPermanent: true) { file.bytes(events, years: nil) }
    }
}
