import SamtalContent

/// What of an open picture is published; nil for any other file.
func publishedPicture(of file: Descriptor, size: Int) -> PublishedPicture? {
    publishedPicture(ofSize: size) { readBytes(file, from: $0, upTo: $1) }
}

/// The bytes of an open file that are published, a piece at a time.
struct PublishedParts {
    private let file: Descriptor
    private var parts: ArraySlice<PublishedPicture.Part>

    /// The parts of a picture; or all of any other file, as far as it has these many bytes.
    init(_ file: Descriptor, size: Int, picture: PublishedPicture?) {
        self.file = file
        parts = (picture?.parts ?? [.source(0..<size)])[...]
    }

    /// Nil at the end.
    ///
    /// - Throws: `Shortened` where the file has less than it had.
    mutating func next() throws -> [UInt8]? {
        switch parts.popFirst() {
        case nil: return nil
        case .bytes(let bytes): return bytes
        case .source(let range):
            let end = min(range.upperBound, range.lowerBound + pieceLength)
            let piece = readBytes(file, from: range.lowerBound, upTo: end - range.lowerBound)
            guard piece.count == end - range.lowerBound else { throw Shortened() }
            if end < range.upperBound { parts = [.source(end..<range.upperBound)] + parts }
            return piece
        }
    }

    struct Shortened: Error {}
}

private let pieceLength = 256 << 10
