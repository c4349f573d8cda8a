/// What site.yml says of the open data.
package struct OpenData: Hashable, Sendable {
    /// Ten digits, without a hyphen; nil where it is not told.
    package var organisationNumber: String?
    /// The address of the licence.
    package var licence = OpenData.publicDomain
    /// An e-mail address; nil is the site's own contact.
    package var contact: String?

    package init() {}

    /// Creative Commons' dedication to the public domain, which the agency for digital government recommends.
    package static let publicDomain = "http://creativecommons.org/publicdomain/zero/1.0/"
}
