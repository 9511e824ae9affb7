internal import ArgumentParser
internal import Model
internal import Source

/// `forbedre describe`: the reference page of a type, read from its declaration.
struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: say(
      "Forklar en dokumenttype: felter, overskrifter, utskrifter.",
      "Explain a document type: fields, sections, prints."))

  @Argument(
    help: ArgumentHelp(
      say("Typen, på norsk eller engelsk.", "The type, in Norwegian or English."), valueName: "type"
    ),
    completion: .list(DocumentType.all.map(\.name)))
  var type: String

  @Option(
    help: ArgumentHelp(
      say("Formatet: text eller md.", "The format: text or md."), valueName: "format"))
  var format = PageFormat.text

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
    let page = TypePage(type: type, language: language)
    Terminal.out(format == .md ? page.markdown : page.text)
  }
}

/// What a reference page is written as.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case md
}
