import SamtalModel

extension DialogueReader {
    /// What residents can influence, one point an entry.
    mutating func readPointsOfInfluence() -> [PointOfInfluence] {
        entries(of: .influence).map { entry in
            var point = PointOfInfluence(heading: entry.heading, text: entry.text, place: entry.place)
            point.what = entry.words(.what)
            point.whereUsed = entry.words(.whereItIsUsed)
            point.how = entry.words(.how)
            switch readWhen(entry.first(.when)) {
            case .days(let range)?: point.when = range
            case let when: point.undecided = when
            }
            point.level = word(Level.self, entry.first(.level))
            point.decidedBy = parties(entry.first(.decidedBy))
            return point
        }
    }

    /// A point's own days, or about when it can be influenced.
    private mutating func readWhen(_ label: WrittenLabel?) -> When? {
        guard let label, !label.text.isEmpty else { return nil }
        let reading = SamtalContent.readWhen(label.text, words: words)
        if case .read(.period(let period)) = reading, period.qualifier == .latest {
            refuseLatest(label, period.days.last)
            return nil
        }
        guard case .wrong = reading, let (days, end) = daysAndTime(label.text, words: words) else {
            guard case .wrong(let fault) = reading, fault.kind == .unreadableTime else {
                return take(reading, at: label.valuePlace)
            }
            refuse(fault + withoutTheRow, at: label.valuePlace)
            return nil
        }
        let (line, lastDay) = ("- \(label.name): \(days)", "- \(words.label(.lastDay)): \(words.written(end))")
        let section = words.section(.takePart)
        refuse(
            .unreadableTime,
            at: label.valuePlace,
            sv: "Här ska bara dagarna stå. Skriv \"\(line)\", och klockslaget under \"## \(section)\": \"\(lastDay)\".",
            en: "Only the days go here. Write \"\(line)\", and the time under \"## \(section)\": \"\(lastDay)\"."
        )
        return nil
    }

    private var withoutTheRow: Fault {
        Fault(
            .unreadableTime,
            sv: "Gäller det så länge tidplanen är öppen, ta bort raden.",
            en: "If it holds as long as the timeline is open, remove the line."
        )
    }

    /// A last day alone is no time to answer in.
    private mutating func refuseLatest(_ label: WrittenLabel, _ last: Day) {
        let first = day < last ? day : last - 30
        let line = "- \(label.name): \(first.iso) – \(last.iso)"
        refuse(
            .unreadableTime,
            at: label.valuePlace,
            sv: "Här finns ett slut men ingen början. Skriv \"\(line)\", med rätt första dag.",
            en: "Here is an end but no beginning. Write \"\(line)\", with the right first day."
        )
    }

    /// The last day to answer, or until further notice.
    private mutating func readLastDay(_ label: WrittenLabel?) -> LastDay? {
        if let label, words.word(Particle.self, label.text) == .untilFurtherNotice { return LastDay(.endless) }
        return lastDay(label)
    }

    /// Who is affected, one group an entry.
    mutating func readAffectedGroups() -> [AffectedGroup] {
        var seen: [String: Int] = [:]
        return entries(of: .affected).compactMap { entry in
            let hasAll = requireLabels(entry, of: .affected)
            let channels = entry.first(.howWeInvite).map { self.channels($0) }
            // A heading that is missing, or shows nothing, has been told of.
            if showsNothing(entry.written.heading) { return nil }
            guard let group = context.names.groups.id(entry.written.heading) else {
                diagnostics.append(unknownGroup(entry.written.heading, at: entry.place))
                return nil
            }
            if let line = seen.updateValue(entry.place.line, forKey: group) {
                diagnostics.append(
                    .warning(
                        .twice,
                        at: entry.place,
                        sv: "Gruppen \"\(shortened(entry.written.heading))\" står redan på rad \(line). Flytta ihop "
                            + "texten under den ena.",
                        en:
                            "The group \"\(shortened(entry.written.heading))\" already stands on line \(line). Move the "
                            + "text together under one of them."
                    )
                )
            }
            guard hasAll, let how = entry.words(.howTheyAreAffected), let method = entry.words(.howTheyTakePart)
            else { return nil }
            var affected = AffectedGroup(
                group: group,
                how: how,
                method: method,
                channels: channels ?? [],
                text: entry.text,
                place: entry.place
            )
            affected.notReached = entry.words(.didNotReach)
            return affected
        }
    }

    /// A heading that is no group's name, and perhaps names several.
    private func unknownGroup(_ heading: String, at place: Place) -> Diagnostic {
        let unknown = context.names.groups.unknown(heading, at: place)
        let own = words
        let isSeveral = heading.filledParts(at: \.isSpace).contains {
            own.word(Particle.self, $0, among: [.and]) != nil
        }
        guard isSeveral || heading.holds(",") else { return unknown }
        return unknown.adding(
            sv: " Är det flera grupper, skriv en rubrik för var och en.",
            en: " If these are several groups, write a heading for each."
        )
    }

