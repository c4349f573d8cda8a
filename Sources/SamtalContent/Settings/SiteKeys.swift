import SamtalModel

/// The keys of site.yml, in the order in which they are explained.
let siteKeys: [YAMLKey] = [
    YAMLKey(
        "name",
        .text,
        "Webbplatsens namn. Det står överst på varje sida.",
        "The site's name. It stands at the top of every page.",
        "Dialoger i Exempel kommun",
        need: .always
    ),
    YAMLKey("municipality", .text, "Kommunens namn.", "The municipality's name.", "Exempel kommun", need: .always),
    YAMLKey(
        "base-url",
        .address,
        "Webbplatsens hela adress. Den får ha en sökväg.",
        "The site's whole address. It may have a path.",
        "https://dialog.example.org/",
        need: .always
    ),
    YAMLKey(
        "identity",
        .text,
        "Domännamnet som flöden och kalendrar känns igen på. Det får aldrig ändras, inte heller om adressen gör det.",
        "The domain name by which feeds and calendars are known. It must never change, not even with the address.",
        "dialog.example.org",
        need: .always
    ),
    YAMLKey(
        "languages",
        .languages,
        "Webbplatsens språk, det vanligaste först.",
        "The site's languages, the most common first.",
        "[sv, en]",
        need: .always
    ),
    YAMLKey(
        "time-zone",
        .text,
        "Klockan som dagar och tider räknas efter.",
        "The clock that days and times are counted by.",
        "Europe/Stockholm",
        need: .always
    ),
    YAMLKey(
        "contact",
        .either(.text, .mapping(contactKeys)),
        "Hur man når er när en dialog inte har någon egen kontakt: en text, eller de sätt som står under.",
        "How to reach you where a dialogue has no contact of its own: a text, or the ways that stand below.",
        "{ e-mail: dialog@example.org, phone: 08-465 004 00 }",
        need: .always
    ),
    YAMLKey(
        "notice",
        .text,
        "Ett meddelande överst på varje sida, så länge raden finns. Med den är det varningar och inte fel om "
            + "tillgänglighetsredogörelsen saknas.",
        "A notice at the top of every page, as long as the line is there. With it, a missing accessibility statement is a "
            + "warning and no error.",
        "Webbplatsen är inte klar än.",
        "The site is not ready yet."
    ),
    YAMLKey(
        "propose",
        .address,
        "Sidan där invånare lämnar förslag på dialoger.",
        "The page where residents propose dialogues.",
        "https://www.example.org/forslag"
    ),
    YAMLKey(
        "email-subscription",
        .address,
        "Sidan där man prenumererar på e-post.",
        "The page where one subscribes by e-mail.",
        "https://www.example.org/nyhetsbrev"
    ),
    YAMLKey(
        "notice-board",
        .address,
        "Kommunens anslagstavla.",
        "The municipality's notice board.",
        "https://www.example.org/anslagstavla"
    ),
    YAMLKey(
        "policy",
        .mapping(policyKeys),
        "Kommunens policy för medborgardialog.",
        "The municipality's policy on dialogue with its residents.",
        "{ address: https://www.example.org/policy, status: beslutad 2026-01-26 }"
    ),
    YAMLKey(
        "data",
        .mapping(dataKeys),
        "Vad som sägs om öppna data.",
        "What is said of open data.",
        "{ licence: \(OpenData.publicDomain), contact: data@example.org }"
    ),
    YAMLKey(
        "policy-from",
        .day,
        "Dagen då policyn började gälla. Dialoger som publicerades tidigare bedöms inte efter den.",
        "The day from which the policy holds. Dialogues that were published before are not judged by it.",
        "2026-01-26"
    ),
    YAMLKey(
        "feedback-days",
        .days,
        "Så många dagar efter sista svarsdagen lovas återkoppling, där tidplanen inte säger något annat. Annars 30.",
        "So many days after the last day to answer feedback is promised, unless the timeline says otherwise. Otherwise 30.",
        "30"
    ),
    YAMLKey(
        "notice-days",
        .days,
        "Så många dagar i förväg ska ett möte vara publicerat. Annars 14.",
        "So many days ahead a meeting is to be published. Otherwise 14.",
        "14"
    ),
    YAMLKey(
        "early-days",
        .days,
        "Så många dagar före beslutet ska en dialog öppna. Annars 60.",
        "So many days before the decision a dialogue is to open. Otherwise 60.",
        "60"
    ),
    YAMLKey(
        "ongoing-feedback-days",
        .days,
        "Så ofta lovas återkoppling i en dialog som är öppen tills vidare. Annars 120.",
        "So often feedback is promised in a dialogue that is open until further notice. Otherwise 120.",
        "120"
    ),
    YAMLKey(
        "colours",
        .mapping(colourKeys),
        "Kommunens färger: en färg, eller en för ljust och en för mörkt läge.",
        "The municipality's colours: one, or one for light mode and one for dark.",
        "{ accent: '#005ea5' }"
    ),
    YAMLKey(
        "logo",
        .text,
        "Logotypen, en bild i mappen media.",
        "The logo, a picture in the folder media.",
        "torget.png"
    ),
    YAMLKey(
        "accessibility",
        .mapping(accessibilityKeys),
        "Tillgänglighetsredogörelsen, som en människa bestämmer efter att ha testat.",
        "The accessibility statement, which a person decides upon after having tested.",
        "{ status: fully, tested: { day: 2026-10-26, how: Med tangentbord. }, updated: 2026-11-02, message-function: "
            + "https://www.example.org/tillganglighet }",
        need: .when(Message(sv: "när webbplatsen används", en: "when the site is in use"))
    ),
]

