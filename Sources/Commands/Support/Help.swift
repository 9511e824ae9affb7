internal import Source

/// The argument parser's own words in Norwegian; ours are written in both languages where they are.
enum Help {
  static func localised(_ text: String) -> String {
    guard Interface.language != .en else { return text }
    var result: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(line)
      for (english, norwegian) in heads where line.hasPrefix(english) {
        line = norwegian + line.dropFirst(english.count)
      }
      for (english, norwegian) in phrases { line = replaced(line, english, norwegian) }
      result.append(line)
    }
    return result.joined(separator: "\n")
  }

  private static let heads = [
    ("OVERVIEW: ", ""), ("USAGE: ", "BRUK: "), ("ARGUMENTS:", "ARGUMENTER:"),
    ("OPTIONS:", "VALG:"), ("SUBCOMMANDS:", "KOMMANDOER:"), ("Error: ", "Feil: "),
    ("Usage: ", "Bruk: "), ("Help: ", "Hjelp: "),
  ]

  private static let phrases = [
    ("Show help information.", "Vis hjelp."), ("Show the version.", "Vis versjonen."),
    ("<subcommand>", "<kommando>"), ("[<options>]", "[<valg>]"),
    ("(default: ", "(uten: "), ("(values:", "(verdier:"), (" (default)", " (vanligvis)"),
    ("; default: ", "; uten: "),
    ("See '", "Se «"), (" --help' for more information.", " --help» for mer."),
    ("' for detailed help.", "» for hjelp til én av dem."),
    ("Unknown option ", "Ukjent valg "), ("Unexpected argument ", "Uventet argument "),
    ("Missing expected argument ", "Argumentet som mangler: "),
    ("Missing value for ", "Det mangler en verdi for "),
    ("The value ", "Verdien "), (" is invalid for ", " passer ikke i "),
    ("Please provide one of the following:", "Velg en av disse:"),
    ("Please provide one of ", "Velg en av "), ("' or '", "' eller '"),
    ("Did you mean ", "Mente du "), (" unexpected arguments: ", " uventede argumenter: "),
  ]

  private static func replaced(_ line: String, _ old: String, _ new: String) -> String {
    line.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
