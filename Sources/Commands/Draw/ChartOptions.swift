internal import ArgumentParser
internal import Model

/// The chart and the rules a series is judged by, when others than its document's.
struct ChartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Diagrammet til en serie: run, i, mr, p, u, c, g, t, pp (P′), up (U′) (uten: seriens eget).",
        "The chart of a series: run, i, mr, p, u, c, g, t, pp (P′), up (U′) (default: the series' own)."
      ),
      valueName: say("type", "kind")))
  var chart: ChartKind?

  @Option(
    help: ArgumentHelp(
      say(
        "Reglene: anhoej, ihi, plot-the-dots, western-electric (uten: seriens egne).",
        "The rules: anhoej, ihi, plot-the-dots, western-electric (default: the series' own)."),
      valueName: say("regler", "rules")))
  var ruleSet: SignalRules?
}

extension ChartKind: ExpressibleByArgument {
  init?(argument: String) {
    guard let kind = ChartKind.reading(argument) else { return nil }
    self = kind
  }
}

extension SignalRules: ExpressibleByArgument {
  init?(argument: String) {
    guard let rules = SignalRules.reading(argument) else { return nil }
    self = rules
  }
}
