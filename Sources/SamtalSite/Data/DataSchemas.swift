import SamtalModel

extension DataTable {
    /// What its JSON file holds (JSON Schema 2020-12), for a reader of a language.
    func schema(at address: String, in language: Language) -> [UInt8] {
        let properties = columns.map { column in (column.id, column.schema(in: language)) }
        return JSON.object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("$id", .text(address)),
            ("title", .text(title.text(in: language))), ("type", .text("object")),
            ("required", .list(["version", "table", "rows"].map(JSON.text))),
            (
                "properties",
                .object([
                    ("version", .object([("const", .number(DataTable.version))])),
                    ("table", .object([("const", .text(id))])),
                    (
                        "rows",
                        .object([
                            ("type", .text("array")),
                            (
                                "items",
                                .object([
                                    ("type", .text("object")), ("required", .list([.text("id")])),
                                    ("additionalProperties", .flag(false)), ("properties", .object(properties)),
                                ])
                            ),
                        ])
                    ),
                ])
            ),
        ]).lines
    }

    /// What its CSV file holds, as one table of a group (CSVW, W3C Recommendation of 17 December 2015).
    func csvMetadata(at address: String, in language: Language) -> JSON {
        .object([
            ("url", .text(address)), ("dc:title", .text(title.text(in: language))),
            (
                "tableSchema",
                .object([
                    ("columns", .list(columns.map { $0.csvMetadata(in: language) })), ("primaryKey", .text("id")),
                ])
            ),
        ])
    }
}

/// The metadata of all tables as CSV.
func csvMetadata(of tables: [DataTable], in language: Language, address: (DataTable) -> String) -> [UInt8] {
    JSON.object([
        ("@context", .list([.text("http://www.w3.org/ns/csvw"), .object([("@language", .text(language.code))])])),
        ("tables", .list(tables.map { $0.csvMetadata(at: address($0), in: language) })),
    ]).lines
}

extension DataTable.Column {
    fileprivate func schema(in language: Language) -> JSON {
        var members: [(String, JSON)] = [("description", .text(meaning.text(in: language)))]
        switch kind {
        case .text: members.append(("type", .text("string")))
        case .day: members += [("type", .text("string")), ("format", .text("date"))]
        // A day, where it lasts all day.
        case .time:
            members += [
                ("type", .text("string")), ("pattern", .text(#"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d)?$"#)),
            ]
        case .number: members.append(("type", .text("integer")))
        case .decimal: members.append(("type", .text("number")))
        case .flag: members.append(("type", .text("boolean")))
        case .address: members += [("type", .text("string")), ("format", .text("uri"))]
        case .list: members += [("type", .text("array")), ("items", .object([("type", .text("string"))]))]
        }
        if !words.isEmpty { members.append(("enum", .list(words.map(JSON.text)))) }
        return .object(members)
    }

    fileprivate func csvMetadata(in language: Language) -> JSON {
        .object(
            withoutNil: [
                ("name", .text(id.writing("-", as: "_"))), ("titles", .text(id)),
                ("dc:description", .text(meaning.text(in: language))), ("datatype", datatype),
                ("separator", isList ? .text(" ") : nil), ("required", id == "id" ? .flag(true) : nil),
            ]
        )
    }

    private var isList: Bool { if case .list = kind { true } else { false } }

    private var datatype: JSON {
        switch kind {
        case .text, .list, .time: .text("string")
        case .day: .text("date")
        case .number: .text("integer")
        case .decimal: .text("decimal")
        case .flag: .text("boolean")
        case .address: .text("anyURI")
        }
    }
}
