import Model
import Source
import Syntax

/// Actions on cards for the board and the meeting: why, who, when, how we notice, when we look
/// again (M75).
extension PrintKind {
  package static let actionCards = PrintKind(
    of: "action-plan", "improvement",
    name: LocalizedText(nb: "tiltakskort", nn: "tiltakskort", en: "action-cards"),
    summary: LocalizedText(
      nb: "ett tiltak på hvert kort, til å klippe ut",
      nn: "eitt tiltak på kvart kort, til å klippe ut",
      en: "one action on each card, to cut out")
  ) { material in
    let written = ActionCards(material)
    let cards = written.cards
    guard !cards.isEmpty else { return nil }
    // What is left of the sheet becomes cards to fill in by hand.
    let rest = (CardSheet.perSheet - cards.count % CardSheet.perSheet) % CardSheet.perSheet
    let w = Wording(material.language)
    return CardSheet(
      title: w("Tiltakskort: ", "Tiltakskort: ", "Action cards: ") + material.document.title,
      of: material,
      summary: w(
        "\(cards.count) kort med ett tiltak hvert, til å klippe ut",
        "\(cards.count) kort med eitt tiltak kvart, til å klippe ut",
        "\(cards.count) cards with one action each, to cut out"),
      cards: cards + Array(repeating: written.blank, count: rest))
  }
}

/// The main actions of a document as cards; where it has none, its steps.
private struct ActionCards {
  private let document: Document
  private let material: PrintMaterial
  private let w: Wording

  init(_ material: PrintMaterial) {
    document = material.document
    self.material = material
    w = Wording(material.language)
  }

  var cards: [CardSheet.Card] {
    let steps = document.rows(ActionPlan.steps)
    let measures = document.rows(Measure.section)
    if measures.isEmpty { return steps.compactMap { card(step: $0) } }
    return measures.compactMap { measure in
      let number = measure[Measure.number]?.value
      let own = steps.filter { step in
        number.map { folded(key: step[Step.action]?.value ?? "") == folded(key: $0) } ?? false
      }
      return card(measure, own)
    }
  }

  /// A card nobody has filled in.
  var blank: CardSheet.Card {
    CardSheet.Card(
      category: Labels.actions[material.language], lead: "",
      details: details(why: nil, who: nil, when: nil, notice: nil, look: nil))
  }

  private func card(_ measure: Row, _ steps: [Row]) -> CardSheet.Card? {
    guard let action = measure[Measure.action]?.value else { return nil }
    let open = steps.filter { !($0[Step.status]?.value.isClosed ?? ($0[Step.done] != nil)) }
    let days = (open.isEmpty ? steps : open).compactMap { $0[Step.due]?.value }
    var who: [String] = []
    for step in open.isEmpty ? steps : open {
      if let role = step[Step.responsible]?.value, !who.contains(role) { who.append(role) }
    }
    let number = measure[Measure.number]?.value ?? ""
    return CardSheet.Card(
      category: number.isEmpty
        ? Labels.actions[material.language] : "\(w("Tiltak", "Action")) \(number)",
      lead: action,
      details: details(
        why: why(measure), who: who.joined(separator: ", "), when: days.min(),
        notice: measure[Measure.effect]?.value, look: next(after: days.min())))
  }

  private func card(step: Row) -> CardSheet.Card? {
    guard let what = step[Step.what]?.value else { return nil }
    let due = step[Step.due]?.value
    return CardSheet.Card(
      category: Labels.actions[material.language], lead: what,
      details: details(
        why: goal(step[Step.goal] ?? document[ActionPlan.goals]?.value.first),
        who: step[Step.responsible]?.value, when: due, notice: nil, look: next(after: due)))
  }

  private func details(
    why: String?, who: String?, when: CalendarDate?, notice: String?, look: CalendarDate?
  ) -> [CardSheet.Card.Detail] {
    [
      .init(w("Hvorfor", "Kvifor", "Why"), why), .init(w("Hvem", "Kven", "Who"), who),
      .init(w("Når", "When"), when?.written(material.language)),
      .init(w("Slik merker vi det", "Slik merkar vi det", "How we notice"), notice),
      .init(w("Ser på det igjen", "Ser på det att", "Next look"), look?.written(material.language)),
    ]
  }

  /// The root cause the action removes, in words where the document has them; else its goal.
  private func why(_ measure: Row) -> String? {
    let causes = (measure[Measure.rootCause]?.value ?? []).map(\.value)
    let known = analysis?.rootCauses ?? []
    let words = causes.compactMap { cause in known.first { "\($0.number)" == cause }?.text }
    if !words.isEmpty { return words.joined(separator: "; ") }
    return goal(measure[Measure.goal] ?? document[ActionPlan.goals]?.value.first)
  }

  /// The cause analysis of the document, else of the improvement that has it as its plan.
  private var analysis: CauseAnalysis? {
    if let own = document.causeAnalysis { return own }
    let improvement =
      document.type?.name == "improvement"
      ? document
      : material.workspace.documents(ofType: "improvement").first {
        material.workspace.document($0[Improvement.plan], from: $0)?.path == document.path
      }
    guard let improvement else { return nil }
    for reference in improvement[Improvement.analysis]?.value ?? [] {
      if let found = material.workspace.document(reference, from: improvement)?.causeAnalysis {
        return found
      }
    }
    return improvement.causeAnalysis
  }

  private func goal(_ reference: Located<Reference>?) -> String? {
    guard let reference else { return nil }
    return material.workspace.document(reference, from: document)?.title ?? reference.value.text
  }

  /// The first meeting after the deadline, or on it, where the action is looked at again.
  private func next(after due: CalendarDate?) -> CalendarDate? {
    guard let due, let unit = material.workspace.unit(of: document) else { return nil }
    let from = max(due, material.today)
    return material.workspace.documents(in: unit).compactMap { meeting -> CalendarDate? in
      guard meeting.type?.name == "meeting", let day = meeting[Meeting.date]?.value,
        meeting[Meeting.status]?.value != .cancelled, day >= from
      else { return nil }
      return day
    }.min()
  }
}
