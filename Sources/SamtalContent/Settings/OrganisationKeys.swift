import SamtalModel

/// The keys of organisation.yml.
let organisationKeys: [YAMLKey] = [
    YAMLKey(
        "areas",
        .list(.named(entryKeys([coversKey]))),
        "Kommunens delar.",
        "The parts of the municipality.",
        "[{ id: centralorten, sv: Centralorten, en: The main town }]"
    ),
    YAMLKey(
        "groups",
        .list(.named(entryKeys([coversKey, employeesKey]))),
        "Grupper som kan beröras.",
        "Groups that may be affected.",
        "[{ id: unga, sv: Unga 13–19 år, en: Young people aged 13–19 }]"
    ),
    YAMLKey(
        "units",
        .list(.named(entryKeys([unitKindKey]))),
        "De som ansvarar och beslutar.",
        "Those who are responsible and decide.",
        "[{ id: kommunstyrelsen, kind: body, sv: Kommunstyrelsen, en: Executive board }]"
    ),
    YAMLKey(
        "channels",
        .list(.named(entryKeys([digitalKey]))),
        "Hur ni bjuder in och berättar.",
        "How you invite and tell.",
        "[{ id: brev, digital: false, sv: brev, en: letter }]"
    ),
    YAMLKey(
        "topics",
        .list(.named(entryKeys([]))),
        "Vad dialogerna handlar om.",
        "What the dialogues are about.",
        "[{ id: stadsmiljo, sv: Stadsmiljö, en: Urban environment }]"
    ),
]

private func entryKeys(_ extra: [YAMLKey]) -> [YAMLKey] { [idKey] + extra + validityKeys }

private let idKey = YAMLKey(
    "id",
    .text,
    "Ett kort namn som aldrig ändras: a–z, 0–9 och bindestreck. Namnet på varje språk står efter språkets kod.",
    "A short name that never changes: a–z, 0–9 and hyphens. The name in each language stands after the language's code.",
    "centralorten",
    need: .always
)

private let coversKey = YAMLKey(
    "covers",
    .choice(["all"]),
    "all: gäller alla. Det som hör hit visas under alla.",
    "all: covers every one of them. What belongs here is shown under all.",
    "all"
)

private let employeesKey = YAMLKey(
    "employees",
    .flag,
    "true om gruppen är kommunens anställda.",
    "true if the group is the municipality's employees.",
    "true"
)

private let unitKindKey = YAMLKey(
    "kind",
    .choice(Register.UnitKind.allCases.map(\.rawValue)),
    "body: politiskt organ. sector: sektor eller förvaltning. operation: verksamhet. external: annan myndighet.",
    "body: political body. sector: department. operation: an operation of the municipality's. external: another authority.",
    "body"
)

private let digitalKey = YAMLKey(
    "digital",
    .flag,
    "Om man behöver dator eller telefon. Varje grupp ska bjudas in på minst ett sätt som är false.",
    "Whether one needs a computer or phone. Every group is to be invited in at least one way that is false.",
    "false"
)

private let validityKeys = [
    YAMLKey("from", .day, "Dagen då den började finnas.", "The day on which it began.", "2026-01-01"),
    YAMLKey(
        "until",
        .day,
        "Sista dagen som den fanns. Ta aldrig bort raden.",
        "The last day of it. Never remove the line.",
        "2026-12-31"
    ),
    YAMLKey(
        "now",
        .text,
        "Id för den som tog över.",
        "The id of the one that took over.",
        "kommunstyrelsen"
    ),
]
