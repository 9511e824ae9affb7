package import Source
import Syntax

/// The columns of the two action tables. An improvement and an action plan carry the same tables,
/// so either can print the same sheet (design.md §1).
package enum Measure {
  package static let number = Field<String>(
    "no", nb: "nr", nn: "nr", also: ["no.", "number", "#"], .text, .required,
    meaning: LocalizedText(
      nb: "Nummeret som følger tiltaket fra årsak til resultat",
      en: "The number that follows the action from cause to result"))
  package static let action = Field<String>(
    "action", nb: "tiltak", nn: "tiltak", .text, .required,
    meaning: LocalizedText(nb: "Hva vi endrer", en: "What we change"))
  package static let rootCause = Field<[Located<String>]>(
    "root_cause", nb: "rotårsak", nn: "rotårsak", also: ["årsak", "cause"], .list(of: .text),
    meaning: LocalizedText(
      nb: "Nummeret på rotårsaken tiltaket fjerner", en: "The number of the root cause it removes"))
  package static let effect = Field<String>(
    "expected_effect", nb: "forventet_virkning", nn: "venta_verknad",
    also: ["effekt", "effect", "virkning", "verknad"], .text,
    meaning: LocalizedText(
      nb: "Hva vi venter å se når det virker", en: "What we expect to see when it works"))
  package static let level = Field<ActionLevel>(
    "level", nb: "nivå", nn: "nivå", .choice,
    meaning: LocalizedText(
      nb: "Hvor tiltaket virker: individ, gruppe, ledelse, organisasjon",
      en: "Where it works: individual, group, leadership, organisation"))
  package static let goal = Field<Reference>(
    "goal", nb: "mål", nn: "mål", .referenceOrText("goal"),
    meaning: LocalizedText(nb: "Målet tiltaket tjener", en: "The goal it serves"))
  package static let quick = Field<Bool>(
    "quick", nb: "raskt", nn: "raskt", also: ["lavthengende", "lågthengande"], .boolean,
    meaning: LocalizedText(
      nb: "Ja for et tiltak vi bare gjør, uten analyse",
      en: "Yes for something we simply do, without analysis"))

  package static let columns: [FieldDeclaration] = [
    number.declaration, action.declaration, rootCause.declaration, effect.declaration,
    level.declaration, goal.declaration, quick.declaration,
  ]

  package static let section = Section(
    "Actions", nb: "Tiltak", nn: "Tiltak", .table(columns),
    question: LocalizedText(
      nb: "Hva vil vi endre, hvilken rotårsak fjerner det, og hva venter vi å se?",
      nn: "Kva vil vi endre, kva rotårsak fjernar det, og kva ventar vi å sjå?",
      en: "What will we change, which root cause does it remove, and what do we expect to see?"))
}

/// One step of the plan: who does what by when (M48).
package enum Step {
  package static let action = Field<String>(
    "action", nb: "tiltak", nn: "tiltak", also: ["nr", "no"], .text,
    meaning: LocalizedText(
      nb: "Nummeret på tiltaket steget hører til", en: "The number of the action it belongs to"))
  package static let what = Field<String>(
    "what", nb: "hva", nn: "kva", also: ["hva gjør vi", "kva gjer vi", "oppgave", "oppgåve"],
    .text, .required,
    meaning: LocalizedText(nb: "Hva som skal gjøres", en: "What is to be done"))
  package static let how = Field<String>(
    "how", nb: "hvordan", nn: "korleis", .text,
    meaning: LocalizedText(nb: "Måten det gjøres på", en: "The way it is done"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "who"], .text,
    .required,
    meaning: LocalizedText(
      nb: "Én rolle som svarer for at det skjer", en: "One role that answers for it"))
  package static let start = Field<CalendarDate>(
    "start", nb: "oppstart", nn: "oppstart", .date,
    meaning: LocalizedText(nb: "Dagen det begynner", en: "The day it begins"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", also: ["når", "when"], .date, .required,
    meaning: LocalizedText(nb: "Dagen det skal være gjort", en: "The day it should be done"))
  package static let resources = Field<String>(
    "resources", nb: "ressurser", nn: "ressursar", .text, .recommended,
    meaning: LocalizedText(
      nb: "Tid, penger og hjelp som trengs og finnes", en: "Time, money and help needed and there"))
  package static let status = Field<ActionStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Hvor langt det er kommet", en: "How far it has come"))
  package static let done = Field<CalendarDate>(
    "done", nb: "gjennomført", nn: "gjennomført", also: ["utført", "done date"], .date,
    meaning: LocalizedText(nb: "Dagen det ble gjort", en: "The day it was done"))
  package static let goal = Field<Reference>(
    "goal", nb: "mål", nn: "mål", .referenceOrText("goal"),
    meaning: LocalizedText(nb: "Målet steget tjener", en: "The goal it serves"))
  package static let comment = Field<String>(
    "comment", nb: "kommentar", nn: "kommentar", also: ["merknad"], .text,
    meaning: LocalizedText(
      nb: "Det som er verdt å vite, også hva vi så av virkning",
      en: "What is worth knowing, also the effect seen"))

  package static let columns: [FieldDeclaration] = [
    action.declaration, what.declaration, how.declaration, responsible.declaration,
    start.declaration, due.declaration, resources.declaration, status.declaration,
    done.declaration, goal.declaration, comment.declaration,
  ]

  package static func section(_ presence: Presence) -> Section {
    Section(
      "Action plan", nb: "Handlingsplan", nn: "Handlingsplan", .table(columns), presence,
      question: LocalizedText(
        nb: "Hvem gjør hva, innen når, og hvilke ressurser har de?",
        nn: "Kven gjer kva, innan når, og kva ressursar har dei?",
        en: "Who does what, by when, and with which resources?"))
  }
}
