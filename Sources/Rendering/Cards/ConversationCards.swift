import Model
import Source

/// Questions that open a talk, one on each card (M74).
extension PrintKind {
  package static let conversationCards = PrintKind(
    of: "survey-cycle", "survey",
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
        "\(cards.count) kort med ett spørsmål hver, til å klippe ut",
        "\(cards.count) kort med eitt spørsmål kvar, til å klippe ut",
        "\(cards.count) cards with one question each, to cut out"), cards: cards)
  }

  private static func conversation(_ material: PrintMaterial) -> [CardSheet.Card] {
    let document = material.document
    if document.type?.name == "survey" {
      let heading = Survey.conversation.heading[material.language]
      let questions = document.prose(Survey.conversation).map(\.text)
      return questions.enumerated().map { index, question in
        CardSheet.Card(
          category: heading, lead: question, number: "\(index + 1) / \(questions.count)")
      }
    }
    let rows = document.rows(SurveyCycle.cards)
    return rows.enumerated().compactMap { index, row in
      guard let question = row[SurveyCycle.question]?.value else { return nil }
      return CardSheet.Card(
        category: row[SurveyCycle.cardTheme]?.value ?? "", lead: question,
        note: row[SurveyCycle.usedWhere]?.value ?? "", number: "\(index + 1) / \(rows.count)")
    }
  }
}
