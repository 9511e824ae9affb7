import Model
import Source

/// The words that the two trees print besides what people said.
enum TreeWords {
  static func title(_ kind: OpinionKind) -> LocalizedText {
    kind == .strength
      ? LocalizedText(
        nb: "Styrketre: dette vil vi ta vare på", nn: "Styrketre: dette vil vi ta vare på",
        en: "Strengths tree: what we want to keep")
      : LocalizedText(
        nb: "Utfordringstre: dette vil vi gjøre noe med",
        nn: "Utfordringstre: dette vil vi gjere noko med",
        en: "Challenge tree: what we want to do something about")
  }

  static func trunk(_ kind: OpinionKind) -> LocalizedText {
    kind == .strength
      ? LocalizedText(
        nb: "Dette setter vi pris på ved jobben", nn: "Dette set vi pris på ved jobben",
        en: "What we value about our work")
      : LocalizedText(
        nb: "Dette strever vi med på jobben", nn: "Dette strevar vi med på jobben",
        en: "What we struggle with at work")
  }

  static let other = LocalizedText(nb: "Annet", nn: "Anna", en: "Other")
  static let rest = LocalizedText(nb: "resten", nn: "resten", en: "the rest")
  static let source = LocalizedText(nb: "Kilde", nn: "Kjelde", en: "Source")
  static let statements = LocalizedText(nb: "Utsagn", nn: "Utsegner", en: "Statements")
  static let presented = LocalizedText(
    nb: "Vist i plenum", nn: "Vist i plenum", en: "Shown in plenary")

  static func gathered(_ statements: Int, _ leaves: Int) -> LocalizedText {
    LocalizedText(
      nb: "\(statements), samlet i \(leaves) blad", nn: "\(statements), samla i \(leaves) blad",
      en: "\(statements), gathered in \(leaves) \(leaves == 1 ? "leaf" : "leaves")")
  }

  static func interviews(_ count: Int, _ form: InterviewForm) -> LocalizedText {
    form == .focus
      ? LocalizedText(
        nb: "\(count)\u{A0}fokusintervju", nn: "\(count)\u{A0}fokusintervju",
        en: "\(count)\u{A0}focus interview\(count == 1 ? "" : "s")")
      : LocalizedText(
        nb: "\(count)\u{A0}\(count == 1 ? "samtale" : "samtaler")",
        nn: "\(count)\u{A0}\(count == 1 ? "samtale" : "samtalar")",
        en: "\(count)\u{A0}talk\(count == 1 ? "" : "s")")
  }

  static let howToRead = LocalizedText(
    nb: "Slik leses treet", nn: "Slik les du treet", en: "How to read the tree")

  static let reading: [LocalizedText] = [
    LocalizedText(
      nb: "Stammen er temaet, greinene er grupper, bladene er utsagn.",
      nn: "Stamma er temaet, greinene er grupper, blada er utsegner.",
      en: "The trunk is the theme, branches are groups, leaves are statements."),
    LocalizedText(
      nb: "Tallet sier hvor mange utsagn som er samlet i bladet eller greina.",
      nn: "Talet seier kor mange utsegner som er samla i bladet eller greina.",
      en: "The number tells how many statements a leaf or a branch gathers."),
    LocalizedText(
      nb: "Mørkt blad: fem utsagn eller flere.", nn: "Mørkt blad: fem utsegner eller fleire.",
      en: "Dark leaf: five statements or more."),
  ]

  /// The same where dark leaves are told by their edge.
  static let monoReading = LocalizedText(
    nb: "Tykk kant: fem utsagn eller flere.", nn: "Tjukk kant: fem utsegner eller fleire.",
    en: "Thick edge: five statements or more.")

  static func companion(_ kind: OpinionKind, version: String?) -> LocalizedText {
    let edition = version.map {
      LocalizedText(
        nb: ", versjon\u{A0}\($0)", nn: ", versjon\u{A0}\($0)", en: ", version\u{A0}\($0)")
    }
    return kind == .strength
      ? LocalizedText(
        nb: "Hører sammen med utfordringstreet\(edition?.nb ?? "").",
        nn: "Høyrer saman med utfordringstreet\(edition?.nn ?? "").",
        en: "Belongs with the challenge tree\(edition?.en ?? "").")
      : LocalizedText(
        nb: "Hører sammen med styrketreet\(edition?.nb ?? "").",
        nn: "Høyrer saman med styrketreet\(edition?.nn ?? "").",
        en: "Belongs with the strengths tree\(edition?.en ?? "").")
  }

  static func gatheredBy(_ role: String) -> LocalizedText {
    let role = role.prefix(1).lowercased() + role.dropFirst()
    return LocalizedText(
      nb: "Utsagnene er samlet av \(role).", nn: "Utsegnene er samla av \(role).",
      en: "The statements are gathered by the \(role).")
  }
}
