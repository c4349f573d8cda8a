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
            identity: previous?.identity,
            dialogues: previous?.dialogues ?? [],
            occasions: previous?.occasions ?? []
        )
    }
    return Manifest(
        files: files,
        permanent: plan.files.filter(\.isPermanent).map(\.address),
        identity: context.municipality.settings.identity,
        dialogues: rememberedDialogues(of: plan, in: context, since: previous),
        occasions: rememberedOccasions(of: plan, in: context, since: previous)
    )
}

/// The dialogues that have a page today, withdrawn ones too.
func shownDialogues(in context: SiteContext) -> [Dialogue] {
    let now = context.zone.local(context.now)
    let municipality = context.municipality
    return municipality.dialogues.filter { $0.known(at: now, includingDrafts: municipality.showsDrafts) != nil }
}

extension OrdinaryPage {
    /// Whether it can be seen today.
    func isShown(in context: SiteContext) -> Bool {
        known(at: context.zone.local(context.now), includingDrafts: context.municipality.showsDrafts) != nil
    }
}

/// What they tell today, and what they told before that is no longer true: the line that says so must stay, too.
///
/// What was first published today and is gone again was mended, and is forgotten.
private func rememberedDialogues(
    of plan: SitePlan,
    in context: SiteContext,
    since previous: Manifest?
) -> [RememberedDialogue] {
    let before = previous?.told ?? [:]
    let removed = Dictionary(context.municipality.dialogues.map { ($0.slug, Set($0.removed)) }) { first, _ in first }
    return plan.dialogues.map { fact in
        var told = (before[fact.id] ?? [:]).filter { id, first in
            first < context.today && removed[fact.slug]?.contains(id) != true
        }
        for id in fact.told where told[id] == nil {
            told[id] = min(before[fact.id]?[id] ?? context.today, context.today)
        }
        return RememberedDialogue(slug: fact.slug, id: fact.id, told: told)
    }
}

private func rememberedOccasions(
    of plan: SitePlan,
    in context: SiteContext,
    since previous: Manifest?
) -> [RememberedOccasion] {
    let told = toldOccasions(in: context)
    let before = Dictionary((previous?.occasions ?? []).map { ($0.fact.id, $0) }) { first, _ in first }
    return plan.occasions.map { fact in
        let said = RememberedOccasion.Said(fact: fact, changes: told[fact.id]?.changes.count ?? 0)
        let earlier = before[fact.id]?.said(before: context.today)
        let isNew = said != earlier
        return RememberedOccasion(
            fact: fact,
            changes: said.changes,
            dialogue: told[fact.id]?.dialogue ?? "",
            session: told[fact.id]?.occasion.session,
            since: isNew ? context.today : nil,
            before: isNew ? earlier : nil
        )
    }
}
