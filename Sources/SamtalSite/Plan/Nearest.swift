/// The candidate that is most like a word that was probably misspelt; nil where none is near.
///
/// Near is at most one change in three letters. Of several as near, the first in the candidates' order.
func nearest(to word: String, among candidates: [String]) -> String? {
    let sought = Array(word.unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
        let limit = min(best.map { $0.distance - 1 } ?? max(1, sought.count / 3), sought.count)
        let scalars = Array(candidate.unicodeScalars)
        guard abs(scalars.count - sought.count) <= limit else { continue }
        let distance = changes(from: sought, to: scalars)
        if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
}

/// How many letters must be put in, taken out or changed (Levenshtein distance).
private func changes(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, other) in right.enumerated() {
            let above = row[column + 1]
            row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == other ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}
