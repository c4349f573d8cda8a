/// A number in hexadecimal digits, lower case, with zeros before it up to so many of them.
package func hexadecimal(_ number: some UnsignedInteger, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
