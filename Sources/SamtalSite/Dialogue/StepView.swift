import SamtalModel

/// One step of the way from an idea to what became of it, with its state in words.
struct StepView: View {
    enum State { case done, current, coming }

    let name: String
    let state: State
    /// Whether it is the current one, and the dialogue pauses in it.
    let isPaused: Bool
    let context: PageContext

    static let names = Names<StepView>(
        .text("name") { capitalised($0.name) },
        .text("state") { step in
            switch step.state {
            case .done: step.context.text(.stepDone)
            case .current where step.isPaused:
                capitalised(step.context.words.printed(Phase.paused))
            case .current: step.context.text(.stepCurrent)
            case .coming: step.context.text(.stepComing)
            }
        },
        .flag("is-current") { $0.state == .current },
        .flag("is-done") { $0.state == .done },
        .flag("is-coming") { $0.state == .coming }
    )
}

extension PageContext {
    /// The steps of a dialogue; none where it was ended before its time or withdrawn.
    func steps(of known: KnownDialogue) -> [StepView] {
        guard !known.phase.isExit, !known.isWithdrawn else { return [] }
        let order = phases(of: known)
        // Under a pause the step that it interrupts is the one it stands at.
        let phase = known.phase == .paused ? interrupted(known.dialogue) : known.phase
        guard let place = order.firstIndex(of: phase) else { return [] }
        return order.enumerated().map { index, phase in
            let state: StepView.State =
                if index == place, phase == .followedUp || phase == .decided { .done } else if index == place {
                    .current
                } else if index < place { .done } else { .coming }
            return StepView(
                name: words.printed(phase),
                state: state,
                isPaused: known.phase == .paused,
                context: self
            )
        }
    }

    /// The phases that a dialogue goes through: its timeline's, else those that its purpose brings.
    private func phases(of known: KnownDialogue) -> [Phase] {
        let dialogue = known.dialogue
        let dated = dialogue.timeline.spans.map(\.phase)
        let usual: [Phase] =
            dialogue.purpose.leadsToDecision
            ? [.open, .analysing, .decision, .implementation, .followedUp] : [.open, .analysing, .followedUp]
        var chosen = Set(dated.isEmpty ? usual : dated)
        if chosen.contains(.open) { chosen.insert(.analysing) }
        if dialogue.proposal != nil { chosen.insert(.proposed) }
        chosen.insert(.planned)
        chosen.insert(known.phase)
        return Phase.allCases.filter { chosen.contains($0) && !$0.isExit && $0 != .paused }
    }

    private func interrupted(_ dialogue: Dialogue) -> Phase {
        let before = dialogue.timeline.spans.last { $0.phase != .paused && $0.first <= site.today }
        guard let before else { return .planned }
        guard before.phase == .open, !before.isGoingOn(at: site.now) else { return before.phase }
        let opensAgain = dialogue.timeline.spans.contains { $0.phase == .open && $0.first > site.today }
        return opensAgain ? .open : .analysing
    }
}
