import SamtalModel

extension DialogueReader {
    /// What residents can influence, one point an entry.
    mutating func readPointsOfInfluence() -> [PointOfInfluence] {
        entries(of: .influence).map { entry in
            var point = PointOfInfluence(heading: entry.heading, text: entry.text, place: entry.place)
            point.what = entry.words(.what)
            point.whereUsed = entry.words(.whereItIsUsed)
            point.how = entry.words(.how)
            point.when = dayRange(entry.first(.when))
            point.level = word(Level.self, entry.first(.level))
            point.decidedBy = party(entry.first(.decidedBy))
            return point
        }
    }

    /// Days from one through another.
    mutating func dayRange(_ label: WrittenLabel?) -> DayRange? {
        guard let label, !label.text.isEmpty else { return nil }
        var scanner = ValueScanner(label.text, words: words)
        let reading = scanner.window()
        scanner.skipSpace()
        if case .wrong = reading { return take(reading, at: label.valuePlace) }
        guard case .read(let range) = reading, scanner.isAtEnd else {
            let message = unreadableWhen(label.text)
            refuse(message, at: label.valuePlace)
            return nil
        }
        return range
    }

    /// Who is affected, one group an entry.
    mutating func readAffectedGroups() -> [AffectedGroup] {
        var seen: [String: Int] = [:]
        return entries(of: .affected).compactMap { entry in
            let hasAll = requireLabels(entry, of: .affected)
            let channels = entry.first(.howWeInvite).map {
                list($0.text, of: context.names.channels, at: $0.valuePlace)
            }
            // A heading that is missing, or shows nothing, has been told of.
            if showsNothing(entry.written.heading) { return nil }
            guard let group = context.names.groups.id(entry.written.heading) else {
                diagnostics.append(context.names.groups.unknown(entry.written.heading, at: entry.place))
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

    /// How to take part; nil where the section is missing.
    mutating func readParticipation() -> Participation? {
        guard let entry = labels(of: .takePart) else { return nil }
        var participation = Participation()
        participation.survey = entry.first(.survey)?.value
        for way in [Label.eMail, .letter, .telephone, .inPerson] {
            guard let label = entry.first(way) else { continue }
            if words.word(YesOrNo.self, label.text) == .no {
                participation.closedWays.insert(way)
            } else {
                participation[way] = label.value
            }
        }
        participation.markYourAnswer = entry.first(.markYourAnswer)?.value
        participation.lastDay = day(entry.first(.lastDay))
        participation.timeNeeded = entry.words(.timeNeeded)
        participation.age = entry.words(.age)
        participation.needsElectronicId = word(YesOrNo.self, entry.first(.needsEId)).map { $0 == .yes }
        return participation
    }
}
