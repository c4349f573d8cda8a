/// Something that a unit has promised residents to tell: it is late, or its day is near.
package struct Duty: Sendable {
    package let promise: Promise
    /// The dialogue's title, as in a message.
    package let title: Message
    /// The dialogue's page, with the site's own address before it.
    package let address: String
    /// Where the promise is written, or else the dialogue.
    package let place: Place
    /// The units that it is for, as they are on the day.
    package let units: [Unit]
    /// How many days ago it should have come; nil where its day has not passed.
    package let daysLate: Int?
    /// The promised day, and the one that was promised first, as people say them.
    package let day: Message
    package let firstDay: Message

    package struct Unit: Hashable, Sendable {
        package let id: String
        package let name: Message

        package init(id: String, name: Message) {
            self.id = id
            self.name = name
        }
    }

    package init(
        _ promise: Promise,
        title: Message,
        address: String,
        place: Place,
        units: [Unit],
        daysLate: Int?,
        day: Message,
        firstDay: Message
    ) {
        self.promise = promise
        self.title = title
        self.address = address
        self.place = place
        self.units = units
        self.daysLate = daysLate
        self.day = day
        self.firstDay = firstDay
    }
}

/// What is late on a day, and what falls due until another.
package struct Duties: Sendable {
    package let today: Day
    package let last: Day
    /// The two days as people say them.
    package let todayInWords: Message
    package let lastInWords: Message
    /// The longest late first, then by day.
    package let all: [Duty]
    /// The units that have any, in the order of organisation.yml.
    package let units: [Duty.Unit]

    package init(
        from today: Day,
        through last: Day,
        inWords words: (today: Message, last: Message),
        all: [Duty],
        units: [Duty.Unit]
    ) {
        self.today = today
        self.last = last
        todayInWords = words.today
        lastInWords = words.last
        self.all = all
        self.units = units
    }

    package func of(_ unit: Duty.Unit) -> [Duty] { all.filter { $0.units.contains(unit) } }
}
