import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal move`.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: helpText(
            sv: "Flytta ett möte, eller en dag som ni har lovat.",
            en: "Move a meeting, or a day that you have promised."
        ),
        discussion: helpText(
            sv: """
                Skriver den nya tiden, och en rad som berättar vilken som gällde förut och varför. Visar raderna och \
                frågar innan något skrivs.

                Exempel:

                  samtal move --in lekplats-i-nol --meeting nol-lekplats-mote-1 --to 2027-02-18 --reason "Lokalen var \
                upptagen."
                  samtal move --in lekplats-i-nol --day 2027-04-09 --to 2027-04-23 --reason "Vi fick fler svar än vi \
                trodde."

                \(exitCodesText.swedish)
                """,
            en: """
                Writes the new time, and a line that tells which it was before, and why. Shows the lines and asks before \
                anything is written.

                Examples:

                  samtal move --in playground --meeting playground-meeting-1 --to 2027-02-18 --reason "The room was taken."
                  samtal move --in playground --day 2027-04-09 --to 2027-04-23 --reason "We got more answers."

                \(exitCodesText.english)
                """
        )
    )

    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @OptionGroup var meeting: MeetingOptions

    @Option(
        help: optionHelp(
            sv: "Dagen som är lovad i dag: återkoppling, besked, svar, rapport eller beslut.",
            en: "The day that is promised today: feedback, an answer, a report or a decision.",
            value: ("dag", "day")
        )
    )
    var day: String?

    @Option(
        help: optionHelp(
            sv: "Den nya dagen eller tiden. Bara en dag behåller klockslagen.",
            en: "The new day or time. A day alone keeps the hours.",
            value: ("tid", "time")
        )
    )
    var to: String?

    @Option(help: reasonHelp)
    var reason: String?

    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: true) { session in
            var asking = ChangeQuestions(session: session)
            let name = asking.dialogue(dialogue)
            if let day {
                let to = asking.time(to)
                let reason = asking.reason(reason)
                try asking.finish([name, day, to, reason])
                return try await session.plan(.moveDay(day, in: name, to: to, reason: reason))
            }
            let id = asking.meeting(meeting.meeting, in: name)
            let number = asking.session(meeting.session, of: id, in: name)
            let to = asking.time(to)
            let reason = asking.reason(reason)
            try asking.finish([name, id, to, reason])
            let meeting = MeetingName(id: id, session: number)
            return try await session.plan(.moveMeeting(meeting, in: name, to: to, reason: reason))
        }
    }
}

/// Which meeting is meant.
struct MeetingOptions: ParsableArguments {
    @Option(help: optionHelp(sv: "Mötets id.", en: "The meeting's id.", value: ("id", "id")))
    var meeting: String?

    @Option(
        help: optionHelp(
            sv: "Numret på ett tillfälle i en serie.",
            en: "The number of a session in a series.",
            value: ("nummer", "number")
        )
    )
    var session: Int?
}
