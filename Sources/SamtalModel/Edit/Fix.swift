/// The one certain way out of what a diagnostic tells of: a part of a line, and what to write instead.
package struct Fix: Hashable, Sendable {
    /// Where to look for the part: at this column of the line, or after it.
    package let place: Place
    /// What stands there now; empty where something is to come before it.
    package let old: String
    /// Empty where the part only goes; with a line break after it, a line of its own.
    package let new: String

    package init(at place: Place, _ old: String, as new: String) {
        self.place = place
        self.old = old
        self.new = new
    }

    /// The lines that come instead of one of a file's; nil where what is to be changed does not stand there.
    ///
    /// `line` is the line as its author wrote it, without its end.
    package func made(in line: String) -> [String]? {
        let scalars = line.unicodeScalars
        let start =
            scalars.index(line.startIndex, offsetBy: place.column - 1, limitedBy: line.endIndex) ?? line.endIndex
        guard old != new, let part = line[start...].place(of: old) ?? (old.isEmpty ? nil : line.place(of: old)) else {
            return nil
        }
        let text = "\(line[..<part.lowerBound])\(new)\(line[part.upperBound...])"
        return text.parts(at: "\n").map(String.init)
    }
}
