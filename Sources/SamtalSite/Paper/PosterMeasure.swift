/// Estimates how much of the page a poster takes, in points, with what `poster.css` says of each part.
///
/// Letters are counted as wide as the widest of common fonts has them, so that a poster fits with any of them.
struct PosterMeasure {
    /// The size of ordinary text.
    let type: Double

    /// What is within the margins of A4, but for a little.
    static let page = (width: 510.0, height: 740.0)
    private static let code = 114.0
    /// In times of the title.
    private static let event = 0.65

    /// The largest title size that fits how long the title is, and that breaks none of its words.
    func titleSize(of poster: Poster) -> Int {
        let texts = [(poster.title.words, 1), (poster.event?.words ?? "", PosterMeasure.event)]
        let longest = texts.map { room($0.0) }.max() ?? 0
        let words = texts.flatMap { text, size in
            text.split(whereSeparator: \.isWhitespace).map { room(String($0)) * size }
        }
        let word = words.max() ?? 0
        let last = PosterSize.titles.count - 1
        let byLength = [24.0, 48, 90, 160].firstIndex { longest <= $0 } ?? last
        return (byLength..<last).first { size in
            word * PosterMeasure.titleWidth * PosterSize.titles[size] * type <= PosterMeasure.page.width
        } ?? last
    }

    func height(of poster: Poster, title: Double) -> Double {
        let width = PosterMeasure.page.width
        var height = 9 + 2.9 * type
        height += lines(poster.notice, 0.85, width - type)
        height += gap(0.6) + lines(poster.call, poster.isOff ? 2.4 : 1.4, width, isBold: true)
        height += lines(poster.title.words, title, width, isBold: true)
        height += lines(poster.event?.words, title * PosterMeasure.event, width, isBold: true)
        height += gap(0.5) + lines(poster.lead?.words, 1.2, width)
        if let change = poster.change {
            height += gap(1.6) + lines(change.term + " " + change.text.words, 1.1, width - 2 * type)
        }
        height += essentials(poster)
        height += gap(0.6) + lines(poster.text?.words, 1, width)
        for list in poster.lists {
            height += gap(0.8) + lines(list.heading, 1.15, width, isBold: true)
            for item in list.items { height += gap(0.15) + lines(item.words, 1.05, width - 1.5 * type) }
            if list.left > 0 { height += lines("-", 1.05, width) }
        }
        height += gap(0.8) + columns(poster.facts, width: width)
        height += gap(1.4) + foot(poster)
        return height
    }

    /// When and where, beside their labels.
    private func essentials(_ poster: Poster) -> Double {
        let width = PosterMeasure.page.width - 6.5 * type
        var height = gap(1) + lines(poster.when?.words, 1.5, width, isBold: true)
        switch poster.times.count {
        case 0...2: for time in poster.times { height += lines(time.words, 1.8, width, isBold: true) }
        case 3...5: for time in poster.times { height += lines(time.words, 1.3, width, isBold: true) }
        default: for time in poster.times { height += lines(time.words, 1.05, width, isBold: true) }
        }
        if poster.timesLeft > 0 { height += lines("-", 1, width) }
        for (index, place) in poster.places.enumerated() {
            height +=
                (index == 0 ? gap(0.4) : 0) + lines(place.words, index == 0 ? 1.5 : 1.2, width, isBold: index == 0)
        }
        return height
    }

    /// How to take part without a computer beside the code, and the address below both.
    private func foot(_ poster: Poster) -> Double {
        let width = PosterMeasure.page.width - PosterMeasure.code - 2 * type
        var ways = lines(poster.waysHeading, 1.15, width, isBold: true)
        if let phone = poster.phone {
            ways += lines(phone.number, 2, width, isBold: true) + lines(phone.note, 1, width)
        }
        for way in poster.ways { ways += gap(0.3) + lines(way.term, 1, width) + lines(way.text.words, 1, width) }
        let note = poster.isShortened ? lines("-", 1, width) : 0
        let address = PosterMeasure.addressSize(of: poster.shortAddress)
        let perLine = PosterMeasure.page.width / (address.points * PosterMeasure.boldWidth)
        let rows = (room(poster.shortAddress) / perLine).rounded(.up) + (room(poster.shortAddress) > perLine ? 1 : 0)
        return max(ways, PosterMeasure.code) + gap(0.5) + note + lines("-", 1, width) + rows * address.points * 1.2
    }

    private func columns(_ facts: [PosterFact], width: Double) -> Double {
        let heights = facts.map { fact in
            gap(0.4) + lines(fact.term, 1, width / 2 - type) + lines(fact.text.words, 1, width / 2 - type)
        }
        return heights.reduce(0, +) / 2 + (heights.max() ?? 0) / 4
    }

    private func gap(_ times: Double) -> Double { times * type }

    private func lines(_ text: String?, _ size: Double, _ width: Double, isBold: Bool = false) -> Double {
        guard let text, !text.isEmpty else { return 0 }
        let isTitle = isBold && size > 1.25
        let wide = isTitle ? PosterMeasure.titleWidth : PosterMeasure.boldWidth
        // Something is lost at the end of each line but the last.
        let perLine = max(6, width / (size * type * (isBold ? wide : PosterMeasure.regularWidth)) - 2)
        let leading = isTitle ? 1.15 : 1.3
        return max(1, (room(text) / perLine).rounded(.up)) * size * type * leading
    }

    /// In times of the size of the type, for an ordinary letter.
    private static let regularWidth = 0.54
    private static let boldWidth = 0.63
    /// With room to spare: one line too few of these would be too much.
    private static let titleWidth = 0.67

    /// How many ordinary letters have room where a text stands.
    private func room(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar {
            case "A"..."Z": sum + 1.25
            case "\0"..."\u{7F}": sum + 1
            case "\u{1100}"...: sum + 1.9
            default: sum + (scalar.properties.isUppercase ? 1.25 : 1)
            }
        }
    }

    /// The address is at least as wide as the code however short it is, and on one line as long as it can be.
    static func addressSize(of address: String) -> (name: Int, points: Double) {
        let length = address.utf8.count
        return length <= 26 ? (1, 30) : length <= 36 ? (2, 22) : length <= 48 ? (3, 16.5) : (4, 13.5)
    }
}
