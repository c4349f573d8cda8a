import SamtalModel

/// The tables as a catalogue (DCAT-AP-SE 3), which a municipality's own catalogue takes up as a part of itself.
///
/// RDF/XML with absolute IRIs; nothing that others may point at is without one.
struct Catalogue {
    let site: KnownSite
    let tables: [DataTable]

    private var data: OpenData { site.settings.data }
    private var address: String { site.context.baseURL.absolute(site.addresses.catalogue) }
    private var languages: [Language] { site.settings.languages }

    /// The publisher: by the national number where it is told, else in this file.
    private var publisher: String {
        data.organisationNumber.map { "http://dataportal.se/organisation/SE\($0)" } ?? "\(address)#publisher"
    }

    var bytes: [UInt8] {
        var xml = RDFWriter()
        xml.add(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF"
                + RDFWriter.namespaces.map { " xmlns:\($0.prefix)=\"\($0.address)\"" }.joined() + ">\n"
        )
        xml.resource("dcat:Catalog", "\(address)#catalogue") { xml in
            describe(&xml, site.settings.name, about)
            xml.link("dcterms:publisher", publisher)
            xml.link("dcterms:license", data.licence)
            for language in languages { xml.link("dcterms:language", authority("language", language.threeLetters)) }
            xml.day("dcterms:modified", modified)
            xml.link("foaf:homepage", site.context.baseURL.absolute(.root))
            for table in tables { xml.link("dcat:dataset", iri(table)) }
        }
        xml.resource("foaf:Agent", publisher) { xml in
            xml.text("foaf:name", site.settings.municipality, in: site.settings.defaultLanguage)
            xml.link("dcterms:type", "http://purl.org/adms/publishertype/LocalAuthority")
        }
        xml.resource("vcard:Organization", "\(address)#contact") { xml in
            xml.text("vcard:fn", site.settings.municipality, in: nil)
            if let mail = data.contact ?? site.settings.contact.eMail { xml.link("vcard:hasEmail", "mailto:\(mail)") }
        }
        for table in tables { add(table, to: &xml) }
        xml.add("</rdf:RDF>\n")
        return xml.bytes
    }

    private func add(_ table: DataTable, to xml: inout RDFWriter) {
        xml.resource("dcat:Dataset", iri(table)) { xml in
            for language in languages {
                xml.text("dcterms:title", "\(table.title.text(in: language)): \(site.settings.name)", in: language)
                xml.text("dcterms:description", about(language), in: language)
            }
            xml.text("dcterms:identifier", iri(table), in: nil)
            xml.link("dcterms:publisher", publisher)
            xml.link("dcat:contactPoint", "\(address)#contact")
            xml.link("dcat:theme", authority("data-theme", "GOVE"))
            xml.link("dcterms:accrualPeriodicity", authority("frequency", "CONT"))
            xml.link("dcterms:accessRights", authority("access-right", "PUBLIC"))
            xml.day("dcterms:modified", modified)
            xml.link(
                "dcat:landingPage",
                site.context.baseURL.absolute(site.addresses.data(site.settings.defaultLanguage))
            )
            for form in DataForm.allCases { xml.link("dcat:distribution", "\(iri(table))-\(form.rawValue)") }
        }
        for form in DataForm.allCases {
            let file = site.context.baseURL.absolute(site.addresses.data(table.id, form))
            xml.resource("dcat:Distribution", "\(iri(table))-\(form.rawValue)") { xml in
                xml.text(
                    "dcterms:title",
                    "\(table.title.text(in: site.settings.defaultLanguage)) (\(form.rawValue))",
                    in: site.settings.defaultLanguage
                )
                xml.link("dcat:accessURL", file)
                xml.link("dcat:downloadURL", file)
                xml.link("dcterms:license", data.licence)
                xml.text("dcterms:format", form.mediaType, in: nil)
                xml.link(
                    "dcatap:availability",
                    "http://publications.europa.eu/resource/authority/planned-availability/STABLE"
                )
                xml.day("dcterms:modified", modified)
            }
        }
    }

    private func describe(_ xml: inout RDFWriter, _ title: String, _ about: (Language) -> String) {
        xml.text("dcterms:title", title, in: site.settings.defaultLanguage)
        for language in languages { xml.text("dcterms:description", about(language), in: language) }
    }

    private func about(_ language: Language) -> String {
        site.context.vocabulary.words(language).text(.dataIntroduction)
    }

    private func iri(_ table: DataTable) -> String { "\(address)#\(table.id)" }

    private func authority(_ list: String, _ word: String) -> String {
        "http://publications.europa.eu/resource/authority/\(list)/\(word)"
    }

    /// From the content, and not from when the site was built.
    private var modified: Day? { site.lastChanged }
}

/// The forms that each table comes in.
enum DataForm: String, CaseIterable, Sendable {
    case csv, json

    var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .json: "application/json"
        }
    }
}

extension Language {
    /// As the European list of languages has it (ISO 639-3, in capitals).
    fileprivate var threeLetters: String {
        switch code {
        case "sv": "SWE"
        case "en": "ENG"
        default: code.uppercased()
        }
    }
}

/// Writes the few forms of RDF/XML that a catalogue needs.
private struct RDFWriter {
    var bytes: [UInt8] = []

    static let namespaces: [(prefix: String, address: String)] = [
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcterms", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("dcatap", "http://data.europa.eu/r5r/"),
    ]

    mutating func add(_ markup: String) { bytes += markup.utf8 }

    private mutating func add(escaping text: String) { bytes += XMLText(escaping: text).escaped }

    mutating func resource(_ type: String, _ iri: String, _ body: (inout RDFWriter) -> Void) {
        add("<\(type) rdf:about=\"")
        add(escaping: iri)
        add("\">\n")
        body(&self)
        add("</\(type)>\n")
    }

    mutating func link(_ property: String, _ iri: String) {
        add("  <\(property) rdf:resource=\"")
        add(escaping: iri)
        add("\"/>\n")
    }

    mutating func text(_ property: String, _ text: String, in language: Language?) {
        add("  <\(property)\(language.map { " xml:lang=\"\($0.code)\"" } ?? "")>")
        add(escaping: text)
        add("</\(property)>\n")
    }

    mutating func day(_ property: String, _ day: Day?) {
        guard let day else { return }
        add("  <\(property) rdf:datatype=\"http://www.w3.org/2001/XMLSchema#date\">\(day.iso)</\(property)>\n")
    }
}
