import SamtalModel

/// A link that a fact's value would lose: the fact is read as plain text.
struct LostLink {
    let words: String
    let destination: String
    let place: Place

    /// Whether it is an address that stands by itself, and not the words of a link.
    var isBare: Bool { words == destination || wholeAddress(words) == destination }

    var asWritten: String { isBare ? words : "[\(words)](\(destination))" }
}

/// The links that a value has, where none is shown.
func linksNotShown(in value: [Inline]) -> [LostLink] {
    value.flatMap { inline -> [LostLink] in
        switch inline {
        case .link(let link):
            let words = asItLooks(plainText(of: link.content))
            return [LostLink(words: words, destination: link.destination, place: link.place)]
        case .emphasis(let inner), .strong(let inner): return linksNotShown(in: inner)
        case .text, .code, .image, .softBreak, .lineBreak: return []
        }
    }
}

/// What comes before the semicolon of a meeting's `För`: a list of groups, which are no words as those after it are.
func inlinesBeforeSemicolon(_ value: [Inline]) -> [Inline] {
    Array(
        value.prefix { inline in
            if case .text(let text) = inline { return !text.holds(";") }
            return true
        }
    )
}

/// The words of a value without the addresses that stand in it by themselves, and the signs before them.
func withoutBareAddresses(_ value: [Inline]) -> String {
    let kept = value.map { inline -> String in
        linksNotShown(in: [inline]).contains(where: \.isBare) ? "" : plainText(of: [inline])
    }
    let text = asItLooks(kept.joined())
    return trimmed(text.droppingTrailing { $0.isSpace || ",;:–-(<".holds($0) })
}

/// `text` is what stands in the value beside the link.
func linkNotShown(_ link: LostLink, of name: String, _ text: String, _ rule: LabelRule, _ words: FileWords)
    -> Diagnostic
{
    let isPlace = [.place, .address, .session].contains(rule.id) && AddressScheme(of: link.destination).isWeb
    let online = "\"- \(words.label(.online)): \(link.asWritten)\""
    let line = text.isEmpty ? nil : "\"- \(name): \(shortened(text))\""
    let sv = (line.map { "\($0) här, och " } ?? "") + "länken i texten under listan."
    let en = (line.map { "\($0) here, and " } ?? "") + "the link in the text below the list."
    return .error(
        .linkInFact,
        at: link.place,
        sv: "Länken skulle inte synas: \"\(name)\" visas som vanlig text. "
            + (isPlace ? "Träffas man på nätet, skriv \(online). Annars skriv " : "Skriv ") + sv,
        en: "The link would not be shown: \"\(name)\" is shown as plain text. "
            + (isPlace ? "If people meet online, write \(online). Otherwise write " : "Write ") + en
    )
}

/// A link in the heading of an entry, which is itself what links lead to.
func linkInHeading(_ link: LostLink, _ heading: String, at place: Place) -> Diagnostic {
    .error(
        .linkInFact,
        at: place,
        sv: "Länken skulle inte synas: rubriken visas utan den. Skriv \"### \(shortened(heading))\", och länken "
            + "\"\(link.asWritten)\" i texten under.",
        en:
            "The link would not be shown: the heading is shown without it. Write \"### \(shortened(heading))\", and the "
            + "link \"\(link.asWritten)\" in the text below."
    )
}
