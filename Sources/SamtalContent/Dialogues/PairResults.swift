import SamtalModel

extension Pairer {
    /// Answers pair by their order, and then all of them: words alone, since their figures are facts.
    mutating func pairAnswers(of entry: WrittenEntry, with originals: [WrittenItem]) {
        for item in entry.items where !item.key.isEmpty {
            guard case .read = readFigure(item.text, words: words) else { continue }
            diagnostics.append(figureInTranslation(item.key, at: item.valuePlace))
        }
        if let extra = entry.items.dropFirst(originals.count).first {
            diagnostics.append(missingInOriginal(at: extra.place))
        } else if let last = entry.items.last, entry.items.count < originals.count {
            diagnostics.append(tooFew(entry.items.count, of: originals.count, at: last.place))
        }
    }
}

private func figureInTranslation(_ answer: String, at place: Place) -> Diagnostic {
    .error(
        .factInTranslation,
        at: place,
        sv: "Siffrorna står bara i originalet. Skriv svaret ensamt: \"- \(shortened(answer))\".",
        en: "The figures stand in the original alone. Write the answer by itself: \"- \(shortened(answer))\"."
    )
}
