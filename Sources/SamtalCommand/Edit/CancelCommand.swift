import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal cancel`.
struct CancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: helpText(sv: "Ställ in ett möte.", en: "Cancel a meeting."),
        discussion: helpText(
            sv: """
                Mötet står kvar, och alla som har det i sin kalender får veta att det är inställt.

                Exempel:

                  samtal cancel --in lekplats-i-nol --meeting nol-lekplats-mote-1 --reason "Det är för halt."

                \(exitCodesText.swedish)
                """,
            en: """
                The meeting stays, and all who have it in their calendars are told that it is cancelled.

                Example:

                  samtal cancel --in playground --meeting playground-meeting-1 --reason "It is too icy."

                \(exitCodesText.english)
                """
        )
    )

    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @OptionGroup var meeting: MeetingOptions

    @Option(help: reasonHelp)
    var reason: String?

    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: true) { session in
            var asking = ChangeQuestions(session: session)
            let name = asking.dialogue(dialogue)
            let id = asking.meeting(meeting.meeting, in: name)
            let reason = asking.reason(reason)
            try asking.finish([name, id, reason])
            let meeting = MeetingName(id: id, session: meeting.session)
            return try await session.plan(.cancelMeeting(meeting, in: name, reason: reason))
        }
    }
}