    /// A "nej" with more after it, which would be shown as what it says there is none of.
    func noThatGoesOn(_ label: WrittenLabel, _ noun: Message) -> Fault? {
        let first = label.text.leading(\.isLetter)
        let rest = label.text[first.endIndex...].droppingLeading { $0.isSpace || $0 == "." }
        // "No. 4, The High Street" is an address.
        guard words.word(YesOrNo.self, String(first)) == .no, rest.unicodeScalars.first?.isDigit != true else {
            return nil
        }
        let no = "\"- \(label.name): \(words.printed(YesOrNo.no))\""
        return Fault(
            .unclearWay,
            sv: "Det här skulle visas som ett \(noun.swedish). Skriv bara \(no)"
                + (rest.isEmpty ? "." : ", och resten som vanlig text under listan."),
            en: "This would be shown as a \(noun.english). Write only \(no)"
                + (rest.isEmpty ? "." : ", and the rest as ordinary text below the list.")
        )
    }

    /// What keeps a way to answer from being one: a "nej" that goes on, a telephone without a number, e-mail without an
    /// address.
    private func faultOfWay(_ way: Label, _ label: WrittenLabel) -> Fault? {
        if let fault = noThatGoesOn(label, Message(sv: "sätt att svara", en: "way to answer")) { return fault }
        let no = "\"- \(label.name): \(words.printed(YesOrNo.no))\""
        guard case .paragraph(let inlines)? = label.value.blocks.first, linksNotShown(in: inlines).isEmpty else {
            return nil
        }
        switch way {
        case .telephone where !label.text.unicodeScalars.contains(where: \.isDigit):
            return Fault(
                .unclearWay,
                sv:
                    "Här står inget nummer att ringa. Skriv det: \"- \(label.name): 0303-70 30 00\". Går det inte att ringa, "
                    + "skriv \(no).",
                en: "There is no number to ring here. Write it: \"- \(label.name): 0303-70 30 00\". If there is none, "
                    + "write \(no)."
            )
        case .eMail:
            return Fault(
                .unclearWay,
                sv: "Här står ingen e-postadress. Skriv den: \"- \(label.name): dialog@example.org\". Går det inte att "
                    + "mejla, skriv \(no).",
                en:
                    "There is no e-mail address here. Write it: \"- \(label.name): dialog@example.org\". If there is none, "
                    + "write \(no)."
            )
        default: return nil
        }
    }

    /// A way to answer, which may stand on several lines: all of them are ways.
    private mutating func readWay(_ way: Label, _ labels: [WrittenLabel], into participation: inout Participation) {
        let closed = labels.filter { words.word(YesOrNo.self, $0.text) == .no }
        var open: [Prose] = []
        for label in labels where !closed.contains(where: { $0.place == label.place }) {
            if let fault = faultOfWay(way, label) {
                refuse(fault, at: label.valuePlace)
            } else {
                open.append(label.value)
            }
        }
        participation[way] = joined(open)
        guard let no = closed.first else { return }
        guard let other = labels.first(where: { $0.place != no.place }) else {
            participation.closedWays.insert(way)
            return
        }
        refuse(
            .twice,
            at: no.valuePlace,
            sv: "Här står att det inte går, men på rad \(other.place.line) står hur man gör. Ta bort den ena raden.",
            en:
                "Here it says that this way is not open, but line \(other.place.line) says how to. Remove one of the lines."
        )
    }

    /// How to take part; nil where the section is missing.
    mutating func readParticipation() -> Participation? {
        guard let entry = labels(of: .takePart) else { return nil }
        var participation = Participation()
        for way in Participation.ways { readWay(way, entry.all(way), into: &participation) }
        participation.markYourAnswer = entry.first(.markYourAnswer)?.value
        participation.lastDay = readLastDay(entry.first(.lastDay))
        participation.timeNeeded = entry.words(.timeNeeded)
        participation.age = entry.words(.age)
        participation.needsElectronicId = word(YesOrNo.self, entry.first(.needsEId)).map { $0 == .yes }
        return participation
    }
}

/// What several lines say, after each other, each as it is written; nil where there is none.
private func joined(_ values: [Prose]) -> Prose? {
    guard let first = values.first else { return nil }
    return values.dropFirst().reduce(first) { all, next in
        guard case .paragraph(let before)? = all.blocks.last, case .paragraph(let after)? = next.blocks.first else {
            return Prose(all.blocks + next.blocks)
        }
        let separator = plainText(of: before).unicodeScalars.last?.endsSentence == true ? " " : "; "
        let line = before + [.text(separator)] + after
        return Prose(all.blocks.dropLast() + [.paragraph(line)] + next.blocks.dropFirst())
    }
}
