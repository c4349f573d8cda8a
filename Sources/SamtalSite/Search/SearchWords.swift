import SamtalModel

/// The words that a dialogue is found by beside its title and summary, in lower case and each once.
///
/// They are what it is about, where and for whom: names from the registers, meetings with their places and what they offer,
/// points of influence, headings of feedback, questions and answers of results, its registry number, and the background. Of
/// a word's forms, which differ in their endings alone (`WordEndings`), one is enough: the script looks for what they have
/// in common.
func searchWords(
    of dialogue: Dialogue,
    besides shown: [String],
    in context: PageContext,
    _ endings: WordEndings
) -> String {
    let organisation = context.site.organisation
    let name = { (id: String, register: Register) in register[id]?.name(in: context.language).value ?? "" }
    var texts: [String] = []
    texts += dialogue.areas.map { name($0, organisation.areas) }
    texts += dialogue.topics.map { name($0, organisation.topics) }
    texts += dialogue.responsible.map { name($0, organisation.units) }
    texts += dialogue.affected.map { name($0.group, organisation.groups) }
    texts += dialogue.pointsOfInfluence.map { context.plain($0.heading) }
    texts += dialogue.meetings.flatMap { offers(of: $0, in: context) }
    texts += dialogue.feedback.map { context.plain($0.heading) }
    texts += dialogue.results.flatMap { [$0.heading] + $0.rows.map(\.answer) }.map(context.plain)
    texts.append(dialogue.registryNumber ?? "")
    let background = ([dialogue.background] + dialogue.sectionTexts.map(\.text)).flatMap {
        words($0.best(for: context.edition).value.plainText)
    }

    var seen = Set(shown.flatMap(words))
    let own = texts.flatMap(words).filter { seen.insert($0).inserted }
    var stems = Set(seen.map(endings.stem))
    // Short ones hold the others together, and nobody looks for them.
    return (own + background.filter { $0.unicodeScalars.count > 2 && stems.insert(endings.stem($0)).inserted }).joined(
        separator: " "
    )
}

/// Where a meeting is and what it offers, such as languages, an induction loop, or care for children.
private func offers(of meeting: Meeting, in context: PageContext) -> [String] {
    let labels = meeting.labels(from: [.open, .languages, .accessibility, .children])
    let organiser = meeting.organiser.map(context.plain)
    return [context.plain(meeting.heading), meeting.location ?? "", meeting.address ?? "", organiser ?? ""]
        + meeting.occasions.compactMap(\.location?.placeName)
        + ([meeting.audience] + labels.map { meeting.words[$0] }).compactMap {
            $0?.best(for: context.edition).value.plainText
        }
}

/// The words of a text in lower case, without the signs between them and what is not seen in them.
///
/// Goes by scalars: there are many words, and the script that reads them takes each letter apart anyway.
private func words(_ text: String) -> [String] {
    var text = asItLooks(text)
    return text.withUTF8 { bytes in
        var words: [String] = []
        for part in bytes.split(whereSeparator: { $0 < 0x80 && !$0.isLetter && !$0.isDigit }) {
            let word = String(decoding: part, as: UTF8.self)
            if isPlain(part) {
                words.append(word)
            } else {
                words += word.filledParts { !isPartOfWord($0) }.map { $0.lowercased() }
            }
        }
        return words
    }
}

/// Whether there is nothing but digits and small letters through ÿ, as in most words.
private func isPlain(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var previous: UInt8 = 0
    return word.allSatisfy { byte in
        defer { previous = byte }
        // 0xC3 begins À-ÿ, with × and ÷ among them.
        guard previous != 0xC3 else { return byte >= 0xA0 && byte != 0xB7 }
        return byte == 0xC3 || byte.isDigit || byte.isLetter && byte >= UInt8(ascii: "a")
    }
}

private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "à"..."ö": return true
    case "\0"..."\u{7F}": return false
    default:
        let properties = scalar.properties
        // A ring that stands after its a belongs to the word.
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass.rawValue > 0
    }
}
