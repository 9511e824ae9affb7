internal import ArgumentParser
internal import Model
internal import Source

/// `forbedre methods`: all 81 methods, one of them whole, or help to choose one.
struct MethodsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods",
    abstract: say(
      "Vis metodene: hva de er til, hvor mange som er med, og hva du skriver.",
      nn: "Vis metodane: kva dei er til, kor mange som er med, og kva du skriv.",
      "List the methods: what they are for, how many take part, and what to write."),
    discussion: say(
      "«forbedre methods M20» viser én av dem. «forbedre methods --choose» stiller tre spørsmål og nevner én metode; i et skript svares det med --people, --have og --need.",
      nn:
        "«forbedre methods M20» viser éin av dei. «forbedre methods --choose» stiller tre spørsmål og nemner éin metode; i eit skript svarar du med --people, --have og --need.",
      "“forbedre methods M20” shows one. “forbedre methods --choose” asks three questions and names one method; in a script, answer with --people, --have and --need."
    ))

  @Argument(
    help: ArgumentHelp(
      say(
        "En metode (M20), eller ord som skal stå i navnet eller formålet.",
        nn: "Ein metode (M20), eller ord som skal stå i namnet eller føremålet.",
        "A method (M20), or words that the name or purpose holds."),
      valueName: say("metode", "method")),
    completion: .list(MethodCatalog.all.map(\.id)))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "Bare metodene i én fase: plan, do, check, act (planlegge, gjennomføre, evaluere, korrigere).",
        nn:
          "Berre metodane i éin fase: plan, do, check, act (planleggje, gjennomføre, evaluere, korrigere).",
        "Only the methods of one phase: plan, do, check, act."),
      valueName: say("fase", "phase")),
    completion: .list(Phase.allCases.map(\.rawValue)))
  var phase: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Bare metodene en dokumenttype dekker.", nn: "Berre metodane ein dokumenttype dekkjer.",
        "Only the methods a document type serves."), valueName: "type"),
    completion: .list(DocumentType.all.map(\.name)))
  var type: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Still tre spørsmål, og nevn én metode.", nn: "Still tre spørsmål, og nemn éin metode.",
        "Ask three questions, and name one method.")))
  var choose = false

  @Option(
    help: ArgumentHelp(
      say(
        "Hvor mange som skal være med.", nn: "Kor mange som skal vere med.",
        "How many will take part."),
      valueName: say("antall", nn: "tal", "number")))
  var people: Int?

  @Option(
    help: ArgumentHelp(
      say("Hva du har: ", nn: "Kva du har: ", "What you have: ")
        + MethodStart.allCases.map(\.word).joined(separator: ", ") + ".",
      valueName: say("hva", nn: "kva", "what")),
    completion: .list(MethodStart.allCases.map(\.word)))
  var have: String?

  @Option(
    help: ArgumentHelp(
      say("Hva du trenger: ", nn: "Kva du treng: ", "What you need: ")
        + MethodNeed.allCases.map(\.word).joined(separator: ", ") + ".",
      valueName: say("hva", nn: "kva", "what")),
    completion: .list(MethodNeed.allCases.map(\.word)))
  var need: String?

  @Option(
    help: ArgumentHelp(
      say("Hvordan listen skrives: text eller json.", "How the list is printed: text or json."),
      valueName: "format"))
  var format: ListFormat = .text

  func run() async throws {
    if choose || people != nil || have != nil || need != nil {
      let asking = MethodQuestions(people: people, have: have, need: need)
      let choice = try asking.choice()
      guard format == .text else {
        return Terminal.out(try encoded(MethodChoiceJSON(choice)))
      }
      return Terminal.out(MethodText.text(of: choice))
    }
    let named = try words.compactMap(single)
    if !named.isEmpty, named.count == words.count {
      guard format == .text else { return Terminal.out(try encoded(named.map(MethodJSON.init))) }
      return Terminal.out(named.map(MethodText.whole).joined(separator: "\n"))
    }
    let methods = try filtered()
    guard format == .text else { return Terminal.out(try encoded(methods.map(MethodJSON.init))) }
    Terminal.out(MethodText.table(methods, phase: try chosenPhase()))
  }

  /// The method a word names; nil when it is an ordinary word.
  private func single(_ word: String) throws -> Method? {
    guard word.lowercased().hasPrefix("m"), !word.dropFirst().isEmpty,
      word.dropFirst().allSatisfy(\.isNumber)
    else { return nil }
    if let method = MethodCatalog.named(word) { return method }
    throw Failure(
      say(
        "det er ingen metode \(word); de går fra M01 til M\(MethodCatalog.all.count)",
        nn: "det er ingen metode \(word); dei går frå M01 til M\(MethodCatalog.all.count)",
        "there is no method \(word); they run from M01 to M\(MethodCatalog.all.count)"),
      remedy: say(
        "«forbedre methods» viser dem alle", nn: "«forbedre methods» viser dei alle",
        "“forbedre methods” lists them all"))
  }

  private func chosenPhase() throws -> Phase? {
    guard let phase else { return nil }
    if let found = Phase.reading(phase) { return found }
    let near = nearest(to: phase, among: Phase.options.flatMap(\.spellings))
    throw Failure(
      say(
        "«\(phase)» er ikke en fase", nn: "«\(phase)» er ikkje ein fase",
        "“\(phase)” is not a phase"),
      remedy: near.map {
        say("mente du «\($0)»?", nn: "meinte du «\($0)»?", "did you mean “\($0)”?")
      }
        ?? say("velg blant ", nn: "vel blant ", "choose among ")
        + Phase.allCases.map { $0.label[Interface.language] }.joined(separator: ", "))
  }

  private func filtered() throws -> [Method] {
    var methods = MethodCatalog.all
    if let phase = try chosenPhase() { methods = methods.filter { $0.phases.contains(phase) } }
    if let type {
      guard let found = DocumentType.named(type) else {
        let near = nearest(
          to: type, among: DocumentType.all.flatMap { [$0.name, $0.names.nb, $0.names.nn] })
        throw Failure(
          say(
            "«\(type)» er ikke en dokumenttype", nn: "«\(type)» er ikkje ein dokumenttype",
            "“\(type)” is not a document type"),
          remedy: near.map {
            say("mente du «\($0)»?", nn: "meinte du «\($0)»?", "did you mean “\($0)”?")
          }
            ?? say(
              "«forbedre types» viser dem alle", nn: "«forbedre types» viser dei alle",
              "“forbedre types” lists them all"))
      }
      methods = methods.filter { method in method.types.contains { $0 === found } }
    }
    for word in words {
      let wanted = folded(key: word)
      methods = methods.filter { method in
        LanguageCode.allCases.contains { language in
          folded(key: method.names[language]).contains(wanted)
            || folded(key: method.purpose[language]).contains(wanted)
            || method.types.contains { folded(key: $0.names[language]).contains(wanted) }
        }
      }
    }
    guard methods.isEmpty else { return methods }
    let names = MethodCatalog.all.flatMap { [$0.names.nb, $0.names.nn, $0.names.en] }
    let near = words.last.flatMap { word in
      nearest(to: word, among: names + names.flatMap { $0.split(separator: " ").map(String.init) })
    }
    throw Failure(
      say("ingen metode passer", nn: "ingen metode passar", "no method matches"),
      remedy: near.map {
        say("mente du «\($0)»?", nn: "meinte du «\($0)»?", "did you mean “\($0)”?")
      }
        ?? say(
          "«forbedre methods» viser dem alle", nn: "«forbedre methods» viser dei alle",
          "“forbedre methods” lists them all"))
  }
}
