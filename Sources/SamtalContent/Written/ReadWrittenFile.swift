import SamtalModel

/// Reads a Markdown file as written, and refuses what is wrong in it whatever it is about.
///
/// The value is nil where the file can't be made out at all.
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
    guard var source = reading.value else { return Outcome(nil, diagnostics) }
    diagnostics += checkPersonalNumbers(source)
    let frontMatter = readFrontMatter(source, words: words, isRequired: isOriginal)
    diagnostics += frontMatter.diagnostics
    let bodyLine = frontMatter.value.bodyLine
    let limits = checkMarkdownLimits(source, fromLine: bodyLine)
    guard limits.isEmpty else { return Outcome(nil, diagnostics + limits) }
    let mended = withoutSwallowing(source, fromLine: bodyLine, sectionsIn: isDialogue ? words : nil)
    diagnostics += mended.diagnostics
    let document = mended.value.document
    source = mended.value.source
    if let line = document.tooDeep { diagnostics.append(tooDeepError(at: source.place(line: line))) }
    diagnostics += checkHeadings(document.blocks, in: source)
    for block in document.blocks {
        block.forEach { node in
            diagnostics += checkRawHTML(node, in: source)
            diagnostics += checkLeftovers(node, in: source)
            diagnostics += checkLists(node, in: source)
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
        let body = readSections(withHeadingsMeant(document.blocks, in: source), in: source, words: words)
        diagnostics += body.diagnostics
        file.sections = body.value.sections
        file.ordinary = body.value.ordinary
    } else {
        file.ordinary = readProse(document.blocks, in: source)
    }
    diagnostics += checkLix(file)
    return Outcome(file, diagnostics)
}
