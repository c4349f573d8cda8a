/// The text of bytes that surely are UTF-16, as Notepad saves what it calls Unicode; nil where they may be anything.
///
/// A byte order mark begins it (RFC 2781 §3.2), every surrogate has its other half, and no NUL is in it.
package func utf16Text(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2), let isLittle = isLittleEndian(bytes) else { return nil }
    var units: [UInt16] = []
    for place in stride(from: 2, to: bytes.count, by: 2) {
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    return units.contains(0) ? nil : String(validating: units, as: UTF16.self)
}

/// Nil without a byte order mark.
private func isLittleEndian(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    return bytes.starts(with: [0xFE, 0xFF]) ? false : nil
}
