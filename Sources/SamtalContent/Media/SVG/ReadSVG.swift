import SamtalModel

/// Reads an SVG picture's size, and tells of everything in it that could do more than show itself.
///
/// A picture that is opened by itself is a page of its own, with all that a page may do. So what a parser makes of the
/// file is held against what a picture needs; what is unknown is refused.
func readSVG(_ bytes: [UInt8], file: String) -> Outcome<MediaFile.Dimensions?> {
    let source = readSource(file: file, bytes: bytes)
    guard source.value != nil else { return Outcome(nil, source.diagnostics) }
    var judge = SVGJudge(isASCII: bytes.allSatisfy { $0 < 0x80 })
    if bytes.contains(0) {
        // Expat would read it as UTF-16, whatever it is told.
        judge.find(.encoding("UTF-16"), at: 0)
    } else if let end = readXML(bytes, take: { judge.take($0, at: $1) }) {
        // The picture as a browser shows it ends where it can't be read; what was found before that counts too.
        judge.find(.unreadable, at: end)
    }
    let diagnostics = judge.found.map { problem in
        Diagnostic(
            .error,
            .unsafeSVG,
            at: place(ofByte: problem.offset, in: bytes, file: file),
            sv: problem.fault.message.swedish,
            en: problem.fault.message.english
        )
    }
    return Outcome(judge.size, diagnostics)
}

private func place(ofByte offset: Int, in bytes: [UInt8], file: String) -> Place {
    let before = readSource(file: file, bytes: Array(bytes.prefix(offset))).value
    guard let before else { return Place(file: file) }
    let line = before.bytes.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    return before.place(line: line, byteColumn: before.lineBytes(line).count + 1)
}

/// Holds each part of a picture against `SVGWords`.
private struct SVGJudge {
    /// Whether every byte is the same character in all encodings that `encodings` names.
    let isASCII: Bool
    var size: MediaFile.Dimensions?
    var found: [(fault: SVGFault, offset: Int)] = []

    private var depth = 0
    /// How deep the `metadata` lies that is being read, in which notes of any kind may stand.
    private var notes: Int?
    /// The style sheet that is being read, how deep it lies and where it begins.
    private var style: (depth: Int, offset: Int, bytes: [UInt8])?

    init(isASCII: Bool) { self.isASCII = isASCII }

    /// More than this would only hide what is wrong.
    private static let mostFaults = 10
    /// Far beyond what drawing programs nest.
    private static let deepest = 256
    private static let encodings: Set<String> = ["us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"]

    mutating func find(_ fault: SVGFault, at offset: Int) {
        if found.count < SVGJudge.mostFaults { found.append((fault, offset)) }
    }

    /// - Returns: whether to read on.
    mutating func take(_ part: XMLPart, at offset: Int) -> Bool {
        switch part {
        case .declaration(let encoding): judgeEncoding(encoding, at: offset)
        case .documentType(let publicName, let holdsDeclarations):
            // Such a line says that this is SVG, and browsers pass it over; declarations could mean anything.
            let isKnown = publicName.map { $0.starts(with: SVGWords.documentType) } ?? false
            if holdsDeclarations || !isKnown { find(.documentType, at: offset) }
        case .instruction(let target):
            if !SVGWords.instructions.contains(target) { find(.instruction(text(target)), at: offset) }
        case .entity: find(.documentType, at: offset)
        case .text(let characters):
            if style != nil { style?.bytes += characters.map { UInt8(bitPattern: $0) } }
        case .start(let element):
            if depth == 0 {
                guard element.name == SVGWords.root else {
                    find(.noPicture, at: offset)
                    return false
                }
                size = svgSize(element)
            }
            judge(element, at: offset)
            depth += 1
            guard depth <= SVGJudge.deepest else {
                find(.depth, at: offset)
                return false
            }
        case .end: leave()
        }
        return found.count < SVGJudge.mostFaults
    }

    private mutating func judgeEncoding(_ encoding: [UInt8]?, at offset: Int) {
        guard let encoding else { return }
        let name = text(encoding.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
        if name != "utf-8", !isASCII || !SVGJudge.encodings.contains(name) { find(.encoding(name), at: offset) }
    }

    private mutating func judge(_ element: XMLElement, at offset: Int) {
        let name = element.name
        let isSVG = name.space == SVGWords.svg
        let isKnown = isSVG ? SVGWords.elements.contains(name.local) : isNote(name.space)
        // A style sheet is all text.
        let isAllowed = isKnown && style == nil
        if !isAllowed { find(.element(text(name.local)), at: offset) }
        if isSVG, style == nil, name.local.elementsEqual("style".utf8) { style = (depth, offset, []) }
        if isSVG, notes == nil, name.local.elementsEqual("metadata".utf8) { notes = depth }
        for attribute in element.attributes where isAllowed {
            if let fault = fault(in: attribute, of: name) { find(fault, at: attribute.offset) }
        }
    }

    /// Whether elements of a namespace are an editor's or an archive's own, to which no browser gives a meaning.
    private func isNote(_ space: [UInt8]) -> Bool {
        notes != nil
            ? !SVGWords.active.contains(space) : SVGWords.editors.contains { space.starts(with: $0) }
    }

    private mutating func leave() {
        depth -= 1
        if notes == depth { notes = nil }
        guard let sheet = style, sheet.depth == depth else { return }
        style = nil
        if let problem = styleProblem(sheet.bytes) { find(.style(problem), at: sheet.offset) }
    }

    private func fault(in attribute: XMLAttribute, of element: XMLName) -> SVGFault? {
        let name = attribute.name
        let fault = SVGFault.attribute(text(name.local), element: text(element.local))
        let isHref = name.local.elementsEqual("href".utf8)
        if name.space == SVGWords.xlink {
            if isHref { return hrefFault(attribute.value, of: element) }
            return SVGWords.xlinkAttributes.contains(name.local) ? nil : fault
        }
        if name.space == SVGWords.xml { return SVGWords.xmlAttributes.contains(name.local) ? nil : fault }
        guard name.space.isEmpty else { return SVGWords.active.contains(name.space) ? fault : nil }
        // What an editor writes on its own elements is its own too.
        guard element.space == SVGWords.svg else { return nil }
        if isHref { return hrefFault(attribute.value, of: element) }
        if SVGWords.plainAttributes.contains(name.local) || name.local.starts(with: "data-".utf8)
            || name.local.starts(with: "aria-".utf8)
        {
            return nil
        }
        guard SVGWords.shownAttributes.contains(name.local) else { return fault }
        return styleProblem(attribute.value).map { .style($0) }
    }

    /// A link may lead to a part of the picture itself, and what shows a picture may hold one of points.
    private func hrefFault(_ value: [UInt8], of element: XMLName) -> SVGFault? {
        if value.first == UInt8(ascii: "#") { return nil }
        let isPicture = element.space == SVGWords.svg && SVGWords.pictures.contains(element.local)
        let kinds = ["png", "jpeg", "jpg", "gif", "webp"]
        if isPicture, kinds.contains(where: { value.starts(with: "data:image/\($0);base64,".utf8) }) { return nil }
        return .link(text(value.prefix(60)), element: text(element.local))
    }

    private func text(_ bytes: some Collection<UInt8>) -> String { shortened(String(decoding: bytes, as: UTF8.self)) }
}
