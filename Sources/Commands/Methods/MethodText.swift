internal import Model
internal import Source

/// Methods as text.
enum MethodText {
  private static var language: LanguageCode { Interface.language }

  private static func words(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  // MARK: - The list

  /// A table by phase; what is used in several phases stands under the first of them, and what runs
  /// through all four on its own.
  /// - Parameter phase: when only one phase was asked for.
  static func table(_ methods: [Method], phase: Phase?) -> String {
    var lines: [String] = []
    func add(_ heading: String, _ own: [Method]) {
      guard !own.isEmpty else { return }
      if !lines.isEmpty { lines.append("") }
      lines.append(Terminal.styled(heading, .bold))
      for method in own { lines += row(method) }
    }
    if let phase {
      add(capitalised(phase.label[language]), methods)
    } else {
      let all = methods.filter { $0.phases.count == Phase.allCases.count }
      for phase in Phase.allCases {
        add(
          capitalised(phase.label[language]),
          methods.filter { $0.phases.count < Phase.allCases.count && $0.phases.first == phase })
      }
      add(words("Gjennom alle fasene", "Gjennom alle fasane", "Through all the phases"), all)
    }
    lines.append("")
    lines.append(
      words(
        "\(methods.count) av \(MethodCatalog.all.count) metoder. «forbedre methods M20» viser én av dem.",
        "\(methods.count) av \(MethodCatalog.all.count) metodar. «forbedre methods M20» viser éin av dei.",
        "\(methods.count) of \(MethodCatalog.all.count) methods. “forbedre methods M20” shows one.")
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Id and name with people and minutes; below, what it is for and the type or command.
  private static func row(_ method: Method) -> [String] {
    let facts = facts(method)
    let name = Columns.cut(
      method.names[language], to: Columns.width - 7 - (facts.isEmpty ? 0 : facts.count + 2))
    let head =
      "  \(method.id)  "
      + (facts.isEmpty
        ? name : padded(name, Columns.width - 7 - facts.count) + Terminal.styled(facts, .dim))
    let served = served(method)
    let below = method.purpose[language] + (served.isEmpty ? "" : " → \(served)")
    return [head] + Columns.wrapped(below, first: "       ", indent: 7)
  }

  private static func facts(_ method: Method) -> String {
    var parts: [String] = []
    if let people = method.people {
      parts.append("\(people.written) " + words("pers.", "pers.", "people"))
    }
    if let minutes = method.minutes { parts.append("\(minutes.written) min") }
    return parts.joined(separator: ", ")
  }

  /// The types by name; where there are none, the command.
  private static func served(_ method: Method) -> String {
    let types = method.types.map { $0.names[language] }
    if !types.isEmpty { return types.prefix(3).joined(separator: ", ") }
    return MethodCommands.lines(of: method, language).first ?? ""
  }

  // MARK: - One

  /// One method whole.
  static func whole(_ method: Method) -> String {
    var lines = [
      Terminal.styled("\(method.id) \(method.names[language])", .bold)
    ]
    lines += Columns.wrapped(method.purpose[language] + ".")
    lines.append("")
    func fact(_ label: String, _ value: String) {
      let head = "  " + padded(label, 14)
      lines += Columns.wrapped(value, first: head, indent: head.count)
    }
    fact(
      words("Fase", "Fase", "Phase"),
      method.phases.map { $0.label[language] }.joined(separator: ", "))
    if let people = method.people {
      fact(words("Deltakere", "Deltakarar", "People"), people.written)
    }
    if let minutes = method.minutes {
      fact(words("Tid", "Tid", "Time"), minutes.written + words(" minutter", " minutt", " minutes"))
    }
    fact(words("Må eller kan", "Må eller kan", "Must or may"), method.duty.label[language])
    let types = method.types
    if !types.isEmpty {
      fact(
        words("Type", "Type", "Type"), types.map { $0.names[language] }.joined(separator: ", "))
    }
    fact(words("Kilde", "Kjelde", "Source"), method.source)
    lines.append("")
    lines.append(Terminal.styled(words("Slik gjør du", "Slik gjer du", "What to write"), .bold))
    for line in MethodCommands.lines(of: method, language) { lines.append("  \(line)") }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - The choice

  static func text(of choice: MethodChoice) -> String {
    guard let method = MethodCatalog.named(choice.method) else { return "" }
    var lines = [Terminal.styled(words("Bruk ", "Bruk ", "Use ") + method.names[language], .bold)]
    lines[0] += " (\(method.id))"
    lines += Columns.wrapped(method.purpose[language] + ".", first: "  ", indent: 2)
    lines.append("")
    if let type = method.types.first {
      lines.append("  " + padded(words("Mal", "Mal", "Template"), 10) + type.names[language])
    }
    if let minutes = method.minutes {
      lines.append(
        "  " + padded(words("Tid", "Tid", "Time"), 10) + minutes.written
          + words(" minutter", " minutt", " minutes"))
    }
    if let command = MethodCommands.lines(of: method, language).first {
      lines.append("  " + padded(words("Skriv", "Skriv", "Write"), 10) + command)
    }
    if let other = choice.other.flatMap(MethodCatalog.named) {
      lines.append("")
      lines += Columns.wrapped(
        words("Eller: ", "Eller: ", "Or: ") + "\(other.names[language]) (\(other.id)). "
          + other.purpose[language] + ".")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
