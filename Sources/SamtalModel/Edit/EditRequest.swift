/// What an editor asks to have written.
package enum EditRequest: Sendable {
    /// An entry, or lines, in a section of a dialogue.
    case entry(NewEntry, in: String)
    /// A line in organisation.yml.
    case register(NewRegister)
    /// A translation or an easy-read version of a dialogue or a page.
    case edition(NewEdition, of: String)
    /// A meeting, or one session of it, at another time.
    case moveMeeting(MeetingName, in: String, to: String, reason: String)
    case cancelMeeting(MeetingName, in: String, reason: String)
    /// A day that was promised, wherever it stands.
    case moveDay(String, in: String, to: String, reason: String)
    /// The last day to answer, where the window is not over.
    case extend(String, to: String, reason: String)
    case withdraw(String, reason: String)
    /// Another name of a file, with its translations.
    case rename(String, to: String)
    /// The municipality's answer to a proposal.
    case answerProposal(String, text: String, outcome: Proposal.Outcome)
    /// What came of what was to be looked into, by the id or date of the feedback that said so.
    case answerLookingInto(String, entry: String?, heading: String, text: String)
}

/// An entry of a section as an editor answers for it.
package struct NewEntry: Sendable {
    package let section: SectionName
    /// What stands after `###`, without a day; nil where the section has no entries.
    package var heading: String?
    package var labels: [Line] = []
    /// Rows `when: what` of a section that has them.
    package var rows: [String] = []
    /// Other lines, as the editor wrote them: `Adress: Exempelgatan 1`.
    package var others: [String] = []

    package struct Line: Sendable {
        package let label: Label
        package var number: Int?
        package let value: Value

        package init(_ label: Label, number: Int? = nil, _ value: Value) {
            self.label = label
            self.number = number
            self.value = value
        }

        package init(_ label: Label, number: Int? = nil, _ value: String) {
            self.init(label, number: number, .text(value))
        }
    }

    package enum Value: Sendable {
        case text(String)
        /// In the words of the file.
        case form(Meeting.Form)

        package var text: String? {
            if case .text(let text) = self { text } else { nil }
        }
    }

    package init(_ section: SectionName) { self.section = section }
}

/// A unit, an area or a group of organisation.yml.
package struct NewRegister: Sendable {
    /// The key of its list: `units`.
    package let list: String
    package let name: String
    /// Nil is made of the name.
    package let id: String?
    /// Of a unit: `sector`.
    package let kind: String?

    package init(list: String, name: String, id: String?, kind: String?) {
        self.list = list
        self.name = name
        self.id = id
        self.kind = kind
    }
}

package struct NewEdition: Sendable {
    package let edition: Edition
    package let title: String
    package let summary: String
    package let text: String?

    package init(_ edition: Edition, title: String, summary: String, text: String?) {
        self.edition = edition
        self.title = title
        self.summary = summary
        self.text = text
    }
}

/// Which meeting is meant, and which session of a series; nil is all of it.
package struct MeetingName: Sendable {
    package let id: String
    package let session: Int?

    package init(id: String, session: Int? = nil) {
        self.id = id
        self.session = session
    }
}

/// What becomes of files: their edits, those that are new, and those that get another path.
package struct ContentEdits: Sendable {
    package var edits: [TextEdit] = []
    /// By path, as in ``Place``; never one that is there already.
    package var newFiles: [(file: String, text: String)] = []
    package var renamed: [(from: String, to: String)] = []
    /// What is left for the editor to do.
    package var left: [Message] = []

    package init(_ edits: [TextEdit] = []) { self.edits = edits }
}
