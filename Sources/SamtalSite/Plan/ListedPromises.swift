import SamtalModel

/// A promise that is or was late, or was moved, and a unit that answers for it.
struct ListedPromise: Sendable {
    let known: KnownDialogue
    let promise: Promise
    let fate: Fate
    /// The id of a unit that is responsible: the one that has taken over, where it has ended.
    let unit: String

    enum Fate: Hashable, Sendable {
        /// Its day has passed, by so many days.
        case late(days: Int)
        /// What was promised came after its day.
        case came(promised: Day)
        /// It was late, and is no longer to come.
        case ended(promised: Day, on: Day)
        case moved

        var part: Part {
            switch self {
            case .late: .late
            case .came, .ended: .over
            case .moved: .moved
            }
        }
    }

    /// The parts of the list, in its order.
    enum Part: Int, CaseIterable, Sendable { case late, over, moved }

    /// The day that it was promised for, first where it was moved.
    var day: Day {
        switch fate {
        case .late: promise.day
        case .came(let promised), .ended(let promised, _): promised
        case .moved: promise.firstDay
        }
    }

    /// Within its part, and among those of a unit: what has been late for the longest first, else what was told of last.
    fileprivate var order: Int {
        switch fate {
        case .late: promise.day.number
        case .came, .ended: -(promise.kept?.on ?? day).number
        case .moved: -(promise.earlier.last?.movedOn ?? day).number
        }
    }
}

extension KnownSite {
    /// What is late today, what was, and what was moved: each by the units in the register's order.
    ///
    /// It is never emptied. What several units are responsible for stands under each of them.
    var latePromises: [ListedPromise] {
        let listed = dialogues.filter { settings.measures($0.dialogue) }.flatMap { known -> [ListedPromise] in
            let holders = organisation.holders(of: known.dialogue, on: today)
            return known.promises.own.flatMap { promise -> [ListedPromise] in
                promise.fates(on: today).flatMap { fate in
                    holders.map { ListedPromise(known: known, promise: promise, fate: fate, unit: $0) }
                }
            }
        }
        let keys = listed.enumerated().map { index, one -> (Int, Int, Int, Int) in
            (one.fate.part.rawValue, organisation.units.index(of: one.unit) ?? Int.max, one.order, index)
        }
        return listed.indices.sorted { keys[$0] < keys[$1] }.map { listed[$0] }
    }
}

/// What is late on a day in dialogues that the policy is measured by, the longest late first; each promise once.
func stillLate(of dialogues: [KnownDialogue], in municipality: Municipality, on today: Day) -> [ListedPromise] {
    dialogues.filter { !$0.late.isEmpty && municipality.settings.measures($0.dialogue) }.flatMap { known in
        let unit = municipality.organisation.holders(of: known.dialogue, on: today).first ?? ""
        return known.promises.own.compactMap { promise in
            promise.daysLate(on: today).map {
                ListedPromise(known: known, promise: promise, fate: .late(days: $0), unit: unit)
            }
        }
    }
    .enumerated().sorted { ($0.element.promise.day, $0.offset) < ($1.element.promise.day, $1.offset) }
    .map(\.element)
}

extension Organisation {
    /// The units that are responsible for a dialogue on a day, the main one first: those that have taken over from what
    /// has ended.
    func holders(of dialogue: Dialogue, on day: Day) -> [String] {
        dialogue.responsible.map { units.successor(of: $0, on: day) }.withoutRepeats
    }
}

extension Promise {
    fileprivate func fates(on today: Day) -> [ListedPromise.Fate] {
        var fates: [ListedPromise.Fate] = []
        if let days = daysLate(on: today) {
            fates.append(.late(days: days))
        } else if let mending = mending(by: today) {
            fates.append(.came(promised: mending.promised))
        } else if let kept, kept.on <= today, let promised = brokenDays(through: today).last {
            fates.append(.ended(promised: promised, on: kept.on))
        }
        return earlier.isEmpty ? fates : fates + [.moved]
    }
}
