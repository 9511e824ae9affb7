import Source
import Syntax

/// Who takes part in a dialogue, as roles: the table that groups are made from (M20, M25, M32, M34).
package enum ParticipantTable {
  package static let participant = Field<String>(
    "participant", nb: "deltaker", nn: "deltakar", also: ["rolle", "role"], .text, .required,
    meaning: LocalizedText(nb: "Rollen; aldri navnet", en: "The role; never the name"))
  package static let count = Field<Quantity>(
    "count", nb: "antall", nn: "tal", also: ["number"], .number,
    meaning: LocalizedText(
      nb: "Hvor mange det er av dem; uten det én", en: "How many of them; one when left out"))
  package static let department = Field<String>(
    "department", nb: "avdeling", nn: "avdeling", also: ["enhet", "eining", "unit"], .text,
    meaning: LocalizedText(
      nb: "Hvor de arbeider, så gruppene blir blandet",
      en: "Where they work, so that groups are mixed"))
  package static let profession = Field<String>(
    "profession", nb: "faggruppe", nn: "faggruppe", also: ["yrke"], .text,
    meaning: LocalizedText(
      nb: "Yrket, så gruppene blir blandet", en: "The profession, so that groups are mixed"))
  package static let leaderOf = Field<String>(
    "leader_of", nb: "leder_for", nn: "leiar_for", .text,
    meaning: LocalizedText(
      nb: "Avdelingen de leder, så ingen kommer i gruppe med egne ansatte; «alle» for hele enheten",
      en:
        "The department they lead, so that nobody is grouped with their own staff; “all” for the whole unit"
    ))

  package static let columns: [FieldDeclaration] = [
    participant.declaration, count.declaration, department.declaration, profession.declaration,
    leaderOf.declaration,
  ]

  package static let section = Section(
    "Participants", nb: "Deltakere", nn: "Deltakarar", .table(columns),
    question: LocalizedText(
      nb: "Hvilke roller er med, og hvor mange?", nn: "Kva roller er med, og kor mange?",
      en: "Which roles take part, and how many?"))
}
