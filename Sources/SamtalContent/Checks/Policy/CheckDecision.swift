import SamtalModel

/// The policy's second point, and its goal: a decision tells who takes it, what the dialogue meant for it, and of appeals.
func checkDecision(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    guard dialogue.opens, !dialogue.unread.contains(.decision) else { return [] }
    guard let decision = dialogue.decision else {
        return dialogue.purpose.leadsToDecision && dialogue.continuesIn.isEmpty
            ? [missingDecision(at: dialogue.place)] : []
    }
    guard decision.outcome != nil else { return [] }
    var found: [Diagnostic] = []
    if !measure.isTold(decision.howDialogueChangedIt) { found.append(untoldEffect(of: decision)) }
    if decision.wasAppealed == nil, measure.today - decision.toldOn >= appealsKnownAfter {
        found.append(untoldAppeals(of: decision, days(measure.today - decision.toldOn)))
    }
    return found
}

/// Days after which it is known whether a decision was appealed: three weeks to appeal (förvaltningslagen § 44), and some
/// for the post and those who register it.
private let appealsKnownAfter = 60

private func missingDecision(at place: Place) -> Diagnostic {
    .warning(
        .missingDecision,
        at: place,
        sv: "Dialogen ska leda till ett beslut, men säger inte vem som beslutar och när. Lägg till \"## Beslut\".",
        en: "The dialogue is to lead to a decision, but does not say who decides and when. Add \"## Decision\"."
    )
    .asked(by: .betterDecisions)
}

private func untoldEffect(of decision: Decision) -> Diagnostic {
    .warning(
        .untoldEffect,
        at: decision.place,
        sv:
            "Beslutet är fattat, men här står inte hur dialogen påverkade det. Skriv \"- Så påverkade dialogen beslutet: …\". "
            + "Ändrade den inget, skriv varför.",
        en:
            "The decision is taken, but nothing here tells how the dialogue changed it. Write \"- How the dialogue changed "
            + "it: …\". If it changed nothing, say why."
    )
    .asked(by: .betterDecisions)
}

private func untoldAppeals(of decision: Decision, _ ago: Message) -> Diagnostic {
    .warning(
        .untoldAppeals,
        at: decision.place,
        sv: "Beslutet blev känt för \(ago.swedish) sedan, men här står inte om det överklagades. Lägg till "
            + "\"- Överklagat: nej\", eller antalet som har överklagat (\"ja\" om det inte är känt).",
        en:
            "The decision was told \(ago.english) ago, but nothing here says whether it was appealed. Add \"- Appeals: no\", "
            + "or the number of appeals (\"yes\" where it is not known)."
    )
    .asked(by: .goal)
}
