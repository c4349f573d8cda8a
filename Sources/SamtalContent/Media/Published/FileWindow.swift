/// Reads a file of any size here and there, with a piece of it at a time in memory.
struct FileWindow {
    /// In bytes.
    let size: Int
    private let read: (Int, Int) -> [UInt8]
    private var start = 0
    private var window: [UInt8] = []

    init(size: Int, read: @escaping (_ start: Int, _ count: Int) -> [UInt8]) {
        self.size = size
        self.read = read
    }

    /// The bytes of a range, as far as there are any; at most `longest` of them.
    mutating func part(_ range: Range<Int>) -> ByteReader {
        let end = min(range.upperBound, range.lowerBound + Self.longest)
        guard holds(range.lowerBound, through: end) else { return ByteReader([]) }
        let first = range.lowerBound - start
        return ByteReader(window[first..<min(window.count, first + end - range.lowerBound)])
    }

    mutating func byte(_ offset: Int) -> Int? {
        holds(offset, through: offset + 1) ? Int(window[offset - start]) : nil
    }

    /// Where a byte stands for the first time from a place on.
    mutating func place(of byte: UInt8, from offset: Int) -> Int? {
        var offset = offset
        while holds(offset, through: offset + 1) {
            if let found = window[(offset - start)...].firstIndex(of: byte) { return start + found }
            offset = start + window.count
        }
        return nil
    }

    /// Longer than any part that is looked into: a segment of a JPEG is shorter.
    static let longest = 64 << 10

    /// Whether there is a byte at a place; then it and what follows it, as far as there is any, are in the window.
    private mutating func holds(_ offset: Int, through end: Int) -> Bool {
        guard offset >= 0, offset < size else { return false }
        if offset < start || min(end, size) > start + window.count {
            start = offset
            window = read(offset, min(2 * Self.longest, size - offset))
        }
        return offset - start < window.count
    }
}
