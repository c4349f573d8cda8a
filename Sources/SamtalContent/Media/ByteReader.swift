/// Reads numbers and text out of a file's first bytes; nil wherever they have ended.
struct ByteReader: Sendable {
    let bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

    func little16(_ offset: Int) -> Int? {
        guard let low = byte(offset), let high = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    func big16(_ offset: Int) -> Int? {
        guard let high = byte(offset), let low = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    func little32(_ offset: Int) -> Int? {
        guard let low = little16(offset), let high = little16(offset + 2) else { return nil }
        return high << 16 | low
    }

    func big32(_ offset: Int) -> Int? {
        guard let high = big16(offset), let low = big16(offset + 2) else { return nil }
        return high << 16 | low
    }

    func text(_ offset: Int, _ count: Int) -> String {
        String(decoding: bytes.dropFirst(offset).prefix(count), as: UTF8.self)
    }

    /// The bytes from one place to another, as far as there are any.
    func part(_ range: Range<Int>) -> ByteReader { ByteReader(bytes[range.clamped(to: bytes.indices)]) }
}
