import SamtalModel

/// The words that a dialogue is found by beside its title and summary, in lower case and each once.
///
/// They are what it is about, where and for whom: names from the registers, meetings and their places, points of
/// influence, headings of feedback, and its registry number.
func searchWords(of dialogue: Dialogue, besides shown: [String], in context: PageContext) -> String {
    let organisation = context.site.organisation
    let name = { (id: String, register: Register) in register[id]?.name(in: context.language).value ?? "" }
    var texts: [String] = []
    texts += dialogue.areas.map { name($0, organisation.areas) }
    texts += dialogue.topics.map { name($0, organisation.topics) }
    texts += dialogue.responsible.map { name($0, organisation.units) }
    texts += dialogue.affected.map { name($0.group, organisation.groups) }
    texts += dialogue.pointsOfInfluence.map { context.plain($0.heading) }
    texts += dialogue.meetings.flatMap { meeting in
        [context.plain(meeting.heading), meeting.location ?? "", meeting.address ?? ""]
            + meeting.occasions.compactMap(\.location)
    }
    texts += dialogue.feedback.map { context.plain($0.heading) }
    texts.append(dialogue.registryNumber ?? "")

    var seen = Set(shown.flatMap(words))
    return texts.flatMap(words).filter { seen.insert($0).inserted }.joined(separator: " ")
}

/// The words of a text in lower case, without the signs between them.
///
/// Goes by scalars: there are many words, and the script that reads them takes each letter apart anyway.
private func words(_ text: String) -> [String] {
    text.lowercased().unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
}

private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": return true
    case "\0"..."\u{7F}": return false
    default:
        let properties = scalar.properties
        // A ring that stands after its a belongs to the word.
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass.rawValue > 0
    }
}
