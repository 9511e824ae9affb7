import Source

/// Tells what a named time is for, from the words around it.
struct TimeKindJudgement {
  let words: WordReading
  let quantities: [Int: Quantity]

  func found(_ nucleus: TimeNucleus) -> TimeReading.Found? {
    let start = nucleus.tokens.lowerBound
    let preposition = TimePreposition.before(start, in: words)
    if nucleus.needsPreposition {
      guard let preposition else { return nil }
      if preposition.found.kind == .period {
        let text = words.text(nucleus.tokens)
        let opener = words.lower(preposition.start)
        if ["i", "på", "for", "in", "over", "on"].contains(opener),
          TimePhrases.needsPreposition.contains(text)
        {
          return nil
        }
      }
      if case .weekday = nucleus.value, preposition.found.kind != .deadline { return nil }
    }
    let tokens = (preposition?.start ?? start)..<nucleus.tokens.upperBound
    func make(
      _ kind: TimeExpression.Kind, _ confidence: Confidence = .high, own: Bool = false
    ) -> TimeReading.Found {
      var edge = preposition?.found.edge ?? .whole
      if edge == .whole, nucleus.value.isHoliday, let preposition,
        TimePreposition.beforeHolidays.contains(words.text(preposition.start..<start))
      {
        edge = .before
      }
      if nucleus.isMiddle { edge = .middle }
      return TimeReading.Found(
        tokens: own ? nucleus.tokens : tokens, kind: kind, value: nucleus.value, edge: edge,
        confidence: confidence)
    }
    if isLevel(after: nucleus.tokens.upperBound) { return make(.comparison) }
    if isGestation(nucleus) { return nil }
    if isParentheticBaseline(preposition?.start ?? start, nucleus.tokens.upperBound) {
      return make(.comparison)
    }
    if isName(nucleus, preposition) { return make(.name, own: true) }
    if let preposition {
      let kind = preposition.found.kind
      if kind == .comparison { return make(.comparison) }
      if case .relative(_, let offset) = nucleus.value, offset < 0 {
        return make(.comparison, own: true)
      }
      if isAnothers(preposition.start, isDeadline: kind == .deadline) {
        return make(.name, .medium)
      }
      let opener = words.text(preposition.start..<start)
      if ["i", "in", "for", "på", "pr", "per", "om"].contains(opener),
        isBaseline(preposition.start) || isLevelOf(preposition.start)
      {
        return make(.comparison)
      }
      if kind == .period, isAfterEvent(preposition.start) { return make(.start) }
      return make(kind)
    }
    if case .relative(_, let offset) = nucleus.value {
      return make(offset < 0 ? .comparison : .period)
    }
    if isAnothers(start, isDeadline: false) { return make(.name, .medium) }
    if isBaseline(start) { return make(.comparison) }
    if case .years = nucleus.value, followsName(start) { return make(.name, .medium, own: true) }
    if case .day = nucleus.value { return make(.deadline, .medium) }
    return make(.period, .medium)
  }

  /// “2019 levels”, «2025 nivå».
  private func isLevel(after end: Int) -> Bool {
    ["levels", "level", "nivå", "nivået"].contains(words.lower(end))
  }

  /// «Kommuneplan 2020–2032», «årsrapporten for 2026», “the 2027 budget”.
  private func isName(
    _ nucleus: TimeNucleus, _ preposition: (found: TimePreposition, start: Int)?
  ) -> Bool {
    switch nucleus.value {
    case .year, .years: break
    default: return false
    }
    let start = nucleus.tokens.lowerBound
    let end = nucleus.tokens.upperBound
    if let preposition {
      let opener = words.lower(preposition.start)
      let before = preposition.start - 1
      if opener == "for" { return words.has(before, .documentNoun) }
      if words.language == .en, words.lower(start - 1) == "the", words.has(end, .documentNoun) {
        return true
      }
      return false
    }
    if words.language == .en, words.has(end, .documentNoun) { return true }
    guard start > 0 else { return false }
    if words.has(start - 1, .documentNoun) { return true }
    return words.tokens[start - 1].isCapitalised && words.tokens[start - 1].kind == .word
      && (start > 1 || words.has(0, .documentNoun))
  }

