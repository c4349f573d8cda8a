import SamtalModel

/// Refuses two meetings, or two dialogues, with one id: calendars and feeds could not tell them apart.
///
/// Where one of them is a draft, that is the one to change.
func checkSameIds(_ dialogues: [Dialogue]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var occasions: [String: Place] = [:]
    var ids: [String: Place] = [:]
    for dialogue in dialogues.draftsLast {
        if let earlier = ids[dialogue.id] {
            found.append(sameDialogue(dialogue.id, earlier, at: dialogue.place))
        } else {
            ids[dialogue.id] = dialogue.place
        }
        for meeting in dialogue.meetings {
            let own = Set([meeting.id] + meeting.occasions.map(\.id))
            if let (id, earlier) = own.sorted().lazy.compactMap({ id in occasions[id].map { (id, $0) } }).first {
                found.append(sameMeeting(id, earlier, at: meeting.place))
            }
            for id in own where occasions[id] == nil { occasions[id] = meeting.place }
        }
    }
    return found
}

extension [Dialogue] {
    /// In their order, drafts after all others.
    var draftsLast: [Dialogue] { filter { !$0.isDraft } + filter(\.isDraft) }
}

private func sameMeeting(_ id: String, _ earlier: Place, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv:
            "Mötet i \(earlier.file), rad \(earlier.line), har redan id \"\(id)\". Ge det här ett annat, till exempel \"\(id)-b\".",
        en:
            "The meeting in \(earlier.file), line \(earlier.line), has the id \"\(id)\" already. Give this one another, for "
            + "example \"\(id)-b\"."
    )
}

private func sameDialogue(_ id: String, _ earlier: Place, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "\(earlier.file) har redan id \"\(id)\". Skriv ett annat id överst i den här filen.",
        en: "\(earlier.file) has the id \"\(id)\" already. Write another id at the top of this file."
    )
}
