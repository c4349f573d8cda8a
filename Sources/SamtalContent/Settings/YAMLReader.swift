import SamtalModel
import Yams

/// A value of a YAML file with its place; keys keep the file's order.
indirect enum YAMLValue: Sendable {
    case text(String, Place)
    case list([YAMLValue], Place)
    case mapping([(key: String, keyPlace: Place, value: YAMLValue)], Place)

    var place: Place {
        switch self {
        case .text(_, let place), .list(_, let place), .mapping(_, let place): place
        }
    }
}

/// The values of a YAML file; nil where it can't be read.
///
/// Every scalar is text, whatever YAML would make of it.
func readYAML(_ bytes: [UInt8], file: String) -> Outcome<YAMLValue?> {
    let reading = readSource(file: file, bytes: bytes)
    var diagnostics = reading.diagnostics
    guard let source = reading.value.map(withPlainSpaces), !reading.hasErrors else { return Outcome(nil, diagnostics) }
    diagnostics += checkPersonalNumbers(source)
    diagnostics += checkYAML(source)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return Outcome(nil, diagnostics) }
    do {
        // Resolver.basic keeps "no", "12" and "2026-01-01" the texts that they are. Yams asks the environment for an
        // encoding, unless it is given one.
        let root = try compose(yaml: String(decoding: source.bytes, as: UTF8.self), .basic, .default, .utf8)
        let value = root.map { yamlValue($0, file: file) } ?? .mapping([], Place(file: file))
        return Outcome(value, diagnostics + forbiddenCharacters(in: value))
    } catch let error as YamlError {
        return Outcome(nil, diagnostics + [unreadable(error, file: file)])
    } catch {
        return Outcome(nil, diagnostics + [notYAML(at: Place(file: file))])
    }
}

/// The text with its no-break spaces as spaces, which YAML takes them for nowhere, and without the one character that
/// shows nothing and that YAML takes for the start of a file.
private func withPlainSpaces(_ source: SourceText) -> SourceText {
    var changes: [Int: [UInt8]] = [:]
    for (index, range) in source.lines.enumerated() where mayHoldUnseen(source.bytes[range]) {
        var plain = String.UnicodeScalarView()
        for scalar in source.line(index + 1).unicodeScalars {
            plain.append(scalar.isNoBreakSpace ? " " : scalar == "\u{FEFF}" ? "\u{2060}" : scalar)
        }
        changes[index + 1] = Array(String(plain).utf8)
    }
    return source.writing(changes)
}

private func yamlValue(_ node: Node, file: String) -> YAMLValue {
    let place = Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar): return .text(trimmed(asItLooks(scalar.string)), place)
    case .sequence(let sequence): return .list(sequence.map { yamlValue($0, file: file) }, place)
    case .mapping(let mapping):
        let pairs = mapping.map { key, value in
            (
                key: asItLooks(key.scalar?.string ?? ""),
                keyPlace: Place(file: file, line: key.mark?.line ?? 1, column: key.mark?.column ?? 1),
                value: yamlValue(value, file: file)
            )
        }
        return .mapping(pairs, place)
    case .alias: return .text("", place)
    }
}

/// Control characters that came in through a quoted `"\x07"`, which the file's own bytes do not show.
private func forbiddenCharacters(in value: YAMLValue) -> [Diagnostic] {
    switch value {
    case .text(let text, let place):
        text.unicodeScalars.first(where: isForbidden).map { [forbidden($0, at: place)] } ?? []
    case .list(let values, _): values.flatMap { forbiddenCharacters(in: $0) }
    case .mapping(let pairs, _):
        pairs.flatMap { forbiddenCharacters(in: .text($0.key, $0.keyPlace)) + forbiddenCharacters(in: $0.value) }
    }
}

private func unreadable(_ error: YamlError, file: String) -> Diagnostic {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        return notYAML(at: Place(file: file, line: max(1, mark.line), column: max(1, mark.column)))
    case .duplicatedKeysInMapping(let duplicates, let context):
        let mark = context.mark
        let names = duplicates.sorted().joined(separator: ", ")
        return .error(
            .twice,
            at: Place(file: file, line: max(1, mark.line), column: max(1, mark.column)),
            sv: "Samma nyckel står flera gånger: \(names). Ta bort den ena.",
            en: "The same key stands several times: \(names). Remove one of them."
        )
    default: return notYAML(at: Place(file: file))
    }
}

func notYAML(at place: Place) -> Diagnostic {
    .error(
        .yamlForm,
        at: place,
        sv:
            "Raden går inte att läsa. Skriv \"nyckel: värde\" med mellanslag efter kolonet och samma indrag som raderna "
            + "runt om; sätt citattecken om värden med kolon i.",
        en: "The line can't be read. Write \"key: value\" with a space after the colon and the same indentation as the "
            + "lines around it; put values with a colon in quotation marks."
    )
}
