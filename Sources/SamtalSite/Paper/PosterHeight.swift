import SamtalModel

/// How high a poster stands on its sheet, in times of its type, with the sizes and columns of `poster.css`.
///
/// It holds whatever font a reader has, for the style sheet gives all of them one width (`font-size-adjust`): with the
/// figure 0 at 0.57 em, text in any of them takes less than `letter` for each letter, in bold type too.
struct PosterHeight {
    /// The size of ordinary text, in points.
    let type: Double

    /// What is within the margins of A4, in points, but for a little.
    static let page = (width: 510.0, height: 740.0)
    private static let code = 114.0
    private static let letter = 0.51
    /// Against the title.
    private static let event = 0.65

    private var page: Double { PosterHeight.page.width / type }

    /// The largest title that fits how long it is, and that breaks none of its words.
    func titleSize(of poster: Poster) -> Int {
        let texts = [(poster.title.words, 1), (poster.event?.words ?? "", PosterHeight.event)]
        let longest = texts.map { letters($0.0) }.max() ?? 0
        let word =
            texts.flatMap { text, size in
                text.filledParts(at: \.isSpace).map { letters(String($0)) * size }
            }.max() ?? 0
        let last = PosterSize.titles.count - 1
        let byLength = [24.0, 48, 90, 160].firstIndex { longest <= $0 } ?? last
        // One word may be much wider than words are on the whole.
        return (byLength..<last).first { word * 1.2 * PosterHeight.letter * PosterSize.titles[$0] <= page } ?? last
    }

    func height(of poster: Poster, title: Double) -> Double {
        let head =
            2.9 + text(poster.notice, 0.85, page - 1) + text(poster.call, poster.isOff ? 2.4 : 1.4, page, gap: 0.6)
            + text(poster.title.words, title, page) + text(poster.event?.words, title * PosterHeight.event, page)
            + text(poster.lead?.words, 1.2, page, gap: 0.5)
        let change = poster.change.map { text($0.term + " " + $0.text.words, 1.1, page - 2, gap: 1.6) } ?? 0
        let lists = poster.lists.map { list in
            text(list.heading, 1.15, page, gap: 0.8)
                + list.items.map { text($0.words, 1.05, page - 1.5, gap: 0.15) }.sum
                + (list.left > 0 ? line(1.05) : 0)
        }
        return head + change + essentials(poster) + text(poster.text?.words, 1, page, gap: 0.6) + lists.sum
            + 0.8 + columns(poster.facts) + 1.4 + foot(poster)
    }

    /// When and where, beside their labels.
    private func essentials(_ poster: Poster) -> Double {
        let width = page - 6.5
        let size = poster.times.count <= 2 ? 1.8 : poster.times.count <= 5 ? 1.3 : 1.05
        return 1.4 + text(poster.when?.words, 1.5, width) + poster.times.map { text($0.words, size, width) }.sum
            + (poster.timesLeft > 0 ? line(1) : 0) + text(poster.places.first?.words, 1.5, width)
            + poster.places.dropFirst().map { text($0.words, 1.2, width) }.sum
    }

    private func columns(_ facts: [PosterFact]) -> Double {
        let heights = facts.map { fact in line(1) + text(fact.text.words, 1, page / 2 - 1, gap: 0.4) }
        return heights.sum / 2 + (heights.max() ?? 0) / 4
    }

    /// How to take part without a computer beside the code, and the address below both.
    private func foot(_ poster: Poster) -> Double {
        let width = page - 2 - PosterHeight.code / type
        let phone = text(poster.phone?.number, 2, width) + text(poster.phone?.note, 1, width)
        let ways = poster.ways.map { line(1) + text($0.text.words, 1, width, gap: 0.3) }.sum
        let address = poster.addressSize.points / type
        let beside = max(text(poster.waysHeading, 1.15, width) + phone + ways, PosterHeight.code / type)
        return beside + 0.5 + line(1) + (poster.isShortened ? line(1) : 0) + text(poster.shortAddress, address, page)
    }

    /// Large type has its lines closer together.
    private func line(_ size: Double) -> Double { size * (size > 1.25 ? 1.15 : 1.3) }

    /// The lines of a text, if there is one, and the gap before it.
    private func text(_ text: String?, _ size: Double, _ width: Double, gap: Double = 0) -> Double {
        guard let text, !text.isEmpty else { return 0 }
        // Something is lost at the end of each line but the last.
        let perLine = max(6, width / (size * PosterHeight.letter) - 2)
        return gap + max(1, (letters(text) / perLine).rounded(.up)) * line(size)
    }
}

extension Poster {
    /// The address is at least as wide as the code however short it is, and on one line as long as it can be.
    var addressSize: (name: Int, points: Double) {
        let length = shortAddress.utf8.count
        return length <= 26 ? (1, 30) : length <= 36 ? (2, 22) : length <= 48 ? (3, 16.5) : (4, 13.5)
    }
}

/// How many ordinary letters have room where a text stands.
private func letters(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { sum, scalar in
        scalar >= "\u{1100}" ? sum + 1.9 : sum + (isCapital(scalar) ? 1.25 : 1)
    }
}

/// Quick for ASCII: every letter of every poster is asked for, in several sizes.
private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
}

extension [Double] {
    fileprivate var sum: Double { reduce(0, +) }
}
