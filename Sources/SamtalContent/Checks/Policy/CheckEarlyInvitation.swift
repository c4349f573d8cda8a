import SamtalModel

/// The policy's third point: a dialogue before a decision opens, `early-days` ahead of it, and closes before it.
///
/// What is open during the implementation is no part of this: by then it is decided.
func checkEarlyInvitation(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    guard dialogue.purpose.leadsToDecision, !dialogue.isEnded else { return [] }
    let begins = dialogue.implementationBegins ?? .endless
    let windows = dialogue.windows.filter { !$0.isEndless && $0.first < begins }
    guard let decision = dialogue.decision else { return [] }
    if let day = decision.day, let late = windows.map(\.last).max(), late >= day {
        return [
            .warning(
                .contradiction,
                at: decision.place,
                sv: "Beslutet den \(day.iso) kommer innan dialogen har stängt (\(late.iso)). Rätta en av dagarna.",
                en:
                    "The decision on \(day.iso) comes before the dialogue has closed (\(late.iso)). Mend one of the days."
            )
            .asked(by: .invitation)
        ]
    }
    let isOpenByHand = dialogue.endsByLastDay
    guard let first = windows.map(\.first).min() ?? (isOpenByHand ? dialogue.handSetPhaseBegins : nil),
        let ahead = decision.latestDay.map({ $0 - first }), ahead < measure.settings.earlyDays
    else { return [] }
    let wanted = measure.settings.earlyDays
    let before =
        ahead > 0
        ? Message(sv: "\(days(ahead).swedish) före beslutet", en: "\(days(ahead).english) before the decision")
        : Message(sv: "och inte före beslutet", en: "and not before the decision")
    return [
        .warning(
            .lateInvitation,
            at: decision.place,
            sv: "Dialogen öppnar \(first.iso), \(before.swedish). Bjud in minst \(wanted) dagar före, så att svaren "
                + "hinner påverka.",
            en: "The dialogue opens on \(first.iso), \(before.english). Invite at least \(wanted) days before, "
                + "so that the answers can make a difference."
        )
        .adding(sv: isOpenByHand ? openedByHand.swedish : "", en: isOpenByHand ? openedByHand.english : "")
        .asked(by: .invitation)
    ]
}

/// The policy's third point: a timeline that goes on to what comes after it has an open phase, or nobody is invited.
///
/// A proposal may be carried out as it is.
func checkOpening(_ dialogue: Dialogue) -> [Diagnostic] {
    let steps = dialogue.timeline.rows.map(\.step)
    guard dialogue.handSetPhase == nil, dialogue.proposal == nil, !dialogue.opens, !dialogue.isEnded,
        !steps.contains(.phase(.open)),
        !dialogue.unread.contains(.timeline), dialogue.pointsOfInfluence.allSatisfy({ $0.undecided == nil }),
        let row = dialogue.timeline.rows.first(where: { $0.step.comesAfterOpen })
    else { return [] }
    return [
        .warning(
            .neverOpens,
            at: row.place,
            sv:
                "Tidplanen går vidare utan att dialogen har varit öppen, så ingen kan vara med. Lägg till en rad före den här: "
                + "\"- … – …: öppen\".",
            en:
                "The timeline goes on without the dialogue being open, so that nobody can take part. Add a row before this one: "
                + "\"- … – …: open\"."
        )
        .asked(by: .invitation)
    ]
}

extension Timeline.Step {
    fileprivate var comesAfterOpen: Bool {
        switch self {
        case .phase(.analysing), .phase(.decision), .phase(.decided), .phase(.implementation), .phase(.followedUp): true
        case .phase, .feedback, .milestone: false
        }
    }
}

private let openedByHand = Message(
    sv: " Skedet är satt för hand. Öppnade den tidigare, ta bort \"skede\" och skriv dagarna under \"## Tidplan\".",
    en: " The phase is set by hand. If it opened earlier, remove \"phase\" and write the days under \"## Timeline\"."
)

extension Decision {
    /// The last day that it can be on, as far as it is known.
    fileprivate var latestDay: Day? {
        if let day { return day }
        if case .period(let period) = when, !period.isVague { return when.whole.last }
        return nil
    }
}
