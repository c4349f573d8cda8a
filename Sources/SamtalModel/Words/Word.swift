/// A word that content is written with; every language has its own for it in `languages/<code>.yml`.
package protocol Word: Hashable, CaseIterable, Sendable where AllCases == [Self] {
    static var wordKind: WordKind { get }
    /// What it is called there, whatever the language: `how-they-take-part`.
    var id: String { get }
    /// Its place among all of its kind.
    var index: Int { get }
}

extension Word where Self: RawRepresentable<String> {
    package var id: String { rawValue }
    package var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Words whose ids are their cases' names: `howTheyTakePart` is `how-they-take-part`.
package protocol NamedWord: Word, RawRepresentable<Int> {
    /// All ids, in the cases' order.
    static var ids: [String] { get }
}

extension NamedWord {
    package var id: String { Self.ids[rawValue] }
    package var index: Int { rawValue }

    static func namesOfCases() -> [String] { allCases.map { hyphened("\($0)") } }
}

/// The kinds of words that content is written with; each is a key of `languages/<code>.yml`.
package enum WordKind: Int, CaseIterable, Sendable {
    case keys, sections, labels, phases, levels, purposes, initiators, kinds, answers, forms, states, unitKinds
    case effects, outcomes, amounts
    case months, weekdays, ordinals, periods, qualifiers, particles, hints, roundNumbers

    package var id: String { hyphened("\(self)") }

    /// The ids of all its words, in order.
    package var ids: [String] {
        switch self {
        case .keys: Key.ids
        case .sections: SectionName.ids
        case .labels: Label.ids
        case .phases: Phase.allCases.map(\.id)
        case .levels: Level.allCases.map(\.id)
        case .purposes: Purpose.allCases.map(\.id)
        case .initiators: Initiator.allCases.map(\.id)
        case .kinds: DialogueKind.allCases.map(\.id)
        case .answers: YesOrNo.ids
        case .forms: Meeting.Form.allCases.map(\.id)
        case .states: ImplementationStep.State.allCases.map(\.id)
        case .unitKinds: Register.UnitKind.allCases.map(\.id)
        case .effects: Decision.Effect.ids
        case .outcomes: Proposal.Outcome.ids
        case .amounts: Amount.ids
        case .months: (1...12).map { String($0) }
        case .weekdays: (1...7).map { String($0) }
        case .ordinals: (1...4).map { String($0) }
        case .periods: PeriodName.ids
        case .qualifiers: Period.Qualifier.ids
        case .particles: Particle.ids
        case .hints: Hint.ids
        case .roundNumbers: numbersInWords.map { String($0) }
        }
    }
}

/// The numbers that have a word of their own for about so many: "ett tiotal", "ett hundratal".
package let numbersInWords = [10, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1_000]

/// The name of a case as it stands in a file: `eMail` is `e-mail`.
package func hyphened(_ name: String) -> String {
    var id = ""
    for scalar in name.unicodeScalars {
        if ("A"..."Z").contains(scalar) { id += "-" }
        id += scalar.properties.lowercaseMapping
    }
    return id
}

/// The keys at the top of a file.
package enum Key: Int, NamedWord {
    case title, summary, responsible, published, contact, shownFrom, updated, draft, footer, phase, reason, purpose
    case initiatedBy, kind, areas, topics, level, madeWith, togetherWith, registryNumber, image, imageText, imageCredit
    case signLanguage, id, aliases, continuesIn, withdrawn, removed

    package static var wordKind: WordKind { .keys }
    package static let ids = namesOfCases()
}

/// The reserved sections of a dialogue, by their headings.
package enum SectionName: Int, NamedWord {
    case proposal, influence, decided, takePart, questions, affected, timeline, meetings, feedback, results, decision
    case implementation, documents, corrections

    package static var wordKind: WordKind { .sections }
    package static let ids = namesOfCases()
}

/// The labels of facts and words in sections.
package enum Label: Int, NamedWord {
    // Proposal.
    case readIt, submitted, votingUntil, votes, votesNeeded, answerBy, handledBy, answer, theAnswerWas
    case similarTo
    // Points of influence.
    case what, whereItIsUsed, when, how, level, decidedBy
    // Taking part.
    case survey, webForm, eMail, letter, telephone, inPerson, onPaper, markYourAnswer, lastDay, timeNeeded, age
    case needsEId
    // Those affected.
    case howTheyAreAffected, howTheyTakePart, howWeInvite, didNotReach
    // Meetings.
    case id, session, form, place, address, open, online, organiser, `for`, signUp, signUpBy, seats, languages
    case accessibility, children
    case published, moved, cancelled, postponed, backOn, changed, notes, participants
    case fromTheMunicipality
    // Feedback.
    case fromMeeting, weAsked, youSaid, weDid, weDidInPart, weDidNot, weAreLookingIntoIt, notOursToDecide, whyNot
    case replyBy, replyTo, newInsights, nextStep, howWeTold, answers
    // Results.
    case source
    // Decision and implementation.
    case outcome, howTheDialogueChangedIt, effect, minutes, appeals, appealBy, aboutAppeals, final, ledTo, state,
        canBeInfluenced, nextReport

    package static var wordKind: WordKind { .labels }
    package static let ids = namesOfCases()
}

package enum YesOrNo: Int, NamedWord {
    case yes, no

    package static var wordKind: WordKind { .answers }
    package static let ids = namesOfCases()
}

/// The words of preliminary periods.
package enum PeriodName: Int, NamedWord {
    case spring, summer, autumn, winter, quarter, half, week
    // Times of the year that have no limits of their own; the turn of the year has two years, as winter has.
    case beforeSummer, afterSummer, lateWinter, beforeChristmas, afterChristmas, afterNewYear
    case beforeTurnOfYear, turnOfYear, afterTurnOfYear

    package static var wordKind: WordKind { .periods }
    package static let ids = namesOfCases()
}

/// Small words inside values: till, från, i stället för, kl., återkoppling, dekorativ, och, av, procent, eller, tills vidare,
/// senare, under, mellan, fm, em, mitt på dagen, midnatt.
package enum Particle: Int, NamedWord {
    case until, from, insteadOf, at, feedback, decorative, and, of, percent, or, untilFurtherNotice, later
    /// Before a period, and without a meaning of its own: "under 2028", "i mars 2027", "vid årsskiftet 2027/2028".
    case during
    /// Before two days with "och" between them.
    case between
    /// The two halves of the day, after a time, and their limits: "6pm", "noon".
    case am, pm, noon, midnight

    package static var wordKind: WordKind { .particles }
    package static let ids = namesOfCases()
}

/// Words that content is not written with, and that tell what was meant: in a timeline's rows, and where nothing is said.
package enum Hint: Int, NamedWord {
    /// What an open window is called in its trade: samråd, granskning, remiss, enkät.
    case open
    /// What only begins like a phase: öppet hus.
    case milestone
    /// What is told of a survey and is none of its answers: antal röstande, totalt, svarsfrekvens.
    case aboutSurvey
    /// A meeting that does not take place: inställt, mötet är inställt.
    case calledOff
    /// More than one time: varje torsdag, lördagar.
    case repeatedly
    /// What says nothing where something was asked for: nej, inga, vet inte.
    case nothing
    /// The municipality itself, where others were asked for: kommunen, vi, tjänstepersoner.
    case ourselves
    /// That a time of day, or a day, is told later: tid meddelas senare, dag och tid kommer.
    case timeToCome
    /// What a page says of every period by itself: preliminärt.
    case preliminary
    /// What a template says to its author: skriv en sak på varje rad.
    case template
    /// What is to be done of what was said, where only what was done has a label: vi ska göra.
    case willDo
    /// What a picture's source may begin with: foto, illustration.
    case credit
    /// What tells of feedback in other words: "samrådsredogörelse", "får svar".
    case feedbackInWords
    /// What a number may be of without saying more: "24 personer", "omkring 200 sammanlagt".
    case counted

    package static var wordKind: WordKind { .hints }
    package static let ids = namesOfCases()
}

extension Phase: Word { package static var wordKind: WordKind { .phases } }
extension Level: Word { package static var wordKind: WordKind { .levels } }
extension Purpose: Word { package static var wordKind: WordKind { .purposes } }
extension Initiator: Word { package static var wordKind: WordKind { .initiators } }
extension DialogueKind: Word { package static var wordKind: WordKind { .kinds } }
extension Meeting.Form: Word { package static var wordKind: WordKind { .forms } }
extension ImplementationStep.State: Word { package static var wordKind: WordKind { .states } }
extension Register.UnitKind: Word { package static var wordKind: WordKind { .unitKinds } }

extension Meeting.Change.Kind {
    package var label: Label {
        switch self {
        case .moved: .moved
        case .cancelled: .cancelled
        case .postponed: .postponed
        case .backOn: .backOn
        case .changed: .changed
        }
    }
}

extension Feedback.Answer.Kind {
    package var label: Label {
        switch self {
        case .did: .weDid
        case .didInPart: .weDidInPart
        case .didNot: .weDidNot
        case .lookingInto: .weAreLookingIntoIt
        case .notOurs: .notOursToDecide
        }
    }
}
