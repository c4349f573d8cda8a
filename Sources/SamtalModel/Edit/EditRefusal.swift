/// Why nothing is written, to whoever asked for it.
package struct EditRefusal: Error {
    package let message: Message

    package init(sv: String, en: String) { message = Message(sv: sv, en: en) }
}
