import SamtalModel

extension FeedItem {
    /// All that is to be read of what has happened, as HTML that means the same wherever it is shown.
    func content(in voice: Voice) -> HTML {
        let writer = ItemWriter(voice: voice, known: known)
        let body: [HTML?] =
            switch happening.kind {
            case .published:
                [writer.paragraph(known.dialogue.summary)]
                    + (known.window.map { [writer.paragraph(takePart($0, in: voice))] } ?? [])
                    + invitation(writer)
            case .opened(let window): [writer.paragraph(takePart(window, in: voice))] + invitation(writer)
            case .entered(let phase):
                [writer.paragraph(entered(phase, in: voice)), writer.prose(whyEntered(phase))]
            case .meetingAnnounced(let meeting):
                meeting.changes.map { writer.paragraph(told($0, of: meeting, in: known.dialogue, voice)) } + [
                    about(meeting, writer)
                ]
            case .meetingChanged(let meeting, let change):
                [writer.paragraph(told(change, of: meeting, in: known.dialogue, voice)), about(meeting, writer)]
            case .feedback(let entry): writer.content(of: entry)
            case .votingEnded(let proposal): [writer.paragraph(ended(proposal, in: voice))]
            case .proposalAnswered(let answer): [writer.paragraph(outcome(in: voice)), writer.prose(answer)]
            case .decided(let decision): writer.content(of: decision)
            case .becameFinal(let decision): [writer.paragraph(final(decision, in: voice))]
            case .reported(let step): writer.content(of: step)
            case .corrected(let correction): [writer.prose(correction.text)]
            case .dayMoved(let move): [writer.paragraph(moved(move, in: voice)), writer.prose(move.text)]
            case .overdue(let promise): [writer.paragraph(broken(promise, in: voice))]
            case .mended(let promise): [writer.paragraph(mended(promise, in: voice))]
            case .withdrawn: [writer.paragraph(withdrawn(in: voice))]
            }
        return (body + [writer.wayToPage(fragment: fragment)]).compactMap(\.self).joined(separator: HTML())
    }

    /// What can be influenced, what can't, and the ways to do it.
    private func invitation(_ writer: ItemWriter) -> [HTML?] {
        let voice = writer.voice
        let points = known.dialogue.pointsOfInfluence.map { point in
            let heading = voice.plain(point.heading)
            let what = point.what.map {
                HTML(escaping: following(": ", after: heading.unicodeScalars.last)) + writer.inline($0)
            }
            return HTML(escaping: heading) + (what ?? HTML())
        }
        return [
            writer.list(points, under: voice.words.section(.influence)),
            writer.list(known.dialogue.alreadyDecided.map(writer.inline), under: voice.words.section(.decided)),
            known.dialogue.participation.map { writer.waysToTakePart($0) },
        ]
    }

    private func about(_ meeting: Meeting, _ writer: ItemWriter) -> HTML {
        let voice = writer.voice
        let times = voice.times(of: meeting).map { HTML(escaping: $0) }
        let place = meeting.placeNames.joined(separator: ", ")
        let facts =
            [(voice.label(.when), times.joined(separator: HTML(trusted: "<br>")))]
            + (place.isEmpty ? [] : [(voice.label(.place), HTML(escaping: place))])
            + meetingFacts(meeting, of: known.dialogue, in: voice).map { ($0.label, writer.html($0.value)) }
        return (writer.prose(meeting.text) ?? HTML()) + writer.facts(facts)
    }
}
