import Foundation
import TestSupport
import Testing

/// What `samtal move`, `cancel`, `extend`, `withdraw`, `rename` and `answer` write in the dialogue of the editor's guide.
@Suite struct ChangeTests {
    let scratch: ScratchFolder
    static let file = "content/dialogues/lekplats-i-nol.md"

    init() throws {
        scratch = try ScratchFolder()
        for name in ["site.yml", "organisation.yml"] {
            let text = try String(contentsOfFile: Checkout.path("content/\(name)"), encoding: .utf8)
            try scratch.write(text, to: "content/\(name)")
        }
        try scratch.copy(Checkout.path("content/media"), over: "content/media")
        try step(1, 0).apply(in: scratch)
    }

    private func step(_ task: Int, _ index: Int) throws -> Guide.Step {
        try #require(try Guide.tasks().first { $0.number == task }).steps[index]
    }

    private func samtal(_ day: String, _ arguments: [String]) throws -> ProgramRun {
        try runSamtal(arguments + ["--now", day], in: scratch.path)
    }

    private var text: String { scratch.text(ChangeTests.file) ?? "" }

    private static let asInTheGuide: [(task: Int, step: Int, arguments: [String])] = [
        (2, 0, ["extend", "--to", "2027-03-28", "--reason", "Fler ville svara."]),
        (
            3, 0,
            ["move", "--day", "2027-04-09", "--to", "2027-04-23", "--reason", "Vi fick fler svar än vi trodde."]
        ),
        (
            5, 0,
            ["move", "--meeting", "nol-lekplats-mote-1", "--to", "2027-02-18", "--reason", "Lokalen var upptagen."]
        ),
        (6, 0, ["cancel", "--meeting", "nol-lekplats-mote-1", "--reason", "Det är för halt."]),
        (
            7, 1,
            [
                "cancel", "--meeting", "nol-lekplats-rita", "--session", "2", "--reason",
                "Vi ritade färdigt den första gången.",
            ]
        ),
        (
            11, 1,
            [
                "answer", "--title", "Svar om toaletten", "--text",
                "Det blir en toalett vid biblioteket, och en skylt dit.",
            ]
        ),
    ]

    @Test(arguments: asInTheGuide)
    func writesWhatTheGuideSays(_ task: Int, _ index: Int, _ arguments: [String]) throws {
        for earlier in 0..<index { try step(task, earlier).apply(in: scratch) }
        let start = text
        let step = try step(task, index)
        try step.apply(in: scratch)
        let wanted = text
        try scratch.write(start, to: ChangeTests.file)
        let run = try samtal(try #require(step.day), arguments + ["--in", "lekplats-i-nol"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(text == wanted)
    }

    @Test func movesADecisionAndItsLastDayToAnswerWithTheWindow() throws {
        let more = text.replacing("- Märk svaret:", with: "- Sista dag: 14 mars 2027\n- Märk svaret:")
        try scratch.write(more, to: ChangeTests.file)
        let move = [
            "move", "--in", "lekplats-i-nol", "--day", "2027-05-19", "--to", "2027-06-02", "--reason",
            "Mötet flyttades.",
        ]
        #expect(try samtal("2027-01-20", move).status == 0)
        #expect(
            text.contains(
                "- När: 2027-06-02\n- Ändrat 2027-01-20: beslut 2027-06-02 i stället för 2027-05-19. Mötet flyttades.\n"
            )
        )
        let extend = ["extend", "--in", "lekplats-i-nol", "--to", "28 mars 2027", "--reason", "Fler ville svara."]
        #expect(try samtal("2027-01-20", extend).status == 0)
        #expect(text.contains("- Sista dag: 2027-03-28\n"))
        #expect(try samtal("2027-01-20", ["check"]).status == 0)
    }

