package import Source
import Syntax

/// One hard case thought through together: what collides, what could be done, what is right (M61).
package enum EthicalReflection {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen dere reflekterte", en: "The day of the reflection"))
  package static let leader = Field<String>(
    "leader", nb: "leder", nn: "leiar", also: ["gruppeleder", "gruppeleiar"], .text, .recommended,
    meaning: LocalizedText(nb: "Rollen som ledet samtalen", en: "The role that led the talk"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text),
    meaning: LocalizedText(
      nb: "Roller som var med; aldri navn", en: "Roles that took part; never names"))
  package static let log = Field<Reference>(
    "log", nb: "logg", nn: "logg", .reference("reflection-log"),
    meaning: LocalizedText(
      nb: "Refleksjonsloggen fra samme møte", en: "The reflection log of the same meeting"))

  package static let situation = Section(
    "The case", nb: "Situasjonen", nn: "Situasjonen", also: ["Saken", "Saka"], .prose, .required,
    question: LocalizedText(
      nb: "Hva skjedde, uten noe som kan vise hvem det gjelder?",
      nn: "Kva hende, utan noko som kan vise kven det gjeld?",
      en: "What happened, without anything that shows whom it is about?"))
  package static let conflict = Section(
    "Value conflict", nb: "Verdikonflikt", nn: "Verdikonflikt", also: ["Verdiene som kolliderer"],
    .prose, .required,
    question: LocalizedText(
      nb: "Hvilke verdier står mot hverandre?", nn: "Kva verdiar står mot kvarandre?",
      en: "Which values stand against each other?"))
  package static let party = Field<String>(
    "who", nb: "hvem", nn: "kven", .text, .required,
    meaning: LocalizedText(
      nb: "Den det angår: pasient, pårørende, medarbeider, fellesskapet",
      en: "Whom it concerns: patient, next of kin, staff, the community"))
  package static let view = Field<String>(
    "view", nb: "viktig_for_dem", nn: "viktig_for_dei", also: ["syn", "perspektiv"], .text,
    .required,
    meaning: LocalizedText(nb: "Det som er viktig for dem", en: "What matters to them"))
  package static let perspectives = Section(
    "Perspectives", nb: "Perspektiver", nn: "Perspektiv",
    .table([party.declaration, view.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hvem angår det, og hva er viktig for dem?",
      nn: "Kven vedkjem det, og kva er viktig for dei?",
      en: "Whom does it concern, and what matters to them?"))
  package static let option = Field<String>(
    "option", nb: "handlingsvalg", nn: "handlingsval", also: ["valg", "val"], .text, .required,
    meaning: LocalizedText(nb: "Det vi kan gjøre", en: "What we can do"))
  package static let speaksFor = Field<String>(
    "for", nb: "taler_for", nn: "taler_for", .text,
    meaning: LocalizedText(nb: "Det som taler for", en: "What speaks for it"))
  package static let speaksAgainst = Field<String>(
    "against", nb: "taler_mot", nn: "taler_mot", .text,
    meaning: LocalizedText(nb: "Det som taler mot", en: "What speaks against it"))
  package static let options = Section(
    "Options", nb: "Handlingsvalg", nn: "Handlingsval",
    .table([option.declaration, speaksFor.declaration, speaksAgainst.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hva kan vi gjøre, og hva taler for og mot?",
      nn: "Kva kan vi gjere, og kva taler for og mot?",
      en: "What can we do, and what speaks for and against?"))
  package static let judgement = Section(
    "Judgement", nb: "Vurdering", nn: "Vurdering", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva mener vi er riktig, og hvorfor?", nn: "Kva meiner vi er rett, og kvifor?",
      en: "What do we think is right, and why?"))

  package static let type = DocumentType(
    "ethical-reflection", nb: "etisk refleksjon", nn: "etisk refleksjon",
    summary: LocalizedText(
      nb: "En vanskelig situasjon tenkt gjennom sammen, uten noe som viser hvem",
      nn: "Ein vanskeleg situasjon tenkt gjennom saman, utan noko som viser kven",
      en: "A hard case thought through together, with nothing that shows who"),
    methods: ["M61"], isCommon: false,
    folder: LocalizedText(nb: "refleksjon", nn: "refleksjon", en: "reflection"),
    fields: [
      date.declaration, leader.declaration, participants.declaration, log.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [
      situation, conflict, perspectives, options, judgement, ReflectionLog.takeAway,
    ])
}
