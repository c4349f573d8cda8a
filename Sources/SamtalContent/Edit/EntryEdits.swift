import SamtalModel

extension EditableContent {
    /// A meeting, feedback, a decision or a correction, in its place in a dialogue.
    func edits(adding entry: NewEntry, to group: WrittenGroup, on today: Day) throws(EditRefusal) -> [TextEdit] {
        let file = group.original
        let words = file.words
        if entry.section == .decision { return try edits(deciding: entry, in: file, on: today) }
        var lines = entry.labels.map { line(of: $0, words) } + entry.others
        guard let heading = entry.heading else {
            return [file.adding(toListOf: entry.section, lines + entry.rows)]
        }
        switch entry.section {
        case .meetings:
            let id = freeId(like: "\(group.slug)-\(slugified(heading))", besides: meetingIds)
            lines = ["\(words.label(.id)): \(id)"] + lines + ["\(words.label(.published)): \(today.iso)"]
        case .feedback where isTaken(today, in: file, section: .feedback):
            lines.insert("\(words.label(.id)): \(freeHappening(heading, in: group))", at: 0)
        default: break
        }
        let title = entry.section == .feedback ? "\(today.iso) \(heading)" : heading
        return [file.adding(["### \(title)", ""] + lines.map { "- \($0)" }, to: entry.section)]
    }

    /// What is known of a decision stays as it is; what was told later than it was made carries its day.
    private func edits(deciding entry: NewEntry, in file: WrittenFile, on today: Day) throws(EditRefusal) -> [TextEdit]
    {
        let (words, known) = (file.words, file.section(.decision)?.labels ?? [])
        if known.contains(where: { $0.id == .outcome }) {
            throw EditRefusal(
                sv:
                    "Beslutet är redan berättat i \(file.source.file). Ändra raden \"\(words.label(.outcome))\" för hand.",
                en:
                    "The decision is already told in \(file.source.file). Change the line \"\(words.label(.outcome))\" by hand."
            )
        }
        let ids = Set(known.map(\.id))
        let new = entry.labels.filter { !ids.contains($0.label) }
        let made = known.first { $0.id == .when }?.text ?? new.first { $0.label == .when }?.value.text ?? ""
        let isLater = if case .read(let day) = SamtalContent.readDay(made, words: words) { day < today } else { false }
        let lines = new.map { line in
            let name = words.label(line.label) + (line.label == .outcome && isLater ? " \(today.iso)" : "")
            return "\(name): \(line.value.text ?? "")"
        }
        return [file.adding(toListOf: .decision, lines + entry.others)]
    }

    private func line(of line: NewEntry.Line, _ words: FileWords) -> String {
        let number = line.number.map { " \($0)" } ?? ""
        let value =
            switch line.value {
            case .text(let text): text
            case .form(let form): words.printed(form)
            }
        return "\(words.label(line.label))\(number): \(value)"
    }

    private var meetingIds: Set<String> {
        Set(municipality.dialogues.flatMap(\.meetings).flatMap { [$0.id] + $0.occasions.map(\.id) })
    }

    /// Whether an entry has the day already: then the next one needs an id of its own.
    private func isTaken(_ day: Day, in file: WrittenFile, section: SectionName) -> Bool {
        file.section(section)?.entries.contains { $0.heading.begins(with: day.iso) } ?? false
    }

    private func freeHappening(_ heading: String, in group: WrittenGroup) -> String {
        let taken = SectionName.allCases.flatMap { group.original.section($0)?.entries ?? [] }
            .compactMap { $0.first(.id)?.text }
        return freeId(like: slugified(heading), besides: Set(taken))
    }
}
