import Testing

@testable import SamtalSite

@Suite struct QRCodeTests {
    private func code(_ text: String) throws -> QRCode { try #require(QRCode(of: text)) }

    @Test(arguments: [(1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (62, 33), (63, 37), (2331, 177)])
    func isAsSmallAsTheTextAllows(_ length: Int, _ size: Int) throws {
        #expect(try code(String(repeating: "x", count: length)).size == size)
    }

    @Test(arguments: ["", String(repeating: "x", count: 2332)])
    func isNoneForNothingAndForTooMuch(_ text: String) {
        #expect(QRCode(of: text) == nil)
    }

    /// ISO/IEC 18004 §5.3.3: a dark square in a light one in a dark one, in three corners and not in the fourth.
    @Test func hasItsThreeFinders() throws {
        let code = try code("https://dialog.example.org/dialoger/torget/")
        let last = code.size - 7
        func hasFinder(_ top: Int, _ left: Int) -> Bool {
            (0..<7).allSatisfy { row in
                (0..<7).allSatisfy { column in
                    code[top + row, left + column] == (max(abs(row - 3), abs(column - 3)) != 2)
                }
            }
        }
        #expect(hasFinder(0, 0) && hasFinder(0, last) && hasFinder(last, 0))
        #expect(!hasFinder(last, last))
    }

    /// §5.3.5: between the finders every second module is dark.
    @Test func keepsTimeBetweenThem() throws {
        let code = try code("https://dialog.example.org/dialoger/torget/")
        for place in 8..<(code.size - 8) {
            #expect(code[6, place] == (place % 2 == 0))
            #expect(code[place, 6] == (place % 2 == 0))
        }
    }

    @Test func isTheSameWhoeverAsksAndWhen() async throws {
        let texts = (0..<64).map { "https://dialog.example.org/dialoger/nr-\($0)/" }
        let alone = texts.map { QRCode(of: $0) }
        let together = await withTaskGroup(of: (Int, QRCode?).self) { group in
            for (index, text) in texts.enumerated() { group.addTask { (index, QRCode(of: text)) } }
            return await group.reduce(into: [QRCode?](repeating: nil, count: texts.count)) { $0[$1.0] = $1.1 }
        }
        #expect(alone == together)
        #expect(Set(alone).count == texts.count)
    }

    @Test func drawsEveryDarkModuleOnceInsideTheQuietZone() throws {
        let code = try code("https://dialog.example.org/dialoger/torget/#meeting-torget-1")
        var drawn = Array(repeating: Array(repeating: 0, count: code.size + 8), count: code.size + 8)
        for stretch in try stretches(of: code.svg(label: "x").markup) {
            for column in stretch.x..<(stretch.x + stretch.width) { drawn[stretch.y][column] += 1 }
        }
        for row in drawn.indices {
            for column in drawn.indices {
                let isInside = (4..<(code.size + 4)).contains(row) && (4..<(code.size + 4)).contains(column)
                #expect(drawn[row][column] == (isInside && code[row - 4, column - 4] ? 1 : 0))
            }
        }
    }

    @Test func saysInWordsWhereItLeads() throws {
        let svg = try code("x").svg(label: "QR-kod till \"torget\" & <mer>").markup
        #expect(svg.contains("role=\"img\" aria-label=\"QR-kod till &quot;torget&quot; &amp; &lt;mer&gt;\""))
        #expect(svg.hasPrefix("<svg class=\"qr\" ") && svg.contains("viewBox=\"0 0 29 29\""))
        #expect(svg.contains("shape-rendering=\"crispEdges\"") && svg.ranges(of: "<path").count == 1)
        #expect(svg.contains("<rect width=\"29\" height=\"29\" fill=\"#fff\">"))
    }

    /// The strokes of `M4 4.5h7m4 0h2…`, each a module high.
    private func stretches(of svg: String) throws -> [(x: Int, y: Int, width: Int)] {
        let start = try #require(svg.ranges(of: " d=\"").first).upperBound
        let path = svg[start...].prefix { $0 != "\"" }
        return try path.split(separator: "M").flatMap { row -> [(x: Int, y: Int, width: Int)] in
            let numbers = row.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
            try #require(numbers.count % 3 == 1 && numbers[2] == 5 && row.contains("\(numbers[1]).5h"), "\(row)")
            var x = numbers[0]
            return stride(from: 3, to: numbers.count, by: 3).map { index in
                if index > 3 { x += numbers[index - 2] }
                defer { x += numbers[index] }
                return (x, numbers[1], numbers[index])
            }
        }
    }
}
