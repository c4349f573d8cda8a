extension Zone {
    /// A zone from the bytes of its TZif file, version 2 or later (RFC 9636).
    ///
    /// The rule in the footer is carried on, so that every day through 2201 is covered. Nil where the data is
    /// malformed, is of version 1 (which ends in 2037), counts leap seconds, or strays a day or more from UTC; or
    /// where the name is not one that calendars can hold.
    package init?(name: String, timeZoneData data: [UInt8]) {
        guard !name.isEmpty, name.utf8.allSatisfy(isZoneNameByte), let block = DataBlock(data) else { return nil }
        var transitions = block.transitions
        var first = block.first
        var rule: ZoneRule?
        switch block.footer {
        case nil: break
        case .always(let offset):
            if transitions.isEmpty { first = offset }
        case .yearly(let yearly):
            if transitions.isEmpty { first = yearly.standard }
            transitions += yearly.transitions(after: transitions.last?.at)
            rule = yearly
        }
        self.init(name: name, first: first, transitions: transitions, rule: rule)
    }
}

extension ZoneRule {
    /// Those after the last one that the data has, through ``lastYear``; without one, from 1899.
    fileprivate func transitions(after last: Moment?) -> [Zone.Transition] {
        // A transition's year by UTC may be the one before or after that of the clock.
        let lastYear = last.map { Day(number: $0.seconds / 86_400).year - 1 } ?? 1899
        guard lastYear <= ZoneRule.lastYear else { return [] }
        return (max(lastYear, 1899)...ZoneRule.lastYear).flatMap(transitions(in:))
            .filter { change in last.map { $0 < change.at } ?? true }
    }
}

/// The second block of a TZif file, and its footer: what a reader of version 2 or later is to use.
private struct DataBlock {
    let first: Zone.Offset
    let transitions: [Zone.Transition]
    /// Nil where the footer says nothing.
    let footer: ZoneFooter?

    init?(_ data: [UInt8]) {
        var reader = ByteReader(data)
        guard let old = Header(&reader), reader.skip(old.size(timeBytes: 4)), let header = Header(&reader),
            header.leapCount == 0, header.size(timeBytes: 8) <= reader.remaining
        else { return nil }

        var moments: [Moment] = []
        for _ in 0..<header.timeCount {
            guard let seconds = reader.integer(bytes: 8), seconds.magnitude <= 1 << 59 else { return nil }
            if let last = moments.last, last.seconds >= seconds { return nil }
            moments.append(Moment(seconds: seconds))
        }
        guard let indices = reader.bytes(header.timeCount), let typeBytes = reader.bytes(header.typeCount * 6),
            let names = reader.bytes(header.nameBytes), reader.skip(header.indicatorBytes)
        else { return nil }
        guard let offsets = readOffsets(typeBytes, names: names), let first = offsets.first else { return nil }

        var transitions: [Zone.Transition] = []
        for (moment, index) in zip(moments, indices) {
            guard Int(index) < offsets.count else { return nil }
            transitions.append(Zone.Transition(at: moment, offset: offsets[Int(index)]))
        }
        self.first = first
        self.transitions = transitions

        let newline = UInt8(ascii: "\n")
        guard reader.bytes(1)?.first == newline, let tail = reader.bytes(reader.remaining),
            let end = tail.firstIndex(of: newline)
        else { return nil }
        let text = tail[..<end]
        if text.isEmpty {
            footer = nil
        } else {
            guard let said = ZoneFooter(text) else { return nil }
            footer = said
        }
    }
}

/// The 44 bytes that stand before each block (RFC 9636 §3.1).
private struct Header {
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let nameBytes: Int
    let indicatorBytes: Int

    init?(_ reader: inout ByteReader) {
        guard let magic = reader.bytes(4), magic.elementsEqual("TZif".utf8), let version = reader.bytes(1)?.first,
            version >= UInt8(ascii: "2"), reader.skip(15)
        else { return nil }
        var counts: [Int] = []
        for _ in 0..<6 {
            guard let count = reader.integer(bytes: 4), count >= 0 else { return nil }
            counts.append(count)
        }
        (leapCount, timeCount, typeCount, nameBytes) = (counts[2], counts[3], counts[4], counts[5])
        indicatorBytes = counts[0] + counts[1]
        guard typeCount > 0, counts[0] == 0 || counts[0] == typeCount, counts[1] == 0 || counts[1] == typeCount
        else { return nil }
    }

    /// How many bytes the block takes that follows the header; the counts are 31 bits wide, so this can't overflow.
    func size(timeBytes: Int) -> Int {
        timeCount * (timeBytes + 1) + typeCount * 6 + nameBytes + leapCount * (timeBytes + 4) + indicatorBytes
    }
}

private func readOffsets(_ types: ArraySlice<UInt8>, names: ArraySlice<UInt8>) -> [Zone.Offset]? {
    var reader = ByteReader(Array(types))
    var offsets: [Zone.Offset] = []
    while reader.remaining > 0 {
        guard let seconds = reader.integer(bytes: 4), abs(seconds) < 86_400, let isDaylight = reader.bytes(1)?.first,
            isDaylight <= 1, let nameStart = reader.bytes(1)?.first
        else { return nil }
        let rest = names.dropFirst(Int(nameStart))
        guard let end = rest.firstIndex(of: 0), rest[..<end].allSatisfy(isZoneNameByte) else { return nil }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        offsets.append(Zone.Offset(seconds: seconds, isDaylight: isDaylight == 1, abbreviation: name))
    }
    return offsets
}

/// Takes bytes from the front; nil, and nothing taken, where there are too few.
private struct ByteReader {
    private let data: [UInt8]
    private var position = 0

    init(_ data: [UInt8]) { self.data = data }

    var remaining: Int { data.count - position }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= remaining else { return nil }
        defer { position += count }
        return data[position..<position + count]
    }

    mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }

    /// A signed number, the highest byte first.
    mutating func integer(bytes count: Int) -> Int? {
        guard let bytes = bytes(count) else { return nil }
        let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let unused = 64 - count * 8
        return Int(Int64(bitPattern: value << UInt64(unused)) >> Int64(unused))
    }
}

/// Letters, digits and the marks that zones' names have.
private func isZoneNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        true
    default: false
    }
}
