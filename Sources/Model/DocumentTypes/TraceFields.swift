import Source
import Syntax

/// The fields that tie a document to what came before it and what came of it, spelled the same in
/// every type that has them (method inventory §4).
package enum TraceFields {
  package static let source = Field<[Located<Reference>]>(
    "source", nb: "kilde", nn: "kjelde", .list(of: .referenceOrText()),
    meaning: LocalizedText(
      nb: "Det dette kommer av: avvik, undersøkelse, intervju, løftet sak",
      en: "What this comes from: a deviation, a survey, an interview, a raised case"))
  package static let ledTo = Field<[Located<Reference>]>(
    "led_to", nb: "førte_til", nn: "førte_til", .list(of: .reference()),
    meaning: LocalizedText(
      nb: "Det som kom ut av det: forbedringer, mål, idéer, handlingsplaner",
      en: "What came of it: improvements, goals, ideas, action plans"))
  package static let concerns = Field<[Located<Reference>]>(
    "concerns", nb: "gjelder", nn: "gjeld", .list(of: .reference()),
    meaning: LocalizedText(
      nb: "Dokumentene dette handler om", en: "The documents this is about"))
}
