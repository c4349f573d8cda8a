import SamtalModel

extension PageMaker {
    /// The page that explains the tables, in every language.
    func dataPages() -> [SiteFile] {
        inEveryLanguage(
            .data,
            isPermanent: true,
            at: { site.addresses.data($0) },
            heading: { context in
                Heading(
                    title: context.text(.navigationData),
                    description: context.text(.dataIntroduction),
                    part: .data,
                    scope: .site
                )
            },
            content: { [tables] in DataPage(context: $0, tables: tables) }
        )
    }

    /// The tables in each form, their schemas and the catalogue.
    func dataFiles() -> [SiteFile] {
        let (addresses, language, base) = (site.addresses, site.settings.defaultLanguage, site.context.baseURL)
        let file = { (address: Address, bytes: @escaping @Sendable () -> [UInt8]) in
            SiteFile(address: address, owner: .site, isPermanent: true) { _, written in written += bytes() }
        }
        return tables.flatMap { table in
            [
                file(addresses.data(table.id, .csv)) { table.csv },
                file(addresses.data(table.id, .json)) { table.json },
                file(addresses.dataSchema(table.id)) {
                    table.schema(at: base.absolute(addresses.dataSchema(table.id)), in: language)
                },
            ]
        } + [
            file(addresses.csvMetadata) { [tables] in
                csvMetadata(of: tables, in: language) { base.absolute(addresses.data($0.id, .csv)) }
            },
            file(addresses.catalogue) { [site, tables] in Catalogue(site: site, tables: tables).bytes },
        ]
    }
}

/// What there is as open data, and what each column means.
struct DataPage: View {
    let context: PageContext
    let tables: [DataTable]

    static let names = Names<DataPage>(
        .html("licence") { page in
            let licence = page.context.site.settings.data.licence
            let link = HTML("a", [("href", licence)], HTML(escaping: licence))
            return page.context.html(.dataLicence, ("licence", link))
        },
        .text("catalogue") { $0.context.href($0.context.site.addresses.catalogue) },
        .text("csv-metadata") { $0.context.href($0.context.site.addresses.csvMetadata) },
        .list("tables") { page in
            page.tables.map { DataTableView(table: $0, context: page.context) }
        }
    )
}

struct DataTableView: View {
    let table: DataTable
    let context: PageContext

    static let names = Names<DataTableView>(
        .text("id") { $0.table.id },
        .text("title") { $0.table.title.text(in: $0.context.language) },
        .text("rows") { $0.context.words.number($0.table.rows.count) },
        .text("csv") { $0.context.href($0.context.site.addresses.data($0.table.id, .csv)) },
        .text("json") { $0.context.href($0.context.site.addresses.data($0.table.id, .json)) },
        .text("schema") { $0.context.href($0.context.site.addresses.dataSchema($0.table.id)) },
        .list("columns") { view in view.table.columns.map { DataColumnView(column: $0, context: view.context) } }
    )
}

struct DataColumnView: View {
    let column: DataTable.Column
    let context: PageContext

    static let names = Names<DataColumnView>(
        .text("id") { $0.column.id },
        .text("meaning") { $0.column.meaning.text(in: $0.context.language) },
        .text("words") { $0.column.words.isEmpty ? nil : $0.column.words.joined(separator: ", ") }
    )
}

extension Addresses {
    /// The page that explains the open data; its files lie beside that of the site's first language.
    func data(_ language: Language) -> Address { list(.data, language) }

    func data(_ table: String, _ form: DataForm) -> Address { dataFolder.appending("\(table).\(form.rawValue)") }

    func dataSchema(_ table: String) -> Address { dataFolder.appending("\(table).schema.json") }

    var csvMetadata: Address { dataFolder.appending("csv-metadata.json") }

    var catalogue: Address { dataFolder.appending("catalogue.rdf") }

    /// The same in every language of a site.
    private var dataFolder: Address { Address("/data/") }
}
