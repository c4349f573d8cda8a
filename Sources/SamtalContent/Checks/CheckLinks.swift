import SamtalModel

/// Refuses addresses that a visitor should not be sent to, and link texts that do not say where they lead.
///
/// Whether a link within the site leads anywhere is checked against the plan of the site. WCAG 2.4.4, 2.4.9.
func checkLinks(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    guard case .link(let destination, _) = node.kind else { return [] }
    let place = source.place(of: node)
    if let message = problem(withDestination: destination) {
        let fix = fix(ofDestination: destination, at: place)
        found.append(.error(message, at: place, fix: fix))
    }
    if let message = problem(withLinkText: node.plainText) {
        found.append(.error(message, at: place))
    }
    return found
}

/// An address without its scheme written with it.
func fix(ofDestination destination: String, at place: Place) -> [Fix] {
    wholeAddress(destination).map { [Fix(at: place, destination, as: $0)] } ?? []
}

/// Why an address may not be linked to, or nil where it may.
func problem(withDestination destination: String) -> Fault? {
    lazy var shown = shortened(String(destination.unicodeScalars.filter { !isForbidden($0) }))
    guard !destination.isEmpty else {
        return Fault(
            .linkAddress,
            sv: "Länken saknar adress. Skriv den inom parentesen, till exempel \"(https://www.example.org/)\".",
            en: "The link has no address. Write it in the parenthesis, for example \"(https://www.example.org/)\"."
        )
    }
    if let whole = wholeAddress(destination) {
        return Fault(
            .linkAddress,
            sv: "Adressen \"\(shown)\" är inte hel. Skriv \"\(shortened(whole))\".",
            en: "The address \"\(shown)\" is not whole. Write \"\(shortened(whole))\"."
        )
    }
    // Browsers drop tabs and line breaks and read "\" as "/", which could make another address of it.
    let mayHoldSpaces = mediaPath(destination) != nil
    let hasTricks = destination.unicodeScalars.contains {
        isForbidden($0) || ($0.isSpace && !($0 == " " && mayHoldSpaces)) || $0 == "\\"
    }
    let scheme = AddressScheme(of: destination)
    guard !hasTricks, !destination.begins(with: "//"), scheme != .other else {
        return Fault(
            .linkAddress,
            sv:
                "Adressen \"\(shown)\" går inte att länka till. Använd https://, http://, mailto:, tel: eller en sida på "
                + "den här webbplatsen, till exempel \"/dialoger/\".",
            en:
                "\"\(shown)\" can't be linked to. Use https://, http://, mailto:, tel: or a page of this site, for example "
                + "\"/dialogues/\"."
        )
    }
    if scheme.isWeb, WebAddress(destination) == nil {
        return Fault(
            .linkAddress,
            sv: "Adressen \"\(shown)\" är ingen hel webbadress. Skriv webbplatsens namn direkt efter \"//\", till "
                + "exempel \"https://www.example.org/\".",
            en: "\"\(shown)\" is not a whole web address. Write the website's name right after \"//\", for example "
                + "\"https://www.example.org/\"."
        )
    }
    return nil
}

/// Why an address that stands on every page may not be a path, or nil where it may.
func problem(withPath destination: String) -> Fault? {
    guard AddressScheme(of: destination) == .none, !destination.begins(with: "/") else { return nil }
    let shown = shortened(destination)
    return Fault(
        .linkAddress,
        sv: "Adressen \"\(shown)\" är inte hel. Skriv \"https://…\", eller \"/…/\" för en sida på den här webbplatsen.",
        en: "The address \"\(shown)\" is not whole. Write \"https://…\", or \"/…/\" for a page of this site."
    )
}

/// The address that was meant by one without its scheme, such as `www.example.org` or `dialog@example.org`.
func wholeAddress(_ text: String) -> String? {
    guard AddressScheme(of: text) == .none, !text.holds("/") || text.lowercased().begins(with: "www.") else {
        return nil
    }
    let bytes = Array(text.utf8)
    guard let address = bareAddresses(in: bytes[...]).first, address.range == bytes.indices else { return nil }
    return address.destination
}

private let emptyTexts: Set<String> = [
    "läs mer", "läs mer här", "klicka här", "klicka", "här", "tryck här", "länk", "mer",
    "read more", "click here", "click", "here", "link", "more",
]

private func problem(withLinkText text: String) -> Fault? {
    let words = folded(text.keeping { !".:!>»→".holds($0) })
    if words.isEmpty {
        return Fault(
            .linkText,
            sv: "Länken saknar text. Skriv vart den leder inom hakparentesen, till exempel \"[Svara på enkäten](…)\".",
            en: "The link has no text. Write where it leads in the brackets, for example \"[Answer the survey](…)\"."
        )
    }
    guard emptyTexts.contains(words) else { return nil }
    return Fault(
        .linkText,
        sv:
            "\"\(trimmed(text))\" säger inte vart länken leder. Skriv det i länken, till exempel \"[Svara på enkäten](…)\".",
        en: "\"\(trimmed(text))\" does not say where the link leads. Say it in the link, for example "
            + "\"[Answer the survey](…)\"."
    )
}
