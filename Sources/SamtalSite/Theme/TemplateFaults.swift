import SamtalModel

/// What the compiler says of templates.
extension TemplateCompiler {
    mutating func reportUnknown(_ tag: TemplateTag, _ near: String?) {
        report(
            tag,
            sv: "Namnet \"\(tag.name)\" finns inte här." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
            en: "There is no name \"\(tag.name)\" here." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
        )
    }

    mutating func reportMissing(_ template: String) {
        diagnostics.append(
            .error(
                .template,
                at: Place(file: "templates/\(template).mustache"),
                sv: "Mallen saknas i temat. Kopiera den från standardtemat.",
                en: "The theme lacks this template. Copy it from the standard theme."
            )
        )
    }

    mutating func reportSize(_ tree: TemplateTree) {
        diagnostics.append(
            .error(
                .template,
                at: Place(file: tree.file),
                sv:
                    "Mallen blir för stor: den har mer än \(mostSteps) delar. Använder delmallar varandra flera gånger?",
                en:
                    "The template grows too large: it has over \(mostSteps) parts. Do partials use each other several times?"
            )
        )
    }

    mutating func reportUnused() {
        for (name, tree) in templates.sorted(by: { $0.key < $1.key }) where !used.contains(name) {
            let near = nearest(to: name, among: used.sorted())
            diagnostics.append(
                .warning(
                    .template,
                    at: Place(file: tree.file),
                    sv: "Ingen sida använder mallen \"\(name)\"." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
                    en: "No page uses the template \"\(name)\"." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
                )
            )
        }
    }

    mutating func report(_ tag: TemplateTag, sv: String, en: String) {
        let diagnostic = Diagnostic.error(
            .template,
            at: Place(file: file, line: tag.line, column: tag.column),
            sv: sv,
            en: en
        )
        if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }
}
