// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "eventdb", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "ArticleInput", package: "eventdb"),
        .product(name: "EventStore", package: "eventdb"),
        .product(name: "EventExtraction", package: "eventdb"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
