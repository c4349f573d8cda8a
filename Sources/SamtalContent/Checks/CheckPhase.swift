import SamtalModel

extension DialogueReader {
    /// Refuses a dialogue that has no phase, a phase beside the timeline that rules, and an exit without its reason.
    mutating func checkPhase(of dialogue: Dialogue) {
        let value = original.frontMatter.value(.phase)
        let name = words.key(.phase)
        if dialogue.timeline.spans.isEmpty {
            // A proposal whose voting tells its state by itself may go without.
            let hasPhase = dialogue.timeline.rows.contains { if case .phase = $0.step { true } else { false } }
            if value == nil, !hasPhase, original.frontMatter.entry(.withdrawn) == nil,
                original.section(.proposal) == nil
            {
                refuseWithoutPhase(dialogue)
            }
        } else if let value, let phase = dialogue.handSetPhase {
            refuseBesideTimeline(phase, of: dialogue, at: value.place)
        }
        if dialogue.handSetPhase == .decided, let value {
            refuse(
                .phaseByItself,
                at: value.place,
                sv: "\"\(value.text)\" är inget skede: det blir det av sig självt när beslutet är skrivet. Skriv "
                    + "\"\(name): \(words.printed(Phase.decision))\", och \"- \(words.label(.outcome)): …\" under "
                    + "\"## \(words.section(.decision))\".",
                en: "\"\(value.text)\" is no phase: it comes by itself once the decision is told. Write \"\(name): "
                    + "\(words.printed(Phase.decision))\", and \"- \(words.label(.outcome)): …\" under "
                    + "\"## \(words.section(.decision))\"."
            )
        }
        checkReason(of: dialogue, phasePlace: value?.place)
    }

    private mutating func refuseWithoutPhase(_ dialogue: Dialogue) {
        let name = words.key(.phase)
        guard let section = original.section(.timeline) else {
            refuse(
                .missingPhase,
                at: original.place,
                sv: "Dialogen har varken skede eller tidplan. Lägg till en tidplan, eller raden \"\(name): …\" överst.",
                en:
                    "The dialogue has neither a phase nor a timeline. Add a timeline, or the line \"\(name): …\" at the top."
            )
            return
        }
        // A row that can't be read has been told of.
        guard dialogue.timeline.rows.count == section.items.count, !section.hasUnread else { return }
        let row = "- \(day.iso) – \((day + 30).iso): \(words.printed(Phase.open))"
        refuse(
            .missingPhase,
            at: section.place,
            sv:
                "Tidplanen har inget skede, så det går inte att se när dialogen är öppen. Skriv till exempel raden \"\(row)\", "
                + "eller raden \"\(name): …\" överst i filen.",
            en:
                "The timeline has no phase, so one can't see when the dialogue is open. Write for example the row \"\(row)\", "
                + "or the line \"\(name): …\" at the top of the file."
        )
    }

    /// A timeline's dates rule: what is set by hand beside it would vanish, or contradict it.
    private mutating func refuseBesideTimeline(_ phase: Phase, of dialogue: Dialogue, at place: Place) {
        let name = words.key(.phase)
        let day = original.frontMatter.day(words) == nil ? day : dialogue.handSetPhaseBegins
        let reason = dialogue.reason.map { " – \($0.original)" } ?? (phase.isExit || phase == .paused ? " – …" : "")
        let days = phase == .open || phase == .paused ? "\(day.iso) – \((day + 30).iso)" : day.iso
        let row = "- \(days): \(words.printed(phase == .decided ? .decision : phase))\(reason)"
        let section = words.section(.timeline)
        refuse(
            .phaseBesideTimeline,
            at: place,
            sv:
                "Dialogen har en tidplan, och då är det den som styr. Ta bort \"\(name)\" härifrån, och skriv i stället "
                + "raden \"\(row)\" under \"## \(section)\", med rätt dag, om den inte redan står där.",
            en:
                "The dialogue has a timeline, and then that is what rules. Remove \"\(name)\" from here, and write instead "
                + "the row \"\(row)\" under \"## \(section)\", with the right day, unless it is there already."
        )
    }

    private mutating func checkReason(of dialogue: Dialogue, phasePlace: Place?) {
        let name = words.key(.reason)
        let exits = dialogue.timeline.exit.map { [dialogue.timeline.rows[$0.row]] } ?? []
        if let reason = original.frontMatter.entry(.reason), dialogue.withdrawn == nil {
            checkUse(of: reason, in: dialogue, exit: exits.first)
        }
        guard dialogue.reason == nil else { return }
        for row in exits where row.note == nil { refuseWithoutReason(row) }
        var places: [Place] = []
        if let phase = dialogue.handSetPhase, phase.isExit, exits.isEmpty, let phasePlace { places.append(phasePlace) }
        // A proposal with too few votes says so by itself.
        if let proposal = dialogue.proposal, let votes = proposal.votes, let needed = proposal.votesNeeded,
            proposal.votingUntil != nil, votes.lowest < needed
        {
            places = []
        }
        if dialogue.withdrawn != nil, let place = original.frontMatter.value(.withdrawn)?.place {
            places.append(place)
        }
        for place in places {
            refuse(
                .missingReason,
                at: place,
                sv: "Här behövs ett skäl. Lägg till raden \"\(name): …\" överst i filen.",
                en: "A reason is needed here. Add the line \"\(name): …\" at the top of the file."
            )
        }
    }

    private mutating func refuseWithoutReason(_ row: Timeline.Row) {
        let line = trimmed(original.source.line(row.place.line))
        refuse(
            .missingReason,
            at: row.place,
            sv: "Här behövs ett skäl. Skriv det sist på raden: \"\(shortened(line)) – …\".",
            en: "A reason is needed here. Write it last on the line: \"\(shortened(line)) – …\"."
        )
    }

    /// Refuses a reason that is shown nowhere, and one beside an exit that gives its own.
    private mutating func checkUse(of reason: FrontMatter.Entry, in dialogue: Dialogue, exit: Timeline.Row?) {
        if let exit, exit.note != nil {
            refuse(
                .reasonTwice,
                at: reason.place,
                sv:
                    "Tidplanen ger redan ett skäl, på rad \(exit.place.line). Behåll det ena: ta bort \"\(reason.name)\", "
                    + "eller det som står efter strecket i raden.",
                en: "The timeline gives a reason already, on line \(exit.place.line). Keep one of them: remove "
                    + "\"\(reason.name)\", or what stands after the dash in the row."
            )
        }
        let isUsed = exit != nil || dialogue.handSetPhase.map { $0.isExit || $0 == .paused } ?? false
        guard !isUsed, !dialogue.timeline.spans.isEmpty, let value = reason.values.first else { return }
        let row = "- \(dialogue.handSetPhaseBegins.iso): \(words.printed(Phase.cancelled)) – \(shortened(value.text))"
        refuse(
            .reasonUnused,
            at: reason.place,
            sv:
                "Skälet visas ingenstans, eftersom dialogen inte är avbruten. Ska den vara det, skriv raden \"\(row)\" under "
                + "\"## \(words.section(.timeline))\", med rätt dag. Ta annars bort \"\(reason.name)\".",
            en:
                "The reason is shown nowhere, since the dialogue is not called off. If it is to be, write the row \"\(row)\" "
                + "under \"## \(words.section(.timeline))\", with the right day. Otherwise remove \"\(reason.name)\"."
        )
    }
}
