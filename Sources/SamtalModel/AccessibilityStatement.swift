/// The accessibility statement (tillgänglighetsredogörelse) that the law asks of a public website, as site.yml tells it.
///
/// Nothing in it is worked out: a person has tested, judged and written it down. What is nil is missing, and the page
/// says so.
package struct AccessibilityStatement: Sendable {
    package var status: Status?
    package var testedOn: Day?
    /// How it was tested, and by whom.
    package var testedHow: Localized<String>?
    package var updated: Day?
    /// A form on the web where anyone can tell of a fault without saying who they are.
    package var messageFunction: String?
    /// How soon a message is answered.
    package var responseTime: Localized<String>?
    /// Whom to ask for something in another way; nil where it is the site's own contact.
    package var contact: Settings.Contact?
    package var faults: [Fault]
    package var burdens: [Burden]
    /// What the law leaves out (9 §).
    package var exempt: [Localized<String>]
    package let place: Place

    package init(place: Place) {
        self.place = place
        faults = []
        burdens = []
        exempt = []
    }

    /// How far the website conforms with the law (2018:1937).
    package enum Status: String, CaseIterable, Sendable { case fully, partially, not }

    /// A known fault.
    package struct Fault: Sendable {
        package let what: Localized<String>
        package var reason: Localized<String>?
        /// What to do instead, until it is mended.
        package var alternative: Localized<String>?
        /// The last day to have it mended, where one is promised.
        package var fixedBy: Day?
        package let place: Place

        package init(what: Localized<String>, place: Place) {
            self.what = what
            self.place = place
        }
    }

    /// What would be a disproportionate burden to make accessible (12 §).
    package struct Burden: Sendable {
        package let what: Localized<String>
        package var grounds: Localized<String>?
        package var assessed: Day?
        package var method: Localized<String>?

        package init(what: Localized<String>) { self.what = what }
    }
}
