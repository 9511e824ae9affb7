package import Source
import Syntax

/// A project with its frame, plan, status reports and final report in one file (M41, M55, M56, M65).
package enum Project {
  package static let leader = Field<String>(
    "leader", nb: "prosjektleder", nn: "prosjektleiar", .text, .recommended,
    meaning: LocalizedText(nb: "Rollen som leder prosjektet", en: "The role that leads it"))
  package static let client = Field<String>(
    "client", nb: "oppdragsgiver", nn: "oppdragsgivar", also: ["eier", "eigar", "owner"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Rollen som har bestilt prosjektet og tar beslutningene",
      en: "The role that asked for it and decides"))
  package static let status = Field<ProjectStatus>(
    "status", nb: "status", nn: "status", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Planlagt, pågår, på vent, avsluttet eller stanset",
      en: "Planned, in progress, on hold, closed or stopped"))
  package static let started = Field<CalendarDate>(
    "started", nb: "startet", nn: "starta", .date, .recommended,
    meaning: LocalizedText(nb: "Dagen prosjektet begynte", en: "The day it began"))
  package static let ends = Field<CalendarDate>(
    "ends", nb: "slutt", nn: "slutt", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen prosjektet skal være ferdig", en: "The day it should be finished"))
  package static let closedOn = Field<CalendarDate>(
    "closed_on", nb: "avsluttet", nn: "avslutta", .date,
    meaning: LocalizedText(
      nb: "Dagen prosjektet ble avsluttet", en: "The day it was closed"))
  package static let budget = Field<String>(
    "budget", nb: "budsjett", nn: "budsjett", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rammen i kroner og timer", en: "The frame in money and hours"))
  package static let benefits = Field<Reference>(
    "benefits", nb: "gevinstplan", nn: "gevinstplan", .referenceOrText(),
    meaning: LocalizedText(
      nb: "Planen for gevinstene, når den gjelder alle effektmålene",
      en: "The benefit plan, when it is for all the effect goals"))
  package static let risk = Field<Reference>(
    "risk_assessment", nb: "risikovurdering", nn: "risikovurdering",
    .reference("risk-assessment"),
    meaning: LocalizedText(
      nb: "Risikovurderingen av prosjektet, når den er en egen fil",
      en: "The risk assessment, when it is a file of its own"))

  package static let background = Section(
    "Background", nb: "Bakgrunn", nn: "Bakgrunn", also: ["Mandat", "Mandate"], .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hva er behovet, og hva er prosjektet bedt om?",
      nn: "Kva er behovet, og kva er prosjektet bede om?",
      en: "What is the need, and what is the project asked to do?"))

  package static let number = Field<String>(
    "no", nb: "nr", nn: "nr", also: ["no.", "number", "#"], .text,
    meaning: LocalizedText(
      nb: "Nummeret målet følges med, som E1 eller R2",
      en: "The number that follows the goal, as E1 or R2"))
  package static let effect = Field<String>(
    "effect_goal", nb: "effektmål", nn: "effektmål", also: ["mål", "goal"], .text, .required,
    meaning: LocalizedText(
      nb: "Det gode som skal følge av prosjektet", en: "The good that should come of it"))
  package static let beneficiary = Field<String>(
    "for_whom", nb: "for_hvem", nn: "for_kven", also: ["hvem", "kven"], .text,
    meaning: LocalizedText(nb: "Hvem som får det bedre", en: "Who is better off"))
  package static let effectDue = Field<CalendarPeriod>(
    "due", nb: "når", nn: "når", also: ["frist", "when"], .period,
    meaning: LocalizedText(
      nb: "Når virkningen skal synes; etter at prosjektet er slutt",
      en: "When it should be seen; after the project has ended"))
  package static let benefitPlan = Field<Reference>(
    "benefit_plan", nb: "gevinstplan", nn: "gevinstplan", .referenceOrText(),
    meaning: LocalizedText(
      nb: "Planen for hvordan gevinsten tas ut", en: "The plan for how the benefit is taken"))
  package static let effectGoals = Section(
    "Effect goals", nb: "Effektmål", nn: "Effektmål",
    .table([
      number.declaration, effect.declaration, beneficiary.declaration, effectDue.declaration,
      benefitPlan.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva blir bedre, for hvem, og når merker de det?",
      nn: "Kva blir betre, for kven, og når merkar dei det?",
      en: "What gets better, for whom, and when do they notice?"))

  package static let phase = Field<ProjectPhase>(
    "phase", nb: "fase", nn: "fase", .choice, .required,
    meaning: LocalizedText(
      nb: "Forstudie, forprosjekt eller hovedprosjekt", en: "Study, pre-project or main project"))
  package static let resultGoal = Field<String>(
    "result_goal", nb: "resultatmål", nn: "resultatmål", also: ["mål", "goal"], .text,
    meaning: LocalizedText(
      nb: "Det som skal foreligge når fasen er slutt", en: "What there is when the phase ends"))
  package static let phaseStart = Field<CalendarDate>(
    "start", nb: "start", nn: "start", .date,
    meaning: LocalizedText(nb: "Dagen fasen begynner", en: "The day it begins"))
  package static let phaseEnd = Field<CalendarDate>(
    "end", nb: "slutt", nn: "slutt", .date,
    meaning: LocalizedText(nb: "Dagen fasen er slutt", en: "The day it ends"))
  package static let decisionPoint = Field<CalendarDate>(
    "decision_point", nb: "beslutningspunkt", nn: "avgjerdspunkt", .date,
    meaning: LocalizedText(
      nb: "Dagen det bestemmes om neste fase skal begynne",
      en: "The day it is decided whether the next phase begins"))
  package static let phaseDecision = Field<String>(
    "decision", nb: "beslutning", nn: "avgjerd", .text,
    meaning: LocalizedText(
      nb: "Det som ble bestemt: gå videre, endre eller stanse",
      en: "What was decided: go on, change or stop"))
  package static let phases = Section(
    "Phases", nb: "Faser", nn: "Fasar",
    .table([
      phase.declaration, number.declaration, resultGoal.declaration, phaseStart.declaration,
      phaseEnd.declaration, decisionPoint.declaration, phaseDecision.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva skal foreligge etter hver fase, og når bestemmes det om dere går videre?",
      nn: "Kva skal liggje føre etter kvar fase, og når blir det bestemt om de går vidare?",
      en: "What is there after each phase, and when is it decided whether you go on?"))

  package static let milestone = Field<String>(
    "milestone", nb: "milepæl", nn: "milepæl", .text, .required,
    meaning: LocalizedText(nb: "Det som er nådd", en: "What is reached"))
  package static let milestoneDate = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", also: ["frist", "due"], .date,
    meaning: LocalizedText(nb: "Dagen det skal være nådd", en: "The day it should be reached"))
  package static let reachedOn = Field<CalendarDate>(
    "reached", nb: "nådd", nn: "nådd", also: ["gjennomført", "done"], .date,
    meaning: LocalizedText(nb: "Dagen det ble nådd", en: "The day it was reached"))
  package static let milestones = Section(
    "Milestones", nb: "Milepæler", nn: "Milepælar",
    .table([milestone.declaration, milestoneDate.declaration, reachedOn.declaration]),
    .recommended,
    question: LocalizedText(
      nb: "Hva må være ferdig når, for at resten skal gå?",
      nn: "Kva må vere ferdig når, for at resten skal gå?",
      en: "What must be finished when, for the rest to go?"))

  package static let criticalRisk = Field<String>(
    "risk", nb: "risiko", nn: "risiko", .text, .required,
    meaning: LocalizedText(
      nb: "Det som kan velte prosjektet", en: "What can overturn the project"))
  package static let measure = Field<String>(
    "measure", nb: "tiltak", nn: "tiltak", .text,
    meaning: LocalizedText(nb: "Det dere gjør med det", en: "What you do about it"))
  package static let riskOwner = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text,
    meaning: LocalizedText(nb: "Rollen som passer på", en: "The role that watches it"))
  package static let risks = Section(
    "Critical risks", nb: "Kritiske risikoer", nn: "Kritiske risikoar",
    .table([criticalRisk.declaration, measure.declaration, riskOwner.declaration]),
    question: LocalizedText(
      nb: "Hva kan velte prosjektet, og hva gjør vi med det?",
      nn: "Kva kan velte prosjektet, og kva gjer vi med det?",
      en: "What can overturn the project, and what do we do about it?"))
  package static let organisation = Section(
    "Organisation and resources", nb: "Organisering og ressurser",
    nn: "Organisering og ressursar", also: ["Resources", "Ressurser", "Ressursar"], .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hvem er med, hvor mye tid har de, og hvem bestemmer?",
      nn: "Kven er med, kor mykje tid har dei, og kven bestemmer?",
      en: "Who takes part, how much time do they have, and who decides?"))

  package static let reportDate = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen statusen gjelder", en: "The day it holds"))
  package static let light = Field<ProjectLight>(
    "light", nb: "farge", nn: "farge", also: ["status"], .choice,
    meaning: LocalizedText(nb: "Grønn, gul eller rød", en: "Green, yellow or red"))
  package static let deviation = Field<String>(
    "deviation", nb: "avvik", nn: "avvik", .text,
    meaning: LocalizedText(nb: "Avvik fra planen", en: "Deviation from the plan"))
  package static let assessment = Field<String>(
    "assessment", nb: "vurdering", nn: "vurdering", .text,
    meaning: LocalizedText(nb: "Vurdering av status", en: "How things stand"))
  package static let likelihood = Field<String>(
    "likelihood", nb: "utsikt", nn: "utsikt", also: ["sannsynlighet", "sannsyn"], .text,
    meaning: LocalizedText(
      nb: "Hvor sannsynlig det er at målene nås",
      en: "How likely it is that the goals are reached"))
  package static let proposal = Field<String>(
    "proposal", nb: "forslag", nn: "forslag", also: ["framlegg", "tiltak", "measure"], .text,
    meaning: LocalizedText(nb: "Det dere foreslår å gjøre", en: "What you propose to do"))
  package static let statusReports = Section(
    "Status reports", nb: "Statusrapporter", nn: "Statusrapportar",
    .table([
      reportDate.declaration, light.declaration, deviation.declaration, assessment.declaration,
      likelihood.declaration, proposal.declaration,
    ]),
    question: LocalizedText(
      nb: "Hva avviker fra planen, hvordan står det til, når vi målene, og hva foreslår vi?",
      nn: "Kva avvik er det frå planen, korleis står det til, når vi måla, og kva føreslår vi?",
      en: "What deviates, how do things stand, do we reach the goals, and what do we propose?"))

  package static let attainedGoal = Field<String>(
    "goal", nb: "mål", nn: "mål", also: ["nr", "no"], .text, .required,
    meaning: LocalizedText(
      nb: "Nummeret på målet i planen, eller målet med samme ord",
      en: "The number of the goal in the plan, or the goal in the same words"))
  package static let attainedResult = Field<String>(
    "result", nb: "resultat", nn: "resultat", .text,
    meaning: LocalizedText(nb: "Det som kom ut av det", en: "What came of it"))
  package static let attained = Field<EvaluationVerdict>(
    "verdict", nb: "konklusjon", nn: "konklusjon", .choice,
    meaning: LocalizedText(
      nb: "Nådd, delvis nådd eller ikke nådd", en: "Reached, partly or not reached"))
  package static let attainment = Section(
    "Goal attainment", nb: "Måloppnåelse", nn: "Måloppnåing",
    .table([attainedGoal.declaration, attainedResult.declaration, attained.declaration]),
    question: LocalizedText(
      nb: "Hvordan gikk det med hvert mål i planen?",
      nn: "Korleis gjekk det med kvart mål i planen?",
      en: "How did it go with each goal of the plan?"))
  package static let experience = Section(
    "Experience", nb: "Erfaringer", nn: "Erfaringar", .prose,
    question: LocalizedText(
      nb: "Hva ville vi gjort på samme måte, og hva ville vi gjort annerledes?",
      nn: "Kva ville vi gjort på same måte, og kva ville vi gjort annleis?",
      en: "What would we do the same way, and what differently?"))
  package static let benefitStatus = Section(
    "Benefits status", nb: "Gevinststatus", nn: "Gevinststatus", .prose,
    question: LocalizedText(
      nb: "Hvilke gevinster er tatt ut, og hvilke gjenstår?",
      nn: "Kva gevinstar er tekne ut, og kva for nokre står att?",
      en: "Which benefits are taken, and which remain?"))
  package static let handover = Section(
    "Handover", nb: "Overlevering", nn: "Overlevering", .prose,
    question: LocalizedText(
      nb: "Hvem i linja tar det videre, og hva får de med seg?",
      nn: "Kven i linja tek det vidare, og kva får dei med seg?",
      en: "Who in the line takes it on, and with what?"))

  package static let type = DocumentType(
    "project", nb: "prosjekt", nn: "prosjekt", also: ["prosjektplan"],
    summary: LocalizedText(
      nb: "Et prosjekt: mål, faser, milepæler, statusrapporter og sluttrapport",
      nn: "Eit prosjekt: mål, fasar, milepælar, statusrapportar og sluttrapport",
      en: "A project: goals, phases, milestones, status reports and final report"),
    methods: ["M41", "M55", "M56", "M65"], isCommon: false,
    folder: LocalizedText(nb: "prosjekter", nn: "prosjekt", en: "projects"),
    fields: [
      leader.declaration, client.declaration, status.declaration, started.declaration,
      ends.declaration, closedOn.declaration, budget.declaration, benefits.declaration,
      risk.declaration, TraceFields.source.declaration, TraceFields.ledTo.declaration,
    ],
    sections: [
      background, effectGoals, phases, milestones, risks, organisation, statusReports,
      attainment, experience, benefitStatus, handover,
    ])
}

