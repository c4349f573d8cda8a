import SamtalModel

/// The keys below `accessibility` in site.yml.
let accessibilityKeys: [YAMLKey] = [
    YAMLKey(
        "status",
        .choice(AccessibilityStatement.Status.allCases.map(\.rawValue)),
        "fully: helt förenlig med lagen. partially: delvis. not: inte.",
        "fully: conforms with the law. partially or not: as they say.",
        "partially",
        need: .always
    ),
    YAMLKey(
        "tested",
        .mapping(testKeys),
        "När och hur det testades.",
        "When and how it was tested.",
        "{ day: 2026-10-26, how: Med tangentbord och skärmläsare. }",
        "{ day: 2026-10-26, how: With a keyboard and a screen reader. }",
        need: .always
    ),
    YAMLKey("updated", .day, "Dagen då redogörelsen ändrades.", "The day it was changed.", "2026-11-02", need: .always),
    YAMLKey(
        "message-function",
        .address,
        "Ett formulär där man berättar om brister utan att säga vem man är.",
        "A form in which one tells of faults without saying who one is.",
        "https://www.example.org/tillganglighet",
        need: .always
    ),
    YAMLKey(
        "response-time",
        .localized,
        "När man får svar.",
        "When one is answered.",
        "Du får svar inom två arbetsdagar.",
        "You are answered within two working days."
    ),
    YAMLKey(
        "contact",
        .either(.text, .mapping(contactKeys)),
        "Vem man frågar om tillgänglighet. Annars webbplatsens kontakt.",
        "Whom to ask about accessibility. Otherwise the site's contact.",
        "{ e-mail: tillganglighet@example.org }"
    ),
    YAMLKey(
        "faults",
        .list(.mapping(faultKeys)),
        "Det som brister, en del i listan för varje.",
        "What is wrong, an item for each.",
        "[{ what: Kartan i PDF, reason: Den är gammal., alternative: Ring oss. }]",
        "[{ what: The map in PDF, reason: It is old., alternative: Call us. }]",
        need: .when(Message(sv: "när status är partially eller not", en: "where status is partially or not"))
    ),
    YAMLKey(
        "burden",
        .list(.mapping(burdenKeys)),
        "Det som vore oskäligt betungande att rätta.",
        "What would be a disproportionate burden to mend.",
        "[{ what: Filmerna, grounds: Det kostar för mycket., assessed: 2026-10-26, method: Vi räknade. }]",
        "[{ what: The films, grounds: It costs too much., assessed: 2026-10-26, method: We counted. }]"
    ),
    YAMLKey(
        "exempt",
        .list(.localized),
        "Det som lagen inte gäller.",
        "What the law does not cover.",
        "[Kartor som inte behövs för att hitta]",
        "[Maps that are not needed to find the way]"
    ),
]

let testKeys: [YAMLKey] = [
    YAMLKey("day", .day, "Dagen.", "The day.", "2026-10-26", need: .always),
    YAMLKey(
        "how",
        .localized,
        "Hur ni testade.",
        "How you tested.",
        "Med skärmläsare.",
        "By screen reader.",
        need: .always
    ),
]

let faultKeys: [YAMLKey] = [
    YAMLKey("what", .localized, "Vad som brister.", "What is wrong.", "Kartan i PDF", "The map in PDF", need: .always),
    YAMLKey("reason", .localized, "Varför det är så.", "Why it is so.", "Den är gammal.", "It is old.", need: .always),
    YAMLKey(
        "alternative",
        .localized,
        "Vad man kan göra i stället.",
        "What one can do instead.",
        "Ring oss.",
        "Call us.",
        need: .always
    ),
    YAMLKey("fixed-by", .day, "Dagen då det är rättat.", "The day by which it is mended.", "2027-03-01"),
]

let burdenKeys: [YAMLKey] = [
    YAMLKey("what", .localized, "Vad det gäller.", "What it is about.", "Filmerna", "The films", need: .always),
    YAMLKey(
        "grounds",
        .localized,
        "Varför det är oskäligt.",
        "Why it is too much.",
        "Det kostar för mycket.",
        "It costs too much.",
        need: .always
    ),
    YAMLKey("assessed", .day, "Dagen då ni bedömde det.", "The day you judged it.", "2026-10-26", need: .always),
    YAMLKey(
        "method",
        .localized,
        "Hur ni bedömde det.",
        "How you judged it.",
        "Vi räknade.",
        "We counted.",
        need: .always
    ),
]
