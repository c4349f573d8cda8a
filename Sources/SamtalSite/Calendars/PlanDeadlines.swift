import SamtalModel

/// The calendar of all days that something is to be done by, and one for each unit.
func deadlineCalendars(in voice: Voice) async -> [PlannedFile] {
    let site = voice.site
    let events = await concurrentMap(site.deadlines) { deadline in
        var lines = CalendarLines()
        lines.add(deadline, in: voice)
        return lines.bytes
    }
    var members: [Scope: [[UInt8]]] = [.deadlines: events]
    for (deadline, event) in zip(site.deadlines, events) {
        for unit in site.units(of: deadline.known.dialogue) { members[.unitDeadlines(unit), default: []].append(event) }
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
