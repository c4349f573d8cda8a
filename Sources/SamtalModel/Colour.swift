/// A colour as a screen mixes it: sRGB (IEC 61966-2-1), eight bits a channel, not to be seen through.
package struct Colour: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour of `005ea5` or `05a`, with or without a `#` before it; nil for anything else.
    package init?(hex text: some StringProtocol) {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "#") }
        // UTF-8 digits: "５" is a hexadecimal digit to a Character.
        let values = digits.compactMap(hexValue)
        guard values.count == digits.count, text.utf8.count - digits.count <= 1 else { return nil }
        switch values.count {
        case 3: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
        case 6:
            self.init(
                red: values[0] << 4 | values[1],
                green: values[2] << 4 | values[3],
                blue: values[4] << 4 | values[5]
            )
        default: return nil
        }
    }

    /// Such as `#005ea5`.
    package var hex: String {
        "#"
            + [red, green, blue].map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

private func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
