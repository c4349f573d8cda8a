import SamtalModel

extension EditableContent {
    /// The answer to a proposal, with its day.
    func edits(
        answering group: WrittenGroup,
        _ text: String,
        outcome: Proposal.Outcome,
        on today: Day
    ) throws(EditRefusal) -> [TextEdit] {
        let file = group.original
        guard let section = file.section(.proposal) else {
            let heading = file.words.section(.proposal)
            throw EditRefusal(
                sv: "\(group.slug) är inget förslag: rubriken \"## \(heading)\" saknas.",
                en: "\(group.slug) is no proposal: the heading \"## \(heading)\" is missing."
            )
        }
        let words = file.words
        let answer = "\(words.label(.answer)) \(today.iso): \(text)"
        let became = words.printed(outcome)
        if let told = section.labels.first(where: { $0.id == .theAnswerWas }) {
            let edit = file.writing(told.text, as: became, after: told.valuePlace)
            return [edit].compactMap(\.self) + [file.adding(toListOf: .proposal, [answer])]
        }
        return [file.adding(toListOf: .proposal, [answer, "\(words.label(.theAnswerWas)): \(became)"])]
    }

    /// Feedback that tells what came of what an earlier entry promised to look into.
    func edits(
        answeringIn group: WrittenGroup,
        entry name: String?,
        heading: String,
        _ text: String,
        on today: Day
    ) throws(EditRefusal) -> [TextEdit] {
        let file = group.original
        let entries = (file.section(.feedback)?.entries ?? []).filter { $0.first(.weAreLookingIntoIt) != nil }
        let feedback = dialogue(group.slug)?.feedback ?? []
        let waiting = entries.compactMap { entry in
            feedback.first { $0.place.line == entry.place.line }.map { (id: $0.id, entry: entry) }
        }
        let answered = Set(feedback.compactMap(\.replyTo))
        let open = waiting.filter { name == $0.id || name == nil && !answered.contains($0.id) }
        guard let found = open.first, open.count == 1 else {
            throw notOne(open.map(\.id), waiting.map(\.id), in: group)
        }
        var said: WrittenLabel?
        var new = NewEntry(.feedback)
        new.heading = heading
        new.labels = [.init(.replyTo, found.id)]
        for label in found.entry.labels {
            if label.id == .youSaid { said = label }
            guard label.id == .weAreLookingIntoIt, let said else { continue }
            new.labels += [.init(.youSaid, said.text), .init(.weDid, text)]
        }
        if let told = found.entry.first(.howWeTold) { new.labels.append(.init(.howWeTold, told.text)) }
        return try edits(adding: new, to: group, on: today)
    }

    private func notOne(_ open: [String], _ all: [String], in group: WrittenGroup) -> EditRefusal {
        let label = group.original.words.label(.weAreLookingIntoIt)
        let ids = (open.isEmpty ? all : open).joined(separator: ", ")
        return EditRefusal(
            sv: ids.isEmpty
                ? "I \(group.slug) står inget \"\(label)\" att svara på."
                : "Säg vilken återkoppling det gäller med --entry: \(ids).",
            en: ids.isEmpty
                ? "In \(group.slug) there is no \"\(label)\" to answer."
                : "Say which feedback is meant with --entry: \(ids)."
        )
    }
}
