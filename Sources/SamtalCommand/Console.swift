import Glibc
import SamtalModel

/// One of the two streams that the program speaks through.
struct Console: Sendable {
    static let standardOutput = Console(descriptor: 1)
    static let standardError = Console(descriptor: 2)

    private let descriptor: Int32

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes text as it is.
    ///
    /// What can't be written, since nobody listens any more, is let go.
    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes a line that may quote anything: what could steer a terminal is made visible instead.
    func writeLine(_ text: String) { write(harmless(text) + "\n") }
}

/// The text on one line, with control characters and marks that turn the writing direction written out.
func harmless(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control where scalar == "\n" || scalar == "\t": shown += " "
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: shown += escape(scalar)
        case .format where isDirectional(scalar): shown += escape(scalar)
        default: shown.unicodeScalars.append(scalar)
        }
    }
    return shown
}

private func escape(_ scalar: Unicode.Scalar) -> String { "\\u{\(String(scalar.value, radix: 16))}" }

/// Marks, embeddings, overrides and isolates (UAX #9).
private func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}
