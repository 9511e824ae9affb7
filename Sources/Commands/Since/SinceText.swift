internal import Model
internal import Source

/// What changed, as text: how much, then document by document.
struct SinceText {
  /// Changes of one document, and documents, before it says how many more there are.
  static let mostChanges = 12
  static let mostDocuments = 60

  let changes: [Change]
  let settings: [SettingChange]
  let since: CalendarDate
  let commit: String
  let title: String
  let language: LanguageCode

  /// - Parameters:
  ///   - since: the day asked for, or the day of the commit.
  ///   - commit: the beginning of the commit's id.
  ///   - title: the unit, else the organisation.
  init(
    _ changes: WorkspaceChanges, since: CalendarDate, commit: String, of title: String,
    language: LanguageCode
  ) {
    self.changes = changes.changes
    settings = changes.settings
    self.since = since
    self.commit = commit
    self.title = title
    self.language = language
  }

  private func words(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  var text: String {
    let date = since.written(language)
    var lines = Columns.wrapped(
      words(
        "Endret siden \(date) (\(commit))", "Endra sidan \(date) (\(commit))",
        "Changed since \(date) (\(commit))") + (title.isEmpty ? "" : ": \(title)")
    ).map { Terminal.styled($0, .bold) }
    guard !changes.isEmpty || !settings.isEmpty else {
      lines.append(words("Ingenting er endret.", "Ingenting er endra.", "Nothing has changed."))
      return lines.joined(separator: "\n") + "\n"
    }
    var paths: [String] = []
    let groups = Dictionary(grouping: changes, by: \.document.path)
    for change in changes where paths.last != change.document.path {
      paths.append(change.document.path)
    }
    if !paths.isEmpty { lines += Columns.wrapped(summary(documents: paths.count)) }
    if !settings.isEmpty { lines += [""] + changedSettings }
    for path in paths.prefix(SinceText.mostDocuments) {
      lines.append("")
      lines += document(groups[path] ?? [])
    }
    if paths.count > SinceText.mostDocuments {
      lines.append("")
      lines.append(
        more(paths.count - SinceText.mostDocuments)
          + words(" dokumenter", " dokument", " documents"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var changedSettings: [String] {
    [
      Terminal.styled(
        words(
          "Innstillingene (forbedre.yaml)", "Innstillingane (forbedre.yaml)",
          "The settings (forbedre.yaml)"), .bold)
    ]
      + settings.flatMap {
        Columns.wrapped($0.sentence[language], first: "  · ", indent: 4)
      }
  }

  private func summary(documents: Int) -> String {
    let count = changes.count
    var text = words(
      "\(count) \(count == 1 ? "endring" : "endringer") i \(documents) \(documents == 1 ? "dokument" : "dokumenter")",
      "\(count) \(count == 1 ? "endring" : "endringar") i \(documents) dokument",
      "\(count) \(count == 1 ? "change" : "changes") in \(documents) \(documents == 1 ? "document" : "documents")"
    )
    let parts = SinceText.counted.compactMap { kind, one, several -> String? in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \((count == 1 ? one : several)[language])"
    }
    if !parts.isEmpty { text += ": " + parts.joined(separator: ", ") }
    return text
  }

  /// What the first line counts, the gladdest first.
  private static let counted: [(Change.Kind, LocalizedText, LocalizedText)] = [
    said(
      .goalReached, ("mål nådd", "mål nådd", "goal reached"),
      ("mål nådd", "mål nådd", "goals reached")),
    said(.newPractice, ("blitt ny praksis", "vorte ny praksis", "become practice")),
    said(.done, ("gjennomført", "gjennomført", "done")),
    said(.answered, ("besvart", "svart på", "answered")),
    said(
      .dueMoved, ("frist flyttet", "frist flytta", "deadline moved"),
      ("frister flyttet", "fristar flytta", "deadlines moved")),
    said(
      .newAction, ("nytt tiltak", "nytt tiltak", "new action"),
      ("nye tiltak", "nye tiltak", "new actions")),
    said(
      .newDocument, ("nytt dokument", "nytt dokument", "new document"),
      ("nye dokumenter", "nye dokument", "new documents")),
    said(.removedDocument, ("fjernet", "fjerna", "removed")),
  ]

  private typealias Words = (nb: String, nn: String, en: String)

  /// A kind with its words for one and for several, which may be the same.
  private static func said(
    _ kind: Change.Kind, _ one: Words, _ several: Words? = nil
  ) -> (Change.Kind, LocalizedText, LocalizedText) {
    let more = several ?? one
    return (
      kind, LocalizedText(nb: one.nb, nn: one.nn, en: one.en),
      LocalizedText(nb: more.nb, nn: more.nn, en: more.en)
    )
  }

  private func document(_ changes: [Change]) -> [String] {
    guard let first = changes.first else { return [] }
    var title = first.document.title
    if let unit = first.unit { title += " (\(unit.title))" }
    var lines = Columns.wrapped(title).map { Terminal.styled($0, .bold) }
    for change in changes.prefix(SinceText.mostChanges) {
      let (sign, style) = mark(change)
      let plain = "  \(sign) "
      var rows = Columns.wrapped(change.sentence[language], first: plain, indent: 4)
      rows[0] = "  \(Terminal.styled(sign, style)) " + rows[0].dropFirst(plain.count)
      lines += rows
    }
    if changes.count > SinceText.mostChanges {
      lines.append("  " + more(changes.count - SinceText.mostChanges))
    }
    return lines
  }

  private func mark(_ change: Change) -> (String, Terminal.Style) {
    switch change.kind {
    case .goalReached, .newPractice, .answered, .told, .done: ("✓", .green)
    case .newAction, .newDocument, .newRow, .newItem, .newText, .measured, .dueSet, .fieldSet:
      ("+", .blue)
    case .removedAction, .removedDocument, .removedRow, .removedItem, .removedText, .fieldCleared:
      ("–", .yellow)
    case .dueMoved where (change.days ?? 0) > 0: ("→", .red)
    case .dueMoved: ("←", .green)
    default: ("·", .dim)
    }
  }

  private func more(_ count: Int) -> String {
    words("og", "og", "and") + " \(Columns.number(count)) " + words("til", "til", "more")
  }
}
