import SamtalModel

/// A template as it is run: its partials put in, its blocks filled, and every name replaced by the place of its value.
struct Template: Sendable {
    let steps: [Step]

    indirect enum Step: Sendable {
        case text([UInt8])
        /// `{{t.key}}`: what the site itself says, which is known before any page is.
        case siteText(SiteText)
        /// Prints a value: text escaped, markup as it is.
        case value(Reference)
        case section(Reference, [Step])
        case inverted(Reference, [Step])
    }

    /// Where a value is found: how far out among the things around, and by which names in it.
    struct Reference: Sendable {
        /// 0 is the innermost thing.
        let depth: Int
        /// Places in the tables of views; empty stands for the thing itself, `{{.}}`.
        let path: [Int]
    }
}

extension Template {
    /// The template in a language, with the site's own texts in their places.
    func filled(with words: Words) -> Template { Template(steps: Self.filled(steps, with: words)) }

    private static func filled(_ steps: [Step], with words: Words) -> [Step] {
        var filled: [Step] = []
        for step in steps {
            switch step {
            case .text(let text): append(text, to: &filled)
            case .siteText(let text): append(Array(escaped(words.text(text)).utf8), to: &filled)
            case .value: filled.append(step)
            case .section(let reference, let inner): filled.append(.section(reference, self.filled(inner, with: words)))
            case .inverted(let reference, let inner):
                filled.append(.inverted(reference, self.filled(inner, with: words)))
            }
        }
        return filled
    }

    /// Text after text is one step.
    private static func append(_ text: [UInt8], to steps: inout [Step]) {
        if case .text(let before)? = steps.last {
            steps[steps.count - 1] = .text(before + text)
        } else {
            steps.append(.text(text))
        }
    }

    /// The page's bytes; the outermost view comes first.
    func render(_ views: [Filling]) -> [UInt8] {
        var rendering = Rendering(stack: views.map { .section($0) })
        rendering.bytes.reserveCapacity(32_768)
        rendering.run(steps)
        return rendering.bytes
    }
}

private struct Rendering {
    var bytes: [UInt8] = []
    /// The things around, the innermost last.
    var stack: [ViewValue]

    init(stack: [ViewValue]) { self.stack = stack }

    mutating func run(_ steps: [Template.Step]) {
        for step in steps {
            switch step {
            case .text(let text): bytes += text
            case .siteText: preconditionFailure("The site's texts are filled in when the theme is loaded.")
            case .value(let reference): printValue(value(reference))
            case .section(let reference, let inner): run(inner, over: value(reference))
            case .inverted(let reference, let inner): if isEmpty(value(reference)) { run(inner) }
            }
        }
    }

    private mutating func run(_ inner: [Template.Step], over value: ViewValue) {
        switch value {
        case .flag(let isTrue): if isTrue { run(inner) }
        case .text, .html, .section: if !isEmpty(value) { run(inner, inside: value) }
        case .list(let items): for item in items { run(inner, inside: .section(item)) }
        case .texts(let items): for item in items { run(inner, inside: .text(item)) }
        case .htmls(let items): for item in items { run(inner, inside: .html(item)) }
        }
    }

    private mutating func run(_ inner: [Template.Step], inside value: ViewValue) {
        stack.append(value)
        run(inner)
        stack.removeLast()
    }

    private func value(_ reference: Template.Reference) -> ViewValue {
        var value = stack[stack.count - 1 - reference.depth]
        for index in reference.path {
            guard case .section(let filling?) = value else { return .text(nil) }
            value = filling.value(index)
        }
        return value
    }

    private mutating func printValue(_ value: ViewValue) {
        switch value {
        case .text(let text): if let text { appendEscaped(text, to: &bytes) }
        case .html(let html): if let html { bytes += html.markup.utf8 }
        case .flag, .section, .list, .texts, .htmls: break
        }
    }

    private func isEmpty(_ value: ViewValue) -> Bool {
        switch value {
        case .text(let text): text?.isEmpty ?? true
        case .html(let html): html?.isEmpty ?? true
        case .flag(let isTrue): !isTrue
        case .section(let filling): filling == nil
        case .list(let items): items.isEmpty
        case .texts(let items): items.isEmpty
        case .htmls(let items): items.isEmpty
        }
    }
}
