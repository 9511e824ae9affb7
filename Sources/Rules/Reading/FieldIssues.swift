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
            "målverdien er lik utgangspunktet", nn: "målverdien er lik utgangspunktet",
            "the target equals the baseline"),
          remedy: says(
            "skriv tallet dere skal nå", nn: "skriv talet de skal nå", "write the number to reach"),
          notes: []))
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
      message: says(
        "målet har ingen indikator", nn: "målet har ingen indikator", "the goal has no indicator"),
      remedy: says(
        "fyll ut «indikator» med en måleserie", nn: "fyll ut «indikator» med ein måleserie",
        "fill in “indicator” with a series"), notes: [])
  }

  private static func baseline(_ card: GoalCard) -> SmartIssue? {
    guard let fields = card.fields, !card.isDraft, card.baseline == nil,
      !card.sentenceHasBaseline,
      card.target != nil || card.sentence.measurable.reason == .hasQuantity
    else { return nil }
    return SmartIssue(
      letter: "M", rule: "goal-without-baseline", severity: .warning, fails: false,
      place: .file(fields.document.path, fields.place(of: Goal.baseline)),
      message: says(
        "målet har ikke noe utgangspunkt", nn: "målet har ikkje noko utgangspunkt",
        "the goal has no baseline"),
      remedy: says(
        "fyll ut «utgangspunkt» og «utgangspunkt_dato»",
        nn: "fyll ut «utgangspunkt» og «utgangspunkt_dato»",
        "fill in “baseline” and “baseline_date”"), notes: [])
  }

  // MARK: A

  /// Who has said yes, or who answers for it: whichever A means here.
  private static func acceptance(_ card: GoalCard) -> SmartIssue? {
    guard let fields = card.fields, !card.isDraft else { return nil }
    switch card.scheme.a {
    case .accepted: break
    case .assigned: return owner(fields)
    case .achievable, .ambitious, .attractive: return nil
    }
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
          "målet sier ikke når det ble akseptert", nn: "målet seier ikkje når det vart akseptert",
          "the goal does not say when it was accepted")
        : says("ingen har godtatt målet", nn: "ingen har godteke målet", "nobody has agreed to it"),
      remedy: isAccepted
        ? says(
          "fyll ut «akseptert_dato»", nn: "fyll ut «akseptert_dato»", "fill in “accepted_on”")
        : says(
          "fyll ut «akseptert_av» med rollene eller møtet som sa ja",
          nn: "fyll ut «akseptert_av» med rollene eller møtet som sa ja",
          "fill in “accepted_by” with the roles or the meeting that said yes"), notes: [])
  }

  private static func owner(_ fields: GoalReading) -> SmartIssue? {
    guard !fields.hasOwner else { return nil }
    return SmartIssue(
      letter: "A", rule: "goal-without-owner", severity: .warning, fails: true,
      place: .file(fields.document.path, fields.place(of: Goal.owner)),
      message: says("målet har ingen eier", nn: "målet har ingen eigar", "the goal has no owner"),
      remedy: says(
        "skriv rollen som står ansvarlig: «eier»", nn: "skriv rolla som står ansvarleg: «eigar»",
        "write the role that answers for it: “owner”"), notes: [])
  }

  // MARK: T and E

  private static func timeBound(_ card: GoalCard) -> [SmartIssue] {
    guard let due = card.due else { return deadline(card).map { [$0] } ?? [] }
    guard let fields = card.fields, due.value < card.today, !card.isDraft,
      fields.isInForce,
      !(card.workspace.map { fields.isEvaluated(in: $0) } ?? fields.isEvaluated)
    else { return [] }
    let fails = card.scheme.uses("E") && card.scheme.e == .evaluated
    return [
      SmartIssue(
        letter: fails ? "E" : "T", rule: "goal-not-evaluated", severity: .warning, fails: fails,
        place: .file(fields.document.path, due.range),
        message: says(
          "fristen \(due.value.written(.nb)) er passert, og målet er ikke evaluert",
          nn: "fristen \(due.value.written(.nn)) er passert, og målet er ikkje evaluert",
          "the deadline \(due.value.written(.en)) has passed, and the goal is not evaluated"),
        remedy: says(
          "sett status til nådd, delvis nådd eller ikke nådd",
          nn: "set status til nådd, delvis nådd eller ikkje nådd",
          "set the status to reached, partly reached or not reached"), notes: [])
    ]
  }

  /// No deadline anywhere fails; one that stands in the sentence alone, in the title or in the plan,
  /// is a hint. Nil where a rule about the words has more to say.
  static func deadline(_ card: GoalCard) -> SmartIssue? {
    let isEmpty = card.unread == .empty
    if isEmpty, card.fields == nil { return nil }
    if isEmpty || card.unread == nil && card.sentence.timeBound.verdict == .fail {
      guard isEmpty || card.hasNoTime else { return nil }
      if let inherited = card.inherited { return told(inherited, card) }
      return missing(card)
    }
    guard let fields = card.fields, !card.isDraft, card.unread == nil else { return nil }
    return SmartIssue(
      letter: "T", rule: "goal-without-deadline", severity: .hint, fails: false,
      place: .file(fields.document.path, fields.place(of: Goal.due)),
      message: says(
        "fristen står bare i setningen", nn: "fristen står berre i setninga",
        "the deadline stands in the sentence only"),
      remedy: says(
        "fyll ut «frist» med samme dag", nn: "fyll ut «frist» med same dag",
        "fill in “due” with the same day"), notes: [], fixes: card.dueFromSentence)
  }

  private static func missing(_ card: GoalCard) -> SmartIssue {
    let year = card.today.year + 1
    let isFilled = card.fields?.isFilled(Goal.due) ?? false
    return SmartIssue(
      letter: "T", rule: "goal-without-deadline", severity: card.fields == nil ? .warning : .error,
      fails: true,
      place: card.fields.map { .file($0.document.path, $0.place(of: Goal.due)) }
        ?? card.place(card.end),
      message: isFilled
        ? says(
          "feltet «frist» holder ingen dato", nn: "feltet «frist» held ingen dato",
          "the field “due” holds no date")
        : says(
          "målet har ingen frist", nn: "målet har ingen frist", "the goal has no deadline"),
      remedy: card.fields == nil
        ? says(
          "legg til en dag, for eksempel «innen 30. juni \(year)»",
          nn: "legg til ein dag, til dømes «innan 30. juni \(year)»",
          "add a day, for example “by 30 June \(year)”")
        : says(
          "skriv en dato, for eksempel «frist: \(year)-06-30»",
          nn: "skriv ein dato, til dømes «frist: \(year)-06-30»",
          "write a date, for example “due: \(year)-06-30”"), notes: [])
  }

  private static func told(_ inherited: InheritedDeadline, _ card: GoalCard) -> SmartIssue {
    let isTitle = inherited.source == .title
    let day = inherited.day
    return SmartIssue(
      letter: "T", rule: "goal-without-deadline", severity: .hint, fails: false,
      place: isTitle
        ? .file(inherited.file, inherited.range)
        : .file(
          card.document?.path ?? "",
          card.fields?.place(of: Goal.due) ?? card.statement?.range ?? .start),
      message: isTitle
        ? says(
          "fristen står bare i tittelen, forstått som \(day.written(.nb))",
          nn: "fristen står berre i tittelen, forstått som \(day.written(.nn))",
          "the deadline stands in the title only, understood as \(day.written(.en))")
        : says(
          "målet har ingen egen frist; planen går til \(day.written(.nb))",
          nn: "målet har ingen eigen frist; planen går til \(day.written(.nn))",
          "the goal has no deadline of its own; the plan ends \(day.written(.en))"),
      remedy: says(
        "skriv «frist: \(day.iso)» i målet", nn: "skriv «frist: \(day.iso)» i målet",
        "write “due: \(day.iso)” in the goal"),
      notes: isTitle
        ? [] : [Finding.Note(file: inherited.file, range: inherited.range, message: planPeriod)])
  }

  private static let planPeriod = says(
    "perioden til planen", nn: "perioden til planen", "the period of the plan")
}

