import SamtalModel

extension [Diagnostic] {
    /// How many there are of each, by what they say of which file: their lines change when others do.
    func countedByKind(renamed: [String: String] = [:]) -> [String: Int] {
        reduce(into: [:]) { $0[$1.kind(renamed), default: 0] += 1 }
    }

    /// Those that there were not as many of before; `renamed` are the new paths of files by their old ones.
    func besides(_ before: [Diagnostic], renamed: [String: String] = [:]) -> [Diagnostic] {
        var known = before.countedByKind(renamed: renamed)
        return filter { found in
            let left = known[found.kind([:]), default: 0]
            known[found.kind([:])] = left - 1
            return left <= 0
        }
    }
}

extension Diagnostic {
    fileprivate func kind(_ renamed: [String: String]) -> String {
        "\(renamed[place.file] ?? place.file): \(message.english)"
    }
}
