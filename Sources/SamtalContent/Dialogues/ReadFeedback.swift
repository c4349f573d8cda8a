import SamtalModel

extension DialogueReader {
    /// What came of what residents said, oldest first.
    mutating func readFeedback() -> [Feedback] {
        var feedback: [Feedback] = []
        for entry in entries(of: .feedback) {
            guard let dated = datedHeading(entry) else {
                // What else is wrong in it is told in the same run.
                var unread = Feedback(id: "", date: day, heading: entry.heading, text: entry.text, place: entry.place)
                readLabels(of: entry, into: &unread)
                continue
            }
            let id = entry.first(.id).flatMap { identifier($0) } ?? dated.date.iso
            var given = Feedback(
                id: id,
                date: dated.date,
                heading: dated.heading,
                text: entry.text,
                place: entry.place
            )
            readLabels(of: entry, into: &given)
            if let earlier = feedback.first(where: { $0.id == id }) {
                diagnostics.append(
                    sameHappening(id, earlier.place.line, words, at: entry.first(.id)?.place ?? entry.place)
                )
            }
            feedback.append(given)
        }
        let sorted = feedback.sorted { $0.date < $1.date }
        return sorted.map { given in
            var given = given
            given.replyTo = given.replyTo.flatMap { promisingEntry($0, before: given, among: sorted) }
            return given
        }
    }

    /// The id of the earlier entry that looks into something and is named by its id or its date.
    private mutating func promisingEntry(_ name: String, before reply: Feedback, among all: [Feedback]) -> String? {
        let day: Day? = if case .read(let day) = readDay(name, words: words) { day } else { nil }
        let promising = all.filter { entry in
            entry.date < reply.date && entry.answers.contains { $0.kind == .lookingInto }
        }
        if let found = promising.first(where: { $0.id == name || (day != nil && $0.date == day) }) { return found.id }
        let label = words.label(.replyTo)
        let looking = words.label(.weAreLookingIntoIt)
        let place = entries(of: .feedback).compactMap { $0.first(.replyTo) }.first { $0.text == name }?.valuePlace
        guard let near = promising.last else {
            refuse(
                .replyToNothing,
                at: place ?? reply.place,
                sv:
                    "Det finns ingen tidigare återkoppling med \"\(looking)\" som det här kan vara besked om. Ta bort raden "
                    + "\"\(label)\".",
                en: "There is no earlier feedback with \"\(looking)\" that this can be a reply to. Remove the line "
                    + "\"\(label)\"."
            )
            return nil
        }
        refuse(
            .replyToNothing,
            at: place ?? reply.place,
            sv:
                "\"\(shortened(name))\" är ingen tidigare återkoppling med \"\(looking)\". Skriv \"- \(label): \(near.id)\".",
            en: "\"\(shortened(name))\" is no earlier feedback with \"\(looking)\". Write \"- \(label): \(near.id)\"."
        )
        return nil
    }

    private mutating func readLabels(of entry: MergedEntry, into feedback: inout Feedback) {
        feedback.fromMeetings = knownMeetings(entry.first(.fromMeeting))
        feedback.questions = entry.all(.weAsked).map { entry.words($0) }
        feedback.newInsights = entry.all(.newInsights).map { entry.words($0) }
        feedback.nextSteps = entry.all(.nextStep).map { entry.words($0) }
        if let label = entry.first(.howWeTold) {
            feedback.toldThrough = channels(label)
        }
        feedback.participants = participants(entry.first(.participants))
        feedback.answerCount = count(entry.first(.answers))
        feedback.answers = readAnswers(entry, on: feedback.date)
        feedback.replyTo = entry.first(.replyTo)?.text
        let promised = feedback.answers.compactMap(\.answerBy)
        feedback.changes = readChanges(of: entry, promised: promised, as: .replyBy)
    }

    /// Each "Ni sa" with the answer that follows it.
    private mutating func readAnswers(_ entry: MergedEntry, on given: Day) -> [Feedback.Answer] {
        var answers: [Feedback.Answer] = []
        var said: WrittenLabel?
        var isAnswered = true
        // An answer that stands in a line that was told of is not missed as well.
        let isLost =
            entry.written.hasUnread || Feedback.Answer.Kind.allCases.contains { entry.written.lost.contains($0.label) }
        for label in entry.written.labels {
            if label.id == .youSaid {
                if let said, !isAnswered, !isLost { refuseUnanswered(said) }
                said = label
                isAnswered = false
            } else if let kind = Feedback.Answer.Kind.allCases.first(where: { $0.label == label.id }) {
                guard let said else {
                    if !entry.written.lost.contains(.youSaid) { refuseAnswerToNothing(label) }
                    continue
                }
                isAnswered = true
                answers.append(
                    Feedback.Answer(
                        said: entry.words(said),
                        kind: kind,
                        reply: entry.words(label),
                        place: label.place
                    )
                )
            } else if label.id == .whyNot {
                guard !answers.isEmpty, isAnswered else {
                    refuseAnswerToNothing(label)
                    continue
                }
                answers[answers.count - 1].whyNot = entry.words(label)
            } else if label.id == .replyBy {
                guard answers.last?.kind == .lookingInto, isAnswered else {
                    refuseReplyBy(label)
                    continue
                }
                let promised = promisedDay(label)
                answers[answers.count - 1].answerBy = promised?.day
                answers[answers.count - 1].answerPeriod = promised?.period
            }
        }
        if let said, !isAnswered, !isLost { refuseUnanswered(said) }
        for answer in answers { checkReason(of: answer, in: entry, on: given) }
        return answers
    }

