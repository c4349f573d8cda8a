/// How large a poster's type is.
///
/// The style sheet `poster.css` has a rule for each, and the lengths in `PosterHeight` are its; Tests/Browser/paper.py
/// prints posters with very little and very much on them, in several fonts, and sees that each fits and none is cut.
struct PosterSize: Hashable, Sendable {
    /// Ordinary text: the class `type-1` is the largest.
    let type: Int
    /// The title, which is the larger the shorter it is: the class `title-1` is the largest.
    let title: Int

    /// In points.
    static let types: [Double] = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9]
    /// In times of the ordinary text.
    static let titles: [Double] = [3.2, 2.6, 2, 1.6, 1.3]
}

extension Poster {
    /// The poster as it fits on one page of A4, in the largest type in which it does.
    ///
    /// Less is said only where the smallest type but one is not small enough; the smallest is for the worst.
    func fitted() -> (poster: Poster, size: PosterSize) {
        let smallest = PosterSize.types.count - 1
        let whole = shortened(to: PosterRoom(length: 300, items: 12, facts: 12))
        for type in 0..<smallest {
            if let size = whole.size(type) { return (whole, size) }
        }
        for room in [PosterRoom(length: 200, items: 12, facts: 12), PosterRoom(length: 140, items: 10, facts: 12)] {
            let poster = shortened(to: room)
            if let size = poster.size(smallest - 1) ?? poster.size(smallest) { return (poster, size) }
        }
        for room in [PosterRoom(length: 100, items: 8, facts: 9), PosterRoom(length: 70, items: 6, facts: 9)] {
            let poster = shortened(to: room)
            if let size = poster.size(smallest) { return (poster, size) }
        }
        let poster = shortened(to: PosterRoom(length: 45, items: 4, facts: 6))
        return (poster, poster.size(smallest) ?? PosterSize(type: smallest + 1, title: PosterSize.titles.count))
    }

    /// The sizes with which it fits in a type; nil where it does not.
    private func size(_ type: Int) -> PosterSize? {
        let measure = PosterHeight(type: PosterSize.types[type])
        let title = measure.titleSize(of: self)
        let height = measure.height(of: self, title: PosterSize.titles[title]) * measure.type
        guard height <= PosterHeight.page.height else { return nil }
        return PosterSize(type: type + 1, title: title + 1)
    }
}
