package import SamtalModel

extension EditableContent {
    /// What becomes of the files when something is done that was asked for.
    ///
    /// `address` tells where an edition lies: by slug, and whether it is a dialogue's.
    /// - Throws: `EditRefusal` where it can't be done, with what to write instead.
    package func edits(
        for request: EditRequest,
        on today: Day,
        address: (String, Edition, _ isDialogue: Bool) -> String
    ) throws(EditRefusal) -> ContentEdits {
        switch request {
        case .entry(let entry, let name):
            return ContentEdits(try edits(adding: entry, to: try dialogue(called: name), on: today))
        case .register(let new): return ContentEdits(try edits(adding: new))
        case .edition(let new, let name):
            guard let page = pageFile(name) else { return try edits(adding: new, to: try dialogue(called: name)) }
            return try edits(adding: new, to: page)
        case .moveMeeting(let meeting, let name, let time, let reason):
            let group = try dialogue(called: name)
            return ContentEdits(try edits(moving: meeting, in: group, to: time, reason: reason, on: today))
        case .cancelMeeting(let meeting, let name, let reason):
            let group = try dialogue(called: name)
            return ContentEdits(try edits(cancelling: meeting, in: group, reason: reason, on: today))
        case .moveDay(let old, let name, let new, let reason):
            let group = try dialogue(called: name)
            return ContentEdits(try edits(movingDay: old, in: group, to: new, reason: reason, on: today))
        case .extend(let name, let day, let reason):
            let group = try dialogue(called: name)
            return ContentEdits(try edits(extending: group, to: day, reason: reason, on: today))
        case .withdraw(let name, let reason):
            return ContentEdits(try edits(withdrawing: try dialogue(called: name), reason: reason, on: today))
        case .rename(let name, let slug):
            if dialogueFile(name) == nil, let page = pageFile(name) {
                return try edits(renaming: page, isDialogue: false, to: slug) { address($0, $1, false) }
            }
            let group = try dialogue(called: name)
            return try edits(renaming: group, isDialogue: true, to: slug) { address($0, $1, true) }
        case .answerProposal(let name, let text, let outcome):
            return ContentEdits(try edits(answering: try dialogue(called: name), text, outcome: outcome, on: today))
        case .answerLookingInto(let name, let entry, let heading, let text):
            let group = try dialogue(called: name)
            return ContentEdits(try edits(answeringIn: group, entry: entry, heading: heading, text, on: today))
        }
    }
}
