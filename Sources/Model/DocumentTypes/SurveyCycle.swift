package import Source
import Syntax

/// One round of the nine steps around an employee survey: what is done, what proves it, what was
/// skipped and why, and what was told and talked about on the way (M71, M72, M74, M77, M79, M80).
package enum SurveyCycle {
  package static let survey = Field<Reference>(
    "survey", nb: "undersøkelse", nn: "undersøking", .reference("survey"), .recommended,
    meaning: LocalizedText(
      nb: "Undersøkelsen trinnene gjelder", en: "The survey that the steps are about"))
  package static let opens = Field<CalendarDate>(
    "opens", nb: "åpner", nn: "opnar", .date,
    meaning: LocalizedText(
      nb: "Første dag det kan svares, når undersøkelsen ikke har en egen fil",
      en: "First day to answer, when the survey has no file of its own"))
  package static let closes = Field<CalendarDate>(
    "closes", nb: "stenger", nn: "stengjer", .date,
    meaning: LocalizedText(
      nb: "Siste dag det kan svares, når undersøkelsen ikke har en egen fil",
      en: "Last day to answer, when the survey has no file of its own"))
  package static let owner = Field<String>(
    "owner", nb: "eier", nn: "eigar", .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som holder orden på trinnene", en: "The role that keeps track of the steps"))
  package static let collector = Field<String>(
    "collects_plans", nb: "samler_planene", nn: "samlar_planane", .text,
    meaning: LocalizedText(
      nb: "Rollen som samler inn handlingsplanene", en: "The role that collects the action plans"))
  package static let plansDue = Field<CalendarDate>(
    "plans_due", nb: "frist_for_planer", nn: "frist_for_planar", .date,
    meaning: LocalizedText(
      nb: "Dagen alle planer skal være levert", en: "The day all plans should be handed in"))
  package static let started = Field<CalendarDate>(
    "actions_started", nb: "tiltak_startet", nn: "tiltak_starta", .date,
    meaning: LocalizedText(
      nb: "Dagen tiltakene begynte å virke; effekter telles derfra",
      en: "The day the actions began; effects are counted from it"))

  // MARK: The nine steps

  package static let step = Field<Int>(
    "step", nb: "trinn", nn: "steg", .whole, .required,
    meaning: LocalizedText(nb: "Nummeret på trinnet, 1–9", en: "The number of the step, 1–9"))
  package static let status = Field<CycleStepStatus>(
    "status", nb: "status", nn: "status", .choice, .required,
    meaning: LocalizedText(
      nb: "Ikke startet, planlagt, pågår, gjennomført eller hoppet over",
      en: "Not started, planned, in progress, done or skipped"))
  package static let day = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(
      nb: "Dagen det ble gjort eller skal gjøres", en: "The day it was or will be done"))
  package static let evidence = Field<[Located<Reference>]>(
    "evidence", nb: "vist_av", nn: "vist_av", also: ["bevis", "prov"],
    .list(of: .referenceOrText()),
    meaning: LocalizedText(
      nb: "Møtet, planen eller notatet som viser det",
      en: "The meeting, plan or note that shows it"))
  package static let present = Field<[Located<String>]>(
    "present", nb: "til_stede", nn: "til_stades", .list(of: .text),
    meaning: LocalizedText(nb: "Roller som var med", en: "Roles that took part"))
  package static let reason = Field<String>(
    "reason", nb: "grunn", nn: "grunn", also: ["begrunnelse", "grunngiving", "merknad"], .text,
    meaning: LocalizedText(
      nb: "Hvorfor trinnet ble hoppet over, eller hvilken rolle som er ledig",
      en: "Why the step was skipped, or which role is vacant"))
  package static let steps = Section(
    "Steps", nb: "Trinnene", nn: "Stega", also: ["Trinn", "Steg", "De ni trinnene"],
    .table([
      step.declaration, status.declaration, day.declaration, evidence.declaration,
      present.declaration, reason.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hvor langt er dere, hva viser det, og hva er hoppet over?",
      nn: "Kor langt er de, kva viser det, og kva er hoppa over?",
      en: "How far are you, what shows it, and what was skipped?"))

  // MARK: Who answers about whom

  package static let group = Field<String>(
    "unit", nb: "enhet", nn: "eining", also: ["gruppe", "group"], .text, .required,
    meaning: LocalizedText(
      nb: "Gruppa som svarer eller leverer plan", en: "The group that answers or hands in a plan"))
  package static let mergedWith = Field<String>(
    "merged_with", nb: "slått_sammen_med", nn: "slått_saman_med", .text, .required,
    meaning: LocalizedText(
      nb: "Den den er slått sammen med, fordi den er liten",
      en: "The one it is merged with, since it is small"))
  package static let jointOwner = Field<String>(
    "joint_owner", nb: "felles_eier", nn: "felles_eigar", .text,
    meaning: LocalizedText(
      nb: "Rollen som følger opp det felles resultatet",
      en: "The role that follows up the joint result"))
  package static let toldOn = Field<CalendarDate>(
    "told_on", nb: "fortalt", nn: "fortalt", .date,
    meaning: LocalizedText(
      nb: "Dagen de fikk vite det", en: "The day they were told"))
  package static let merged = Section(
    "Merged units", nb: "Slått sammen", nn: "Slått saman",
    .table([
      group.declaration, mergedWith.declaration, jointOwner.declaration, toldOn.declaration,
    ]),
    question: LocalizedText(
      nb: "Hvilke små grupper får felles resultat, og hvem følger det opp?",
      nn: "Kva små grupper får felles resultat, og kven følgjer det opp?",
      en: "Which small groups share a result, and who follows it up?"))
  package static let terms = Section(
    "Words explained", nb: "Ordforklaringer", nn: "Ordforklaringar", .list,
    question: LocalizedText(
      nb: "Hvilke ord i spørsmålene kan forstås på flere måter?",
      nn: "Kva ord i spørsmåla kan ein forstå på fleire måtar?",
      en: "Which words in the questions can be understood in several ways?"))

  // MARK: Information

  package static let channel = Field<String>(
    "channel", nb: "kanal", nn: "kanal", .text, .required,
    meaning: LocalizedText(
      nb: "Nyhetsbrev, intranett, lunsjprat, verksted eller kontortid hos HR",
      en: "Newsletter, intranet, lunch talk, workshop or drop-in at HR"))
  package static let audience = Field<String>(
    "audience", nb: "til_hvem", nn: "til_kven", .text,
    meaning: LocalizedText(nb: "Hvem det er til", en: "Whom it is for"))
  package static let informedOn = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen det går ut", en: "The day it goes out"))
  package static let message = Field<String>(
    "message", nb: "budskap", nn: "bodskap", .text, .required,
    meaning: LocalizedText(nb: "Det de skal få vite", en: "What they should know"))
  package static let example = Field<String>(
    "example", nb: "eksempel", nn: "døme", .text,
    meaning: LocalizedText(
      nb: "Ett konkret eksempel fra en enhet som ligner",
      en: "One concrete example from a unit like theirs"))
  package static let information = Section(
    "Information", nb: "Informasjon", nn: "Informasjon",
    .table([
      channel.declaration, audience.declaration, informedOn.declaration, message.declaration,
      example.declaration,
    ]),
    question: LocalizedText(
      nb: "Hva skal hvem få vite, hvor og når, og med hvilket eksempel?",
      nn: "Kva skal kven få vite, kvar og når, og med kva døme?",
      en: "What should whom know, where and when, and with which example?"))

  // MARK: The leader group

  package static let plan = Field<Reference>(
    "plan", nb: "plan", nn: "plan", .referenceOrText("action-plan", "improvement"),
    meaning: LocalizedText(nb: "Planen enheten leverte", en: "The plan the unit handed in"))
  package static let received = Field<CalendarDate>(
    "received", nb: "mottatt", nn: "motteken", .date,
    meaning: LocalizedText(nb: "Dagen planen kom", en: "The day the plan came"))
  package static let reminded = Field<CalendarDate>(
    "reminded", nb: "purret", nn: "purra", .date,
    meaning: LocalizedText(
      nb: "Dagen det ble minnet om planen", en: "The day the unit was reminded"))
  package static let theme = Field<String>(
    "theme", nb: "tema", nn: "tema", .text,
    meaning: LocalizedText(
      nb: "Det enheten vil gjøre noe med", en: "What the unit wants to work on"))
  package static let support = Field<String>(
    "support", nb: "trenger_hjelp_til", nn: "treng_hjelp_til", .text,
    meaning: LocalizedText(
      nb: "Hjelpen enheten trenger ovenfra", en: "The support the unit needs from above"))
  package static let decided = Field<String>(
    "decision", nb: "beslutning", nn: "avgjerd", .text,
    meaning: LocalizedText(nb: "Ledergruppas svar", en: "The answer of the leader group"))
  package static let review = Section(
    "Leader group review", nb: "Ledergruppas gjennomgang", nn: "Gjennomgang i leiargruppa",
    .table([
      group.declaration, plan.declaration, received.declaration, reminded.declaration,
      theme.declaration, support.declaration, decided.declaration,
    ]),
    question: LocalizedText(
      nb: "Hvilke planer har kommet, hva går igjen, og hva trenger enhetene av oss?",
      nn: "Kva planar har kome, kva går att, og kva treng einingane av oss?",
      en: "Which plans have come, what recurs, and what do the units need from us?"))
  package static let themes = Section(
    "Common themes", nb: "Felles temaer", nn: "Felles tema", .list,
    question: LocalizedText(
      nb: "Hvilke temaer går igjen og krever noe av ledergruppa?",
      nn: "Kva tema går att og krev noko av leiargruppa?",
      en: "Which themes recur and ask something of the leader group?"))

  // MARK: Talk and effect

  package static let cardTheme = Field<String>(
    "theme", nb: "tema", nn: "tema", .text, .required,
    meaning: LocalizedText(nb: "Det kortet handler om", en: "What the card is about"))
  package static let question = Field<String>(
    "question", nb: "spørsmål", nn: "spørsmål", .text, .required,
    meaning: LocalizedText(
      nb: "Et åpent spørsmål som setter i gang en samtale",
      en: "An open question that starts a talk"))
  package static let usedWhere = Field<String>(
    "used_where", nb: "brukes_i", nn: "brukt_i", also: ["brukt_hvor"], .text,
    meaning: LocalizedText(nb: "Møtet kortet er til", en: "The meeting the card is for"))
  package static let cards = Section(
    "Conversation cards", nb: "Samtalekort", nn: "Samtalekort",
    .table([cardTheme.declaration, question.declaration, usedWhere.declaration]),
    question: LocalizedText(
      nb: "Hvilke spørsmål åpner samtalen, ett på hvert kort?",
      nn: "Kva spørsmål opnar samtalen, eitt på kvart kort?",
      en: "Which questions open the talk, one on each card?"))

  package static let term = Field<EffectTerm>(
    "term", nb: "ledd", nn: "ledd", .choice, .required,
    meaning: LocalizedText(
      nb: "Innsats, kort sikt, mellomlang sikt eller lang sikt",
      en: "Inputs, short term, medium term or long term"))
  package static let effect = Field<String>(
    "effect", nb: "virkning", nn: "verknad", also: ["hva", "kva", "what"], .text, .required,
    meaning: LocalizedText(
      nb: "Det som legges inn, eller det som skal bli annerledes",
      en: "What is put in, or what should become different"))
  package static let shownBy = Field<Reference>(
    "shown_by", nb: "vist_av", nn: "vist_av", .referenceOrText(),
    meaning: LocalizedText(
      nb: "Måleserien eller undersøkelsen som viser det",
      en: "The series or survey that shows it"))
  package static let seenOn = Field<CalendarDate>(
    "seen_on", nb: "sett", nn: "sett", also: ["påvist", "dato", "date"], .date,
    meaning: LocalizedText(
      nb: "Dagen virkningen var sett; tomt til den er det",
      en: "The day the effect was seen; empty until it is"))
  package static let effects = Section(
    "Effect chain", nb: "Virkningskjede", nn: "Verknadskjede", also: ["Effektkjede"],
    .table([
      term.declaration, effect.declaration, shownBy.declaration, seenOn.declaration,
    ]),
    question: LocalizedText(
      nb: "Hva legger vi inn, og hva tror vi det fører til på kort, mellomlang og lang sikt?",
      nn: "Kva legg vi inn, og kva trur vi det fører til på kort, mellomlang og lang sikt?",
      en: "What do we put in, and what do we think it leads to in the short, medium and long term?"
    ))

  package static let type = DocumentType(
    "survey-cycle", nb: "undersøkelsesrunde", nn: "undersøkingsrunde",
    also: ["ni trinn", "ni steg", "nine steps"],
    summary: LocalizedText(
      nb: "De ni trinnene rundt medarbeiderundersøkelsen: hva er gjort, og hva viser det",
      nn: "Dei ni stega rundt medarbeidarundersøkinga: kva er gjort, og kva viser det",
      en: "The nine steps around the employee survey: what is done, and what shows it"),
    methods: ["M71", "M72", "M74", "M77", "M78", "M79", "M80"], isCommon: false,
    folder: LocalizedText(nb: "undersøkelser", nn: "undersøkingar", en: "surveys"),
    fields: [
      survey.declaration, opens.declaration, closes.declaration, owner.declaration,
      collector.declaration, plansDue.declaration, started.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [
      steps, Survey.context, terms, merged, information, themes, review, cards, effects,
    ])
}

/// How far one of the nine steps has come.
package enum CycleStepStatus: String, Choice {
  case notStarted = "not started"
  case planned
  case inProgress = "in progress"
  case done
  case skipped

  package var label: LocalizedText {
    switch self {
    case .notStarted: ActionStatus.notStarted.label
    case .planned: ActionStatus.planned.label
    case .inProgress: ActionStatus.inProgress.label
    case .done: ActionStatus.done.label
    case .skipped: LocalizedText(nb: "hoppet over", nn: "hoppa over", en: "skipped")
    }
  }

  package var also: [String] { self == .done ? ["gjort", "ferdig"] : [] }
}

/// The links of an effect chain, from what is put in to what lasts (M79).
package enum EffectTerm: String, Choice {
  case inputs
  case short
  case medium
  case long

  package var label: LocalizedText {
    switch self {
    case .inputs: LocalizedText(nb: "innsats", nn: "innsats", en: "inputs")
    case .short: LocalizedText(nb: "kort sikt", nn: "kort sikt", en: "short term")
    case .medium: LocalizedText(nb: "mellomlang sikt", nn: "mellomlang sikt", en: "medium term")
    case .long: LocalizedText(nb: "lang sikt", nn: "lang sikt", en: "long term")
    }
  }

  package var also: [String] {
    switch self {
    case .inputs: ["input"]
    case .short: ["kort"]
    case .medium: ["mellomlang"]
    case .long: ["lang"]
    }
  }
}
