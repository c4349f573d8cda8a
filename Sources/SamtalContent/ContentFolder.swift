package import SamtalModel

/// The content folder as it was found on disk: what is there, and the bytes of every file that may hold content.
package struct ContentFolder: Sendable {
    /// The folder as the author knows it, such as `content`; diagnostics begin with it.
    package let name: String
    /// In byte order of their paths.
    ///
    /// Names that begin with `_` or `.`, or that editors and file managers leave behind them, are not among them.
    package let entries: [Entry]

    package init(name: String, entries: [Entry]) {
        self.name = name
        self.entries = entries
    }

    package struct Entry: Sendable {
        /// Below the folder, with `/` between the parts, such as `dialogues/torget.md`.
        package let path: String
        package let kind: Kind

        package init(path: String, kind: Kind) {
            self.path = path
            self.kind = kind
        }
    }

    package enum Kind: Sendable {
        /// A regular file, whole.
        case file([UInt8])
        /// A regular file below `media/`, or one over a limit: its size in bytes, and its first bytes.
        case large(size: Int, head: [UInt8])
        /// A photograph or picture below `media/`: what of it is published, and its first bytes.
        case picture(PublishedPicture, head: [UInt8])
        case folder
        case symbolicLink
        /// A pipe, a device, a socket.
        case special
        /// Why it can't be read.
        case unreadable(Message)
    }
}
