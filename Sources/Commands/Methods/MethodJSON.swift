internal import Model
internal import Source

/// A method for programs.
struct MethodJSON: Encodable {
  struct Range: Encodable {
    let min: Int
    let max: Int?

    init(_ range: MethodRange) {
      min = range.least
      max = range.most
    }
  }

  struct Names: Encodable {
    let nb: String
    let nn: String
    let en: String

    init(_ text: LocalizedText) {
      nb = text.nb
      nn = text.nn
      en = text.en
    }
  }

  let id: String
  let name: Names
  let purpose: Names
  let phases: [String]
  let duty: String
  let people: Range?
  let minutes: Range?
  let types: [String]
  let commands: [String]
  let source: String

  init(_ method: Method) {
    id = method.id
    name = Names(method.names)
    purpose = Names(method.purpose)
    phases = method.phases.map(\.rawValue)
    duty = method.duty.rawValue
    people = method.people.map(Range.init)
    minutes = method.minutes.map(Range.init)
    types = method.types.map(\.name)
    commands = MethodCommands.lines(of: method, Interface.language)
    source = method.source
  }
}

/// What `--choose` answers, for programs.
struct MethodChoiceJSON: Encodable {
  let method: MethodJSON?
  let alternative: MethodJSON?

  init(_ choice: MethodChoice) {
    method = MethodCatalog.named(choice.method).map(MethodJSON.init)
    alternative = choice.other.flatMap(MethodCatalog.named).map(MethodJSON.init)
  }
}
