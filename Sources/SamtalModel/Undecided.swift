/// What is to be decided before a site is shown to everyone, as its settings and registers are.
package struct Undecided: Sendable {
    package let identity: String
    /// The site's address.
    package let address: String
    /// Ways of contact that are not given: one has to be able to take part without a computer.
    package let missingWays: [Message]
    package let lacksStatement: Bool
    package let lacksPolicy: Bool

    package init(
        identity: String,
        address: String,
        missingWays: [Message],
        lacksStatement: Bool,
        lacksPolicy: Bool
    ) {
        self.identity = identity
        self.address = address
        self.missingWays = missingWays
        self.lacksStatement = lacksStatement
        self.lacksPolicy = lacksPolicy
    }

    /// Nil where the site has no `notice`: it is shown to everyone.
    package init?(_ settings: Settings) {
        guard settings.notice != nil else { return nil }
        let contact = settings.contact
        self.init(
            identity: settings.identity,
            address: settings.baseURL.map { $0.absolute(.root) } ?? "",
            missingWays: contact.words == nil
                ? Undecided.ways(phone: contact.phone, letter: contact.letter, visit: contact.visit) : [],
            lacksStatement: settings.accessibility == nil,
            lacksPolicy: settings.policy == nil
        )
    }

    /// Those of the ways that are missing, as they are called.
    package static func ways(phone: String?, letter: String?, visit: String?) -> [Message] {
        [
            phone == nil ? Message(sv: "telefon", en: "phone") : nil,
            letter == nil ? Message(sv: "brev", en: "letter") : nil,
            visit == nil ? Message(sv: "besök", en: "visit") : nil,
        ]
        .compactMap(\.self)
    }
}
