import SamtalModel

/// Warns of dialogues with one title: readers can't tell their pages, feeds and calendars apart (WCAG 2.4.2).
///
/// Once for each title, at the second file that has it, which is a copy where one of them is.
func checkSameTitles(_ dialogues: [Dialogue], published: Set<String>) -> [Diagnostic] {
    let byTitle = Dictionary(grouping: dialogues.filter(\.isWhole), by: \.title.original)
    return byTitle.values.filter { $0.count > 1 }.sorted { $0[0].place < $1[0].place }.map { alike in
        let all = alike.copiesLast(published: published)
        let title = all[0].title.original
        return .warning(
            .sameTitle,
            at: all[1].place,
            sv: "\(all[0].place.file) har samma rubrik, \"\(title)\". Skriv något i den ena som skiljer dem åt.",
            en: "\(all[0].place.file) has the same title, \"\(title)\". Write something in one that tells them apart."
        )
    }
}
