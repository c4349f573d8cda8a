import SamtalModel

/// The size of an AVIF's main picture: a property that a table ties to it, turned where another property says so.
///
/// Nil for what is no AVIF, such as a telephone's HEIC pictures, which browsers don't show.
func avifSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    let file = boxes(in: bytes, from: 0)
    guard let brands = file.first?.content, isAVIF(brands), let meta = file.first(where: { $0.type == "meta" })
    else { return nil }
    let inner = boxes(in: meta.content, from: 4)
    guard let main = inner.first(where: { $0.type == "pitm" }).flatMap({ mainItem($0.content) }),
        let tables = inner.first(where: { $0.type == "iprp" }).map({ boxes(in: $0.content, from: 0) }),
        let properties = tables.first(where: { $0.type == "ipco" }).map({ boxes(in: $0.content, from: 0) }),
        let table = tables.first(where: { $0.type == "ipma" })
    else { return nil }
    let own = propertyNumbers(of: main, in: table.content).compactMap { number in
        properties.indices.contains(number - 1) ? properties[number - 1] : nil
    }
    let isTurned = own.first { $0.type == "irot" }?.content.byte(0).map { $0 & 1 == 1 } ?? false
    let extent = own.first { $0.type == "ispe" }?.content
    return dimensions(extent?.big32(4), extent?.big32(8))?.turned(isTurned)
}

/// Whether an AVIF says that it holds Exif or XMP (ISO/IEC 23008-12 §A.2, §A.3), among its items.
func tellsOfItself(avif bytes: ByteReader) -> Bool {
    guard let meta = boxes(in: bytes, from: 0).first(where: { $0.type == "meta" }),
        let items = boxes(in: meta.content, from: 4).first(where: { $0.type == "iinf" })
    else { return false }
    let start = items.content.byte(0) == 0 ? 6 : 8
    return boxes(in: items.content, from: start).contains { item in
        // The item's number has two bytes, and from version 3 on four.
        let type = item.content.text(item.content.byte(0) == 2 ? 8 : 10, 4)
        return type == "Exif" || type == "mime"
    }
}

/// A box of the ISO base media format: a type of four letters, and what is in it.
private struct Box {
    let type: String
    let content: ByteReader
}

/// The boxes that stand after each other; one whose end is beyond the bytes at hand is the last.
private func boxes(in bytes: ByteReader, from start: Int) -> [Box] {
    var boxes: [Box] = []
    var offset = start
    while let size = bytes.big32(offset), bytes.byte(offset + 7) != nil {
        // 0 means to the end; 1, that a longer number follows, which only films need.
        let end = size == 0 ? bytes.bytes.count : offset + size
        guard size == 0 || size >= 8 else { break }
        boxes.append(Box(type: bytes.text(offset + 4, 4), content: bytes.part(offset + 8..<end)))
        offset = end
    }
    return boxes
}

private func isAVIF(_ brands: ByteReader) -> Bool {
    stride(from: 0, to: brands.bytes.count, by: 4).contains { ["avif", "avis"].contains(brands.text($0, 4)) }
}

private func mainItem(_ content: ByteReader) -> Int? { content.byte(0) == 0 ? content.big16(4) : content.big32(4) }

/// Which properties an item has, counted from 1, out of the whole file's.
private func propertyNumbers(of item: Int, in table: ByteReader) -> [Int] {
    let hasLongItems = table.byte(0) != 0
    let hasLongNumbers = (table.byte(3) ?? 0) & 1 == 1
    var offset = 8
    for _ in 0..<(table.big32(4) ?? 0) {
        guard let id = hasLongItems ? table.big32(offset) : table.big16(offset) else { return [] }
        offset += hasLongItems ? 4 : 2
        guard let count = table.byte(offset) else { return [] }
        offset += 1
        let width = hasLongNumbers ? 2 : 1
        // The highest bit says whether the property is essential.
        let numbers = (0..<count).compactMap { index in
            hasLongNumbers
                ? table.big16(offset + width * index).map { $0 & 0x7FFF }
                : table.byte(offset + width * index).map { $0 & 0x7F }
        }
        if id == item { return numbers }
        offset += width * count
    }
    return []
}
