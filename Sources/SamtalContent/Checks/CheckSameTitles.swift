import SamtalModel

/// Warns of dialogues with one title: readers can't tell their pages, feeds and calendars apart (WCAG 2.4.2).
///
/// Once for each title, at the second file that has it, which is a copy where one of them is.
func checkSameTitles(_ dialogues: [Dialogue], published: Set<String>) -> [Diagnostic] {
    let dialogues = dialogues.filter(\.isWhole).copiesLast(published: published)
    var sharing: [String: [Dialogue]] = [:]
    for dialogue in dialogues { sharing[dialogue.title.original, default: []].append(dialogue) }
    return dialogues.compactMap { dialogue in
        let title = dialogue.title.original
        guard let all = sharing[title], all.count > 1, all[1].place == dialogue.place else { return nil }
        return .warning(
            at: dialogue.place,
            sv: "\(all[0].place.file) har samma rubrik, \"\(title)\". Skriv något i den ena som skiljer dem åt.",
            en: "\(all[0].place.file) has the same title, \"\(title)\". Write something in one that tells them apart."
        )
    }
}
