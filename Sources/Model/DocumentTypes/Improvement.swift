package import Source
import Syntax

/// One improvement case from signal to standard; the source of the A3 sheet (M03, M66).
package enum Improvement {
  package static let owner = Field<String>(
    "owner", nb: "eier", nn: "eigar", also: ["ansvarlig", "ansvarleg", "responsible"], .text,
    .required,
    meaning: LocalizedText(nb: "Rollen som eier saken", en: "The role that owns the case"))
  package static let coach = Field<String>(
    "coach", nb: "veileder", nn: "rettleiar", .text,
    meaning: LocalizedText(
      nb: "Rollen som spør og støtter underveis", en: "The role that asks and supports"))
  package static let involved = Field<[Located<String>]>(
    "involved", nb: "medvirkning", nn: "medverknad", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Verneombud, tillitsvalgte og andre som har vært med",
      en: "Safety and union representatives and others who took part"))
  package static let started = Field<CalendarDate>(
    "started", nb: "startet", nn: "starta", .date, .recommended,
    meaning: LocalizedText(nb: "Dagen arbeidet begynte", en: "The day the work began"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date,
    meaning: LocalizedText(nb: "Dagen saken skal være ferdig", en: "The day it should be finished"))
  package static let phase = Field<Phase>(
    "phase", nb: "fase", nn: "fase", .choice, .required,
    meaning: LocalizedText(
      nb: "Hvor i forbedringssirkelen saken er: planlegge, gjennomføre, evaluere, korrigere",
      en: "Where in the improvement circle it is: plan, do, check, act"))
  package static let status = Field<ActionStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Hvor langt saken er kommet", en: "How far it has come"))
  package static let goal = Field<ReferenceOrRecord>(
    "goal", nb: "mål", nn: "mål", .reference("goal", orRecord: { Goal.inlineKind }), .recommended,
    meaning: LocalizedText(
      nb: "Målet: en henvisning, eller feltene til et mål rett her",
      en: "The goal: a reference, or a goal's fields right here"))
  package static let plan = Field<Reference>(
    "plan", nb: "handlingsplan", nn: "handlingsplan", .reference("action-plan"),
    meaning: LocalizedText(
      nb: "Handlingsplanen, når den ligger i en egen fil",
      en: "The action plan, when it is a file of its own"))
  package static let analysis = Field<[Located<Reference>]>(
    "analysis", nb: "analyse", nn: "analyse", also: ["årsaksanalyse"],
    .list(of: .reference("fishbone", "five-whys")),
    meaning: LocalizedText(
      nb: "Årsaksanalysen, når den ligger i en egen fil",
      en: "The cause analysis, when it is a file of its own"))
  package static let series = Field<Reference>(
    "series", nb: "måleserie", nn: "måleserie", also: ["måling"], .reference("series"),
    meaning: LocalizedText(
      nb: "Måleserien som viser om det virker; uten den gjelder målets indikator",
      en: "The series that shows whether it works; else the goal's indicator"))
  package static let source = Field<[Located<Reference>]>(
    "source", nb: "kilde", nn: "kjelde", .list(of: .referenceOrText()), .recommended,
    meaning: LocalizedText(
      nb: "Signalet saken kommer fra: avvik, risiko, undersøkelse, forslag",
      en: "The signal it comes from: a deviation, a risk, a survey, an idea"))
  package static let verdict = Field<GoalStatus>(
    "verdict", nb: "konklusjon", nn: "konklusjon", .choice,
    meaning: LocalizedText(
      nb: "Om målet er nådd, delvis nådd eller ikke nådd",
      en: "Whether the goal is reached, partly or not"))

  package static let background = Section(
    "Background", nb: "Bakgrunn", nn: "Bakgrunn", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva skjer, hvem merker det, og hvorfor tar vi tak i det nå?",
      nn: "Kva skjer, kven merkar det, og kvifor tek vi tak i det no?",
      en: "What happens, who notices, and why do we act now?"))
  package static let figure = Field<String>(
    "figure", nb: "tall", nn: "tal", .text, .required,
    meaning: LocalizedText(nb: "Tallet, med enhet", en: "The number, with its unit"))
  package static let figureMeaning = Field<String>(
    "meaning", nb: "betydning", nn: "tyding", .text, .required,
    meaning: LocalizedText(
      nb: "Hva tallet sier, i få ord", en: "What the number says, in a few words"))
  package static let keyFigures = Section(
    "Key figures", nb: "Nøkkeltall", nn: "Nøkkeltal",
    .table([figure.declaration, figureMeaning.declaration]),
    question: LocalizedText(
      nb: "Hvilke tall får en travel leser til å stoppe?",
      nn: "Kva tal får ein travel lesar til å stoppe?",
      en: "Which numbers make a busy reader stop?"))
  package static let currentSituation = Section(
    "Current situation", nb: "Nåsituasjon", nn: "Situasjonen no",
    also: ["Noverande situasjon", "Current state"], .prose, .recommended,
    question: LocalizedText(
      nb: "Hva ser vi når vi går og ser etter, og hva sier tallene?",
      nn: "Kva ser vi når vi går og ser etter, og kva seier tala?",
      en: "What do we see when we go and look, and what do the numbers say?"))
  package static let barLabel = Field<String>(
    "what", nb: "hva", nn: "kva", also: ["gruppe", "group"], .text, .required,
    meaning: LocalizedText(nb: "Hva stolpen gjelder", en: "What the bar is for"))
  package static let barValue = Field<Quantity>(
    "value", nb: "verdi", nn: "verdi", also: ["antall", "tal", "tall", "number"], .number,
    .required, meaning: LocalizedText(nb: "Tallet stolpen viser", en: "The number the bar shows"))
  package static let barPoint = Field<Bool>(
    "point", nb: "poeng", nn: "poeng", .boolean,
    meaning: LocalizedText(
      nb: "Ja for stolpen som er poenget", en: "Yes for the bar that makes the point"))
  package static let chart = Section(
    "Chart", nb: "Figur", nn: "Figur",
    .table([barLabel.declaration, barValue.declaration, barPoint.declaration]),
    question: LocalizedText(
      nb: "Hvilket bilde viser problemet best? Første linje er tittel, siste er kilde.",
      nn: "Kva bilete viser problemet best? Første linje er tittel, siste er kjelde.",
      en: "Which picture shows the problem best? First line is the title, last the source."))
  package static let goalSection = Section(
    "Goals", nb: "Mål", nn: "Mål", also: ["Goal"], .prose,
    question: LocalizedText(
      nb: "Fra hva, til hva, for hvem, innen når?",
      nn: "Frå kva, til kva, for kven, innan når?",
      en: "From what, to what, for whom, by when?"))
  package static let causeAnalysis = Section(
    "Cause analysis", nb: "Årsaksanalyse", nn: "Årsaksanalyse", .prose,
    question: LocalizedText(
      nb: "Hvorfor er det slik? Spør hvorfor til dere kommer til noe dere kan gjøre noe med.",
      nn: "Kvifor er det slik? Spør kvifor til de kjem til noko de kan gjere noko med.",
      en: "Why is it so? Ask why until you reach something you can do something about."))
  package static let steps = Step.section(.optional)
  package static let results = Section(
    "Results", nb: "Resultater", nn: "Resultat", also: ["Resultat"], .prose,
    question: LocalizedText(
      nb: "Hva ventet vi, hva ble det, og er endringen til å stole på?",
      nn: "Kva venta vi, kva vart det, og er endringa til å stole på?",
      en: "What did we expect, what came, and can the change be trusted?"))
  package static let followUp = Section(
    "Follow-up", nb: "Oppfølging", nn: "Oppfølging", .prose,
    question: LocalizedText(
      nb: "Er det bra nok, hva er nå fast praksis, og når ser vi etter igjen?",
      nn: "Er det bra nok, kva er no fast praksis, og når ser vi etter att?",
      en: "Is it good enough, what is now standard work, and when do we look again?"))

  package static let type = DocumentType(
    "improvement", nb: "forbedring", nn: "forbetring",
    also: ["forbedringssak", "forbetringssak", "improvement case"],
    summary: LocalizedText(
      nb: "En forbedring fra signal til ny praksis; blir til A3-arket",
      nn: "Ei forbetring frå signal til ny praksis; blir til A3-arket",
      en: "An improvement from signal to standard; becomes the A3 sheet"),
    methods: ["M03", "M04", "M11", "M57", "M58", "M62", "M63", "M64", "M66"], isCommon: true,
    folder: LocalizedText(nb: "forbedringer", nn: "forbetringar", en: "improvements"),
    fields: [
      owner.declaration, coach.declaration, involved.declaration, started.declaration,
      due.declaration, phase.declaration, status.declaration, goal.declaration, plan.declaration,
      analysis.declaration, series.declaration, source.declaration, verdict.declaration,
    ] + SupportFields.all + RaisedCaseFields.ofDocument,
    sections: [
      background, keyFigures, currentSituation, chart, goalSection, causeAnalysis,
      Measure.section, steps, Adjustment.section, results, followUp,
    ])
}