extension GoalCard {
  var sentenceHasBaseline: Bool { sentence.numbers.contains { $0.role == .baseline } }

  /// Whether a yes or a no answers it: such a goal needs no series and no baseline.
  var isYesOrNo: Bool {
    [.yesNoEnd, .checkableUniversal, .definedReference].contains(sentence.measurable.reason)
  }

  /// The field that says what the sentence says: its own line before the sentence's.
  fileprivate var dueFromSentence: [Fix] {
    guard let fields, !fields.hasEntry(Goal.due), let deadline, let time = deadline.time,
      let key = fields.keyRange(of: Goal.statement)
    else { return [] }
    let bytes = fields.document.file.bytes
    var start = key.lower
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    // In `mål: {målsetning: …}` a line of its own would break the map.
    guard bytes[start..<key.lower].allSatisfy({ $0 == 0x20 }) else { return [] }
    let isCRLF = start > 1 && bytes[start - 2] == 0x0D
    let next = (isCRLF ? "\r\n" : "\n") + String(repeating: " ", count: key.lower - start)
    let name = Goal.due.declaration.names
    let line = "\(name[sentence.language]): \(deadline.day.iso)"
    return [
      Fix(
        title: says(
          "legg til «\(name.nb): \(deadline.day.iso)»",
          nn: "legg til «\(name.nn): \(deadline.day.iso)»",
          "add “\(name.en): \(deadline.day.iso)”"),
        isSafe: !time.isRelative && time.confidence == .high,
        edits: [
          Fix.Edit(range: SourceRange(key.lower, key.lower), text: line + next)
        ])
    ]
  }
}
