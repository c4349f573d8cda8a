import SamtalModel
import SamtalSite

/// What the next build is to know about a plan.
///
/// A build with drafts leaves no memory: it hands down what was remembered before it.
func manifest(
    of plan: SitePlan,
    in context: SiteContext,
    assets: [Asset],
    previous: Manifest?,
    _ request: BuildRequest
) -> Manifest {
    let files =
        plan.files.map(\.address.file) + assets.map(\.file.address.file)
        + plan.media.map { "media/\($0.path)" }
    guard !request.includesDrafts else {
        return Manifest(
            files: files,
            permanent: previous?.permanent ?? [],
            dialogues: previous?.dialogues ?? [],
            occasions: previous?.occasions ?? []
        )
    }
    return Manifest(
        files: files,
        permanent: plan.files.filter(\.isPermanent).map(\.address),
        dialogues: shownDialogues(in: context).map { RememberedDialogue(slug: $0.slug, id: $0.id) },
        occasions: rememberedOccasions(of: plan, in: context)
    )
}

/// The dialogues that have a page today, withdrawn ones too.
func shownDialogues(in context: SiteContext) -> [Dialogue] {
    let now = context.zone.local(context.now)
    let municipality = context.municipality
    return municipality.dialogues.filter { $0.known(at: now, includingDrafts: municipality.showsDrafts) != nil }
}

private func rememberedOccasions(of plan: SitePlan, in context: SiteContext) -> [RememberedOccasion] {
    let told = toldOccasions(in: context)
    return plan.occasions.map { fact in
        RememberedOccasion(
            fact: fact,
            changes: told[fact.id]?.changes.count ?? 0,
            dialogue: told[fact.id]?.dialogue ?? "",
            session: told[fact.id]?.occasion.session
        )
    }
}
