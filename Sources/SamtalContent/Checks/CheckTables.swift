import SamtalModel

/// Refuses a table: CommonMark has none, and its rows would run together to one paragraph.
func checkTables(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    guard case .text(let text) = node.kind, isRuleOfTable(text) else { return [] }
    return [
        .error(
            .table,
            at: source.place(line: node.line),
            sv: "Tabeller går inte att skriva: raderna skulle flyta ihop. Skriv en lista i stället, till exempel "
                + "\"- Skepplandavägen: 144 stolpar\".",
            en: "Tables cannot be written: the rows would run together. Write a list instead, for example "
                + "\"- Skepplandavägen: 144 lamp posts\"."
        )
    ]
}

/// Whether a table stands in a block, which has been told of.
func holdsTable(_ block: MarkdownNode) -> Bool {
    if case .text(let text) = block.kind { return isRuleOfTable(text) }
    return block.children.contains(where: holdsTable)
}

/// Whether it is the line below a table's head: `|---|:--|`.
private func isRuleOfTable(_ text: String) -> Bool {
    hasByte(text) { $0 == UInt8(ascii: "|") } && text.holds("--")
        && text.utf8.allSatisfy { "|-: ".utf8.contains($0) }
}
