import SamtalModel

/// Warns of a text that is hard to read: over 50 by LIX (läsbarhetsindex), and over 30 where it is to be easy read.
///
/// LIX is the words in a sentence, and the percentage of words longer than six letters (Björnsson, 1968). It says the
/// same only of languages that build their words alike, and nothing of a few lines.
func checkLix(_ file: WrittenFile) -> [Diagnostic] {
    guard comparable.contains(file.edition.language.code) else { return [] }
    let measure = LixMeasure(of: file.runningText)
    let most = file.edition.isEasyRead ? 30 : 50
    guard measure.words >= fewestWords, measure.lix > most else { return [] }
    let advice = Message(
        sv: "Dela långa meningar, och byt långa ord mot korta.",
        en: "Part long sentences, and change long words for short ones."
    )
    guard file.edition.isEasyRead else {
        return [
            .warning(
                .hardToRead,
                at: file.place,
                sv: "Texten är svår att läsa: LIX \(measure.lix), och det bör vara högst \(most). \(advice.swedish)",
                en: "The text is hard to read: LIX \(measure.lix), and it should be \(most) at most. \(advice.english)"
            )
        ]
    }
    return [
        .warning(
            .hardToRead,
            at: file.place,
            sv: "Texten är inte lättläst: LIX \(measure.lix), och det bör vara högst \(most). \(advice.swedish)",
            en: "The text is not easy to read: LIX \(measure.lix), and it should be \(most) at most. \(advice.english)"
        )
    ]
}

/// In Finnish, say, nearly every word is long.
private let comparable: Set<String> = ["sv", "da", "nb", "nn", "no", "en"]

/// With fewer words, one long sentence would decide.
private let fewestWords = 50

/// The words and sentences of a text, as LIX counts them.
struct LixMeasure {
    private(set) var words = 0
    private var longWords = 0
    private var sentences = 0

    init(of texts: [Prose]) {
        for text in texts { for block in text.blocks { add(block) } }
    }

    /// Rounded; 0 for a text without words.
    var lix: Int {
        guard words > 0 else { return 0 }
        return Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): add(plainText(of: inlines))
        case .list(_, _, let items): for item in items { for block in item { add(block) } }
        case .quote(let blocks): for block in blocks { add(block) }
        case .code, .thematicBreak: break
        }
    }

    /// Counts a paragraph, a heading or an item of a list, which ends a sentence with a full stop or without.
    private mutating func add(_ text: String) {
        var scan = SentenceScan()
        for scalar in text.unicodeScalars { scan.read(scalar) }
        scan.finish()
        words += scan.words
        longWords += scan.longWords
        sentences += scan.sentences
    }
}

/// Parts a text into words and sentences, scalar by scalar: it runs over everything that an office has written.
private struct SentenceScan {
    private(set) var words = 0
    private(set) var longWords = 0
    private(set) var sentences = 0
    private var letters = 0
    private var isInSentence = false
    private var stop = Stop.none

    private enum Stop { case none, met, passed }

    // A sentence ends with a stop, a space and a capital: not in "kl. 18.00", "t.ex. boende" or "0303-70 30 00".
    mutating func read(_ scalar: Unicode.Scalar) {
        if isLetter(scalar) {
            if stop == .passed, isCapital(scalar) { finish() }
            stop = .none
            letters += 1
            return
        }
        // A hyphen or an apostrophe inside a word is a part of it.
        if letters > 0, scalar == "-" || scalar == "'" || scalar == "\u{2019}" { return }
        finishWord()
        switch scalar {
        case ".", "!", "?": stop = .met
        case " ", "\n", "\t", "\u{A0}": if stop == .met { stop = .passed }
        case "0"..."9": stop = .none
        default: break
        }
    }

    mutating func finish() {
        finishWord()
        if isInSentence { sentences += 1 }
        isInSentence = false
    }

    private mutating func finishWord() {
        guard letters > 0 else { return }
        words += 1
        if letters > 6 { longWords += 1 }
        letters = 0
        isInSentence = true
    }

    /// A letter of the languages that are compared: the Latin ones, without × and ÷.
    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z": true
        case "\u{D7}", "\u{F7}": false
        case "\u{C0}"..."\u{24F}": true
        default: false
        }
    }

    private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        ("A"..."Z").contains(scalar) || ("\u{C0}"..."\u{DE}").contains(scalar)
    }
}

extension WrittenFile {
    /// What is there to be read: ordinary text and the words in reserved sections, not their facts.
    fileprivate var runningText: [Prose] {
        var texts = [ordinary]
        for section in sections {
            texts.append(section.text)
            texts += words(among: section.labels, of: section.section)
            for entry in section.entries {
                texts += words(among: entry.labels, of: section.section)
                texts.append(entry.text)
            }
            if section.section.itemsAreWords { texts += section.items.map(\.value) }
        }
        return texts
    }

    private func words(among labels: [WrittenLabel], of section: SectionName) -> [Prose] {
        labels.filter { section.rule($0.id)?.isWords ?? false }.map(\.value)
    }
}
