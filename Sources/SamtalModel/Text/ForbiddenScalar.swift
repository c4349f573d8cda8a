/// Whether a character is a control character other than tab and line breaks, one that XML 1.0 forbids, or one that turns
/// the direction of what follows: "2027-01-08" would be shown as another day.
package func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
}
