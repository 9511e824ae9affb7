internal import Language
internal import Model
internal import Source

/// What the rules about a goal's fields mean for its letters. The rules themselves look at one
/// field each; here the sentence may stand in for a field that is not filled in.
enum FieldIssues {
  static func issues(in card: GoalCard) -> [SmartIssue] {
    var result = measurable(card)
    if let missing = acceptance(card) { result.append(missing) }
    result += timeBound(card)
    return result
  }

  // MARK: M

  private static func measurable(_ card: GoalCard) -> [SmartIssue] {
    var result: [SmartIssue] = []
    if let indicator = indicator(card) { result.append(indicator) }
    if let baseline = baseline(card) { result.append(baseline) }
    if let fields = card.fields, let target = card.target?.value.value,
      target == card.baseline?.value.value
    {
      result.append(
        SmartIssue(
          letter: "M", rule: "goal-target-equals-baseline", severity: .warning, fails: false,
          place: .file(fields.document.path, fields.place(of: Goal.target)),
          message: says(
            "målverdien er lik utgangspunktet", "the target equals the baseline"),
          remedy: says("skriv tallet dere skal nå", "write the number to reach"), notes: []))
    }
    return result
  }

  /// A target of nothing fails; where the sentence says what is counted, it is advice.
  private static func indicator(_ card: GoalCard) -> SmartIssue? {
    guard let fields = card.fields, !card.isDraft, !card.hasIndicator else { return nil }
    let measurable = card.sentence.measurable
    let isOfNothing =
      card.target != nil && card.unit == nil && measurable.verdict != .pass
    // A yes or no needs no series.
    guard isOfNothing || card.target != nil || measurable.reason == .hasQuantity else { return nil }
    return SmartIssue(
      letter: "M", rule: "goal-without-indicator", severity: .warning, fails: isOfNothing,
      place: .file(fields.document.path, fields.place(of: Goal.indicator)),
      message: says("målet har ingen indikator", "the goal has no indicator"),
      remedy: says(
        "fyll ut «indikator» med en måleserie", "fill in “indicator” with a series"), notes: [])
  }

  private static func baseline(_ card: GoalCard) -> SmartIssue? {
    if let fields = card.fields {
      guard !card.isDraft, card.baseline == nil,
        !card.sentence.numbers.contains(where: { $0.role == .baseline }),
        card.target != nil || card.sentence.measurable.reason == .hasQuantity
      else { return nil }
      return SmartIssue(
        letter: "M", rule: "goal-without-baseline", severity: .warning, fails: false,
        place: .file(fields.document.path, fields.place(of: Goal.baseline)),
        message: says(
          "målet har ikke noe utgangspunkt", "the goal has no baseline"),
        remedy: says(
          "fyll ut «utgangspunkt» og «utgangspunkt_dato»",
          "fill in “baseline” and “baseline_date”"), notes: [])
    }
    guard let advice = card.sentence.advice.first(where: { $0.kind == .changeWithoutBaseline })
    else { return nil }
    return SmartIssue(
      letter: "M", rule: "goal-without-baseline", severity: .hint, fails: false,
      place: card.place(advice.range),
      message: says("«\(advice.word)», men fra hva?", "“\(advice.word)”, but from what?"),
      remedy: says("skriv fra hva til hva", "write from what to what"), notes: [])
  }

  // MARK: A

  private static func acceptance(_ card: GoalCard) -> SmartIssue? {
    guard let fields = card.fields, !card.isDraft else { return nil }
    let isAccepted = !(fields[Goal.acceptedBy]?.value.isEmpty ?? true)
    if isAccepted, fields[Goal.acceptedOn] != nil { return nil }
    return SmartIssue(
      letter: "A", rule: "goal-not-accepted", severity: isAccepted ? .hint : .warning,
      fails: !isAccepted,
      place: .file(
        fields.document.path,
        isAccepted ? fields.place(of: Goal.acceptedOn) : fields.place(of: Goal.acceptedBy)),
      message: isAccepted
        ? says(
          "målet sier ikke når det ble akseptert", "the goal does not say when it was accepted")
        : says("ingen har godtatt målet", "nobody has agreed to the goal"),
      remedy: isAccepted
        ? says("fyll ut «akseptert_dato»", "fill in “accepted_on”")
        : says(
          "fyll ut «akseptert_av» med rollene eller møtet som sa ja",
          "fill in “accepted_by” with the roles or the meeting that said yes"), notes: [])
  }

  // MARK: T

  private static func timeBound(_ card: GoalCard) -> [SmartIssue] {
    guard let due = card.due else { return deadline(card).map { [$0] } ?? [] }
    guard let fields = card.fields, due.value < card.today, !card.isDraft,
      fields.isInForce,
      !(card.workspace.map { fields.isEvaluated(in: $0) } ?? fields.isEvaluated)
    else { return [] }
    return [
      SmartIssue(
        letter: "T", rule: "goal-not-evaluated", severity: .warning, fails: false,
        place: .file(fields.document.path, due.range),
        message: says(
          "fristen \(due.value.written(.nb)) er passert, og målet er ikke evaluert",
          "the deadline \(due.value.written(.en)) has passed, and the goal is not evaluated"),
        remedy: says(
          "sett status til nådd, delvis nådd eller ikke nådd",
          "set the status to reached, partly reached or not reached"), notes: [])
    ]
  }

  /// No deadline anywhere fails; one that stands in the sentence alone is advice.
  private static func deadline(_ card: GoalCard) -> SmartIssue? {
    let verdict = card.sentence.timeBound
    let year = card.today.year + 1
    if verdict.verdict == .fail {
      guard card.hasNoTime, !card.titleSaysWhen else { return nil }
      return SmartIssue(
        letter: "T", rule: "goal-without-deadline", severity: .warning, fails: true,
        place: card.fields.map { .file($0.document.path, $0.place(of: Goal.due)) }
          ?? card.place(card.end),
        message: says("ingen frist", "no deadline"),
        remedy: card.fields == nil
          ? says(
            "legg til en dag, for eksempel «innen 30. juni \(year)»",
            "add a day, for example “by 30 June \(year)”")
          : says("fyll ut «frist» med en dato", "fill in “due” with a date"), notes: [])
    }
    guard let fields = card.fields, !card.isDraft else { return nil }
    return SmartIssue(
      letter: "T", rule: "goal-without-deadline", severity: .hint, fails: false,
      place: .file(fields.document.path, fields.place(of: Goal.due)),
      message: says(
        "fristen står bare i setningen", "the deadline stands in the sentence only"),
      remedy: says("fyll ut «frist» med samme dag", "fill in “due” with the same day"), notes: [])
  }
}

extension GoalCard {
  /// Whether the document's title names the deadline, as a plan's period often does.
  fileprivate var titleSaysWhen: Bool {
    guard let fields, let title = fields.document[CommonFields.title]?.value,
      title != sentence.text
    else { return false }
    return readGoal(title, preferred: sentence.language).timeBound.verdict == .pass
  }
}
