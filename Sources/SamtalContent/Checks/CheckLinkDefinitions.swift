import SamtalModel

/// Refuses `[text]: address` lines that no link uses: they would vanish from the page without a word.
func checkLinkDefinitions(_ blocks: [MarkdownNode], in source: SourceText, from first: Int) -> [Diagnostic] {
    let candidates = (first..<max(first, source.lines.count + 1)).filter { isDefinition(source.lineBytes($0)) }
    guard !candidates.isEmpty else { return [] }
    var shown: Set<Int> = []
    for block in blocks {
        block.forEach { node in
            switch node.kind {
            case .paragraph, .codeBlock, .heading: shown.formUnion(node.line...node.lastLine)
            default: break
            }
        }
    }
    let text = String(decoding: source.bytes, as: UTF8.self).lowercased()
    return candidates.compactMap { number in
        guard !shown.contains(number), let label = label(of: source.line(number)) else { return nil }
        // The definition itself holds the label once.
        let use = "[\(label)]"
        guard let first = text.place(of: use), !text[first.upperBound...].holds(use) else { return nil }
        return .error(
            .unusedLinkAddress,
            at: source.place(line: number),
            sv:
                "Raden syns inte på sidan: den läses som en länkadress som ingen länk använder. Skriv \"[text](adress)\".",
            en:
                "The line is not shown on the page: it is read as an address that no link uses. Write \"[text](address)\"."
        )
    }
}

private func label(of line: Substring) -> String? {
    guard let (before, rest) = line.halves(at: "["), !before.holds("]") else { return nil }
    return rest.halves(at: "]")?.before.lowercased()
}

private func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop {
        $0 == 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*")
    }
    guard content.first == UInt8(ascii: "[") else { return false }
    return zip(content, content.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
}
