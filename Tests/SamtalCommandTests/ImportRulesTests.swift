import Foundation
import TestSupport
import Testing

/// The rules of ARCHITECTURE.md that a compiler does not hold.
@Suite struct ImportRulesTests {
    /// What each target may import beside the standard library.
    private static let allowed: [String: Set<String>] = [
        "SamtalModel": [],
        "SamtalContent": ["SamtalModel", "CCmark", "CExpat", "CYaml", "Yams", "Foundation"],
        "SamtalSite": ["SamtalModel", "CQRencode"],
        "SamtalBuild": ["SamtalModel", "SamtalContent", "SamtalSite", "FoundationEssentials", "Glibc"],
        "SamtalServer": ["FlyingFox", "FlyingSocks", "FoundationEssentials", "Glibc", "Synchronization"],
        "SamtalCommand": ["SamtalBuild", "SamtalModel", "SamtalServer", "ArgumentParser", "Glibc", "Synchronization"],
    ]

    @Test(arguments: allowed.keys.sorted())
    func importsOnlyWhatTheTargetMay(_ target: String) throws {
        let allowed = try #require(ImportRulesTests.allowed[target])
        for file in Checkout.swiftFiles(below: "Sources/\(target)") {
            let foreign = imports(of: try String(contentsOfFile: file, encoding: .utf8)).subtracting(allowed)
            #expect(foreign.isEmpty, "\(file) imports \(foreign.sorted().joined(separator: ", "))")
        }
    }

    @Test func knowsEveryTarget() {
        let targets = Checkout.folders(in: "Sources").filter { $0.hasPrefix("Samtal") }
        #expect(Set(targets).isSubset(of: ImportRulesTests.allowed.keys))
    }

    @Test(arguments: ["CCmark", "CExpat", "CQRencode", "CYaml", "Foundation", "FlyingFox"])
    func meetsEachLargeLibraryInOneFile(_ library: String) {
        #expect(files(importing: library).count == 1)
    }

    /// No stage asks the machine for anything; time, place and language come in as arguments.
    @Test(arguments: ["SamtalModel", "SamtalContent", "SamtalSite", "SamtalBuild"])
    func asksTheMachineForNothingBelowTheCommand(_ target: String) throws {
        let words = [
            "Date()", "Date.now", "getenv", "ProcessInfo", "FileManager", "gettimeofday", "time(nil)", "print(",
        ]
        for file in Checkout.swiftFiles(below: "Sources/\(target)") {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            for word in words { #expect(!holds(word, in: text), "\(file) has \(word)") }
        }
    }

    private func holds(_ word: String, in text: String) -> Bool {
        text.ranges(of: word).contains { range in
            // "fingerprint(" is not "print(".
            range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
        }
    }

    private func files(importing module: String) -> [String] {
        Checkout.swiftFiles(below: "Sources").filter { file in
            (try? String(contentsOfFile: file, encoding: .utf8)).map { imports(of: $0).contains(module) } ?? false
        }
    }

    /// The modules of lines such as `package import SamtalModel` and `import struct Foundation.Data`.
    private func imports(of text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
                    words[..<place].allSatisfy({
                        $0.hasPrefix("@") || ["package", "public", "internal", "private"].contains($0)
                    })
                else { return nil }
                let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
                let name = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
                return name.split(separator: ".").first.map(String.init)
            }
        )
    }
}
