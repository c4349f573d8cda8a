import SamtalModel

/// The list of what is to be decided before a site is shown to everyone, a line each.
func undecidedText(_ undecided: Undecided) -> Message {
    let ways = undecided.missingWays
    let items: [Message?] = [
        Message(
            sv: "identity i content/site.yml är nu \(undecided.identity) och får aldrig ändras sedan",
            en: "identity in content/site.yml is now \(undecided.identity) and may never be changed later"
        ),
        Message(
            sv: "base-url, webbplatsens adress, är nu \(undecided.address)",
            en: "base-url, the site's address, is now \(undecided.address)"
        ),
        ways.isEmpty
            ? nil
            : Message(
                sv: "\(ways.map(\.swedish).joined(separator: ", ")) under contact: det ska gå att delta utan dator",
                en: "\(ways.map(\.english).joined(separator: ", ")) under contact: one has to be able to take part "
                    + "without a computer"
            ),
        undecided.lacksStatement
            ? Message(
                sv: "tillgänglighetsredogörelsen, som lagen kräver, under accessibility",
                en: "the accessibility statement, which the law asks for, under accessibility"
            ) : nil,
        undecided.lacksPolicy
            ? Message(
                sv: "policyn, under policy, och hur många dagar ni lovar återkoppling inom",
                en: "the policy, under policy, and within how many days you promise feedback"
            ) : nil,
        Message(
            sv: "enheter, områden och grupper i content/organisation.yml: ett id är för alltid",
            en: "units, areas and groups in content/organisation.yml: an id is for ever"
        ),
        Message(
            sv: "texten på de vanliga sidorna i content/pages",
            en: "the text of the ordinary pages in content/pages"
        ),
        Message(
            sv: "sist: ta bort raden notice i content/site.yml",
            en: "last: take away the line notice in content/site.yml"
        ),
    ]
    let heading = Message(
        sv: "Det här ska ni bestämma innan webbplatsen visas för alla:",
        en: "This is to be decided before the site is shown to everyone:"
    )
    let list = items.compactMap(\.self)
    return Message(
        sv: ([heading.swedish] + list.map { "  - \($0.swedish)" }).joined(separator: "\n"),
        en: ([heading.english] + list.map { "  - \($0.english)" }).joined(separator: "\n")
    )
}
