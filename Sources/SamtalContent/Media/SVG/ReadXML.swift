import CExpat

/// A part of an XML document, in the order of the file.
enum XMLPart {
    /// The encoding that the document says that it has, if it says so.
    case declaration(encoding: [UInt8]?)
    case documentType(publicName: [UInt8]?, holdsDeclarations: Bool)
    case start(XMLElement)
    case end
    case text(UnsafeBufferPointer<CChar>)
    case instruction(target: [UInt8])
    /// An entity that is neither one of XML's own five nor a character's number.
    case entity
}

/// A name as a parser has resolved it; `space` is empty where no namespace holds.
struct XMLName: Hashable {
    let space: [UInt8]
    let local: [UInt8]
}

struct XMLElement {
    let name: XMLName
    let attributes: [XMLAttribute]
}

struct XMLAttribute {
    let name: XMLName
    let value: [UInt8]
    /// Where the attribute begins in the file, in bytes.
    let offset: Int
}

/// Reads a document in UTF-8 part by part, until the end or until `take` returns false.
///
/// This is the only file that sees expat. `take` is given each part and where it begins, in bytes. What a document
/// declares of its encoding is told and not followed. Nothing outside the file is read, and no entity is expanded.
/// - Returns: where the document stops being XML, in bytes; nil where it never does.
func readXML(_ bytes: [UInt8], take: (XMLPart, Int) -> Bool) -> Int? {
    withoutActuallyEscaping(take) { take in
        let document = XMLDocument()
        var reading = XMLReading(parser: document.parser, bytes: bytes, take: take)
        return withUnsafeMutablePointer(to: &reading) { document.parse(bytes, for: $0) }
    }
}

/// Owns what expat has allocated.
private struct XMLDocument: ~Copyable {
    let parser: XML_Parser

    init() {
        // A line break is in no namespace's name as expat takes it, and in no local name at all.
        guard let parser = XML_ParserCreateNS("UTF-8", XML_Char(bitPattern: lineBreak)) else {
            preconditionFailure("expat makes a parser of an encoding that it knows, unless memory is out.")
        }
        self.parser = parser
    }

    deinit { XML_ParserFree(parser) }

    borrowing func parse(_ bytes: [UInt8], for reading: UnsafeMutablePointer<XMLReading>) -> Int? {
        XML_SetUserData(parser, reading)
        XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in
            XMLReading.take(.declaration(encoding: encoding.map(word)), for: data)
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, publicName, hasSubset in
            XMLReading.take(
                .documentType(publicName: publicName.map(word), holdsDeclarations: hasSubset != 0),
                for: data
            )
        }
        XML_SetElementHandler(
            parser,
            { data, name, attributes in XMLReading.start(name, attributes, for: data) },
            { data, _ in XMLReading.take(.end, for: data) }
        )
        XML_SetCharacterDataHandler(parser) { data, text, count in
            XMLReading.take(.text(UnsafeBufferPointer(start: text, count: Int(count))), for: data)
        }
        XML_SetProcessingInstructionHandler(parser) { data, target, _ in
            XMLReading.take(.instruction(target: target.map(word) ?? []), for: data)
        }
        XML_SetSkippedEntityHandler(parser) { data, _, _ in XMLReading.take(.entity, for: data) }

        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
        }
        guard status == XML_STATUS_ERROR, XML_GetErrorCode(parser) != XML_ERROR_ABORTED else { return nil }
        return max(0, XML_GetCurrentByteIndex(parser))
    }
}

private let lineBreak = UInt8(ascii: "\n")

/// What expat hands back to each of its handlers.
private struct XMLReading {
    let parser: XML_Parser
    let bytes: [UInt8]
    let take: (XMLPart, Int) -> Bool
    /// Expat still tells of some parts after it has been told to stop.
    var isStopped = false

    static func take(_ part: XMLPart, for data: UnsafeMutableRawPointer?) {
        guard let reading = data?.assumingMemoryBound(to: XMLReading.self), !reading.pointee.isStopped else { return }
        if reading.pointee.take(part, max(0, XML_GetCurrentByteIndex(reading.pointee.parser))) { return }
        reading.pointee.isStopped = true
        XML_StopParser(reading.pointee.parser, 0)
    }

    static func start(
        _ name: UnsafePointer<XML_Char>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?,
        for data: UnsafeMutableRawPointer?
    ) {
        guard let reading = data?.assumingMemoryBound(to: XMLReading.self), let name, let attributes else { return }
        let tag = reading.pointee.tag
        let offsets = attributeOffsets(in: tag)
        if holdsEntity(tag) { take(.entity, for: data) }
        var read: [XMLAttribute] = []
        while let attribute = attributes[read.count * 2], let value = attributes[read.count * 2 + 1] {
            let offset = offsets.indices.contains(read.count) ? offsets[read.count] : tag.startIndex
            read.append(XMLAttribute(name: resolved(attribute), value: word(value), offset: offset))
        }
        take(.start(XMLElement(name: resolved(name), attributes: read)), for: data)
    }

    /// The bytes of the tag that expat is at.
    private var tag: ArraySlice<UInt8> {
        let start = max(0, Int(XML_GetCurrentByteIndex(parser)))
        return bytes[start..<min(bytes.count, start + Int(XML_GetCurrentByteCount(parser)))]
    }
}

private func word(_ text: UnsafePointer<XML_Char>) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = text
    while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
    }
    return bytes
}

/// Takes apart `namespace`, line break, `name`.
private func resolved(_ text: UnsafePointer<XML_Char>) -> XMLName {
    let bytes = word(text)
    guard let end = bytes.lastIndex(of: lineBreak) else { return XMLName(space: [], local: bytes) }
    return XMLName(space: Array(bytes[..<end]), local: Array(bytes[(end + 1)...]))
}

/// Where each attribute of a start tag begins, those that declare namespaces left out, as expat leaves them out.
///
/// The tag is known to be well formed; only messages depend on this.
private func attributeOffsets(in tag: ArraySlice<UInt8>) -> [Int] {
    var offsets: [Int] = []
    var index = tag.firstIndex(where: isSpace) ?? tag.endIndex
    while true {
        index = tag[index...].firstIndex { !isSpace($0) } ?? tag.endIndex
        guard let equals = tag[index...].firstIndex(of: UInt8(ascii: "=")),
            let open = tag[equals...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
            let close = tag[(open + 1)...].firstIndex(of: tag[open])
        else { return offsets }
        let name = tag[index..<equals].prefix { !isSpace($0) }
        if !name.elementsEqual("xmlns".utf8), !name.starts(with: "xmlns:".utf8) { offsets.append(index) }
        index = close + 1
    }
}

/// Whether a start tag names an entity that is not XML's own.
///
/// Where a document type names a file elsewhere, expat leaves such entities out of an attribute without a word.
private func holdsEntity(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst().contains { rest in
        let name = rest.prefix { $0 != UInt8(ascii: ";") }
        return name.first != UInt8(ascii: "#")
            && !["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