/// The three phases of a project, each with its own result goals (M56).
package enum ProjectPhase: String, Choice {
  case study
  case preProject = "pre-project"
  case main = "main project"

  package var label: LocalizedText {
    switch self {
    case .study: LocalizedText(nb: "forstudie", nn: "forstudie", en: "study")
    case .preProject: LocalizedText(nb: "forprosjekt", nn: "forprosjekt", en: "pre-project")
    case .main: LocalizedText(nb: "hovedprosjekt", nn: "hovudprosjekt", en: "main project")
    }
  }
}

/// Where a project stands.
package enum ProjectStatus: String, Choice {
  case planned
  case inProgress = "in progress"
  case onHold = "on hold"
  case closed
  case stopped

  package var label: LocalizedText {
    switch self {
    case .planned: LocalizedText(nb: "planlagt", nn: "planlagt", en: "planned")
    case .inProgress: LocalizedText(nb: "pågår", nn: "pågår", en: "in progress")
    case .onHold: LocalizedText(nb: "på vent", nn: "på vent", en: "on hold")
    case .closed: LocalizedText(nb: "avsluttet", nn: "avslutta", en: "closed")
    case .stopped: LocalizedText(nb: "stanset", nn: "stansa", en: "stopped")
    }
  }

  package var also: [String] {
    switch self {
    case .inProgress: ["i gang", "startet", "starta"]
    case .closed: ["ferdig", "gjennomført", "done"]
    default: []
    }
  }

  /// Nothing more is waited for.
  package var isClosed: Bool { self == .closed || self == .stopped }
}

/// The colour of a status report (M55).
package enum ProjectLight: String, Choice {
  case green
  case yellow
  case red

  package var label: LocalizedText {
    switch self {
    case .green: LocalizedText(nb: "grønn", nn: "grøn", en: "green")
    case .yellow: LocalizedText(nb: "gul", nn: "gul", en: "yellow")
    case .red: LocalizedText(nb: "rød", nn: "raud", en: "red")
    }
  }

  package var also: [String] {
    switch self {
    case .green: ["grønt", "grønt lys"]
    case .yellow: ["gult"]
    case .red: ["rødt", "raudt"]
    }
  }
}
