import SamtalModel

/// Refuses two meetings, or two dialogues, with one id: calendars and feeds could not tell them apart.
///
/// The one to change is a draft, or one that is not among the `published` slugs: a copy of a file that subscribers have.
func checkSameIds(_ dialogues: [Dialogue], published: Set<String>) -> [Diagnostic] {
    let taken = Set(dialogues.flatMap(\.meetings).flatMap(\.ownIds))
    guard
        taken.count < dialogues.reduce(0, { $0 + $1.meetings.reduce(0) { $0 + $1.ownIds.count } })
            || Set(dialogues.map(\.id)).count < dialogues.count
    else { return [] }
    var found: [Diagnostic] = []
    var occasions: [String: Place] = [:]
    var ids: [String: Dialogue] = [:]
    for dialogue in dialogues.copiesLast(published: published) {
        if let earlier = ids[dialogue.id] {
            found.append(sameDialogue(dialogue, as: earlier, isFree: ids[dialogue.slug] == nil))
        } else {
            ids[dialogue.id] = dialogue
        }
        for meeting in dialogue.meetings {
            let own = meeting.ownIds
            if let (id, earlier) = own.sorted().lazy.compactMap({ id in occasions[id].map { (id, $0) } }).first {
                let free = freeId(like: "\(dialogue.slug)-\(slugified(meeting.heading.original))", besides: taken)
                // What nobody has in a calendar may have another id.
                let isKnownToNobody =
                    !published.contains(dialogue.slug) && (dialogue.isDraft || !published.isEmpty)
                let isACopy = earlier.file != meeting.place.file && isKnownToNobody
                let fix = isACopy ? [Fix(at: meeting.place, meeting.id, as: free)] : []
                found.append(sameMeeting(id, earlier, free, at: meeting.place, fix: fix))
            }
            for id in own where occasions[id] == nil { occasions[id] = meeting.place }
        }
    }
    return found
}

extension Meeting {
    /// Its own id, and in a series those of its sessions.
    fileprivate var ownIds: Set<String> { Set([id] + occasions.map(\.id)) }
}

extension [Dialogue] {
    /// Those that a copy may be of first: no drafts, published, the oldest, with the shortest name.
    func copiesLast(published: Set<String>) -> [Dialogue] {
        func rank(_ dialogue: Dialogue) -> (Int, Int, Int, Int) {
            (
                dialogue.isDraft ? 1 : 0, published.contains(dialogue.slug) ? 0 : 1, dialogue.published.number,
                dialogue.slug.utf8.count
            )
        }
        return enumerated().sorted { left, right in
            let (first, second) = (rank(left.element), rank(right.element))
            return first == second ? left.offset < right.offset : first < second
        }
        .map(\.element)
    }
}

/// An id that no meeting has, as long as an id may be.
func freeId(like id: String, besides taken: Set<String>) -> String {
    let base = String(id.unicodeScalars.prefix(80))
    guard taken.contains(base) else { return base }
    return (2...taken.count + 2).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
}

private func sameMeeting(_ id: String, _ earlier: Place, _ free: String, at place: Place, fix: [Fix]) -> Diagnostic {
    .error(
        .idTaken,
        at: place,
        sv:
            "Mötet i \(earlier.file), rad \(earlier.line), har redan id \"\(id)\". Är det här ett annat möte, skriv \"- Id: \(free)\".",
        en:
            "The meeting in \(earlier.file), line \(earlier.line), has the id \"\(id)\" already. If this is another meeting, "
            + "write \"- Id: \(free)\".",
        fix: fix
    )
}

private func sameDialogue(_ dialogue: Dialogue, as earlier: Dialogue, isFree: Bool) -> Diagnostic {
    let other = earlier.place.file
    return .error(
        .idTaken,
        at: dialogue.place,
        sv: "\(other) har redan id \"\(dialogue.id)\". "
            + (isFree
                ? "Skriv \"id: \(dialogue.slug)\" överst i den här filen."
                : "Skriv ett annat id överst i den här filen."),
        en: "\(other) has the id \"\(dialogue.id)\" already. "
            + (isFree
                ? "Write \"id: \(dialogue.slug)\" at the top of this file."
                : "Write another id at the top of this file.")
    )
}
