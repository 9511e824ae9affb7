package import Source
import Syntax

/// Seeing for oneself how the work goes: what, where, with whose consent, and what was counted (M24).
package enum Observation {
  package static let what = Field<String>(
    "what", nb: "hva", nn: "kva", .text, .recommended,
    meaning: LocalizedText(
      nb: "Arbeidet eller situasjonen som observeres",
      en: "The work or situation that is observed"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", also: ["hvor", "kvar", "where"], .text, .recommended,
    meaning: LocalizedText(nb: "Hvor det observeres", en: "Where it is observed"))
  package static let observed = Field<[Located<String>]>(
    "observed", nb: "hvem", nn: "kven", also: ["who"], .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Rollene som blir observert", en: "The roles that are observed"))
  package static let mode = Field<ObservationMode>(
    "mode", nb: "måte", nn: "måte", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Direkte, passivt med bilde, film eller lyd, eller telling",
      en: "Direct, passive with photo, video or audio, or counting"))
  package static let observers = Field<[Located<String>]>(
    "observers", nb: "observatører", nn: "observatørar",
    also: ["observatør", "observer"], .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Rollene som observerer", en: "The roles that observe"))
  package static let consent = Field<Reference>(
    "consent", nb: "samtykke", nn: "samtykke", .referenceOrText(), .recommended,
    meaning: LocalizedText(
      nb: "Hvor samtykket fra dem som blir observert, står",
      en: "Where the consent of those observed is written"))
  package static let from = Field<CalendarDate>(
    "from", nb: "fra", nn: "frå", .date, .recommended,
    meaning: LocalizedText(nb: "Første dag det observeres", en: "The first day of observation"))
  package static let to = Field<CalendarDate>(
    "to", nb: "til", nn: "til", .date, .recommended,
    meaning: LocalizedText(nb: "Siste dag det observeres", en: "The last day of observation"))
  package static let series = Field<Reference>(
    "series", nb: "måleserie", nn: "måleserie", also: ["måling"], .reference("series"),
    meaning: LocalizedText(
      nb: "Måleserien tellingen går inn i", en: "The series the count goes into"))

  package static let purpose = Section(
    "What we want to know", nb: "Hva vi vil finne ut", nn: "Kva vi vil finne ut", .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hva vil vi vite som vi ikke kan spørre oss fram til?",
      nn: "Kva vil vi vite som vi ikkje kan spørje oss fram til?",
      en: "What do we want to know that we cannot learn by asking?"))
  package static let counted = Field<String>(
    "counted", nb: "vi teller", nn: "vi tel", also: ["hva vi teller", "kva vi tel"], .text,
    .required,
    meaning: LocalizedText(
      nb: "Det som telles, slik at to personer teller likt",
      en: "What is counted, so that two people count alike"))
  package static let sum = Field<Int>(
    "sum", nb: "sum", nn: "sum", also: ["totalt", "i alt", "total"], .whole,
    meaning: LocalizedText(
      nb: "Summen av kolonnene", en: "The sum of the columns"))
  package static let tally = Section(
    "Tally", nb: "Telling", nn: "Teljing", .table([counted.declaration, sum.declaration]),
    hasOpenColumns: true,
    question: LocalizedText(
      nb: "Hva teller vi, med en kolonne for hver dag, vakt eller sted?",
      nn: "Kva tel vi, med ei kolonne for kvar dag, vakt eller stad?",
      en: "What do we count, with a column for each day, shift or place?"))
  package static let seen = Section(
    "What we saw", nb: "Det vi så", nn: "Det vi såg", .prose,
    question: LocalizedText(
      nb: "Hva så og hørte vi? Uten navn, og uten å forklare.",
      nn: "Kva såg og høyrde vi? Utan namn, og utan å forklare.",
      en: "What did we see and hear? Without names, and without explaining."))
  package static let meaning = Section(
    "What it tells", nb: "Hva det forteller", nn: "Kva det fortel", .prose,
    question: LocalizedText(
      nb: "Hva forteller det oss, og hva kjenner de som ble observert, seg igjen i?",
      nn: "Kva fortel det oss, og kva kjenner dei som vart observerte, seg att i?",
      en: "What does it tell us, and what do those observed recognise?"))

  package static let type = DocumentType(
    "observation", nb: "observasjon", nn: "observasjon",
    summary: LocalizedText(
      nb: "Å se selv hvordan arbeidet går, med samtykke og telling",
      nn: "Å sjå sjølv korleis arbeidet går, med samtykke og teljing",
      en: "Seeing for oneself how the work goes, with consent and a tally"),
    methods: ["M24"], isCommon: false,
    folder: LocalizedText(nb: "observasjoner", nn: "observasjonar", en: "observations"),
    fields: [
      what.declaration, place.declaration, observed.declaration, mode.declaration,
      observers.declaration, consent.declaration, from.declaration, to.declaration,
      series.declaration, TraceFields.concerns.declaration, TraceFields.source.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [purpose, tally, seen, meaning])
}

/// How it is observed.
package enum ObservationMode: String, Choice {
  case direct
  /// By a camera or a recorder, without anybody there.
  case passive
  case counting

  package var label: LocalizedText {
    switch self {
    case .direct: LocalizedText(nb: "direkte", nn: "direkte", en: "direct")
    case .passive: LocalizedText(nb: "passivt", nn: "passivt", en: "passive")
    case .counting: LocalizedText(nb: "telling", nn: "teljing", en: "counting")
    }
  }

  package var also: [String] {
    switch self {
    case .direct: ["til stede", "til stades"]
    case .passive:
      ["passiv", "opptak", "bilde", "bilete", "foto", "film", "video", "lyd", "photo", "audio"]
    case .counting: ["systematisk telling", "systematisk teljing", "tally"]
    }
  }
}
