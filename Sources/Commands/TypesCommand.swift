internal import ArgumentParser
internal import Model
internal import Source

/// `forbedre types`: what can be written.
struct TypesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: say("Vis dokumenttypene.", "List the document types."),
    discussion: say(
      "De vanligste vises først. «forbedre describe TYPE» forklarer én av dem.",
      "The common ones come first. “forbedre describe TYPE” explains one."))

  @Option(
    help: ArgumentHelp(
      say("Hvordan listen skrives: text eller json.", "How the list is printed: text or json."),
      valueName: "format"))
  var format: ListFormat = .text

  func run() async throws {
    let language = Interface.language
    guard format == .text else {
      let list = DocumentType.all.map {
        TypeRow(
          name: $0.name, nb: $0.names.nb, nn: $0.names.nn, summary: $0.summary[language],
          common: $0.isCommon, methods: $0.methods)
      }
      return Terminal.out(try encoded(list))
    }
    for isCommon in [true, false] {
      Terminal.line(
        Terminal.styled(
          isCommon ? say("Vanlige", "Common") : say("Ved behov", "On demand"), .bold))
      for type in DocumentType.all where type.isCommon == isCommon {
        Terminal.line("  \(padded(type.names[language], 18))\(type.summary[language])")
      }
    }
  }

  private struct TypeRow: Encodable {
    let name: String
    let nb: String
    let nn: String
    let summary: String
    let common: Bool
    let methods: [String]
  }
}

/// The formats lists are printed in.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

/// A text with blanks behind, so that columns stand under each other.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}
