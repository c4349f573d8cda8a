// swift-tools-version: 6.2
import PackageDescription

/// Rules that every target of ours is compiled under.
let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
    // A newer compiler may warn of more; only our own CI is to fail on that.
    + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// Tests are many, and run once: where the program is optimized, they are not.
let tests = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
    name: "samtal",
    products: [
        .executable(name: "samtal", targets: ["SamtalCommand"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // Beside the functions that are never called, the linker wants a library of that name: an empty one lies with them.
        .target(
            name: "CNoCurl",
            exclude: ["libcurl.a"],
            linkerSettings: [.unsafeFlags(["-L\(Context.packageDirectory)/Sources/CNoCurl"])]
        ),
        .target(name: "SamtalModel", swiftSettings: strict),
        .target(
            name: "SamtalContent",
            dependencies: ["CCmark", "CExpat", "SamtalModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),
        .target(
            name: "SamtalSite",
            dependencies: ["CQRencode", "SamtalModel"],
            swiftSettings: strict
        ),
        .target(
            name: "SamtalBuild",
            dependencies: ["SamtalModel", "SamtalContent", "SamtalSite"],
            swiftSettings: strict
        ),
        .target(
            name: "SamtalServer",
            dependencies: ["CNoCurl", .product(name: "FlyingFox", package: "FlyingFox")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "SamtalCommand",
            dependencies: [
                "SamtalBuild", "SamtalModel", "SamtalServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SamtalContentTests",
            dependencies: ["SamtalContent", "SamtalModel", "TestSupport"],
            swiftSettings: tests
        ),
        .testTarget(name: "SamtalModelTests", dependencies: ["SamtalModel"], swiftSettings: tests),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "SamtalSiteTests",
            dependencies: ["SamtalContent", "SamtalModel", "SamtalSite", "TestSupport"],
            swiftSettings: tests
        ),
        .testTarget(
            name: "SamtalBuildTests",
            dependencies: ["SamtalBuild", "SamtalContent", "SamtalModel", "SamtalSite", "TestSupport"],
            swiftSettings: tests
        ),
        .testTarget(
            name: "SamtalCommandTests",
            dependencies: ["SamtalBuild", "SamtalCommand", "SamtalModel", "SamtalSite", "TestSupport"],
            swiftSettings: tests
        ),
    ],
    swiftLanguageModes: [.v6]
)
