package import Source
import Syntax

/// The columns of a case that a group lifts to its leader, and the answer it gets (M36). The same
/// fields stand on an improvement that is such a case itself.
package enum RaisedCaseFields {
  package static let what = Field<String>(
    "case", nb: "sak", nn: "sak", .text, .required,
    meaning: LocalizedText(
      nb: "Hva saken gjelder; aldri hvem som sa det",
      en: "What the case is about; never who said it"))
  package static let raisedTo = Field<String>(
    "raised_to", nb: "løftet_til", nn: "løfta_til", also: ["til", "to", "adressat"], .text,
    meaning: LocalizedText(
      nb: "Rollen som skal svare", en: "The role that should answer"))
  package static let raisedOn = Field<CalendarDate>(
    "raised_on", nb: "løftet", nn: "løfta", also: ["løftet dato", "løfta dato"], .date,
    meaning: LocalizedText(nb: "Dagen saken ble løftet", en: "The day the case was raised"))
  package static let decision = Field<CaseDecision>(
    "decision", nb: "beslutning", nn: "avgjerd", .choice,
    meaning: LocalizedText(
      nb: "Ja, ikke nå, nei eller løftet videre", en: "Yes, not now, no or passed on"))
  package static let answer = Field<String>(
    "answer", nb: "svar", nn: "svar", .text,
    meaning: LocalizedText(
      nb: "Svaret fra den som ble spurt, med begrunnelse",
      en: "The answer from the one who was asked, with the reason"))
  package static let answeredOn = Field<CalendarDate>(
    "answered_on", nb: "besvart", nn: "svart", also: ["besvart dato", "dato for svar"], .date,
    meaning: LocalizedText(nb: "Dagen svaret ble gitt", en: "The day the answer was given"))
  package static let toldOn = Field<CalendarDate>(
    "told_on", nb: "fortalt", nn: "fortalt", .date,
    meaning: LocalizedText(
      nb: "Dagen gruppa fikk vite svaret", en: "The day the group was told the answer"))

  /// Only in a table of cases: a document that is a case itself is what came of it.
  package static let ledTo = Field<[Located<Reference>]>(
    "led_to", nb: "førte_til", nn: "førte_til", also: ["tiltak", "action"],
    .list(of: .referenceOrText()),
    meaning: LocalizedText(
      nb: "Forbedringen, planen eller oppgaven svaret førte til",
      en: "The improvement, plan or task the answer led to"))

  /// The fields of a case that is a document of its own.
  package static let ofDocument: [FieldDeclaration] = [
    raisedTo.declaration, raisedOn.declaration, decision.declaration, answer.declaration,
    answeredOn.declaration, toldOn.declaration,
  ]

  /// The table of cases that a meeting or a reflection group lifted.
  package static let section = Section(
    "Raised cases", nb: "Løftede saker", nn: "Løfta saker", also: ["Lifted cases"],
    .table([what.declaration] + ofDocument + [ledTo.declaration]),
    question: LocalizedText(
      nb: "Hvilke saker løftet vi, til hvem, og hva ble svaret?",
      nn: "Kva saker løfta vi, til kven, og kva vart svaret?",
      en: "Which cases did we raise, to whom, and what was the answer?"))
}

/// What the one who was asked decided (M36).
package enum CaseDecision: String, Choice {
  case yes
  case notNow = "not now"
  case no
  case passedOn = "passed on"

  package var label: LocalizedText {
    switch self {
    case .yes: LocalizedText(nb: "ja", nn: "ja", en: "yes")
    case .notNow: LocalizedText(nb: "ikke nå", nn: "ikkje no", en: "not now")
    case .no: LocalizedText(nb: "nei", nn: "nei", en: "no")
    case .passedOn: LocalizedText(nb: "løftet videre", nn: "løfta vidare", en: "passed on")
    }
  }

  package var also: [String] { self == .yes ? ["gjør", "gjer", "do"] : [] }
}

/// How somebody sees the progress of a case: the leader and the staff each record their own (P14).
package enum OwnView: String, Choice {
  case onTrack = "on track"
  case uncertain
  case behind

  package var label: LocalizedText {
    switch self {
    case .onTrack: LocalizedText(nb: "i rute", nn: "i rute", en: "on track")
    case .uncertain: LocalizedText(nb: "usikkert", nn: "usikkert", en: "uncertain")
    case .behind: LocalizedText(nb: "henger etter", nn: "heng etter", en: "behind")
    }
  }
}

/// What a plan or an improvement asks of others, and how it is seen from two sides.
package enum SupportFields {
  package static let helpAsked = Field<[Located<String>]>(
    "help_asked", nb: "hjelp_bedt_om", nn: "hjelp_bede_om", .list(of: .text),
    meaning: LocalizedText(
      nb: "Det vi trenger av andre: tid, penger, en avgjørelse",
      en: "What we need of others: time, money, a decision"))
  package static let helpGiven = Field<[Located<String>]>(
    "help_given", nb: "hjelp_gitt", nn: "hjelp_gitt", .list(of: .text),
    meaning: LocalizedText(
      nb: "Det vi har fått av det vi ba om", en: "What we got of what we asked for"))
  package static let leaderView = Field<OwnView>(
    "leader_view", nb: "leders_syn", nn: "syn_frå_leiar", .choice,
    meaning: LocalizedText(
      nb: "Hvordan lederen mener det går: i rute, usikkert eller henger etter",
      en: "How the leader sees it: on track, uncertain or behind"))
  package static let staffView = Field<OwnView>(
    "staff_view", nb: "ansattes_syn", nn: "syn_frå_tilsette", .choice,
    meaning: LocalizedText(
      nb: "Hvordan de ansatte mener det går, spurt for seg",
      en: "How the staff see it, asked on their own"))

  package static let all: [FieldDeclaration] = [
    helpAsked.declaration, helpGiven.declaration, leaderView.declaration, staffView.declaration,
  ]
}
