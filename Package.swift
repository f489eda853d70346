// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "eventdb",
  products: [
    .library(name: "EventStore", targets: ["EventStore"]),
    .library(name: "ArticleInput", targets: ["ArticleInput"]),
    .library(name: "EventExtraction", targets: ["EventExtraction"]),
    .executable(name: "eventdb", targets: ["eventdb"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CSeeds"),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "EventExtraction", dependencies: ["CSeeds"], swiftSettings: strict),
    .target(
      name: "ArticleInput", dependencies: ["EventExtraction", "CSeeds", "CLibXML2", "CZlib", "CZstd"],
      swiftSettings: strict),
    .target(
      name: "EventStore", dependencies: ["SQLite", "EventExtraction", "ArticleInput", "CSeeds"], swiftSettings: strict),
    .executableTarget(
      name: "eventdb",
      dependencies: [
        "EventStore", "EventExtraction", "ArticleInput",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    // An example of the library: examples/library. Built with the tests, which run it.
    .executableTarget(
      name: "counterparts", dependencies: ["EventStore", "EventExtraction"], path: "examples/library",
      swiftSettings: strict),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: strict),
    .testTarget(
      name: "EventExtractionTests", dependencies: ["EventExtraction"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ArticleInputTests", dependencies: ["ArticleInput", "EventExtraction", "CZlib", "CZstd"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "EventStoreTests", dependencies: ["EventStore"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "eventdbTests", dependencies: ["EventExtraction", "EventStore", "ArticleInput"],
      exclude: ["Fixtures", "Golden", "Help"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
