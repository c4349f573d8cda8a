import SamtalModel

extension DialogueReader {
    /// A meeting that is said to be both at a place and on the web has both.
    mutating func checkHybrid(_ meeting: Meeting, _ entry: MergedEntry) {
        guard meeting.form == .hybrid, let form = entry.first(.form), !entry.written.hasUnread else { return }
        let hasPlace = meeting.location != nil || meeting.occasions.contains { $0.location != nil }
        guard hasPlace != (meeting.online != nil) else { return }
        let missing = hasPlace ? Label.online : .place
        if entry.written.lost.contains(missing) { return }
        let name = words.label(missing)
        let example =
            hasPlace
            ? Message(sv: "https://www.example.org/", en: "https://www.example.org/")
            : Message(sv: "Biblioteket", en: "The library")
        refuse(
            .missingPlace,
            at: form.place,
            sv:
                "Mötet är både på plats och digitalt, men \"\(name)\" saknas. Lägg till \"- \(name): \(example.swedish)\".",
            en:
                "The meeting is both at a place and online, but \"\(name)\" is missing. Add \"- \(name): \(example.english)\"."
        )
    }
}
