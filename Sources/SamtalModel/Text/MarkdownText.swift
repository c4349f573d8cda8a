/// Text of the content's for running text in Markdown, which stays nothing but text there: no link, picture, mention,
/// emphasis or HTML, nor a heading or a list where it is what a line begins with.
///
/// Only what could be something else is changed, so that it can be pasted into an e-mail and read as it is. A backslash
/// keeps ASCII punctuation a text (CommonMark §2.4). Platforms make mentions, links and pictures of `@name`, `#12`,
/// `:name:`, `https://` and `www.` after that; a word joiner, which nobody sees, parts the sign from the name.
package func markdown(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = ""
    for (place, scalar) in scalars.enumerated() {
        let next = place + 1 < scalars.count ? scalars[place + 1] : " "
        let isFirst = place == 0
        let endsNumber = (scalar == "." || scalar == ")") && !isFirst && scalars[..<place].allSatisfy(\.isDigit)
        if scalar.isLineBreak || scalar.properties.generalCategory == .control {
            escaped += " "
            continue
        }
        if "\\`*_[]<>|~$^".holds(scalar) || (isFirst && "#+-=".holds(scalar)) || endsNumber
            || (scalar == "&" && !next.isSpace)
        {
            escaped += "\\"
        }
        escaped.unicodeScalars.append(scalar)
        let isWWW = scalar == "." && place >= 3 && scalars[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
        if isWWW || ("@#!~$%&^:".holds(scalar) && !next.isSpace) { escaped += "\u{2060}" }
    }
    return escaped
}
