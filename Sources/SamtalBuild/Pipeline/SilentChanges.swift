import SamtalModel
import SamtalSite

/// Errors for occasions that have got another time or place since they were published, without a line that says so.
///
/// Someone has them in a calendar already, and must be told (`Flyttat` or `Ändrat`).
func silentChanges(_ plan: SitePlan, of context: SiteContext, since previous: Manifest) -> [Diagnostic] {
    let before = Dictionary(previous.occasions.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = changeCounts(in: context.municipality)
    let places = meetingPlaces(in: context.municipality)
    let words = context.vocabulary
    return plan.occasions.compactMap { now in
        guard let old = before[now.id], old.fact != now, told[now.id] ?? 0 <= old.changes, let place = places[now.id]
        else { return nil }
        let hasMoved = (old.fact.start, old.fact.end) != (now.start, now.end)
        let id = hasMoved ? "moved" : "changed"
        let sv = words[.swedish]?.printed(.label, id) ?? id
        let en = words[.english]?.printed(.label, id) ?? id
        let today = context.today.iso
        return hasMoved
            ? .error(
                at: place,
                sv: "Mötet \"\(now.id)\" har fått en ny tid utan att någon får veta det. Låt raden "
                    + "\"- \(sv) \(today): från \(old.fact.asContentWritesIt). Skriv varför.\" stå sist i mötets lista.",
                en: "The meeting \"\(now.id)\" has a new time, and nobody is told. Let the line "
                    + "\"- \(en) \(today): from \(old.fact.asContentWritesIt). Say why.\" stand last in its list."
            )
            : .error(
                at: place,
                sv: "Mötet \"\(now.id)\" har fått en ny plats utan att någon får veta det. Låt raden "
                    + "\"- \(sv) \(today): Ny plats, tidigare \(old.fact.location).\" stå sist i mötets lista.",
                en: "The meeting \"\(now.id)\" has a new place, and nobody is told. Let the line "
                    + "\"- \(en) \(today): New place, formerly \(old.fact.location).\" stand last in its list."
            )
    }
}

private func meetingPlaces(in municipality: Municipality) -> [String: Place] {
    var places: [String: Place] = [:]
    for meeting in municipality.dialogues.flatMap(\.meetings) {
        for occasion in meeting.occasions { places[occasion.id] = meeting.place }
    }
    return places
}

extension OccasionFact {
    /// Its time as a meeting's line gives it: `2026-12-01 18.00–20.00`, or days with a dash between.
    fileprivate var asContentWritesIt: String {
        let (first, last) = (start.split(separator: "T"), end.split(separator: "T"))
        guard first.count == 2, last.count == 2 else { return start == end ? start : "\(start) – \(end)" }
        return "\(first[0]) \(first[1])–\(last[1])".split(separator: ":").joined(separator: ".")
    }
}
