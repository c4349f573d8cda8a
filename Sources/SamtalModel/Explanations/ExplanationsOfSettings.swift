extension MessageKind {
    /// Of site.yml and organisation.yml.
    var explanationOfSettings: Explanation {
        switch self {
        case .yamlForm:
            Explanation(
                .site,
                "site.yml och organisation.yml är skrivna i YAML: nyckel, kolon, mellanslag, värde. Indragen "
                    + "visar vad som hör ihop.",
                "site.yml and organisation.yml are written in YAML: key, colon, space, value. Indentation "
                    + "shows what belongs together.",
                wrong: Message(
                    sv: "policy: https://www.example.org/policy",
                    en: "policy: https://www.example.org/policy"
                ),
                right: Message(
                    sv: "policy: { address: https://www.example.org/policy }",
                    en: "policy: { address: https://www.example.org/policy }"
                )
            )
        case .yamlComment:
            Explanation(
                .site,
                "Allt efter \"#\" är en kommentar, så det skulle försvinna. Sätt citattecken om värdet.",
                "All after \"#\" is a comment, so it would vanish. Put the value in quotation marks.",
                wrong: Message(sv: "name: Samtal i Ale # vår webbplats", en: "name: Samtal i Ale # vår webbplats"),
                right: Message(
                    sv: """
                        # vår webbplats
                        name: Samtal i Ale
                        """,
                    en: """
                        # vår webbplats
                        name: Samtal i Ale
                        """
                )
            )
        case .colourForm:
            Explanation(
                .site,
                "En färg skrivs med \"#\" och sex av tecknen 0–9 och a–f, inom citattecken.",
                "A colour is written with \"#\" and six of the characters 0–9 and a–f, in quotation marks.",
                wrong: Message(sv: "colours: { accent: blå }", en: "colours: { accent: blå }"),
                right: Message(sv: "colours: { accent: '#005ea5' }", en: "colours: { accent: '#005ea5' }")
            )
        case .contrast:
            Explanation(
                .otherwise,
                "Text som skiljer sig för lite från bakgrunden går inte att läsa för alla (WCAG 1.4.3). "
                    + "Meddelandet ger den närmaste färgen som går.",
                "Text that differs too little from its background can't be read by all (WCAG 1.4.3). The "
                    + "message gives the nearest colour that will do.",
                wrong: Message(sv: "colours: { accent: '#ffcc00' }", en: "colours: { accent: '#ffcc00' }"),
                right: Message(sv: "colours: { accent: '#005ea5' }", en: "colours: { accent: '#005ea5' }")
            )
        case .siteLanguage:
            Explanation(
                .site,
                "Språket saknar fil i mappen languages, eller en text saknas på webbplatsens eget språk.",
                "The language has no file in the folder languages, or a text is missing in the site's own "
                    + "language.",
                wrong: Message(sv: "languages: [sv, xx]", en: "languages: [sv, xx]"),
                right: Message(sv: "languages: [sv, en]", en: "languages: [sv, en]")
            )
        case .timeZone:
            Explanation(
                .otherwise,
                "Tidszonen finns inte på den här datorn. Svenska kommuner skriver Europe/Stockholm.",
                "This computer has no such time zone. Swedish municipalities write Europe/Stockholm.",
                wrong: Message(sv: "time-zone: Sverige", en: "time-zone: Sverige"),
                right: Message(sv: "time-zone: Europe/Stockholm", en: "time-zone: Europe/Stockholm")
            )
        case .siteAddress:
            Explanation(
                .site,
                "Adressen ska vara hel, med https:// först.",
                "The address must be whole, with https:// first.",
                wrong: Message(sv: "base-url: dialog.example.org", en: "base-url: dialog.example.org"),
                right: Message(sv: "base-url: https://dialog.example.org/", en: "base-url: https://dialog.example.org/")
            )
        case .identityForm:
            Explanation(
                .site,
                "identity är ett domännamn med små bokstäver, utan https://.",
                "identity is a domain name in small letters, without https://.",
                wrong: Message(
                    sv: "identity: https://dialog.example.org/",
                    en: "identity: https://dialog.example.org/"
                ),
                right: Message(sv: "identity: dialog.example.org", en: "identity: dialog.example.org")
            )
        case .commaInName:
            Explanation(
                .organisation,
                "Listor delas vid komman, så ett namn kan inte ha något.",
                "Lists are parted at commas, so a name can have none.",
                wrong: Message(
                    sv: "topics: [{ id: trafik, sv: \"Trafik, vägar\" }]",
                    en: "topics: [{ id: trafik, sv: \"Trafik, vägar\" }]"
                ),
                right: Message(
                    sv: "topics: [{ id: trafik, sv: Trafik och vägar }]",
                    en: "topics: [{ id: trafik, sv: Trafik och vägar }]"
                )
            )
        case .statement:
            Explanation(
                .site,
                "Lagen kräver en tillgänglighetsredogörelse av en webbplats som används. En människa "
                    + "bestämmer den efter att ha testat.",
                "The law asks for an accessibility statement of a site that is in use. A person decides upon "
                    + "it after having tested.",
                wrong: Message(sv: "accessibility: { status: fully }", en: "accessibility: { status: fully }"),
                right: Message(
                    sv: "accessibility: { status: fully, tested: { day: 2026-10-26, how: Med "
                        + "tangentbord. }, updated: 2026-11-02, message-function: "
                        + "https://www.example.org/tillganglighet }",
                    en: "accessibility: { status: fully, tested: { day: 2026-10-26, how: Med "
                        + "tangentbord. }, updated: 2026-11-02, message-function: "
                        + "https://www.example.org/tillganglighet }"
                )
            )
        case .oldStatement:
            Explanation(
                .otherwise,
                "Redogörelsen ska gås igenom minst en gång om året.",
                "The statement is to be gone through at least once a year.",
                wrong: Message(sv: "updated: 2024-11-02", en: "updated: 2024-11-02"),
                right: Message(sv: "updated: 2026-11-02", en: "updated: 2026-11-02")
            )
        case .overdueFault:
            Explanation(
                .otherwise,
                "Dagen då bristen skulle vara rättad har passerat.",
                "The day by which the fault was to be mended has passed."
            )
        case .fullFooter:
            Explanation(
                .otherwise,
                "Längst ner på varje sida får åtta sidor plats. Välj vilka med \"sidfot: ja\".",
                "At the foot of every page there is room for eight pages. Choose which with \"footer: yes\"."
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
