import SamtalModel

/// What a word of the grammar is for, and a value that may stand under it, for `samtal words` and the reference.
struct WordNote: Sendable {
    let meaning: Message
    /// A value that is accepted where the word stands.
    let example: Message
    var need = Need.optional

    enum Need: Sendable {
        case always, optional
        /// In the cases that the words tell of.
        case when(Message)
    }

    init(_ sv: String, _ en: String, _ example: String, _ exampleInEnglish: String? = nil, need: Need = .optional) {
        meaning = Message(sv: sv, en: en)
        self.example = Message(sv: example, en: exampleInEnglish ?? example)
        self.need = need
    }
}
