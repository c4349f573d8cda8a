import ArgumentParser
import SamtalBuild
import SamtalModel

/// Asks for what a change needs and was not given.
struct ChangeQuestions {
    let session: EditSession
    private var questions = Questions()

    init(session: EditSession) { self.session = session }

    mutating func dialogue(_ given: String?) -> String {
        questions.choice(
            given,
            option: "--in",
            helpText(sv: "Vilken dialog? Skriv numret eller namnet", en: "Which dialogue? Write its number or name"),
            among: session.municipality.dialogues.map { ($0.slug, $0.title.original) }
        )
    }

    mutating func meeting(_ given: String?, in name: String) -> String {
        questions.choice(
            given,
            option: "--meeting",
            helpText(sv: "Vilket möte? Skriv numret eller dess id", en: "Which meeting? Write its number or id"),
            among: (session.dialogue(name)?.meetings ?? []).map { ($0.id, $0.heading.original) }
        )
    }

    /// The number of a session, where the meeting is a series.
    mutating func session(_ given: Int?, of id: String, in name: String) -> Int? {
        let meeting = session.dialogue(name)?.meetings.first { $0.id == id }
        let numbers = meeting?.occasions.compactMap { $0.session.map(String.init) } ?? []
        guard given == nil, !numbers.isEmpty else { return given }
        let all = numbers.joined(separator: ", ")
        let question = helpText(sv: "Vilket tillfälle? (\(all))", en: "Which session? (\(all))")
        return Int(questions.answer(nil, option: "--session", question))
    }

    mutating func time(_ given: String?) -> String {
        questions.answer(
            given,
            option: "--to",
            helpText(sv: "Vilken är den nya dagen? Till exempel 2027-02-18", en: "What is the new day?")
        )
    }

    mutating func reason(_ given: String?) -> String {
        questions.answer(
            given,
            option: "--reason",
            helpText(sv: "Varför? En mening för dem som läser", en: "Why? A sentence for those who read")
        )
    }

    mutating func text(_ given: String?, option: String, _ question: String, otherwise: String? = nil) -> String {
        questions.answer(given, option: option, question, otherwise: otherwise)
    }

    /// - Throws: a wrong usage that names what is missing, or can't stand on a line.
    func finish(_ texts: [String?]) throws {
        try questions.refuseMissing()
        try refuseLineBreaks(texts)
    }
}
