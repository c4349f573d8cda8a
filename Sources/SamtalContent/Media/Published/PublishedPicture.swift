/// What of a picture's file is published: all but what tells where, when and by whom it was taken.
///
/// The picture itself is not touched: stretches of the file are copied as they are.
package struct PublishedPicture: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        /// Bytes of the file, as they stand there.
        case source(Range<Int>)
        /// Bytes that are written instead of others.
        case bytes([UInt8])
    }

    /// In their order.
    package private(set) var parts: [Part] = []
    /// Whether the file ends too early, or goes on with what can't be made out, which is left out.
    package var isDamaged = false

    /// More than any picture has; a file that is made to have more is cut there.
    static let mostParts = 100_000

    /// What is published, in bytes.
    package var size: Int {
        parts.reduce(0) { size, part in
            switch part {
            case .source(let range): size + range.count
            case .bytes(let bytes): size + bytes.count
            }
        }
    }

    mutating func keep(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if case .source(let last)? = parts.last, last.upperBound == range.lowerBound {
            parts[parts.count - 1] = .source(last.lowerBound..<range.upperBound)
        } else {
            parts.append(.source(range))
        }
    }

    mutating func add(_ bytes: [UInt8]) { parts.append(.bytes(bytes)) }

    /// Changes the part that stands at a place among the parts.
    mutating func put(_ bytes: [UInt8], at index: Int) { parts[index] = .bytes(bytes) }
}

/// What is published of a JPEG, a PNG or a WebP; nil for any other file, which is published as it is.
///
/// `read` gives the bytes from a place in the file, as many as are asked for; fewer only where the file ends. What the file
/// is called does not matter. Works through files of any size in little memory, and in time linear to their size.
package func publishedPicture(ofSize size: Int, read: @escaping (_ start: Int, _ count: Int) -> [UInt8])
    -> PublishedPicture?
{
    var file = FileWindow(size: size, read: read)
    let head = file.part(0..<12)
    if head.bytes.starts(with: pngSignature) { return publishedPNG(&file) }
    if head.bytes.starts(with: [0xFF, 0xD8]) { return publishedJPEG(&file) }
    if head.text(0, 4) == "RIFF", head.text(8, 4) == "WEBP" { return publishedWebP(&file) }
    return nil
}
