import SamtalModel

// What the words mean of which a key or label takes one.

extension Level {
    var meaning: Message {
        switch self {
        case .information:
            Message(sv: "Ni berättar. Det går inte att påverka.", en: "You tell. Nothing can be influenced.")
        case .consultation: Message(sv: "Ni frågar och lyssnar.", en: "You ask and listen.")
        case .dialogue: Message(sv: "Ni resonerar tillsammans.", en: "You reason together.")
        case .influence: Message(sv: "Svaren avgör vad som föreslås.", en: "The answers settle what is proposed.")
        case .sharedDecision:
            Message(sv: "De som svarar är med och beslutar.", en: "Those who answer take part in deciding.")
        }
    }
}

extension Purpose {
    var meaning: Message {
        switch self {
        case .decision: Message(sv: "Dialogen leder till ett beslut.", en: "The dialogue leads to a decision.")
        case .conversation: Message(sv: "Ett samtal för sin egen skull.", en: "A conversation for its own sake.")
        case .both: Message(sv: "Både och.", en: "Both of them.")
        }
    }
}

extension Initiator {
    var meaning: Message {
        switch self {
        case .municipality: Message(sv: "Kommunen tog initiativet.", en: "The municipality started it.")
        case .residents: Message(sv: "Invånare tog initiativet.", en: "Residents started it.")
        }
    }
}

extension DialogueKind {
    var meaning: Message {
        switch self {
        case .dialogue: Message(sv: "En vanlig dialog.", en: "An ordinary dialogue.")
        case .plan:
            Message(sv: "En detaljplan. Den behöver diarienummer.", en: "A detailed plan. It needs a registry number.")
        case .comprehensivePlan:
            Message(
                sv: "En översiktsplan för hela kommunen eller en del.",
                en: "A plan for all or part of the municipality."
            )
        case .roadPlan: Message(sv: "En plan för en väg.", en: "A plan for a road.")
        }
    }
}

extension YesOrNo {
    var meaning: Message {
        switch self {
        case .yes: Message(sv: "Det är så.", en: "It is so.")
        case .no: Message(sv: "Det är inte så, eller sättet finns inte.", en: "It is not so, or the way is not open.")
        }
    }
}

extension Meeting.Form {
    var meaning: Message {
        switch self {
        case .meeting: Message(sv: "Alla kommer samtidigt.", en: "All come at the same time.")
        case .dropIn: Message(sv: "Man kommer när man vill.", en: "One comes when one likes.")
        case .exhibition: Message(sv: "Något att titta på under en tid.", en: "Something to look at for a time.")
        case .online: Message(sv: "Man är med hemifrån.", en: "One joins from home.")
        case .hybrid:
            Message(
                sv: "Man kommer, eller är med hemifrån. Den behöver både plats och länk.",
                en: "One comes, or joins from home. It needs both a place and a link."
            )
        case .workshop: Message(sv: "Man arbetar tillsammans.", en: "People work together.")
        case .walk:
            Message(
                sv: "Man går tillsammans. Platsen är den där man samlas.",
                en: "People walk together. The place is where they meet."
            )
        case .cafe: Message(sv: "Man pratar i små grupper.", en: "People talk in small groups.")
        }
    }
}

extension ImplementationStep.State {
    var meaning: Message {
        switch self {
        case .planned: Message(sv: "Det har inte börjat.", en: "It has not begun.")
        case .ongoing: Message(sv: "Det har börjat.", en: "It has begun.")
        case .done: Message(sv: "Det är färdigt.", en: "It is finished.")
        case .delayed: Message(sv: "Det tar längre tid än ni sa.", en: "It takes longer than you said.")
        }
    }
}

extension Decision.Effect {
    var meaning: Message {
        switch self {
        case .changed: Message(sv: "Beslutet blev ett annat.", en: "The decision became another.")
        case .settled:
            Message(sv: "Svaren var beslutet, som i en omröstning.", en: "The answers were the decision, as in a vote.")
        case .confirmed: Message(sv: "Beslutet blev det väntade.", en: "The decision became the expected one.")
        case .none:
            Message(sv: "Dialogen betydde inget för beslutet.", en: "The dialogue meant nothing to the decision.")
        }
    }
}

extension Proposal.Outcome {
    var meaning: Message {
        switch self {
        case .yes: Message(sv: "Det blir som förslaget säger.", en: "It will be as proposed.")
        case .inPart: Message(sv: "En del av förslaget blir av.", en: "A part of the proposal will be.")
        case .no: Message(sv: "Det blir inte av.", en: "It will not be.")
        }
    }
}

extension Amount {
    var meaning: Message {
        switch self {
        case .about: Message(sv: "Ungefär så många.", en: "About so many.")
        case .over: Message(sv: "Fler än så.", en: "More than so many.")
        case .atLeast: Message(sv: "Så många eller fler.", en: "So many or more.")
        case .nearly: Message(sv: "Lite färre än så.", en: "A little fewer.")
        }
    }
}
