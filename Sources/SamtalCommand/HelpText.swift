import ArgumentParser
import SamtalModel

/// The help in the language that was asked for with `--language en`; Swedish unless it was.
///
/// Help is printed before the arguments have been understood, so they are looked at as they stand.
func helpText(sv: String, en: String) -> String { isHelpInEnglish ? en : sv }

/// The help of an option, with the word for its value.
func optionHelp(sv: String, en: String, value: (sv: String, en: String)? = nil) -> ArgumentHelp {
    let name = value.map { isHelpInEnglish ? $0.en : $0.sv }
    return ArgumentHelp(stringLiteral: helpText(sv: sv, en: en)).named(name)
}

/// The language of what is said before the site's own is known.
var messageLanguage: Language { isHelpInEnglish ? .english : .swedish }

let isHelpInEnglish = Arguments.ofProgram.language == "en"

extension ArgumentHelp {
    fileprivate func named(_ name: String?) -> ArgumentHelp {
        var help = self
        help.valueName = name
        return help
    }
}
