import SamtalModel
import SamtalSite

extension Manifest {
    /// The bytes of `manifest.json`: one file, address or occasion a line, so that a comparison is easy to read.
    package var json: [UInt8] {
        var text = "{\n  \"samtal-manifest\": \(Manifest.version),\n"
        text += "  \"files\": \(jsonList(files.map(jsonString))),\n"
        text += "  \"permanent\": \(jsonList(permanent.map { jsonString($0.path) })),\n"
        text += "  \"dialogues\": \(jsonList(dialogues.map(\.json))),\n"
        text += "  \"occasions\": \(jsonList(occasions.map(\.json)))"
        text += kept.isEmpty ? "\n}\n" : ",\n  \"kept\": \(jsonList(kept.map(\.json)))\n}\n"
        return Array(text.utf8)
    }

    /// Raised when an older program could misread the file.
    static let version = 1
}

extension RememberedDialogue {
    fileprivate var json: String { jsonObject([("slug", jsonString(slug)), ("id", jsonString(id))]) }
}

extension KeptAsset {
    fileprivate var json: String { jsonObject([("file", jsonString(file)), ("since", jsonString(since.iso))]) }
}

extension RememberedOccasion {
    fileprivate var json: String {
        jsonObject(
            [
                ("id", jsonString(fact.id)), ("start", jsonString(fact.start)), ("end", jsonString(fact.end)),
                ("location", jsonString(fact.location)), ("changes", String(changes)),
                ("dialogue", jsonString(dialogue)),
            ] + (session.map { [("session", String($0))] } ?? [])
        )
    }
}

private func jsonObject(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
}

private func jsonList(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n    " + elements.joined(separator: ",\n    ") + "\n  ]"
}

/// A string of JSON (RFC 8259 §7), with what is not ASCII as it is.
package func jsonString(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case _ where scalar.value < 0x20: quoted += "\\u" + padded(hexadecimal: scalar.value, to: 4)
        default: quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}

private func padded(hexadecimal number: UInt32, to width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