    private mutating func checkReason(of answer: Feedback.Answer, in entry: MergedEntry, on given: Day) {
        // What it needs may stand in a line that was told of.
        guard entry.written.lost.isDisjoint(with: [.whyNot, .replyBy]) else { return }
        let name = words.label(answer.kind.label)
        switch answer.kind {
        case .didInPart, .didNot:
            guard answer.whyNot == nil else { return }
            let why = words.label(.whyNot)
            refuse(
                .missingWhyNot,
                at: answer.place,
                sv: "Efter \"\(name)\" behövs ett skäl. Lägg till raden \"- \(why): …\" direkt under.",
                en: "After \"\(name)\" a reason is needed. Add the line \"- \(why): …\" right below it."
            )
        case .lookingInto:
            guard answer.answerBy == nil,
                !entry.written.labels.contains(where: { $0.id == .replyBy && $0.place > answer.place })
            else { return }
            let by = words.label(.replyBy)
            let example = (given + 30).iso
            refuse(
                .missingReplyBy,
                at: answer.place,
                sv: "Efter \"\(name)\" behövs en dag för besked. Lägg till raden \"- \(by): \(example)\" direkt under.",
                en:
                    "After \"\(name)\" a day for the answer is needed. Add the line \"- \(by): \(example)\" right below it."
            )
        case .did, .notOurs: return
        }
    }

    private mutating func refuseUnanswered(_ said: WrittenLabel) {
        let did = words.label(.weDid)
        refuse(
            .unanswered,
            at: said.place,
            sv:
                "\"\(said.name)\" har inget svar. Lägg till raden \"- \(did): …\", eller ett av de andra svaren, direkt under.",
            en:
                "\"\(said.name)\" has no answer. Add the line \"- \(did): …\", or one of the other answers, right below it."
        )
    }

    private mutating func refuseAnswerToNothing(_ label: WrittenLabel) {
        let said = words.label(.youSaid)
        refuse(
            .unanswered,
            at: label.place,
            sv: "\"\(label.name)\" svarar inte på något. Lägg till raden \"- \(said): …\" ovanför.",
            en: "\"\(label.name)\" answers nothing. Add the line \"- \(said): …\" above it."
        )
    }

    private mutating func refuseReplyBy(_ label: WrittenLabel) {
        let looking = words.label(.weAreLookingIntoIt)
        refuse(
            .replyByElsewhere,
            at: label.place,
            sv: "\"\(label.name)\" hör till \"\(looking)\". Flytta raden till direkt under den.",
            en: "\"\(label.name)\" belongs to \"\(looking)\". Move the line to right below it."
        )
    }

    /// The meetings of a list, parted by commas and "och".
    private mutating func knownMeetings(_ label: WrittenLabel?) -> [String] {
        guard let label, !label.text.isEmpty else { return [] }
        var ids: [String] = []
        for entry in entries(of: .meetings) {
            guard let id = entry.first(.id)?.text else { continue }
            ids.append(id)
            ids += entry.all(.session).compactMap { session in session.number.map { "\(id)-\($0)" } }
        }
        // The one that is meant may have an id that can't be read.
        let areAllKnown =
            original.section(.meetings).map { $0.entries.allSatisfy { $0.first(.id) != nil } } ?? true
        var meetings: [String] = []
        for part in listParts(label.text, words: words, isKnown: { ids.contains(String($0)) }) {
            let place = label.valuePlace
            let start = Place(file: place.file, line: place.line, column: place.column + part.offset)
            let id = String(part.name)
            if ids.contains(id) {
                add(id, written: id, to: &meetings, at: start)
            } else if areAllKnown {
                refuseUnknownMeeting(id, among: ids, at: start)
            }
        }
        return meetings
    }

    private mutating func refuseUnknownMeeting(_ id: String, among ids: [String], at place: Place) {
        let near = nearest(to: id, among: ids)
        // A few to choose from: a hostile file may have thousands, and as many messages.
        let all = ids.count > 20 ? "" : ids.joined(separator: ", ")
        refuse(
            .unknownMeeting,
            at: place,
            sv: "Mötet \"\(shortened(id))\" finns inte i filen. "
                + (near.map { "Menade du \"\($0)\"?" }
                    ?? (all.isEmpty ? "Skriv mötets id." : "Skriv id för ett möte som finns där: \(all).")),
            en: "There is no meeting \"\(shortened(id))\" in the file. "
                + (near.map { "Did you mean \"\($0)\"?" }
                    ?? (all.isEmpty ? "Write the meeting's id." : "Write the id of a meeting that is there: \(all).")),
            fix: near.map { [Fix(at: place, id, as: $0)] } ?? []
        )
    }
}
