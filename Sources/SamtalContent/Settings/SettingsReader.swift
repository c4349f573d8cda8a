import SamtalModel

/// Takes typed values out of YAML, and collects what is wrong with them at its place.
struct YAMLTaker {
    var diagnostics: [Diagnostic] = []
    /// The addresses that were taken.
    var links: [Inline.Link] = []

    /// So many mistakes are a file of another kind; to look for what each may have meant would take minutes.
    private static let mostDiagnostics = 200

    mutating func refuse(_ kind: MessageKind, at place: Place, sv: String, en: String, fix: [Fix] = []) {
        refuse(Fault(kind, sv: sv, en: en), at: place, fix: fix)
    }

    mutating func refuse(_ fault: Fault, at place: Place, fix: [Fix] = []) {
        diagnostics.append(.error(fault, at: place, fix: fix))
    }

    /// The keys and values of a mapping; keys that are not `known` are refused.
    mutating func mapping(
        _ value: YAMLValue,
        known: [String],
        isKnown: (String) -> Bool = { _ in false }
    ) -> [String: YAMLValue] {
        guard case .mapping(let pairs, _) = value else {
            refuse(
                .yamlForm,
                at: value.place,
                sv: "Här ska det stå \"nyckel: värde\", en på varje rad.",
                en: "\"key: value\" must stand here, one on each line."
            )
            return [:]
        }
        var values: [String: YAMLValue] = [:]
        for pair in pairs {
            guard known.contains(pair.key) || isKnown(pair.key) else {
                refuseKey(pair.key, known, at: pair.keyPlace)
                continue
            }
            if values[pair.key] == nil { values[pair.key] = pair.value }
        }
        return values
    }

    private mutating func refuseKey(_ key: String, _ known: [String], at place: Place) {
        guard diagnostics.count < YAMLTaker.mostDiagnostics else { return }
        let near = nearest(to: key, among: known)
        // A long list would only hide what is wrong.
        let all = known.count > 25 ? nil : known.joined(separator: ", ")
        refuse(
            .unknownKey,
            at: place,
            sv: "Nyckeln \"\(shortened(key))\" finns inte. "
                + (near.map { "Menade du \"\($0)\"?" } ?? all.map { "Använd någon av: \($0)." } ?? "Ta bort raden."),
            en: "There is no key \"\(shortened(key))\". "
                + (near.map { "Did you mean \"\($0)\"?" } ?? all.map { "Use one of: \($0)." } ?? "Remove the line."),
            fix: near.map { [Fix(at: place, key, as: $0)] } ?? []
        )
    }

    /// A text in which there is something to see.
    mutating func text(_ value: YAMLValue?) -> String? {
        guard let value else { return nil }
        guard case .text(let text, _) = value, !showsNothing(text) else {
            refuse(
                .missingValue,
                at: value.place,
                sv: "Här ska det stå en text. Skriv den efter kolonet.",
                en: "A text must stand here. Write it after the colon."
            )
            return nil
        }
        return text
    }

    /// An address that visitors may be sent to from any page: a whole one, or a path of this site.
    mutating func address(_ value: YAMLValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        if let message = problem(withDestination: text) ?? problem(withPath: text) {
            refuse(message, at: value.place, fix: fix(ofDestination: text, at: value.place))
            return nil
        }
        links.append(Inline.Link(destination: text, content: [], place: value.place))
        return text
    }

    /// A whole number of days.
    mutating func days(_ value: YAMLValue?) -> Int? {
        guard let value, let text = text(value) else { return nil }
        guard case .read(let number) = readNumber(text), number <= 3_650 else {
            refuse(
                .notANumber,
                at: value.place,
                sv: "Skriv ett antal dagar från 0 till 3650, till exempel \"30\".",
                en: "Write a number of days from 0 to 3650, for example \"30\"."
            )
            return nil
        }
        return number
    }

    mutating func day(_ value: YAMLValue?, words: FileWords) -> Day? {
        guard let value, let text = text(value) else { return nil }
        switch readDay(text, words: words) {
        case .read(let day): return day
        case .absent: return nil
        case .wrong(let message):
            refuse(message, at: value.place, fix: DayMeant(in: text)?.fix(at: value.place) ?? [])
            return nil
        }
    }

    /// `true` or `false`.
    mutating func flag(_ value: YAMLValue?) -> Bool? {
        guard let value, let text = text(value) else { return nil }
        switch text.lowercased() {
        case "true", "yes", "ja": return true
        case "false", "no", "nej": return false
        default:
            refuse(
                .unknownWord,
                at: value.place,
                sv: "Skriv \"true\" (ja) eller \"false\" (nej).",
                en: "Write \"true\" or \"false\"."
            )
            return nil
        }
    }
}
