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

    /// What stands before its label is written as a dash.
    func fix(in source: SourceText) -> Fix {
        let line = source.line(place.line)
        let before = line.unicodeScalars.prefix(place.column - 1 + source.shift(of: place.line))
        return Fix(at: Place(file: place.file, line: place.line), String(Substring(before)), as: "- ")
    }
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
    switch readWhen(text, words: words) {
    case .read: return .row
    // A day that does not exist is one all the same.
    case .wrong: return text.leading(\.isDigit).utf8.count == 4 && text.holds("-") ? .row : nil
    case .absent: return nil
    }
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
        run.first.map { first in
            let found = told(first, through: run.count > 1 ? run.last?.line : nil, in: source)
            let fix = first.fault == .elsewhere ? [] : run.map { $0.fix(in: source) }
            return .error(found.fault, at: found.place, fix: fix)
        }
    }
}

private func told(_ lost: LostLine, through last: Int?, in source: SourceText) -> Diagnostic {
    let line = shortened(lost.asMeant)
    guard let last else { return told(lost, asOne: line, in: source) }
    let (svRows, enRows) = ("Rad \(lost.line)–\(last)", "Lines \(lost.line)–\(last)")
    switch lost.fault {
    case .noDash:
        return .error(
            .lostLine,
            at: lost.place,
            sv:
                "\(svRows) börjar inte med streck, och läses därför som vanlig text. Skriv \"- \" först på varje rad, till "
                + "exempel \"\(line)\".",
            en:
                "\(enRows) do not begin with a dash, and so are read as ordinary text. Write \"- \" first on each line, for "
                + "example \"\(line)\"."
        )
    case .indented:
        let (svSpace, enSpace) = space(before: lost, in: source)
        return .error(
            .lostLine,
            at: lost.place,
            sv:
                "\(svRows) är indragna, och läses därför inte som uppgifter. Ta bort \(svSpace) före strecket på varje rad, "
                + "till exempel \"\(line)\".",
            en:
                "\(enRows) are indented, and so not read as facts. Remove the \(enSpace) before the dash on each line, for "
                + "example \"\(line)\"."
        )
    case .elsewhere:
        return .error(
            .lostLine,
            at: lost.place,
            sv:
                "\(svRows) läses som vanlig text här. Är de uppgifter, flytta dem till listan direkt under rubriken. Är de text, "
                + "skriv dem utan kolon.",
            en:
                "\(enRows) are read as ordinary text here. If they are facts, move them to the list right below the heading. "
                + "If they are text, write them without a colon."
        )
    }
}

private func told(_ lost: LostLine, asOne line: String, in source: SourceText) -> Diagnostic {
    switch lost.fault {
    case .noDash:
        return .error(
            .lostLine,
            at: lost.place,
            sv: "Raden börjar inte med ett streck, och läses därför som vanlig text. Skriv \"\(line)\".",
            en: "The line does not begin with a dash, and so is read as ordinary text. Write \"\(line)\"."
        )
    case .indented:
        let (svSpace, enSpace) = space(before: lost, in: source)
        return .error(
            .lostLine,
            at: lost.place,
            sv:
                "Raden är indragen, och läses därför inte som en uppgift. Ta bort \(svSpace) före strecket: \"\(line)\".",
            en: "The line is indented, and so not read as a fact. Remove the \(enSpace) before the dash: \"\(line)\"."
        )
    case .elsewhere:
        return .error(
            .lostLine,
            at: lost.place,
            sv:
                "Raden läses som vanlig text här. Är den en uppgift, flytta den till listan direkt under rubriken. Är den text, "
                + "skriv den utan kolon.",
            en:
                "The line is read as ordinary text here. If it is a fact, move it to the list right below the heading. If it is "
                + "text, write it without a colon."
        )
    }
}

private func space(before lost: LostLine, in source: SourceText) -> (sv: String, en: String) {
    source.line(lost.line).leading(\.isSpace).holds("\t") ? ("tabben", "tab") : ("mellanslagen", "spaces")
}
