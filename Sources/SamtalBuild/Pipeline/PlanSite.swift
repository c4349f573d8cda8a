import SamtalModel
import SamtalSite

/// Plans the site with the theme's templates and the addresses of its assets.
func planSite(_ context: SiteContext, theme files: [ProgramFile], assets: [Asset]) async -> Outcome<SitePlan?> {
    let templates = files.compactMap { file in
        file.name.after("templates/")?.before(".mustache").map { name in
            ThemeFiles.Template(name: String(name), file: file.path, text: file.bytes)
        }
    }
    let theme = loadTheme(ThemeFiles(templates: templates), vocabulary: context.vocabulary)
    guard let loaded = theme.value else { return Outcome(nil, theme.diagnostics) }
    let published = Dictionary(assets.map { ($0.name, $0.file.address.path) }) { first, _ in first }
    let plan = await planSite(context, theme: loaded, assets: published)
    return Outcome(plan.value, theme.diagnostics + plan.diagnostics)
}
