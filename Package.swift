// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "opstap",
  products: [
    .executable(name: "opstap", targets: ["opstap"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2")
  ],
  targets: [
    // What a person said and what it means. Pure: these import nothing but each other.
    .target(name: "Screening", swiftSettings: settings),
    .target(name: "Guidance", dependencies: ["Screening"], swiftSettings: settings),
    .target(
      name: "Presentation",
      dependencies: ["Screening", "Guidance"],
      swiftSettings: settings
    ),
    .target(name: "Tabulation", dependencies: ["Screening"], swiftSettings: settings),

    // The outside world, one module per boundary.
    .target(
      name: "Content",
      dependencies: ["Screening", "Guidance", "Presentation"],
      resources: [
        .copy("../../Questionnaires"),
        .copy("../../Locales"),
        .copy("../../Activities"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "LineEditing",
      dependencies: ["Conversation", "Presentation", "CEditline", "CTerminalControl"],
      swiftSettings: settings
    ),

    // Directories of others, in the format of Open Referral.
    .target(
      name: "HSDS",
      dependencies: ["Content", "Guidance", "Presentation", "Screening", "CDigest"],
      swiftSettings: settings
    ),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),

    // Results made again from the data files, by code that the conclusions do not share.
    .target(name: "Verification", dependencies: ["Content"], swiftSettings: settings),

    // What is asked, in which order, and what is said back.
    .target(
      name: "Conversation",
      dependencies: ["Screening", "Guidance", "Presentation"],
      swiftSettings: settings
    ),

    .executableTarget(
      name: "opstap",
      dependencies: [
        "Screening", "Guidance", "Presentation", "Tabulation", "Content", "Conversation",
        "LineEditing", "Verification", "HSDS",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      linkerSettings: isFuzzing ? [.unsafeFlags(["-sanitize=address"])] : []
    ),

    .systemLibrary(
      name: "CEditline",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"])]
    ),
    .target(name: "CTerminalControl"),

    .target(
      name: "CPseudoTerminal",
      path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Conversation", "Screening", "CPseudoTerminal"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["LineEditing", "Conversation"],
      path: "Tests/TerminalProbe",
      swiftSettings: settings
    ),
    .testTarget(
      name: "LineEditingTests",
      dependencies: [
        "LineEditing", "Conversation", "Presentation", "TestSupport", "terminal-probe",
      ],
      swiftSettings: settings
    ),
    // What tries to break the program: Scripts/torture.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Screening", "Guidance", "Presentation", "Tabulation", "Content", "Conversation",
        "LineEditing", "Verification",
      ],
      path: "Tests/FuzzTargets",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "siege",
      dependencies: ["TestSupport"],
      path: "Tests/Siege",
      swiftSettings: settings
    ),
    .testTarget(
      name: "CorpusTests",
      dependencies: ["FuzzTargets", "Content"],
      swiftSettings: settings
    ),
    .testTarget(name: "ScreeningTests", dependencies: ["Screening"], swiftSettings: settings),
    .testTarget(
      name: "TextTests",
      dependencies: ["Screening", "Presentation", "Content"],
      exclude: ["Lists", "Syllables"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GuidanceTests",
      dependencies: ["Screening", "Guidance", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ContentTests",
      dependencies: ["Content", "Screening", "Guidance", "Presentation", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "HSDSTests",
      dependencies: ["HSDS", "Content", "Guidance", "Screening"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ConversationTests",
      dependencies: [
        "Screening", "Guidance", "Presentation", "Content", "Conversation", "TestSupport",
      ],
      exclude: ["Transcripts"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "opstapTests",
      dependencies: ["opstap", "Content", "Screening", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PresentationTests",
      dependencies: ["Screening", "Presentation", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Screening", "Content"],
      exclude: ["Vectors"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TabulationTests",
      dependencies: ["Screening", "Tabulation", "Content", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "VerificationTests",
      dependencies: ["Verification", "Content", "Screening", "Presentation", "TestSupport"],
      swiftSettings: settings
    ),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)

/// The settings of every target; warnings stop the build where `OPSTAP_STRICT` is set.
var settings: [SwiftSetting] {
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["OPSTAP_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])
    + (isFuzzing ? [.unsafeFlags(["-sanitize=address,fuzzer", "-parse-as-library"])] : [])
}

/// Whether this is the build of `Scripts/torture`, in which everything is instrumented; ordinary
/// builds know nothing of it.
var isFuzzing: Bool { Context.environment["OPSTAP_FUZZ"] != nil }

/// The program that runs libFuzzer on a property of `FuzzTargets`.
var fuzzing: [Target] {
  guard isFuzzing else { return [] }
  return [
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["FuzzTargets", "CFuzzer"],
      path: "Tests/Fuzz",
      exclude: ["words.dict"],
      swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=address,fuzzer"])]
    ),
  ]
}
