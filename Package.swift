// swift-tools-version: 6.1
import PackageDescription

/// Products of other packages, by the name under which a target imports them.
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let collections: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "graphkit",
  products: [
    .executable(name: "graphkit", targets: ["graphkit"]),
    .library(name: "GraphKit", targets: ["Text", "Readers", "Timeline", "Language", "Graph", "Extraction", "Exports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CLanguageModel", exclude: ["antecedents.model", "language.model", "relations.model"]),

    .target(name: "Text", dependencies: [crypto]),
    .target(name: "Readers", dependencies: ["Text", yams]),
    .target(name: "Timeline", dependencies: ["Text"]),
    .target(name: "Language", dependencies: ["Text", "CLanguageModel"]),
    .target(name: "Graph", dependencies: ["Text", "Timeline", "CGraphviz", collections]),
    .target(name: "Exports", dependencies: ["Text", "Timeline", "Graph", "CLibXML2", grdb]),
    .target(name: "Extraction", dependencies: ["CLanguageModel", "Text", "Timeline", "Language", "Graph", yams]),
    .executableTarget(
      name: "graphkit",
      dependencies: ["Text", "Readers", "Timeline", "Language", "Graph", "Exports", "Extraction", argumentParser]),
    .executableTarget(
      name: "graphkit-train", dependencies: ["Text", "Language", "Graph", "Timeline", "Extraction", argumentParser]),

    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "ReadersTests", dependencies: ["Readers"]),
    .testTarget(name: "TimelineTests", dependencies: ["Timeline"], exclude: ["Goldens"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "graphkit-train"], exclude: ["Golden"]),
    .testTarget(name: "GraphTests", dependencies: ["Graph"]),
    .testTarget(name: "ExportsTests", dependencies: ["Exports"], exclude: ["Consumers"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction"]),
    .testTarget(name: "CommandLineTests", dependencies: ["graphkit"]),
    .testTarget(name: "CorporaTests", dependencies: ["Text", "Timeline", "Language", "Graph", "Extraction"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
