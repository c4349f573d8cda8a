/// A template that has been compiled for one language: what is to be done, step by step, to write it.
///
/// Partials, blocks and the site's own texts are folded in, and every name is known to be there.
struct Program: Sendable {
    /// The markup of all the templates, from which the steps take theirs.
    fileprivate(set) var text: [UInt8] = []
    fileprivate(set) var steps: [Step] = []
    /// The last step that another one goes on at: what is written there may not be joined with what is before it.
    fileprivate var lastTarget = 0

    /// A depth counts the things that the place is in, from 0 for the outermost.
    enum Step: Sendable {
        /// Writes a part of the program's text.
        case text(Range<Int>)
        case write(depth: Int, Value.Finding)
        /// Goes on at another step unless it is so.
        case skip(to: Int, unless: Bool, depth: Int, Value.Finding)
        /// Takes the steps up to another one for each item, with it as the innermost thing, then goes on there.
        case each(upTo: Int, depth: Int, Value.Finding)
    }

    /// Writes the template, filled with things of the kinds that it was compiled for, outermost first.
    func write(_ fillings: [Filling], to bytes: inout [UInt8]) {
        var stack = fillings
        run(steps.indices, &stack, to: &bytes)
    }

    private func run(_ part: Range<Int>, _ stack: inout [Filling], to bytes: inout [UInt8]) {
        var next = part.lowerBound
        while next < part.upperBound {
            switch steps[next] {
            case .text(let range):
                bytes += text[range]
                next += 1
            case .write(let depth, let value):
                value.write(in: stack[depth], to: &bytes)
                next += 1
            case .skip(let target, let wanted, let depth, let value):
                next = value.isThere(in: stack[depth]) == wanted ? next + 1 : target
            case .each(let end, let depth, let value):
                for item in value.items(in: stack[depth]) {
                    stack.append(item)
                    run(next + 1..<end, &stack, to: &bytes)
                    stack.removeLast()
                }
                next = end
            }
        }
    }
}

extension Program {
    mutating func append(text new: some Sequence<UInt8>) {
        let start = text.count
        text += new
        guard text.count > start else { return }
        if case .text(let range)? = steps.last, range.upperBound == start, steps.count > lastTarget {
            steps[steps.count - 1] = .text(range.lowerBound..<text.count)
        } else {
            steps.append(.text(start..<text.count))
        }
    }

    mutating func append(_ value: Value, at depth: Int) { steps.append(.write(depth: depth, value.finding)) }

    /// Begins what is done only where the value is there, or is not; `close` ends it.
    mutating func open(if value: Value, is wanted: Bool, at depth: Int) -> Int {
        steps.append(.skip(to: steps.count, unless: wanted, depth: depth, value.finding))
        return steps.count - 1
    }

    /// Begins what is done for each of the value's items; `close` ends it.
    mutating func open(forEach value: Value, at depth: Int) -> Int {
        steps.append(.each(upTo: steps.count, depth: depth, value.finding))
        return steps.count - 1
    }

    mutating func close(_ opening: Int) {
        lastTarget = steps.count
        switch steps[opening] {
        case .skip(_, let wanted, let depth, let value):
            steps[opening] = .skip(to: lastTarget, unless: wanted, depth: depth, value)
        case .each(_, let depth, let value): steps[opening] = .each(upTo: lastTarget, depth: depth, value)
        case .text, .write: preconditionFailure("Only what open returned is closed.")
        }
    }

    /// Whether the text so far ends in the beginning of an attribute such as `data-many="`.
    var endsInDataAttribute: Bool {
        guard text.last == UInt8(ascii: "\""), text.dropLast().last == UInt8(ascii: "=") else { return false }
        let name = text.dropLast(2).reversed().prefix { $0 == UInt8(ascii: "-") || (97...122).contains($0) }
        return name.reversed().starts(with: "data-".utf8)
    }
}
