/// Text judged the way that machines read it: by bytes and Unicode scalars.
///
/// A `Character` is what a reader sees. `<` after U+0600, `"` before U+0301, `:` before U+FF9E and CR LF are one each, and
/// equal to none of what a browser, a parser or a disk finds there. A test over the sources holds that nothing else is used.
///
/// Inlinable, so that the compiler writes it out for the kind of text at hand: it is asked for at every step.
@usableFromInline package protocol ScalarText: StringProtocol
where SubSequence == Substring, UTF8View: BidirectionalCollection {}

extension String: ScalarText {}
extension Substring: ScalarText {}

extension ScalarText {
    /// All of it, as a part of itself.
    @inlinable package var whole: Substring { self[startIndex...] }

    /// Whether it begins with exactly these bytes.
    @inlinable package func begins(with start: some StringProtocol) -> Bool { utf8.starts(with: start.utf8) }

    /// Whether it ends with exactly these bytes.
    @inlinable package func ends(with end: some StringProtocol) -> Bool {
        utf8.reversed().starts(with: end.utf8.reversed())
    }

    /// What follows some text that it begins with; nil where it does not.
    @inlinable package func after(_ start: some StringProtocol) -> Substring? {
        begins(with: start) ? self[utf8.index(startIndex, offsetBy: start.utf8.count)...] : nil
    }

    /// What comes before some text that it ends with; nil where it does not.
    @inlinable package func before(_ end: some StringProtocol) -> Substring? {
        ends(with: end) ? self[..<utf8.index(endIndex, offsetBy: -end.utf8.count)] : nil
    }

    /// Where some bytes stand for the first time.
    @inlinable package func place(of part: String) -> Range<Index>? {
        let wanted = part.utf8
        guard let first = wanted.first else { return startIndex..<startIndex }
        var rest = utf8[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
            rest = rest.dropFirst()
        }
        return nil
    }

    @inlinable package func holds(_ part: String) -> Bool { place(of: part) != nil }

    @inlinable package func holds(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }

    /// What stands between the separators; an empty part too.
    @inlinable package func parts(at separator: Unicode.Scalar) -> [Substring] {
        unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map {
            self[$0.startIndex..<$0.endIndex]
        }
    }

    /// What stands between the separators, without empty parts.
    @inlinable package func filledParts(at separator: Unicode.Scalar) -> [Substring] { filledParts { $0 == separator } }

    @inlinable package func filledParts(at isSeparator: (Unicode.Scalar) -> Bool) -> [Substring] {
        unicodeScalars.split(whereSeparator: isSeparator).map { self[$0.startIndex..<$0.endIndex] }
    }

    /// What comes before and after the first place of a separator; nil where there is none.
    @inlinable package func halves(at separator: Unicode.Scalar) -> (before: Substring, after: Substring)? {
        guard let place = unicodeScalars.firstIndex(of: separator) else { return nil }
        return (self[..<place], self[unicodeScalars.index(after: place)...])
    }

    /// What comes before and after the last place of a separator; nil where there is none.
    @inlinable package func lastHalves(at separator: Unicode.Scalar) -> (before: Substring, after: Substring)? {
        guard let place = unicodeScalars.lastIndex(of: separator) else { return nil }
        return (self[..<place], self[unicodeScalars.index(after: place)...])
    }

    /// The scalars that it begins with, as long as they are of a kind.
    @inlinable package func leading(_ isWanted: (Unicode.Scalar) -> Bool) -> Substring {
        self[..<(unicodeScalars.firstIndex { !isWanted($0) } ?? endIndex)]
    }

    /// What follows the scalars of a kind that it begins with.
    @inlinable package func droppingLeading(_ isUnwanted: (Unicode.Scalar) -> Bool) -> Substring {
        self[(unicodeScalars.firstIndex { !isUnwanted($0) } ?? endIndex)...]
    }

    /// What comes before the scalars of a kind that it ends with.
    @inlinable package func droppingTrailing(_ isUnwanted: (Unicode.Scalar) -> Bool) -> Substring {
        guard let last = unicodeScalars.lastIndex(where: { !isUnwanted($0) }) else { return self[..<startIndex] }
        return self[..<unicodeScalars.index(after: last)]
    }

    /// Only the scalars of a kind.
    @inlinable package func keeping(_ isWanted: (Unicode.Scalar) -> Bool) -> String {
        var kept = ""
        kept.unicodeScalars.append(contentsOf: unicodeScalars.filter(isWanted))
        return kept
    }

    /// The text with a part of it written in another way, wherever it stands.
    @inlinable package func writing(_ part: String, as other: String) -> String {
        var written = ""
        var rest = self[...]
        while !part.isEmpty, let place = rest.place(of: part) {
            written += rest[..<place.lowerBound] + other
            rest = rest[place.upperBound...]
        }
        return written + rest
    }
}

extension Unicode.Scalar {
    /// White space of any kind, a line break too; quick for the ASCII that most text is.
    @inlinable package var isSpace: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    /// One of 0-9.
    @inlinable package var isDigit: Bool { ("0"..."9").contains(self) }

    /// A letter of any script; no mark that belongs to one.
    @inlinable package var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    /// What ends a line in some program.
    @inlinable package var isLineBreak: Bool {
        (0x0A...0x0D).contains(value) || [0x85, 0x2028, 0x2029].contains(value)
    }
}

/// The text without white space around it.
@inlinable package func trimmed(_ text: some ScalarText) -> String {
    String(text.droppingLeading(\.isSpace).droppingTrailing(\.isSpace))
}