  /// The year of a law or another plan: «kravet som gjelder fra 2030», “in line with … from 2030”.
  private func isAnothers(_ start: Int, isDeadline: Bool) -> Bool {
    var relative = false
    var index = start - 1
    while index >= 0, start - index < 10, words.lower(index) != "," {
      if words.has(index, .conditionWord) { relative = true }
      if words.has(index, .accordance) { return true }
      if let phrase = words.phrase(at: index, .accordance), phrase.upperBound <= start {
        return true
      }
      if words.has(index, .requirementNoun), relative || !isDeadline && start - index <= 2 {
        return true
      }
      index -= 1
    }
    return false
  }

  /// «Fra 12 i 2024»: the year belongs to where one was.
  private func isBaseline(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index <= 4 {
      if let quantity = quantities[index], quantity.year == nil {
        let before = words.lower(index - 1)
        if TimeKindJudgement.baselineOpeners.contains(before) {
          return start - quantity.tokens.upperBound <= 1
        }
        return false
      }
      index -= 1
    }
    return false
  }

  /// «Nivået i 2021» after «fra», «enn», «sammenlignet med», “the level in 2021”.
  private func isLevelOf(_ start: Int) -> Bool {
    guard TimeKindJudgement.levels.contains(words.lower(start - 1)) else { return false }
    var index = start - 2
    while index >= 0, start - index <= 5 {
      if TimeKindJudgement.comparers.contains(words.lower(index)) { return true }
      index -= 1
    }
    return false
  }

  /// «Etter at planen er vedtatt i 2026»: the year of what must happen first.
  private func isAfterEvent(_ start: Int) -> Bool {
    var index = start - 1
    while index > 0, start - index < 12, words.tokens[index].kind != .mark {
      let text = words.lower(index)
      if text == "etter" { return words.lower(index + 1) == "at" }
      if text == "after" || text == "once" {
        return (index..<start).contains { ["is", "are", "has", "have"].contains(words.lower($0)) }
      }
      index -= 1
    }
    return false
  }

  /// «Før uke 39» of a pregnancy.
  private func isGestation(_ nucleus: TimeNucleus) -> Bool {
    guard case .week(let week, nil) = nucleus.value, (4...43).contains(week) else { return false }
    return words.tokens.contains { token in gestationSigns.contains { token.lower.contains($0) } }
  }

  /// «(per 1. mars: 212)», «(i 2025: 12 %)»: when the number in the brackets was true.
  private func isParentheticBaseline(_ start: Int, _ end: Int) -> Bool {
    guard words.lower(start - 1) == "(" || words.lower(start - 2) == "(" else { return false }
    return words.lower(end) == ":" && quantities[end + 1] != nil
  }

  /// «Handlingsplan mot vold 2025–2028», «etter pandemiårene 2020–2022»: years without a word before
  /// them, near a document, a capital letter or something over.
  private func followsName(_ start: Int) -> Bool {
    var index = start - 1
    if TimePreposition.before(index, in: words)?.found.kind == .start { return true }
    while index > 0, start - index <= 6, words.lower(index) != "," {
      if words.has(index, .documentNoun) { return true }
      if words.tokens[index].isCapitalised, words.tokens[index].kind == .word { return true }
      index -= 1
    }
    return words.has(index, .documentNoun)
  }

  private static let baselineOpeners: Set<String> = [
    "fra", "frå", "from", "var", "was", "were", "lå", "låg", "enn", "than", "mot", "against",
  ]

  private static let levels: Set<String> = [
    "nivå", "nivået", "level", "levels", "tallet", "talet", "snittet", "gjennomsnittet",
    "resultatet", "utgangspunktet", "average", "baseline", "figure", "result", "score", "skåren",
    "toppåret", "situasjonen",
  ]

  private static let comparers: Set<String> = [
    "fra", "frå", "from", "enn", "than", "mot", "against", "med", "with", "to", "over", "under",
    "above", "below",
  ]
}

private let gestationSigns: [String] = [
  "keisersnitt", "keisarsnitt", "svangerskap", "gravid", "fødsel", "fødande", "fødende",
  "caesarean", "cesarean", "pregnan", "gestation", "birth", "ultralyd", "svangerskaps",
]
