/// What the address of a link begins with, which tells what happens when someone follows it.
package enum AddressScheme: Sendable {
    /// A web page, a letter or a telephone call.
    case http, https, mailto, tel
    /// None: a page or a place of this site.
    case none
    /// Something that no visitor is sent to, such as `javascript:`; also what only looks like a scheme.
    case other

    package var isWeb: Bool { self == .http || self == .https }

    /// The scheme of an address (RFC 3986 §3.1), found as browsers find it.
    ///
    /// They pass over spaces and control characters before it, and tabs and line breaks anywhere in it (WHATWG URL, "basic
    /// URL parser"). They look at one scalar at a time, so that the `:` of `javascript:` is one whatever follows it. A colon
    /// before the first `/` belongs to a scheme (RFC 3986 §4.2): where what precedes it is none, that is `other`.
    @inlinable package init(of address: some ScalarText) { self.init(ofWhole: address.whole) }

    @usableFromInline package init(ofWhole address: Substring) {
        let plain = address.utf8.lazy.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.drop { $0 <= 0x20 }
        var name: [UInt8] = []
        for byte in plain {
            switch byte {
            case UInt8(ascii: ":"):
                self = AddressScheme.known[name] ?? .other
                return
            case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                self = .none
                return
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
            default: name.append(byte)
            }
        }
        self = .none
    }

    private static let known: [[UInt8]: AddressScheme] = [
        Array("http".utf8): .http, Array("https".utf8): .https, Array("mailto".utf8): .mailto, Array("tel".utf8): .tel,
    ]
}
