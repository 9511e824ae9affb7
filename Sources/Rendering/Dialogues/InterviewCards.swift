import Model
import Source

extension PrintKind {
  /// The interview guide for the pocket: prompts on the front, room for key words on the back (M27).
  package static let interviewCards = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "lommekort", nn: "lommekort", en: "pocket-cards"),
    summary: LocalizedText(
      nb: "intervjuet to og to på et kort, med baksider til stikkord",
      nn: "intervjuet to og to på eit kort, med baksider til stikkord",
      en: "the interview in pairs on a card, with backs for key words")
  ) { material in
    let language = material.language
    let w = Wording(language)
    let prompts = DialogueWords.prompts.enumerated().map { "\($0 + 1). \($1[language])" }
    let front = CardSheet.Card(
      category: w(
        "Intervju: den gode arbeidsdagen", "Intervju: den gode arbeidsdagen",
        "Interview: the good working day"),
      lead: prompts.joined(separator: "\n"),
      note: w(
        "Ti minutter hver. Spør og noter, ikke kommenter.",
        "Ti minutt kvar. Spør og noter, ikkje kommenter.",
        "Ten minutes each. Ask and note, do not comment."))
    let back = CardSheet.Card(
      category: w(
        "Stikkord, med den andres ord", "Stikkord, med orda til den andre",
        "Key words, in the other’s words"),
      lead: w(
        "Korte ord mens du lytter.", "Korte ord medan du lyttar.", "Short words while you listen."),
      details: [
        w("Det skjedde", "Det hende", "What happened"),
        w("Mulig fordi", "Mogleg fordi", "Possible since"),
        w("Kjennetegn", "Kjenneteikn", "What marked it"),
        w("Det minste", "Det minste", "The least"),
        w("Tre ting: 1", "Tre ting: 1", "Three things: 1"), "2", "3",
      ].map { CardSheet.Card.Detail($0, nil) })
    return CardSheet(
      title: w(
        "Lommekort til intervjuet", "Lommekort til intervjuet", "Pocket cards for the interview"),
      of: material,
      summary: w(
        "Åtte kort å klippe ut, og åtte baksider", "Åtte kort å klippe ut, og åtte baksider",
        "Eight cards to cut out, and eight backs"),
      cards: Array(repeating: front, count: CardSheet.perSheet)
        + Array(repeating: back, count: CardSheet.perSheet))
  }
}
