import Foundation
import SamtalModel
import TestSupport

@testable import SamtalContent

/// The words of a Swedish file, from the languages in the checkout.
let swedishWords = FileWords(vocabulary: testVocabulary, siteLanguage: .swedish, fileLanguage: .swedish)

let testVocabulary: Vocabulary = {
    let files = ["sv", "en"].map { code in
        (
            name: "languages/\(code).yml",
            bytes: Array((try? Data(contentsOf: URL(filePath: Checkout.path("languages/\(code).yml")))) ?? Data())
        )
    }
    guard let vocabulary = readVocabulary(files).value else {
        preconditionFailure("The checkout's languages can be read.")
    }
    return vocabulary
}()

extension Reading {
    var fault: Fault? {
        guard case .wrong(let fault) = self else { return nil }
        return fault
    }

    var value: Value? {
        if case .read(let value) = self { return value }
        return nil
    }

    var isWrong: Bool {
        if case .wrong = self { return true }
        return false
    }
}

/// A file's text as a source.
func source(_ text: String) -> SourceText { SourceText(file: "test.md", bytes: Array(text.utf8)) }
