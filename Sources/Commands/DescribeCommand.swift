internal import ArgumentParser
internal import Model
internal import Source

/// `forbedre describe`: the reference page of a type, read from its declaration.
struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: say(
      "Forklar en dokumenttype: felter og overskrifter.",
      "Explain a document type: fields and sections."))

  @Argument(
    help: ArgumentHelp(
      say("Typen, på norsk eller engelsk.", "The type, in Norwegian or English."), valueName: "type"
    ),
    completion: .list(DocumentType.all.map(\.name)))
  var type: String

  func run() async throws {
    let language = Interface.language
    guard let type = DocumentType.named(type) else {
      let near = nearest(
        to: self.type, among: DocumentType.all.flatMap { [$0.name, $0.names.nb, $0.names.nn] })
      throw Failure(
        say("«\(self.type)» er ikke en dokumenttype", "“\(self.type)” is not a document type"),
        remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? say("«forbedre types» viser dem alle", "“forbedre types” shows them all"))
    }
    var text = Terminal.styled("\(type.names[language])", .bold) + " – \(type.summary[language])\n"
    text +=
      say("Engelsk", "English")
      + ": \(type.name) · bokmål: \(type.names.nb) · nynorsk: \(type.names.nn)"
    text += " · " + say("metoder", "methods") + ": \(type.methods.joined(separator: ", "))\n\n"
    text +=
      Terminal.styled(say("Felter øverst i fila", "Fields at the top of the file"), .bold) + "\n"
    for field in type.fields { text += row(field, language) }
    for section in type.sections {
      text += "\n" + Terminal.styled("## \(section.heading[language])", .bold)
      text += " \(presence(section.presence))\n  \(section.question[language])\n"
      if case .table(let columns) = section.content {
        text += "  " + say("Tabell med kolonnene", "A table with the columns") + ":\n"
        for column in columns { text += row(column, language, indent: 4) }
        if section.hasOpenColumns {
          text +=
            "    "
            + say("… og egne kolonner i tillegg", "… and columns of your own besides") + "\n"
        }
      }
    }
    Terminal.out(text)
  }

  private func row(_ field: FieldDeclaration, _ language: LanguageCode, indent: Int = 2) -> String {
    let blanks = String(repeating: " ", count: indent)
    var text = blanks + padded(field.names[language], 24 - indent)
    text += padded(field.shape.name[language], 26) + presence(field.presence) + "\n"
    text += blanks + "  " + Terminal.styled(field.meaning[language], .dim) + "\n"
    if case .choice(let options) = field.shape {
      text += blanks + "  " + options.map { $0.label[language] }.joined(separator: " · ") + "\n"
    }
    return text
  }

  private func presence(_ presence: Presence) -> String {
    switch presence {
    case .required: say("må", "required")
    case .recommended: say("bør", "recommended")
    case .optional: say("kan", "optional")
    }
  }
}
