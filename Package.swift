// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target: Swift 6 mode, the upcoming features of the house, and no
/// warning that stays.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "forbedre",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "forbedre", targets: ["forbedre"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // The rooms, alphabetical. What each may import is the table in Sources/README.md.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .target(
      name: "Commands",
      dependencies: [
        "Drawing", "FileSystem", "Language", "Model", "PDF", "Rendering", "Rules", "Source",
        "Syntax", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(name: "Drawing", swiftSettings: settings),
    .target(
      name: "FileSystem",
      dependencies: ["Source", .product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: settings),
    .target(name: "Language", dependencies: ["Source"], swiftSettings: settings),
    .target(name: "Model", dependencies: ["Source", "Syntax"], swiftSettings: settings),
    .target(name: "PDF", dependencies: ["CPangoCairo", "Drawing"], swiftSettings: settings),
    .target(
      name: "Rendering", dependencies: ["Drawing", "Model", "Source", "Syntax", "Templates"],
      swiftSettings: settings),
    .target(
      name: "Rules", dependencies: ["Language", "Model", "Source", "Syntax"],
      swiftSettings: settings),
    .target(name: "Source", swiftSettings: settings),
    .target(
      name: "Syntax",
      dependencies: [
        "CCmarkGFM", "Source", .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "Templates", dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      path: "Templates", sources: ["Templates.swift"],
      resources: [.copy("documents"), .copy("workspace")], swiftSettings: settings),
    .executableTarget(name: "forbedre", dependencies: ["Commands"], swiftSettings: settings),
    // The tests, one target a room, and what they share.
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Commands", "Model", "Rendering", "Rules", "Source", "TestSupport"],
      exclude: ["outside.py", "spc.py", "Transcripts", "Workspaces"], swiftSettings: settings),
    .testTarget(
      name: "HouseTests", dependencies: ["Model", "Source"], swiftSettings: settings),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language", "Source"], exclude: ["Goals"],
      swiftSettings: settings),
    .testTarget(
      name: "ModelTests", dependencies: ["Model", "Source", "Syntax", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PDFTests", dependencies: ["Drawing", "PDF", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Drawing", "Model", "Rendering", "Source", "Syntax", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Language", "Model", "Rules", "Source", "Syntax", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SourceTests", dependencies: ["Source", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SyntaxTests",
      dependencies: [
        "Source", "Syntax", "TestSupport", .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Drawing", "Model", "Source", "Syntax"],
      path: "Tests/TestSupport", swiftSettings: settings),
  ]
)
