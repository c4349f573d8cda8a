import SamtalModel

/// Reads a file's sections; lines that were meant as facts and read as text are told of, and then read as they were meant.
///
/// So whatever else is wrong in them is told in the same run, and nothing is missed that stands in them.
func readSectionsAsMeant(
    _ document: MarkdownDocument,
    in source: SourceText,
    fromLine first: Int,
    words: FileWords,
    day: Day?
) -> Outcome<WrittenBody> {
    let blocks = withHeadingsMeant(document.blocks, in: source)
    let written = readSections(blocks, in: source, words: words, day: day)
    let lost = written.value.lost
    let told = lostDiagnostics(lost, in: source)
    let mendable = lost.filter { $0.fault != .elsewhere }
    guard !mendable.isEmpty else { return Outcome(written.value, written.diagnostics + told) }
    let lines = mendable.map { ($0.line, Array($0.asMeant.utf8)) }
    let shifts = mendable.map { ($0.line, "- ".utf8.count + 1 - $0.place.column) }
    let meant = source.writing(
        Dictionary(lines) { first, _ in first },
        shifts: Dictionary(shifts) { first, _ in first }
    )
    let mended = withHeadingsMeant(MarkdownDocument(parsing: meant, fromLine: first).blocks, in: meant)
    var read = readSections(mended, in: meant, words: words, day: day)
    read.value.lost = lost
    return Outcome(read.value, read.diagnostics + told)
}