    /// Where the list of facts stands below some text, new lines go into it and not above the text.
    @Test func findsTheListBelowText() throws {
        let above = text.replacing("- Id: nol-", with: "Vi bjuder på fika.\n\n- Id: nol-").replacing(
            "## Beslut\n",
            with: "## Beslut\n\nNämnden beslutar på ett öppet möte.\n"
        )
        try scratch.write(above, to: ChangeTests.file)
        let meeting = ["--in", "lekplats-i-nol", "--meeting", "nol-lekplats-mote-1", "--reason", "Det är halt."]
        #expect(try samtal("2027-01-20", ["move", "--to", "2027-02-18"] + meeting).status == 0)
        #expect(try samtal("2027-01-21", ["cancel"] + meeting).status == 0)
        #expect(text.contains("### Dialogmöte i biblioteket\n\nVi bjuder på fika.\n\n- Id: nol-lekplats-mote-1\n"))
        #expect(text.contains("- När: 2027-02-18 18.00–20.00\n- Flyttat 2027-01-20: från 2027-02-16 18.00–20.00."))
        #expect(text.contains("- Publicerat: 2027-01-18\n- Inställt 2027-01-21: Det är halt.\n"))
        let decision = ["new", "decision", "--in", "lekplats-i-nol", "--text", "Nämnden sa ja."]
        let run = try samtal("2027-05-19", decision)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            text.contains("öppet möte.\n\n- Beslutas av: kultur-och-fritidsnamnden\n- När: 2027-05-19\n- Beslutet blev")
        )
        #expect(try samtal("2027-05-20", ["check"]).status == 0)
    }

    @Test func movesWhatIsPromisedAtTheLatest() throws {
        let more = text.replacing("- 2027-04-09: återkoppling", with: "- senast den 9 april 2027: återkoppling")
        try scratch.write(more, to: ChangeTests.file)
        let move = [
            "move", "--in", "lekplats-i-nol", "--day", "2027-04-09", "--to", "2027-04-23", "--reason", "Ni sa mycket.",
        ]
        let run = try samtal("2027-01-20", move)
        #expect(run.status == 0, "\(run.errors)")
        #expect(text.contains("- senast 2027-04-23: återkoppling"))
        #expect(text.contains("- Ändrat 2027-01-20: återkoppling 2027-04-23 i stället för 2027-04-09. Ni sa mycket.\n"))
        #expect(try samtal("2027-01-20", ["check"]).status == 0)
    }

    @Test func movesTheRowsOfTranslationsAlong() throws {
        try step(15, 0).apply(in: scratch)
        let file = "content/dialogues/lekplats-i-nol.en.md"
        let rows = "\n## Timeline\n\n- 2027-02-01 – 2027-03-14: open – we collect ideas\n"
        try scratch.write((scratch.text(file) ?? "") + rows, to: file)
        let extend = ["extend", "--in", "lekplats-i-nol", "--to", "2027-03-28", "--reason", "Fler ville svara."]
        #expect(try samtal("2027-03-01", extend).status == 0)
        #expect(scratch.text(file)?.hasSuffix("- 2027-02-01 – 2027-03-28: open – we collect ideas\n") == true)
        #expect(try samtal("2027-03-01", ["check"]).status == 0)
    }

    @Test func withdrawsWithTheMeetingsThatAreLeft() throws {
        let run = try samtal("2027-01-25", ["withdraw", "--in", "lekplats-i-nol", "--reason", "Frågan är avgjord."])
        #expect(run.status == 0, "\(run.errors)")
        #expect(text.contains("\ntillbakadragen: 2027-01-25\nskäl: Frågan är avgjord.\n---\n"))
        #expect(text.contains("- Publicerat: 2027-01-18\n- Inställt 2027-01-25: Frågan är avgjord.\n"))
        #expect(try samtal("2027-01-25", ["check"]).status == 0)
        #expect(try samtal("2027-01-25", ["withdraw", "--in", "lekplats-i-nol", "--reason", "Igen."]).status == 2)
    }

    @Test func answersAProposal() throws {
        try step(25, 0).apply(in: scratch)
        let run = try samtal(
            "2027-04-20",
            ["answer", "--in", "belysning-i-nol", "--text", "Vi sätter upp lampor.", "--outcome", "delvis"]
        )
        #expect(run.status == 0, "\(run.errors)")
        let proposal = scratch.text("content/dialogues/belysning-i-nol.md") ?? ""
        #expect(
            proposal.hasSuffix(
                "- Svar senast: 2027-04-30\n- Svar 2027-04-20: Vi sätter upp lampor.\n- Svaret blev: delvis\n"
            )
        )
    }

    @Test func renamesSoThatNothingPublishedIsLost() throws {
        try step(15, 0).apply(in: scratch)
        try step(16, 0).apply(in: scratch)
        let page =
            "---\nrubrik: Om\ningress: Om oss.\n---\n\nSe [lekplatsen](/dialoger/lekplats-i-nol/) och [the same](/en/dialogues/lekplats-i-nol/).\n"
        try scratch.write(page, to: "content/pages/om.md")
        #expect(try samtal("2027-01-20", ["build"]).status == 0)
        let run = try samtal("2027-01-21", ["rename", "--in", "lekplats-i-nol", "--to", "lekplatsen-vid-torget"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(!scratch.exists(ChangeTests.file))
        let built = try samtal("2027-01-21", ["build"])
        #expect(built.status == 0, "\(built.errors)")
        #expect(
            scratch.text("content/pages/om.md") == page.replacing("lekplats-i-nol/", with: "lekplatsen-vid-torget/")
        )
        for file in ["lekplatsen-vid-torget.en.md", "lekplatsen-vid-torget.lattlast.md"] {
            #expect(scratch.exists("content/dialogues/\(file)"))
        }
    }

    @Test(arguments: [
        (["extend", "--to", "2027-03-01", "--reason", "x"], "Svarstiden går redan till 2027-03-14."),
        (
            ["move", "--meeting", "mote", "--to", "2027-03-01", "--reason", "x"],
            "Skriv till exempel \"nol-lekplats-mote-1\"."
        ),
        (["move", "--day", "2027-03-02", "--to", "2027-03-01", "--reason", "x"], "är inte lovad"),
        (["answer", "--title", "a", "--text", "x"], "inget \"Vi utreder\""),
        (["rename", "--to", "Torget i Nol"], "Skriv till exempel torget-i-nol."),
        (["extend", "--to", "snart", "--reason", "x"], "går inte att läsa som en dag"),
    ])
    func refusesWhatCannotBeDone(_ arguments: [String], _ words: String) throws {
        let before = text
        let run = try samtal("2027-01-20", arguments + ["--in", "lekplats-i-nol"])
        #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        #expect(text == before)
    }

    @Test func refusesWhatWouldBreakTheDialogue() throws {
        let before = text
        let run = try samtal(
            "2027-01-20",
            ["extend", "--in", "lekplats-i-nol", "--to", "2027-05-01", "--reason", "Fler."]
        )
        #expect(run.status == 1 && text == before)
    }
}
