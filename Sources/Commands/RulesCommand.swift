internal import ArgumentParser
internal import Rules
internal import Source

/// `forbedre rules`: every rule, with its severity.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: say("Vis reglene.", "List the rules."),
    discussion: say(
      "«forbedre explain REGEL» forklarer én av dem. En regel slås av eller endres i forbedre.yaml under «rules:».",
      "“forbedre explain RULE” explains one. A rule is turned off or changed in forbedre.yaml under “rules:”."
    ))

  @Option(
    help: ArgumentHelp(
      say("Hvordan listen skrives: text eller json.", "How the list is printed: text or json."),
      valueName: "format"))
  var format: ListFormat = .text

  func run() async throws {
    let language = Interface.language
    guard format == .text else {
      return Terminal.out(
        try encoded(
          RuleCatalog.all.map {
            RuleRow(
              id: $0.info.id, severity: $0.info.severity.rawValue,
              summary: $0.info.summary[language], methods: $0.info.methods)
          }))
    }
    for rule in RuleCatalog.all {
      let info = rule.info
      Terminal.line(
        "\(padded(info.id, 34))\(padded(info.severity.rawValue, 9))\(info.summary[language])")
    }
  }

  private struct RuleRow: Encodable {
    let id: String
    let severity: String
    let summary: String
    let methods: [String]
  }
}
