/// A language, by its BCP 47 primary tag such as `sv`.
package struct Language: Hashable, Comparable, Sendable {
    package let code: String

    package init(_ code: String) { self.code = code }

    package static let swedish = Language("sv")
    package static let english = Language("en")

    /// Whether it is written from right to left (HTML `dir`).
    package var isRightToLeft: Bool { ["ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv", "ug", "sd"].contains(code) }

    package static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}

/// One published wording of a dialogue: a language, and whether it is the easy-read version (lättläst).
package struct Edition: Hashable, Sendable {
    package let language: Language
    package let isEasyRead: Bool

    package init(_ language: Language, isEasyRead: Bool = false) {
        self.language = language
        self.isEasyRead = isEasyRead
    }
}

/// Words that stand in the original language, and perhaps in others.
package struct Localized<Value: Sendable>: Sendable {
    package let language: Language
    package var original: Value
    package var others: [Edition: Value]

    package init(_ original: Value, in language: Language, others: [Edition: Value] = [:]) {
        self.language = language
        self.original = original
        self.others = others
    }

    /// What stands in an edition itself, without falling back.
    package func stated(in edition: Edition) -> Value? {
        edition == Edition(language) ? original : others[edition]
    }

    /// The words for an edition, and the language that they are in.
    ///
    /// An easy-read edition falls back to the ordinary one of its language, and any edition to the original.
    package func best(for edition: Edition) -> (value: Value, language: Language) {
        if let exact = stated(in: edition) { return (exact, edition.language) }
        if let plain = stated(in: Edition(edition.language)) { return (plain, edition.language) }
        return (original, language)
    }

    package func map<Other: Sendable>(_ change: (Value) -> Other) -> Localized<Other> {
        Localized<Other>(change(original), in: language, others: others.mapValues(change))
    }
}
