import Foundation
import TestSupport
import Testing

/// Every example of `docs/redaktor.md` is built as it stands: each task from the first one's dialogue on, one edit after the
/// other on its day, into the folder that the one before it was built in.
@Suite struct EditorGuideTests {
    @Test(arguments: try Guide.tasks()) func buildsWhatTheGuideSays(_ task: Guide.Task) throws {
        let folder = try ScratchFolder()
        for name in ["site.yml", "organisation.yml"] {
            try folder.write(
                try String(contentsOfFile: Checkout.path("content/\(name)"), encoding: .utf8),
                to: "content/\(name)"
            )
        }
        try folder.copy(Checkout.path("content/media"), over: "content/media")
        let first = try #require(try Guide.tasks().first?.steps.first)
        for step in (task.number == 1 ? [] : [first]) + task.steps {
            try step.apply(in: folder)
            guard let day = step.day else { continue }
            let built = try runSamtal(["build", "--now", "\(day)T12:00"], in: folder.path)
            #expect(built.status == 0, "\(task.number), \(day): \(built.errors)")
        }
    }

    @Test func tellsOfThirtyTasks() throws {
        let tasks = try Guide.tasks()
        #expect(tasks.map(\.number) == Array(1...30))
        #expect(tasks.allSatisfy { !$0.steps.isEmpty })
    }
}

/// The guide, read by its comments, each before the text that it is about.
///
/// `<!-- ny fil: PATH DAY -->`, `<!-- ändra: PATH DAY -->`, `<!-- byt namn: OLD NEW -->` and `<!-- ta bort: PATH -->`; what has no
/// day is built with the next step.
enum Guide {
    struct Task: Sendable, CustomTestStringConvertible {
        let number: Int
        var steps: [Step]

        var testDescription: String { "task \(number)" }
    }

    enum Step: Sendable {
        case write(path: String, day: String, text: String)
        case change(path: String, day: String?, before: String, after: String)
        case rename(from: String, to: String)
        case remove(path: String)

        /// When it is built; what has none is a part of the next step.
        var day: String? {
            switch self {
            case .write(_, let day, _): day
            case .change(_, let day, _, _): day
            case .rename, .remove: nil
            }
        }

        func apply(in folder: ScratchFolder) throws {
            switch self {
            case .write(let path, _, let text): try folder.write(text, to: "content/\(path)")
            case .change(let path, _, let before, let after):
                let text = try String(contentsOfFile: "\(folder.path)/content/\(path)", encoding: .utf8)
                let place = try #require(text.range(of: before), "\(path) lacks \(before)")
                try folder.write(text.replacingCharacters(in: place, with: after), to: "content/\(path)")
            case .rename(let from, let to):
                let files = FileManager.default
                try files.moveItem(atPath: "\(folder.path)/content/\(from)", toPath: "\(folder.path)/content/\(to)")
            case .remove(let path): try FileManager.default.removeItem(atPath: "\(folder.path)/content/\(path)")
            }
        }
    }

    static func tasks() throws -> [Task] {
        var tasks: [Task] = []
        var lines = try String(contentsOfFile: Checkout.path("docs/redaktor.md"), encoding: .utf8).components(
            separatedBy: "\n"
        )[...]
        while let line = lines.popFirst() {
            if line.hasPrefix("## "), let number = Int(line.dropFirst(3).prefix { $0.isNumber }) {
                tasks.append(Task(number: number, steps: []))
            } else if line.hasPrefix("<!-- "), !tasks.isEmpty {
                tasks[tasks.count - 1].steps.append(try step(line, &lines))
            }
        }
        return tasks
    }

    private static func step(_ line: String, _ lines: inout ArraySlice<String>) throws -> Step {
        let words = line.dropFirst(5).dropLast(4).components(separatedBy: ": ")
        let values = try #require(words.last).split(separator: " ").map(String.init)
        switch words.first {
        case "ny fil": return .write(path: values[0], day: values[1], text: block(&lines))
        case "ändra":
            return .change(
                path: values[0],
                day: values.count > 1 ? values[1] : nil,
                before: block(&lines),
                after: block(&lines)
            )
        case "byt namn": return .rename(from: values[0], to: values[1])
        case "ta bort": return .remove(path: values[0])
        default: throw GuideError(line: line)
        }
    }

    /// The next block of code.
    private static func block(_ lines: inout ArraySlice<String>) -> String {
        lines = lines.drop { !$0.hasPrefix("```") }.dropFirst()
        let text = lines.prefix { $0 != "```" }
        lines = lines.dropFirst(text.count + 1)
        return text.joined(separator: "\n") + "\n"
    }

    struct GuideError: Error { let line: String }
}
