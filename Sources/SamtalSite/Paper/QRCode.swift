import CQRencode

/// A QR code (ISO/IEC 18004): a square of dark and light modules, without the quiet zone around it.
///
/// This is the only file that sees libqrencode.
struct QRCode: Hashable, Sendable {
    /// Modules along each side.
    let size: Int
    /// Row by row from the top.
    private let areDark: [Bool]

    /// The smallest code that holds a text and can still be read when a seventh of it is worn (level M).
    ///
    /// Nil for no text at all, and for more than a code can hold (2,331 bytes).
    init?(of text: String) {
        guard let symbol = Symbol(of: Array(text.utf8)) else { return nil }
        size = symbol.size
        areDark = symbol.areDark
    }

    subscript(row: Int, column: Int) -> Bool { areDark[row * size + column] }
}

/// Owns what libqrencode has allocated.
private struct Symbol: ~Copyable {
    private let code: UnsafeMutablePointer<QRcode>

    init?(of bytes: [UInt8]) {
        // As bytes: a text would end at its first NUL. Version 0 is the smallest that is large enough.
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        self.code = code
    }

    var size: Int { Int(code.pointee.width) }

    /// The lowest bit of each byte is the module; the others tell what the module is for.
    var areDark: [Bool] { UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 } }

    deinit { QRcode_free(code) }
}
