/// Code points as ASCII (RFC 3492 §6.3): those that are ASCII first, then where each of the others stands among them.
///
/// Nil where there are so many of them that the numbers grow too large.
func punycode(_ scalars: [UInt32]) -> String? {
    var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
    let basic = output.count
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var (point, delta, bias): (UInt32, UInt32, UInt32) = (0x80, 0, 72)
    var handled = basic
    while handled < scalars.count {
        guard let next = scalars.filter({ $0 >= point }).min() else { return nil }
        let (step, isTooLarge) = (next - point).multipliedReportingOverflow(by: UInt32(handled + 1))
        guard !isTooLarge, delta <= .max - step else { return nil }
        delta += step
        point = next
        for scalar in scalars {
            if scalar < point { delta += 1 }
            guard scalar == point else { continue }
            output += digits(of: delta, bias: bias)
            bias = adapted(delta, count: UInt32(handled + 1), isFirst: handled == basic)
            delta = 0
            handled += 1
        }
        delta += 1
        point += 1
    }
    return String(decoding: output, as: UTF8.self)
}

/// A number in digits of which each says whether it is the last (§3.3).
private func digits(of number: UInt32, bias: UInt32) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = number
    for weight in stride(from: UInt32(36), through: .max, by: 36) {
        let threshold = weight <= bias ? 1 : min(weight - bias, 26)
        guard rest >= threshold else { break }
        digits.append(digit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
    }
    return digits + [digit(rest)]
}

/// a-z are 0 through 25, and 0-9 the rest (§5).
private func digit(_ value: UInt32) -> UInt8 {
    UInt8(value) + (value < 26 ? UInt8(ascii: "a") : UInt8(ascii: "0") - 26)
}

/// How long the next number is thought to be, by the last one (§6.1).
private func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = delta / (isFirst ? 700 : 2)
    delta += delta / count
    var bias: UInt32 = 0
    while delta > 455 {
        delta /= 35
        bias += 36
    }
    return bias + 36 * delta / (delta + 38)
}
