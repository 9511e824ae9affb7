internal import Model
internal import Rendering
internal import Rules
internal import Source

/// The reference page of a document type, read from its declaration: what it is for, what is written
/// in it, what it prints as, and what is checked. For the terminal and as Markdown.
struct TypePage {
  let type: DocumentType
  let language: LanguageCode

  /// The rules that rest on the type's methods, by id.
  private var rules: [RuleInfo] {
    let methods = Set(type.methods)
    return RuleCatalog.all.map { $0.info }.filter { !methods.isDisjoint(with: $0.methods) }
  }

  /// What `draw` makes of it, the main sheet first.
  private var prints: [PrintKind] { PrintCatalog.kinds(of: type) }

  private var names: String {
    "\(said("Engelsk", "English")): \(type.name) · bokmål: \(type.names.nb) · nynorsk: "
      + "\(type.names.nn) · \(said("metoder", "methods")): \(type.methods.joined(separator: ", "))"
  }

  // MARK: - Terminal

  var text: String {
    var text = Terminal.styled(type.names[language], .bold) + " – \(type.summary[language])\n"
    text += names + "\n\n"
    text += heading(said("Felter øverst i fila", "Fields at the top of the file"))
    for field in type.fields { text += row(field) }
    for section in type.sections {
      text += "\n" + Terminal.styled("## \(section.heading[language])", .bold)
      text += " \(presence(section.presence))\n  \(section.question[language])\n"
      guard case .table(let columns) = section.content else { continue }
      text += "  " + said("Tabell med kolonnene", "A table with the columns") + ":\n"
      for column in columns { text += row(column, indent: 4) }
      if section.hasOpenColumns { text += "    \(openColumns)\n" }
    }
    if !prints.isEmpty {
      text += "\n" + heading(said("Utskrifter", "Prints") + " (forbedre draw … --sheet)")
      for kind in prints {
        text += "  " + padded(kind.name[language], 22) + kind.summary[language] + "\n"
      }
    }
    if !rules.isEmpty {
      text += "\n" + heading(said("Regler", "Rules") + " (forbedre explain …)")
      for rule in rules {
        text += Columns.wrapped(
          rule.summary[language], first: "  " + padded(rule.id, 34), indent: 36
        ).joined(separator: "\n")
        text += "\n"
      }
    }
    return text
  }

  private func heading(_ words: String) -> String { Terminal.styled(words, .bold) + "\n" }

  private func row(_ field: FieldDeclaration, indent: Int = 2) -> String {
    let blanks = String(repeating: " ", count: indent)
    var text = blanks + padded(field.names[language], 24 - indent)
    text += padded(field.shape.name[language], 26) + presence(field.presence) + "\n"
    text += blanks + "  " + Terminal.styled(field.meaning[language], .dim) + "\n"
    if let choices = choices(field) { text += blanks + "  " + choices + "\n" }
    return text
  }

  // MARK: - Markdown

  var markdown: String {
    let name = type.names[language]
    var text = "# \(name.prefix(1).uppercased())\(name.dropFirst())\n\n"
    text += "\(type.summary[language]).\n\n\(names)\n\n```sh\n"
    text += "forbedre new \(name) --title \"…\"\n"
    if !prints.isEmpty { text += "forbedre draw …\n" }
    text += "```\n\n## \(said("Felter øverst i fila", "Fields at the top of the file"))\n\n"
    text += table(type.fields)
    text += "\n## \(said("Overskrifter", "Headings"))\n"
    for section in type.sections {
      text += "\n### \(section.heading[language])\n\n"
      text += "*\(section.question[language])* \(capital(presence(section.presence))).\n"
      guard case .table(let columns) = section.content else { continue }
      text += "\n" + table(columns)
      if section.hasOpenColumns { text += "\n\(openColumns)\n" }
    }
    if !prints.isEmpty {
      text += "\n## \(said("Utskrifter", "Prints"))\n\n"
      for kind in prints {
        text += "- `forbedre draw … --sheet \(kind.name[language])`: \(kind.summary[language])\n"
      }
    }
    if !rules.isEmpty {
      text += "\n## \(said("Regler", "Rules"))\n\n"
      for rule in rules { text += "- `\(rule.id)`: \(rule.summary[language])\n" }
    }
    return text
  }

  private func table(_ fields: [FieldDeclaration]) -> String {
    var text =
      "| \(said("nøkkel", "key")) | \(said("hva", "kind")) | | \(said("betydning", "meaning")) |\n"
    text += "|---|---|---|---|\n"
    for field in fields {
      let meaning = field.meaning[language] + (choices(field).map { ": \($0)" } ?? "")
      let cells = [
        "`\(field.names[language])`", field.shape.name[language], presence(field.presence), meaning,
      ]
      let escaped = cells.map { cell in
        cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      }
      text += "| " + escaped.joined(separator: " | ") + " |\n"
    }
    return text
  }

  // MARK: - Words

  private func choices(_ field: FieldDeclaration) -> String? {
    guard case .choice(let options) = field.shape else { return nil }
    return options.map { $0.label[language] }.joined(separator: " · ")
  }

  private var openColumns: String {
    said("… og egne kolonner i tillegg", "… and columns of your own besides")
  }

  private func presence(_ presence: Presence) -> String {
    switch presence {
    case .required: said("må", "required")
    case .recommended: said("bør", "recommended")
    case .optional: said("kan", "optional")
    }
  }

  private func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private func said(_ nb: String, _ en: String) -> String { language == .en ? en : nb }
}
