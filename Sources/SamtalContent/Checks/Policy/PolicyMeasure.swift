import SamtalModel

/// What a dialogue is measured by.
struct PolicyMeasure {
    let settings: Settings
    let organisation: Organisation
    let vocabulary: Vocabulary
    let today: Day

    /// Whether words are there, and say something.
    func isTold(_ text: Localized<Prose>?) -> Bool { vocabulary.isMeaningful(text) }

    func name(_ label: Label) -> Message {
        func name(in language: Language) -> String { vocabulary[language]?.label(label) ?? label.id }
        return Message(sv: name(in: .swedish), en: name(in: .english))
    }

    /// A line to write, such as `"- Vad: …"`.
    func line(_ label: Label) -> Message {
        let name = name(label)
        return Message(sv: "\"- \(name.swedish): …\"", en: "\"- \(name.english): …\"")
    }
}

/// Entries of a register by their names, with commas between.
func names(of ids: [String], in register: Register) -> Message {
    func names(in language: Language) -> String {
        ids.map { register[$0]?.name(in: language).value ?? $0 }.joined(separator: ", ")
    }
    return Message(sv: names(in: .swedish), en: names(in: .english))
}

/// So many days, in words.
func days(_ count: Int) -> Message {
    count == 1 ? Message(sv: "1 dag", en: "1 day") : Message(sv: "\(count) dagar", en: "\(count) days")
}

extension Dialogue {
    /// Whether it was ended before its time, or is to be, as far as the file tells.
    var isEnded: Bool { exitDay != nil }

    /// Whether it ever asks residents something, as far as the file tells.
    ///
    /// It has a window, or a phase set by hand has come that far. Of one that was ended before its time nothing more is asked.
    var opens: Bool {
        if isEnded { return false }
        if !windows.isEmpty { return true }
        switch handSetPhase {
        case .open, .analysing, .decision, .decided, .implementation, .followedUp: return true
        case .proposed, .planned, .paused, .cancelled, .declined, nil: return false
        }
    }

    /// The last day on which one can take part; nil where none is told, or there is no end.
    var closes: Day? {
        guard let last = windows.map(\.last).max(), last < .endless else { return nil }
        return last
    }

    /// The first day that a timeline says it is carried out from.
    var implementationBegins: Day? { timeline.spans.first { $0.phase == .implementation }?.first }
}
