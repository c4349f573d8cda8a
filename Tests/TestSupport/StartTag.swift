/// A start tag of an HTML page, as a browser would meet it.
package struct StartTag: Sendable {
    /// In lower case.
    package let name: String
    /// Character references are resolved where they are the five of XML.
    package let attributes: [String: String]

    /// Every start tag in the page's order; comments and end tags are left out.
    package static func all(in page: [UInt8]) -> [StartTag] {
        var scanner = Scanner(bytes: page)
        var tags: [StartTag] = []
        while let tag = scanner.next() { tags.append(tag) }
        return tags
    }

    private struct Scanner {
        let bytes: [UInt8]
        var place = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> StartTag? {
            while place < bytes.count {
                guard bytes[place] == UInt8(ascii: "<") else {
                    place += 1
                    continue
                }
                place += 1
                if starts(with: "!--") {
                    while place < bytes.count, !starts(with: "-->") { place += 1 }
                } else if place < bytes.count, isLetter(bytes[place]) {
                    return tag()
                }
            }
            return nil
        }

        private mutating func tag() -> StartTag {
            let name = word { !" \n\t/>".utf8.contains($0) }
            var attributes: [String: String] = [:]
            while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
                let key = word { !" \n\t/>=".utf8.contains($0) }
                guard !key.isEmpty else {
                    place += 1
                    continue
                }
                attributes[key.lowercased()] = value()
            }
            return StartTag(name: name.lowercased(), attributes: attributes)
        }

        /// What stands after `=`, if that is what comes next.
        private mutating func value() -> String {
            guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
            place += 1
            guard place < bytes.count,
                let quote = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { $0 == bytes[place] })
            else { return word { !" \n\t>".utf8.contains($0) } }
            place += 1
            let text = word { $0 != quote }
            place += 1
            let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
        }

        private mutating func word(while isPart: (UInt8) -> Bool) -> String {
            let start = place
            while place < bytes.count, isPart(bytes[place]) { place += 1 }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }

        private func starts(with text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

        private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    }
}
