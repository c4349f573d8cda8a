/// The candidate that is most like a word that was probably misspelt; nil where none is near.
///
/// Near is at most one slip in three letters. Of several as near, the first in the candidates' order.
func nearest(to word: String, among candidates: [String]) -> String? {
    let sought = Array(word.unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
        let limit = best.map { $0.distance - 1 } ?? max(1, sought.count / 3)
        let scalars = Array(candidate.unicodeScalars)
        guard abs(scalars.count - sought.count) <= limit else { continue }
        let distance = slips(from: sought, to: scalars)
        if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
}

/// How many letters must be put in, taken out, changed, or swapped with the one beside (optimal string alignment).
private func slips(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var least = min(above[column + 1] + 1, current[column] + 1, above[column] + (scalar == other ? 0 : 1))
            if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                least = min(least, before[column - 1] + 1)
            }
            current.append(least)
        }
        (before, above) = (above, current)
    }
    return above[right.count]
}