let contactKeys: [YAMLKey] = [
    YAMLKey("e-mail", .text, "En gemensam e-postadress.", "A shared e-mail address.", "dialog@example.org"),
    YAMLKey(
        "phone",
        .text,
        "Telefonnumret, gärna med tider.",
        "The phone number, perhaps with hours.",
        "08-465 004 00"
    ),
    YAMLKey(
        "letter",
        .text,
        "Postadressen, på en rad.",
        "The postal address, on one line.",
        "Exempel kommun, Dialog, 123 45 Exempelstad"
    ),
    YAMLKey(
        "visit",
        .text,
        "Besöksadressen, på en rad.",
        "Where to visit, on one line.",
        "Kommunhuset, Exempelgatan 1"
    ),
]

let dataKeys: [YAMLKey] = [
    YAMLKey(
        "organisation-number",
        .text,
        "Kommunens organisationsnummer, som utgivare av öppna data.",
        "The municipality's organisation number, as the publisher of open data.",
        "\"212000-0000\""
    ),
    YAMLKey(
        "licence",
        .address,
        "Adressen till licensen. Annars CC0.",
        "The address of the licence. Otherwise CC0.",
        OpenData.publicDomain
    ),
    YAMLKey(
        "contact",
        .text,
        "E-postadressen för frågor om öppna data. Annars webbplatsens.",
        "The e-mail address for questions about open data. Otherwise the site's.",
        "data@example.org"
    ),
]

let policyKeys: [YAMLKey] = [
    YAMLKey("address", .address, "Var policyn finns.", "Where the policy is.", "https://www.example.org/policy"),
    YAMLKey("status", .text, "Om den är beslutad.", "Whether it is decided.", "förslag 2015-11-09", "draft 2015-11-09"),
    YAMLKey("decided", .text, "När den beslutades, och av vem.", "When it was decided, and by whom.", "2026-01-26"),
    YAMLKey("paragraph", .text, "Paragrafen i protokollet.", "The paragraph in the minutes.", "KF § 12"),
]

private let colourKeys = ColourToken.settable.map { token in
    let shown = token.note
    return YAMLKey(
        token.rawValue,
        .either(.colour, .mapping(modeKeys)),
        shown.swedish,
        shown.english,
        "'\(token.sample)'"
    )
}

private let modeKeys: [YAMLKey] = [
    YAMLKey("light", .colour, "Färgen i ljust läge.", "The colour in light mode.", "'#005ea5'"),
    YAMLKey("dark", .colour, "Färgen i mörkt läge.", "The colour in dark mode.", "'#7cc4ff'"),
]

extension ColourToken {
    fileprivate var note: Message {
        switch self {
        case .text: Message(sv: "Texten.", en: "The text.")
        case .background: Message(sv: "Sidan bakom texten.", en: "The page behind the text.")
        case .surface: Message(sv: "Rutor och sidfoten.", en: "Boxes and the footer.")
        case .edge: Message(sv: "Linjer och ramar.", en: "Lines and frames.")
        case .link: Message(sv: "Länkar.", en: "Links.")
        case .accent: Message(sv: "Sidhuvudet och knapparna.", en: "The header and the buttons.")
        case .onAccent: Message(sv: "Text i sidhuvudet och på knappar.", en: "Text in the header and on buttons.")
        case .warning: Message(sv: "Det som är försenat eller inställt.", en: "What is late or cancelled.")
        case .mark: Message(sv: "Följer av de andra.", en: "Follows from the others.")
        }
    }

    /// A colour that shows where the token is used.
    fileprivate var sample: String {
        switch self {
        case .text: "#1a1a1a"
        case .background: "#ffffff"
        case .surface: "#f3f3f3"
        case .edge: "#767676"
        case .link, .accent, .mark: "#005ea5"
        case .onAccent: "#ffffff"
        case .warning: "#8a1c00"
        }
    }
}
