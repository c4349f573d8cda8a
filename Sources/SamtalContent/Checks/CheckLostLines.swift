import SamtalModel

/// A line that reads as text and was surely meant as a fact.
struct LostLine {
    /// What keeps it from being read.
    enum Fault {
        /// It begins with something else than a dash: nothing, `•`, a number, `>`.
        case noDash
        /// There is space before its dash.
        case indented
        /// The line is whole, but stands where no list of facts is.
        case elsewhere
    }

    let fault: Fault
    /// The id of its label; nil for a row.
    let label: Label?
    /// `- Label: value`, as it is to be written.
    let asMeant: String
    /// Where its label begins.
    let place: Place

    var line: Int { place.line }
}

/// Finds the lines of a reserved section that begin with a known label or a row's day, and were not read as such.
///
/// A missing dash, a number instead of a bullet or a paragraph before the list would else turn a fact into mere text.
func findLostLines(
    in section: SectionName,
    from first: Int,
    through last: Int,
    understood: Set<Int>,
    _ source: SourceText,
    _ words: FileWords
) -> [LostLine] {
    guard first <= last else { return [] }
    return (first...last).compactMap { number in
        guard !understood.contains(number) else { return nil }
        // Most lines have no colon, and need no closer look.
        guard source.lineBytes(number).contains(UInt8(ascii: ":")) else { return nil }
        let line = source.line(number)
        let content = withoutBullet(line)
        guard let (before, after) = content.halves(at: ":"), before.unicodeScalars.count <= 60 else { return nil }
        let label = trimmed(before.keeping { $0 != "*" && $0 != "_" })
        guard !label.isEmpty, let known = knownLabel(label, in: section, words) else { return nil }
        let value = trimmed(after.droppingLeading { $0 == "*" || $0 == "_" })
        let column = line.unicodeScalars.count - content.unicodeScalars.count + 1 - source.shift(of: number)
        return LostLine(
            fault: fault(of: line),
            label: known.id,
            asMeant: "- \(label): \(value)",
            place: Place(file: source.file, line: number, column: max(1, column))
        )
    }
}

private func fault(of line: Substring) -> LostLine.Fault {
    let rest = line.droppingLeading(\.isSpace)
    guard ["- ", "* ", "+ "].contains(where: { rest.begins(with: $0) }) else { return .noDash }
    return rest.startIndex > line.startIndex ? .indented : .elsewhere
}

private enum KnownLabel {
    case label(Label)
    case row

    var id: Label? {
        if case .label(let id) = self { return id }
        return nil
    }
}

/// The label that a text is, or the row that it begins; nil where it is neither.
private func knownLabel(_ text: String, in section: SectionName, _ words: FileWords) -> KnownLabel? {
    if case .read(let name) = readLabelName(text, in: section, words: words) { return .label(name.rule.id) }
    guard section.shape == .rows, text.unicodeScalars.first?.isDigit ?? false else { return nil }
    if case .read = readWhen(text, words: words) { return .row }
    return nil
}

/// The line without what people put before an item: `-`, `*`, `+`, `•`, `–`, `1.`, `>`, bold, space.
private func withoutBullet(_ line: Substring) -> Substring {
    let rest = line.droppingLeading { $0.isSpace || $0.isInvisible || $0 == ">" }
    let afterNumber = rest.droppingLeading(\.isDigit)
    let isNumbered = afterNumber.startIndex > rest.startIndex
    let numbered = isNumbered ? afterNumber.after(".") ?? afterNumber.after(")") : nil
    let content: Substring
    if let numbered, numbered.unicodeScalars.first?.isSpace ?? false {
        content = numbered
    } else {
        content = rest.droppingLeading { isBullet($0) || "-+—*".holds($0) }
    }
    return content.droppingLeading { $0.isSpace || $0 == "*" || $0 == "_" }
}

/// One for each run of lines with the same fault.
func lostDiagnostics(_ lines: [LostLine], in source: SourceText) -> [Diagnostic] {
    var runs: [[LostLine]] = []
    for line in lines {
        if let last = runs.last?.last, last.line + 1 == line.line, last.fault == line.fault {
            runs[runs.count - 1].append(line)
        } else {
            runs.append([line])
        }
    }
    return runs.compactMap { run in
        run.first.map { first in told(first, through: run.count > 1 ? run.last?.line : nil, in: source) }
    }
}

private func told(_ lost: LostLine, through last: Int?, in source: SourceText) -> Diagnostic {
    let line = shortened(lost.asMeant)
    let svRows = last.map { "Rad \(lost.line)–\($0)" } ?? "Raden"
    let enRows = last.map { "Lines \(lost.line)–\($0)" } ?? "The line"
    let (svEach, enEach) = last == nil ? (":", ":") : (" på varje rad, till exempel", " on each line, for example")
    switch lost.fault {
    case .noDash:
        return .error(
            at: lost.place,
            sv: "\(svRows) börjar inte med ett streck, och läses därför som vanlig text. Skriv \"- \" först\(svEach) "
                + "\"\(line)\".",
            en: "\(enRows) \(last == nil ? "does" : "do") not begin with a dash, and so "
                + "\(last == nil ? "is" : "are") read as ordinary text. Write \"- \" first\(enEach) \"\(line)\"."
        )
    case .indented:
        let isTab = source.line(lost.line).leading(\.isSpace).holds("\t")
        return .error(
            at: lost.place,
            sv: "\(svRows) är \(last == nil ? "indragen" : "indragna"), och läses därför inte som "
                + "\(last == nil ? "en uppgift" : "uppgifter"). Ta bort "
                + "\(isTab ? "tabben" : "mellanslagen") före strecket\(svEach) \"\(line)\".",
            en:
                "\(enRows) \(last == nil ? "is" : "are") indented, and so not read as \(last == nil ? "a fact" : "facts"). Remove the "
                + "\(isTab ? "tab" : "spaces") before the dash\(enEach) \"\(line)\"."
        )
    case .elsewhere:
        return .error(
            at: lost.place,
            sv: "\(svRows) läses som vanlig text här. Flytta \(last == nil ? "den" : "dem") till listan direkt under "
                + "rubriken.",
            en: "\(enRows) \(last == nil ? "is" : "are") read as ordinary text here. Move "
                + "\(last == nil ? "it" : "them") to the list right below the heading."
        )
    }
}
