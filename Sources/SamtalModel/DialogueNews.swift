/// A dialogue that has something new at a later time, and what feeds then tell of it.
package struct DialogueNews: Sendable {
    /// The dialogue's file.
    package let file: String
    package let title: String
    /// The titles of its new items in feeds, in the site's first language, the first that happens first; empty where
    /// something is over, or stands otherwise, that no feed tells of.
    package let happened: [String]
    /// Whether something is late in it, which pages count the days of.
    package let isLate: Bool

    package init(file: String, title: String, happened: [String], isLate: Bool) {
        self.file = file
        self.title = title
        self.happened = happened
        self.isLate = isLate
    }
}
