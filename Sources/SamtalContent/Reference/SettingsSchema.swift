import SamtalModel

/// A JSON Schema (draft 7, which editors of YAML read) of site.yml or organisation.yml, with what each key is for.
func settingsSchema(of keys: [YAMLKey], title: String, in language: Language) -> JSON {
    guard case .object(let members) = SchemaMaker(language: language).object(keys) else {
        preconditionFailure("An object is made of one.")
    }
    let head: [(name: String, value: JSON)] = [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text(title)),
    ]
    return .object(head + members)
}

private struct SchemaMaker {
    let language: Language

    func object(_ keys: [YAMLKey], isNamed: Bool = false) -> JSON {
        let required = keys.required
        return .object(withoutNil: [
            ("type", .text("object")), ("additionalProperties", .flag(false)),
            ("required", required.isEmpty ? nil : .list(required.map(JSON.text))),
            ("properties", .object(keys.map { ($0.id, described($0)) })),
            ("patternProperties", isNamed ? .object([(languageCode, text)]) : nil),
        ])
    }

    private func described(_ key: YAMLKey) -> JSON {
        guard case .object(let members) = schema(of: key.shape) else { preconditionFailure("A schema is an object.") }
        let (meaning, example) = (key.note.meaning, key.note.example)
        let description = Message(
            sv: "\(meaning.swedish) Till exempel: \(example.swedish)",
            en: "\(meaning.english) For example: \(example.english)"
        )
        return .object([("description", .text(description.text(in: language)))] + members)
    }

    private func schema(of shape: YAMLShape) -> JSON {
        switch shape {
        case .text, .day: text
        case .address: .object([("type", .text("string"))])
        case .localized:
            any([
                text,
                .object([
                    ("type", .text("object")), ("propertyNames", .object([("pattern", .text(languageCode))])),
                    ("additionalProperties", text),
                ]),
            ])
        case .days: .object([("type", texts(["integer", "string"])), ("pattern", .text("^[0-9]{1,4}$"))])
        case .flag:
            .object([
                (
                    "enum",
                    .list([.flag(true), .flag(false)] + ["true", "false", "ja", "nej", "yes", "no"].map(JSON.text))
                )
            ])
        case .colour: .object([("type", .text("string")), ("pattern", .text("^#[0-9a-fA-F]{6}$"))])
        case .choice(let words): .object([("enum", texts(words))])
        case .languages: any([text, .object([("type", .text("array")), ("items", text)])])
        case .list(let inner): .object([("type", .text("array")), ("items", schema(of: inner))])
        case .mapping(let keys): object(keys)
        case .named(let keys): object(keys, isNamed: true)
        case .either(let one, let other): any([schema(of: one), schema(of: other)])
        }
    }
}

/// YAML takes `12` and `true` for other than text, and Samtal does not.
private let text = JSON.object([("type", texts(["string", "number", "boolean"]))])

private let languageCode = "^[a-z]{2,3}$"

private func any(_ schemas: [JSON]) -> JSON { .object([("anyOf", .list(schemas))]) }

private func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }
