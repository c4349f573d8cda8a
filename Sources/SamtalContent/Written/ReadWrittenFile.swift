import SamtalModel

/// Reads a Markdown file as written, and refuses what is wrong in it whatever it is about.
///
/// The value is nil where the file can't be made out at all. Of a draft that says that it is one there is always a file,
/// then without a body, so that its faults stop nothing.
func readWrittenFile(
    _ bytes: [UInt8],
    file: String,
    edition: Edition,
    isDialogue: Bool,
    isOriginal: Bool,
    words: FileWords,
    media: Set<String>
) -> Outcome<WrittenFile?> {
    let reading = readSource(file: file, bytes: bytes)
    var diagnostics = reading.diagnostics
    guard var source = reading.value else {
        let legible = SourceText(file: file, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
        let frontMatter = readFrontMatter(legible, words: words, isRequired: isOriginal).value
        return Outcome(unreadDraft(legible, frontMatter, edition: edition, words: words), diagnostics)
    }
    diagnostics += checkPersonalNumbers(source)
    let words = isOriginal ? words.spoken(in: source) : words
    let frontMatter = readFrontMatter(source, words: words, isRequired: isOriginal)
    diagnostics += frontMatter.diagnostics
    let bodyLine = frontMatter.value.bodyLine
    let limits = checkMarkdownLimits(source, fromLine: bodyLine)
    guard limits.isEmpty else {
        return Outcome(unreadDraft(source, frontMatter.value, edition: edition, words: words), diagnostics + limits)
    }
    let mended = withoutSwallowing(source, fromLine: bodyLine, sectionsIn: isDialogue ? words : nil)
    diagnostics += mended.diagnostics
    let document = mended.value.document
    source = mended.value.source
    if let line = document.tooDeep { diagnostics.append(tooDeepError(at: source.place(line: line))) }
    diagnostics += checkHeadings(document.blocks, in: source)
    var lists: [Diagnostic] = []
    for block in document.blocks {
        block.forEach { node in
            diagnostics += checkRawHTML(node, in: source)
            diagnostics += checkLeftovers(node, in: source)
            lists += checkLists(node, in: source)
            diagnostics += checkFigures(node, in: source)
            diagnostics += checkTables(node, in: source)
            diagnostics += checkLinks(node, in: source)
            diagnostics += checkImages(node, in: source, words: words, media: media)
            // A control character in the bytes themselves has been told of.
            if reading.diagnostics.isEmpty { diagnostics += checkCharacters(node, in: source) }
        }
    }
    diagnostics += checkLinkDefinitions(document.blocks, in: source, from: bodyLine)
    var file = WrittenFile(
        source: source,
        edition: edition,
        words: words,
        frontMatter: frontMatter.value,
        sections: [],
        ordinary: Prose()
    )
    if isDialogue {
        let day = frontMatter.value.day(words)
        let body = readSectionsAsMeant(document, in: source, fromLine: bodyLine, words: words, day: day)
        diagnostics += body.diagnostics
        file.sections = body.value.sections
        file.ordinary = body.value.ordinary
        // A line that lacks its dash is told of by what it says.
        let lost = Set(body.value.lost.map(\.line))
        lists.removeAll { lost.contains($0.place.line) }
        if isOriginal { file.readAsText(.results) }
    } else {
        file.ordinary = readProse(document.blocks, in: source)
    }
    diagnostics += lists
    diagnostics += checkLix(file)
    return Outcome(file, diagnostics)
}

/// A draft of which no more can be made out than that it is one; nil for any other file.
private func unreadDraft(
    _ source: SourceText,
    _ frontMatter: FrontMatter,
    edition: Edition,
    words: FileWords
) -> WrittenFile? {
    guard frontMatter.isDraft else { return nil }
    return WrittenFile(
        source: source,
        edition: edition,
        words: words,
        frontMatter: FrontMatter(isReadable: false, isDraft: true),
        sections: [],
        ordinary: Prose()
    )
}
