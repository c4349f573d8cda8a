/// A web address or e-mail address that stands in a text by itself.
package struct BareAddress {
    /// Its bytes in the text.
    package let range: Range<Int>
    /// Where it leads: with the scheme that the author left out.
    package let destination: String
}

extension Prose {
    /// One paragraph of a text that is no Markdown, whose addresses are links.
    package init(literal text: String, at place: Place) {
        let bytes = Array(text.utf8)
        let words = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        var inlines: [Inline] = []
        var written = 0
        for address in bareAddresses(in: bytes[...]) {
            if address.range.lowerBound > written { inlines.append(.text(words(written..<address.range.lowerBound))) }
            let content = [Inline.text(words(address.range))]
            inlines.append(.link(Inline.Link(destination: address.destination, content: content, place: place)))
            written = address.range.upperBound
        }
        if written < bytes.count { inlines.append(.text(words(written..<bytes.count))) }
        self.init(inlines)
    }
}

/// Finds `https://…`, `http://…`, `www.…` and e-mail addresses, much as GitHub's autolink extension does.
///
/// What ends a sentence or a parenthesis around an address is no part of it. An address that leads nowhere is mere text.
package func bareAddresses(in text: ArraySlice<UInt8>) -> [BareAddress] {
    var found: [BareAddress] = []
    var index = text.startIndex
    var free = text.startIndex
    while index < text.endIndex {
        var range: Range<Int>?
        switch text[index] {
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
            range = webAddress(in: text, from: index, after: free)
        case UInt8(ascii: "@"): range = eMail(in: text, around: index, after: free)
        default: break
        }
        guard let range else {
            index += 1
            continue
        }
        if let destination = destination(of: text[range]) {
            found.append(BareAddress(range: range, destination: destination))
        }
        index = max(range.upperBound, index + 1)
        free = index
    }
    return found
}

private func destination(of address: ArraySlice<UInt8>) -> String? {
    let text = asItLooks(String(decoding: address, as: UTF8.self))
    let whole: String
    if isWritten("www.", at: address.startIndex, of: address) {
        guard text.parts(at: "/")[0].filledParts(at: ".").count > 2 else { return nil }
        whole = "https://" + text
    } else if AddressScheme(of: text).isWeb || AddressScheme(of: text) == .mailto {
        whole = text
    } else {
        whole = "mailto:" + text
    }
    return leadsSomewhere(whole) ? whole : nil
}

private func leadsSomewhere(_ address: String) -> Bool {
    let hasTricks = address.unicodeScalars.contains { isForbidden($0) || $0.isSpace || $0 == "\\" }
    return !hasTricks && (!AddressScheme(of: address).isWeb || WebAddress(address) != nil)
}

private func isWritten(_ start: String, at index: Int, of text: ArraySlice<UInt8>) -> Bool {
    let rest = text[index...].prefix(start.utf8.count)
    return rest.elementsEqual(start.utf8) { ($0 < 0x5B && $0 > 0x40 ? $0 | 0x20 : $0) == $1 }
}

private func webAddress(in text: ArraySlice<UInt8>, from start: Int, after free: Int) -> Range<Int>? {
    let scheme = ["https://", "http://", "www."].first { isWritten($0, at: start, of: text) }
    guard let scheme, start == free || mayComeBefore(text[start - 1]) else { return nil }
    let before = start == text.startIndex ? nil : text[start - 1]
    var end = start
    var brackets = 0
    while end < text.endIndex, let length = lengthOfPart(at: end, in: text) {
        if text[end] == UInt8(ascii: "[") { brackets += 1 }
        if text[end] == UInt8(ascii: "]") { brackets -= 1 }
        // What comes after bold text is no part of it.
        if brackets < 0 || (text[end] == UInt8(ascii: "*") && before == UInt8(ascii: "*")) { break }
        end += length
    }
    end = withoutTrail(text[start..<end], after: before)
    return end > start + scheme.utf8.count ? start..<end : nil
}

/// A letter or digit before it, or the `/` of another address, make another word of it.
private func mayComeBefore(_ byte: UInt8) -> Bool {
    !(byte.isLetterOrDigit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
}

/// How many bytes a character of an address has; nil for one that is none.
private func lengthOfPart(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
    let rest = text[index...]
    switch text[index] {
    case 0...0x20, 0x7F: return nil
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"): return nil
    // No-break spaces and the quotation marks, dashes and spaces of U+2000-U+206F end an address; what shows nothing is
    // passed over, and U+2011 is a hyphen.
    case 0xC2 where [0xA0, 0xAB, 0xBB].contains(rest.dropFirst().first): return nil
    case 0xE2 where rest.dropFirst().first == 0x80:
        guard let last = rest.dropFirst(2).first, (0x8B...0x8D).contains(last) || last == 0x91 else { return nil }
        return 3
    case 0xE3 where rest.starts(with: [0xE3, 0x80, 0x80]): return nil
    default: return 1
    }
}

/// Where an address ends, without the marks that belong to the sentence around it.
private func withoutTrail(_ address: ArraySlice<UInt8>, after before: UInt8?) -> Int {
    var rest = address
    let underscores = address.count { $0 == UInt8(ascii: "_") }
    var surplus = address.reduce(0) { $0 + ($1 == UInt8(ascii: ")") ? 1 : $1 == UInt8(ascii: "(") ? -1 : 0) }
    while let last = rest.last {
        switch last {
        case UInt8(ascii: ")") where surplus > 0: surplus -= 1
        // One that closes what another began outside of the address.
        case UInt8(ascii: "_") where underscores == 1 || before == UInt8(ascii: "_"): break
        case _ where "?!.,:;*~'".utf8.contains(last): break
        default: return rest.endIndex
        }
        rest = rest.dropLast()
    }
    return rest.endIndex
}

private func eMail(in text: ArraySlice<UInt8>, around at: Int, after free: Int) -> Range<Int>? {
    var start = at
    while start > free, isInEMail(text[start - 1]) || text[start - 1] == UInt8(ascii: "+") { start -= 1 }
    while start < at, !text[start].isLetterOrDigit { start += 1 }
    var end = at + 1
    while end < text.endIndex, isInEMail(text[end]) { end += 1 }
    while end > at + 1, !text[end - 1].isLetterOrDigit { end -= 1 }
    let labels = text[(at + 1)..<max(at + 1, end)].split(
        separator: UInt8(ascii: "."),
        omittingEmptySubsequences: false
    )
    guard start < at, labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
    // Of "åsa@example.org" no part is an address.
    if start > text.startIndex, isLetterBeyondASCII(before: start, in: text) { return nil }
    if end < text.endIndex, (0xC3...0xDF).contains(text[end]) { return nil }
    let scheme = start - "mailto:".utf8.count
    return scheme >= free && isWritten("mailto:", at: scheme, of: text) ? scheme..<end : start..<end
}

private func isInEMail(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}

/// Whether the character before a place is one of two bytes, as the letters of Europe are.
private func isLetterBeyondASCII(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    let last = text[..<index].suffix(2)
    return last.count == 2 && (0xC3...0xDF).contains(last[last.startIndex]) && last[last.startIndex + 1] & 0xC0 == 0x80
}

extension UInt8 {
    /// An ASCII letter or digit.
    fileprivate var isLetterOrDigit: Bool { isDigit || isLetter }
}
