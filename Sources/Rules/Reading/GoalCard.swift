package import Language
package import Model
package import Source

/// A goal's sentence and its fields, read together. Without fields it is a bare sentence, or the
/// words of an improvement that has no goal but those.
package struct GoalCard: Sendable {
  package let sentence: GoalSentence
  package let fields: GoalReading?
  /// Where the sentence stands; nil for a bare one.
  package let document: Document?
  package private(set) var workspace: Workspace?
  package let today: CalendarDate
  /// The letters in use, and what they mean.
  package let scheme: SmartScheme
  /// The statement as it stands in the document; nil for a bare sentence.
  let statement: Located<String>?
  /// Why the words cannot be judged; nil when they can.
  let unread: UnreadSentence?

  let target: Located<Model.Quantity>?
  let baseline: Located<Model.Quantity>?
  let baselineDate: Located<CalendarPeriod>?
  /// The goal's deadline; of a goal inside an improvement without one, the improvement's.
  let due: Located<CalendarDate>?
  let status: GoalStatus?

  package init(
    text: String, language: LanguageCode?, fields: GoalReading?, workspace: Workspace?,
    today: CalendarDate, scheme: SmartScheme = SmartScheme()
  ) {
    let preferred = fields?.document.writtenLanguage ?? language
    sentence = readGoal(text, preferred: preferred)
    unread = UnreadSentence(sentence)
    self.fields = fields
    document = fields?.document
    self.workspace = workspace
    self.today = today
    self.scheme = scheme
    guard let fields else {
      (statement, target, baseline, baselineDate, due, status) = (nil, nil, nil, nil, nil, nil)
      return
    }
    statement = fields.statement
    target = fields[Goal.target]
    baseline = fields[Goal.baseline]
    baselineDate = fields[Goal.baselineDate]
    due = fields[Goal.due] ?? (fields.record == nil ? nil : fields.document[Improvement.due])
    status = fields[Goal.status]?.value
  }

  /// The goal of an improvement that states it in words only.
  package init(
    prose: Located<String>, in document: Document, language: LanguageCode?, workspace: Workspace?,
    today: CalendarDate, scheme: SmartScheme
  ) {
    sentence = readGoal(prose.value, preferred: document.writtenLanguage ?? language)
    unread = UnreadSentence(sentence)
    fields = nil
    self.document = document
    self.workspace = workspace
    self.today = today
    self.scheme = scheme
    statement = prose
    due = document[Improvement.due]
    (target, baseline, baselineDate, status) = (nil, nil, nil, nil)
  }

  /// The goal of a document for the rules: nil for what is no goal, has no sentence of its own, is
  /// not in force (a draft, put off, turned down), or has been evaluated already.
  init?(
    inForceIn document: Document, settings: Settings, today: CalendarDate,
    workspace: Workspace? = nil
  ) {
    guard let type = document.type, type === Goal.type || type === Improvement.type,
      let card = GoalCardMemory.card(inForceIn: document, settings: settings, today: today)
    else { return nil }
    self = card
    self.workspace = workspace
  }

  /// As above, read afresh.
  init?(readingInForce document: Document, settings: Settings, today: CalendarDate) {
    let verdict = document.type === Improvement.type ? document[Improvement.verdict]?.value : nil
    if verdict?.isEvaluated ?? false { return nil }
    if let prose = document.proseGoal {
      self.init(
        prose: prose, in: document, language: settings.language, workspace: nil, today: today,
        scheme: settings.smart)
      return
    }
    guard let goal = document.ownGoal, let text = goal[Goal.statement]?.value else { return nil }
    if let status = goal[Goal.status]?.value, status != .inProgress, status != .onHold {
      return nil
    }
    self.init(
      text: text, language: settings.language, fields: goal, workspace: nil, today: today,
      scheme: settings.smart)
  }

  // MARK: Places

  /// Where bytes of the sentence stand. In a quoted or folded value they cannot be told apart, so
  /// the whole value is meant.
  func place(_ bytes: Range<Int>) -> SmartIssue.Place {
    guard let document else { return .sentence(bytes) }
    let file = document.path
    guard let statement else { return .file(file, fields?.headPlace ?? document.headPlace) }
    guard isPlain else {
      return .file(file, statement.range)
    }
    return .file(file, SourceRange(bytes).moved(by: statement.range.lower))
  }

  /// Whether each byte of the sentence stands in the document as it is read.
  var isPlain: Bool { statement.map { $0.range.length == sentence.text.utf8.count } ?? true }

  /// The end of the sentence, before its full stop: where something missing should stand.
  var end: Range<Int> {
    var end = sentence.text.utf8.count
    for byte in sentence.text.utf8.reversed() {
      guard byte == 0x2E || byte == 0x20 || byte == 0x21 else { break }
      end -= 1
    }
    return end..<end
  }

  /// A note about a field that says something else than the sentence.
  func note(_ range: SourceRange, _ message: LocalizedText) -> [Finding.Note] {
    document.map { [Finding.Note(file: $0.path, range: range, message: message)] } ?? []
  }

  /// A note about words of the sentence itself; none where it stands in no document.
  func statementNote(_ bytes: Range<Int>, _ message: LocalizedText) -> [Finding.Note] {
    guard case .file(let file, let range) = place(bytes) else { return [] }
    return [Finding.Note(file: file, range: range, message: message)]
  }

  // MARK: What the fields say

  var isDraft: Bool { status == .draft }

  /// The unit of the numbers, as compared; nil when nobody says.
  var unit: String? {
    guard let fields else { return nil }
    guard let text = fields[Goal.measuredIn]?.value ?? target?.value.unit else { return nil }
    return foldedMeasure(text)
  }

  /// Whether the fields say by themselves how much of what: they win over a vague sentence.
  var isMeasuredByFields: Bool {
    target != nil && (hasIndicator || unit != nil)
  }

  /// Whether somebody has said what is measured; an improvement may name the series itself.
  var hasIndicator: Bool {
    guard let fields else { return false }
    return fields[Goal.indicator] != nil
      || fields.record != nil && fields.document[Improvement.series] != nil
  }

  /// The reason why the goal can be reached. One that only claims that it can, says nothing.
  var reason: Located<String>? {
    guard let reason = fields?[Goal.realistic] else { return nil }
    let claims: Set<Substring> = [
      "achievable", "at", "det", "dette", "er", "gjennomførbart", "goal", "is", "it", "ja",
      "målet", "mener", "oppnåelig", "oppnåeleg", "realistic", "realistisk", "som", "the", "this",
      "vi", "vurderes", "vurdert", "yes",
    ]
    let words = folded(key: reason.value).split { " ,.;:!?".contains($0) }
    return words.allSatisfy { claims.contains($0) } ? nil : reason
  }
}
