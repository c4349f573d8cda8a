/// The results of a change to every element, in the elements' order, made on all cores.
///
/// Elements are taken in stretches, so that small work is not drowned in tasks.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ change: @escaping @Sendable (Element) async -> Result
) async -> [Result] {
    let stretch = max(1, min(64, elements.count / 16))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in stride(from: 0, to: elements.count, by: stretch) {
            let part = elements[start..<min(start + stretch, elements.count)]
            group.addTask {
                var results: [Result] = []
                results.reserveCapacity(part.count)
                for element in part { results.append(await change(element)) }
                return (start, results)
            }
        }
        var parts: [(Int, [Result])] = []
        for await part in group { parts.append(part) }
        return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}
