/// What `samtal explain` says of a kind of mistake.
package struct Explanation: Sendable {
    /// Where the examples stand.
    package let place: ExamplePlace
    /// Why it is a mistake, and what to do.
    package let meaning: Message
    /// Lines as they should not be, and as they should; nil where no lines can show it.
    package let wrong: Message?
    package let right: Message?

    init(_ place: ExamplePlace, _ sv: String, _ en: String, wrong: Message? = nil, right: Message? = nil) {
        self.place = place
        meaning = Message(sv: sv, en: en)
        self.wrong = wrong
        self.right = right
    }
}

/// What the examples of an explanation are a part of.
package enum ExamplePlace: Hashable, Sendable {
    /// A whole dialogue.
    case file
    case frontMatter
    /// Lines among a section's own, in an entry of it where it has entries.
    case section(SectionName)
    /// All that stands below a section's heading.
    case whole(SectionName)
    /// What stands below the front matter.
    case text
    case site, organisation
    /// Several files, pictures, themes, what is published: no text shows it alone.
    case otherwise
}
