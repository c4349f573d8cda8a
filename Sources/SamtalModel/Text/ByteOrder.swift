/// What is one and the same where its bytes are, and is ordered by them.
///
/// Servers and disks know nothing of letters that look the same: to them `é` in one letter and in two are two names.
package protocol ByteText: Hashable, Comparable, Sendable {
    var text: String { get }
}

extension ByteText {
    package static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    package static func < (left: Self, right: Self) -> Bool { precedesInBytes(left.text, right.text) }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Whether a text comes before another in the order of their bytes.
package func precedesInBytes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in right.withUTF8 { left.lexicographicallyPrecedes($0) } }
}
