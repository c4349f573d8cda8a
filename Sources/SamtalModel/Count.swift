/// How many took part, answered or voted, as it is told: exactly, roughly, from so many to so many, or out of so many.
package struct Count: Hashable, Sendable {
    /// The number that it counts as: the lowest that is told.
    package let lowest: Int
    /// The highest of "30–50"; nil where one number is told.
    package let highest: Int?
    /// What stands before the number: "ca", "över".
    package let amount: Amount?
    /// All whom it could have been: 408 in "96 av 408".
    package let outOf: Int?

    package init(_ lowest: Int, highest: Int? = nil, amount: Amount? = nil, outOf: Int? = nil) {
        self.lowest = lowest
        self.highest = highest
        self.amount = amount
        self.outOf = outOf
    }

    /// Whether it is told to the last one.
    package var isExact: Bool { amount == nil && highest == nil }

    /// Two counts together, roughly where one of them is.
    package static func + (left: Count, right: Count) -> Count {
        let sum = left.lowest + right.lowest
        return left.isExact && right.isExact ? Count(sum) : Count(sum, amount: .about)
    }
}

/// Words before a number that is not exact.
package enum Amount: Int, NamedWord {
    case about, over, atLeast, nearly

    package static var wordKind: WordKind { .amounts }
    package static let ids = namesOfCases()
}
