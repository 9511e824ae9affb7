import Model
import Source
import Syntax

/// Questions that open a talk, one on each card (M74); of a meeting about a survey, a few drawn by
/// lot among those meant for it.
extension PrintKind {
  package static let conversationCards = PrintKind(
    of: "survey-cycle", "survey", "meeting",
    name: LocalizedText(nb: "samtalekort", nn: "samtalekort", en: "conversation-cards"),
    summary: LocalizedText(
      nb: "ett spørsmål på hvert kort, til å klippe ut",
      nn: "eitt spørsmål på kvart kort, til å klippe ut",
      en: "one question on each card, to cut out")
  ) { material in
    let cards = conversation(material)
    guard !cards.isEmpty else { return nil }
    let w = Wording(material.language)
    return CardSheet(
      title: w("Samtalekort: ", "Samtalekort: ", "Conversation cards: ")
        + material.document.title, of: material,
      summary: w(
        "\(cards.count) kort med ett spørsmål hvert, til å klippe ut",
        "\(cards.count) kort med eitt spørsmål kvart, til å klippe ut",
        "\(cards.count) cards with one question each, to cut out"), cards: cards)
  }

  private static func conversation(_ material: PrintMaterial) -> [CardSheet.Card] {
    let document = material.document
    guard document.type === Meeting.type else { return cards(of: document, material.language) }
    let day = document[Meeting.date]?.value ?? material.today
    let arena = folded(key: document[Meeting.arena]?.value ?? document.title)
    var meant: [CardSheet.Card] = []
    for reference in document[Meeting.concerns]?.value ?? [] {
      guard let source = material.workspace.document(reference, from: document) else { continue }
      meant += cards(of: source, material.language).filter { card in
        card.note.isEmpty || arena.contains(folded(key: card.note))
      }
    }
    return Array(drawn(meant, on: day).prefix(cardsAtMeeting))
  }

  /// Cards drawn for one meeting: more than four are not reached.
  private static let cardsAtMeeting = 4

  /// Drawn by lot, the same every time for the same day.
  private static func drawn(_ cards: [CardSheet.Card], on day: CalendarDate) -> [CardSheet.Card] {
    var rest = cards
    var result: [CardSheet.Card] = []
    var state = UInt64(bitPattern: Int64(day.dayNumber))
    while !rest.isEmpty {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      result.append(rest.remove(at: Int((state >> 33) % UInt64(rest.count))))
    }
    return result
  }

  private static func cards(
    of document: Document, _ language: LanguageCode
  ) -> [CardSheet.Card] {
    switch document.type?.name {
    case "survey":
      let heading = Survey.conversation.heading[language]
      let questions = document.prose(Survey.conversation).map(\.text)
      return questions.enumerated().map { index, question in
        CardSheet.Card(
          category: heading, lead: question, number: "\(index + 1) / \(questions.count)")
      }
    case "survey-cycle":
      let rows = document.rows(SurveyCycle.cards)
      return rows.enumerated().compactMap { index, row in
        guard let question = row[SurveyCycle.question]?.value else { return nil }
        return CardSheet.Card(
          category: row[SurveyCycle.cardTheme]?.value ?? "", lead: question,
          note: row[SurveyCycle.usedWhere]?.value ?? "", number: "\(index + 1) / \(rows.count)")
      }
    default: return []
    }
  }
}
