import SamtalModel

extension DialogueReader {
    /// Refuses what can't all be true in one file, whatever today's date is.
    mutating func checkContradictions(in dialogue: Dialogue) {
        checkAppearance(of: dialogue)
        checkLastDay(of: dialogue)
        checkPoints(of: dialogue)
        checkMeetingsAfterExit(of: dialogue)
        checkPurpose(of: dialogue)
    }

    /// Where the conversation alone is the purpose, the page says that no decision is to be made.
    private mutating func checkPurpose(of dialogue: Dialogue) {
        guard dialogue.purpose == .conversation, let section = original.section(.decision) else { return }
        let (key, both) = (words.key(.purpose), words.printed(Purpose.both))
        refuse(
            .contradiction,
            at: section.place,
            sv: "Överst står att samtalet är syftet, och då säger sidan att inget beslut ska fattas. Skriv "
                + "\"\(key): \(both)\" där, eller ta bort avsnittet.",
            en:
                "At the top it says that the conversation is the purpose, and then the page says that no decision is to be "
                + "made. Write \"\(key): \(both)\" there, or remove the section."
        )
    }

    /// A dialogue that appears when it has closed invites nobody.
    private mutating func checkAppearance(of dialogue: Dialogue) {
        guard let last = dialogue.windows.map(\.last).max() else { return }
        for (key, day) in [(Key.published, dialogue.published as Day?), (.shownFrom, dialogue.shownFrom?.day)] {
            guard let day, day > last, let entry = original.frontMatter.entry(key), let value = entry.values.first
            else {
                continue
            }
            refuse(
                .contradiction,
                at: value.place,
                sv:
                    "\"\(entry.name)\" är \(day.iso), efter sista dagen att vara med (\(last.iso)). Rätta en av dagarna. Har "
                    + "dialogen flyttat hit från en annan webbplats behåller den sin gamla dag, den då den publicerades där.",
                en:
                    "\"\(entry.name)\" is \(day.iso), after the last day to take part (\(last.iso)). Mend one of the days. A "
                    + "dialogue that has moved here from another site keeps its old day, on which it was published there."
            )
        }
    }

    /// The last day to answer is an open row's, where there are any with days, or a point's own.
    private mutating func checkLastDay(of dialogue: Dialogue) {
        let windows = dialogue.timeline.openWindows
        guard let last = dialogue.participation?.lastDay, let ends = windows.last?.end,
            !(windows + dialogue.pointsOfInfluence.compactMap(\.when)).contains(where: { $0.last == last.day }),
            let label = original.section(.takePart)?.labels.first(where: { $0.id == .lastDay })
        else { return }
        refuse(
            .contradiction,
            at: label.valuePlace,
            sv:
                "Tidplanen säger att dialogen stänger \(words.written(ends)), men här står \(words.written(last)). Rätta en av dagarna, eller ta bort "
                + "\"\(label.name)\": tidplanens dag visas ändå.",
            en:
                "The timeline says that the dialogue closes \(words.written(ends)), but here stands \(words.written(last)). Mend one of the days, or "
                + "remove \"\(label.name)\": the timeline's day is shown anyway."
        )
    }

    /// A point's own days lie in an open row, or while the decision is carried out.
    private mutating func checkPoints(of dialogue: Dialogue) {
        let windows = dialogue.timeline.openWindows
        guard !windows.isEmpty else { return }
        let spans = dialogue.timeline.spans
        let carriedOut = spans.first { $0.phase == .implementation }?.first
        let steps = dialogue.implementation.map(\.when.range.first).min()
        let begins = [carriedOut, steps].compactMap(\.self).min()
        for (point, entry) in zip(dialogue.pointsOfInfluence, original.section(.influence)?.entries ?? []) {
            guard let when = point.when, let label = entry.first(.when),
                !windows.contains(where: { $0.first <= when.first && when.last <= $0.last }),
                begins.map({ when.first < $0 }) ?? true
            else { continue }
            let window = windows.last { $0.first <= when.last } ?? windows[0]
            refuse(
                .contradiction,
                at: label.valuePlace,
                sv:
                    "Punkten sägs gå att påverka \(when.first.iso) – \(words.written(when.end)), men dialogen är öppen \(window.first.iso) – "
                    + "\(words.written(window.end)). Rätta en av dagarna, eller ta bort \"\(label.name)\": då gäller tidplanens dagar.",
                en:
                    "The point is said to be open to influence \(when.first.iso) – \(words.written(when.end)), but the dialogue is open "
                    + "\(window.first.iso) – \(words.written(window.end)). Mend one of the days, or remove \"\(label.name)\": then the "
                    + "timeline's days hold."
            )
        }
    }
}
