import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal next`.
struct NextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: helpText(
            sv: "Berätta när webbplatsen ändras av sig själv nästa gång, och varför.",
            en: "Tell when the site changes by itself the next time, and why."
        ),
        discussion: helpText(
            sv: """
                En svarstid går ut, ett möte är över, en återkoppling blir sen: då ska webbplatsen byggas igen, fast \
                ingen har skrivit något. Varje sida görs så som den blir, dag för dag, en månad framåt. Ingenting skrivs.

                Exempel:

                  samtal next
                  samtal next --now 2027-03-01
                  samtal next --format json

                \(exitCodesText.swedish)
                """,
            en: """
                The time to answer ends, a meeting is over, feedback is late: then the site is to be built again, \
                though nobody has written anything. Every page is made as it will be, day by day, for a month ahead. \
                Nothing is written.

                Examples:

                  samtal next
                  samtal next --now 2027-03-01
                  samtal next --format json

                \(exitCodesText.english)
                """
        )
    )

    @OptionGroup var options: SiteOptions

    @Option(help: optionHelp(sv: "Hur det skrivs: text eller json.", en: "How it is written: text or json."))
    var format = NextFormat.text

    enum NextFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() async throws {
        let request = try options.request()
        let preparation = try await tellingOfDisk(request, options) { try await prepareSite(request) }
        let language = options.language?.language ?? preparation.language ?? .swedish
        guard let site = preparation.site else {
            let errors = preparation.diagnostics.filter { $0.severity == .error }
            showLines(of: errors, in: language)
            throw ExitCode.contentHasErrors
        }
        let change = await site.nextChange()
        switch format {
        case .json: Console.standardOutput.write(String(decoding: json(of: change).lines, as: UTF8.self))
        case .text:
            let text = change.map(nextChangeText) ?? quietText
            for line in text.text(in: language).filledParts(at: "\n") { Console.standardOutput.writeLine(String(line)) }
        }
    }
}

/// What `samtal next --format json` says, and what the site's own `next-change.json` is.
///
/// `at` is in UTC (RFC 3339); it is left out where nothing changes within `daysAhead`.
private func json(of change: NextChange?) -> JSON {
    .object(
        withoutNil: [
            ("version", .number(1)), ("at", change.map { .text($0.moment.iso) }),
            ("daysAhead", .number(PreparedSite.daysAhead)),
            ("addresses", .list((change?.addresses ?? []).map { .text($0.path) })),
            ("dialogues", .list((change?.dialogues ?? []).map(json))),
        ]
    )
}

private func json(of dialogue: DialogueNews) -> JSON {
    .object([
        ("file", .text(dialogue.file)), ("title", .text(dialogue.title)),
        ("happened", .list(dialogue.happened.map(JSON.text))), ("isLate", .flag(dialogue.isLate)),
    ])
}

private let quietText = Message(
    sv: "Webbplatsen ändras inte av sig själv de närmaste \(PreparedSite.daysAhead) dagarna.",
    en: "The site does not change by itself within \(PreparedSite.daysAhead) days."
)

private func nextChangeText(_ change: NextChange) -> Message {
    let pages = change.addresses.count { $0.path.ends(with: "/") }
    let files = change.addresses.count - pages
    let (day, clock) = (change.time.day.iso, change.time.clock)
    let shown = change.dialogues.prefix(20)
    let rest = change.dialogues.count - shown.count
    let sv = ["Webbplatsen ändras av sig själv nästa gång \(day) kl. \(clock):"] + lines(of: shown, in: .swedish)
    let en =
        ["The site changes by itself the next time on \(day) at \(clock):"] + lines(of: shown, in: .english)
    return Message(
        sv: (sv + (rest > 0 ? ["  … och \(count(rest, "dialog", "dialoger")) till"] : []) + [
            "I allt \(count(pages, "sida", "sidor")) och \(count(files, "annan fil", "andra filer"))."
        ]).joined(separator: "\n"),
        en: (en + (rest > 0 ? ["  … and \(count(rest, "more dialogue", "more dialogues"))"] : []) + [
            "In all \(count(pages, "page", "pages")) and \(count(files, "other file", "other files"))."
        ]).joined(separator: "\n")
    )
}

private func lines(of dialogues: ArraySlice<DialogueNews>, in language: Language) -> [String] {
    dialogues.flatMap { dialogue in
        dialogue.happened.isEmpty
            ? ["\(dialogue.title): \(quietChange(of: dialogue).text(in: language))"] : dialogue.happened
    }
    .map { "  \($0)" }
}

/// What changes where no feed tells of it.
private func quietChange(of dialogue: DialogueNews) -> Message {
    dialogue.isLate
        ? Message(sv: "försenad en dag till", en: "late by one more day")
        : Message(sv: "sidan ändras", en: "the page changes")
}
