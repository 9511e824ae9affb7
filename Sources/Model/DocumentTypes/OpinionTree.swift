package import Source
import Syntax

/// What people value and what they struggle with, gathered from interviews as two trees: a trunk for
/// the theme, a branch for each group of statements, a leaf for each statement (M22).
package enum OpinionTree {
  package static let strengthsTrunk = Field<String>(
    "strengths_trunk", nb: "stamme_styrker", nn: "stamme_styrkar", .text,
    meaning: LocalizedText(
      nb: "Temaet på stammen av styrketreet", en: "The theme on the trunk of the strengths tree"))
  package static let challengesTrunk = Field<String>(
    "challenges_trunk", nb: "stamme_utfordringer", nn: "stamme_utfordringar", .text,
    meaning: LocalizedText(
      nb: "Temaet på stammen av utfordringstreet",
      en: "The theme on the trunk of the challenge tree"))
  package static let participants = Field<String>(
    "participants", nb: "deltakere", nn: "deltakarar", .text,
    meaning: LocalizedText(
      nb: "Hvor mange som er hørt, for eksempel 23 av 42 ansatte",
      en: "How many are heard, such as 23 of 42 staff"))
  package static let gatheredBy = Field<String>(
    "gathered_by", nb: "samlet_av", nn: "samla_av", .text,
    meaning: LocalizedText(
      nb: "Rollen som har samlet utsagnene", en: "The role that gathered the statements"))
  package static let presentedOn = Field<CalendarDate>(
    "presented_on", nb: "presentert", nn: "presentert", also: ["vist_i_plenum"], .date,
    meaning: LocalizedText(
      nb: "Dagen trærne ble vist i plenum", en: "The day the trees were shown in plenary"))

  package static let branch = Field<String>(
    "branch", nb: "grein", nn: "grein", also: ["gren", "tema", "theme"], .text,
    meaning: LocalizedText(
      nb: "Gruppa utsagnet hører til", en: "The group the statement belongs to"))
  package static let leaf = Field<String>(
    "leaf", nb: "blad", nn: "blad", also: ["utsagn", "utsegn", "statement"], .text, .required,
    meaning: LocalizedText(
      nb: "Utsagnet, kort og uten navn", en: "The statement, short and without names"))
  package static let count = Field<Int>(
    "count", nb: "antall", nn: "tal", also: ["antal"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange utsagn som er samlet i bladet; ett når det ikke står noe",
      en: "How many statements are gathered in the leaf; one when nothing is said"))
  package static let leafSource = Field<[Located<Reference>]>(
    "source", nb: "kilde", nn: "kjelde", .list(of: .referenceOrText("interview")),
    meaning: LocalizedText(
      nb: "Intervjuet utsagnet kommer fra, når det er flere",
      en: "The interview the statement comes from, when there are several"))
  private static let columns = [
    branch.declaration, leaf.declaration, count.declaration, leafSource.declaration,
  ]
  package static let strengths = Section(
    "Strengths", nb: "Styrker", nn: "Styrkar", .table(columns),
    question: LocalizedText(
      nb: "Hva setter folk pris på og vil ta vare på?",
      nn: "Kva set folk pris på og vil ta vare på?",
      en: "What do people value and want to keep?"))
  package static let challenges = Section(
    "Challenges", nb: "Utfordringer", nn: "Utfordringar", .table(columns),
    question: LocalizedText(
      nb: "Hva strever folk med?", nn: "Kva strevar folk med?",
      en: "What do people struggle with?"))
  package static let keep = Section(
    "What we keep", nb: "Det vi tar med videre", nn: "Det vi tek med vidare", .list,
    question: LocalizedText(
      nb: "Hva er bra og skal fortsette?", nn: "Kva er bra og skal halde fram?",
      en: "What is good and should go on?"))
  package static let priorities = Section(
    "What we go on with", nb: "Det vi går videre med", nn: "Det vi går vidare med", .list,
    question: LocalizedText(
      nb: "Hvilke utfordringer velger vi å gjøre noe med først?",
      nn: "Kva utfordringar vel vi å gjere noko med først?",
      en: "Which challenges do we choose to do something about first?"))
  package static let note = Section(
    "Note", nb: "Merknad", nn: "Merknad", .prose,
    question: LocalizedText(
      nb: "Hva må leseren vite om hvordan utsagnene er samlet?",
      nn: "Kva må lesaren vite om korleis utsegnene er samla?",
      en: "What must the reader know of how the statements were gathered?"))

  package static let type = DocumentType(
    "opinion-tree", nb: "meningstre", nn: "meiningstre",
    also: [
      "styrketre", "utfordringstre", "styrke- og utfordringstre", "strengths-tree",
      "challenge-tree",
    ],
    summary: LocalizedText(
      nb: "Styrketreet og utfordringstreet: det folk setter pris på og strever med",
      nn: "Styrketreet og utfordringstreet: det folk set pris på og strevar med",
      en: "The strengths tree and the challenge tree: what people value and struggle with"),
    methods: ["M22"], isCommon: false,
    folder: LocalizedText(nb: "intervjuer", nn: "intervju", en: "interviews"),
    fields: [
      TraceFields.source.declaration, strengthsTrunk.declaration, challengesTrunk.declaration,
      participants.declaration, gatheredBy.declaration, presentedOn.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [strengths, challenges, keep, priorities, note])
}
