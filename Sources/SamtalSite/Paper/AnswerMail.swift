import SamtalModel

extension PageContext {
    /// A link that opens an e-mail with a dialogue's title, its registry number and its questions.
    ///
    /// Nil where there are no questions, or no address to send to.
    func answerMail(_ dialogue: Dialogue) -> String? {
        guard !dialogue.questions.isEmpty, let address = eMailAddress(of: dialogue) else { return nil }
        let questions = dialogue.questions.map { onOneLine($0.best(for: edition).value.plainText) }
        let subject = shortened(plain(dialogue.title), to: 120)
        let marks = answerMarks(of: dialogue).map { shortened($0, to: 100) }
        let letters = questionLengths.lazy.map { length in
            let numbered = questions.enumerated().flatMap { index, question in
                let words = length == 0 ? "" : " " + shortened(question, to: length)
                return ["", "\(index + 1).\(words)", ""]
            }
            return mailTo(address, subject: subject, lines: marks + numbered)
        }
        return letters.first { $0.utf8.count <= longestMailTo } ?? letters.last
    }

    /// What tells the municipality what an answer is about: the registry number, and how the answer is to be marked.
    func answerMarks(of dialogue: Dialogue) -> [String] {
        let number = dialogue.registryNumber
        let mark = dialogue.participation?.markYourAnswer.map { onOneLine($0.plainText) }
        return [
            number.map { "\(name(.registryNumber)): \($0)" },
            mark == number ? nil : mark.map { text(.sheetMark, ("mark", $0)) },
        ].compactMap(\.self)
    }
}

/// What Windows hands on to an e-mail program; more is cut off or refused.
private let longestMailTo = 2_000

/// How much of each question there may be room for, the most first; with nothing but its number, anyone who has the
/// questions before them can still answer.
private let questionLengths = [10_000, 200, 100, 60, 30, 0]
