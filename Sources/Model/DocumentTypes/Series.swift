package import Source
import Syntax

/// One measured number over time (M23, M45).
package enum Series {
  package static let indicator = Field<String>(
    "indicator", nb: "indikator", nn: "indikator", .text,
    meaning: LocalizedText(
      nb: "Navnet på det som måles, når tittelen sier noe annet",
      en: "The name of what is measured, when the title says something else"))
  package static let measuredIn = Field<String>(
    "measured_in", nb: "måleenhet", nn: "måleeining", .text, .required,
    meaning: LocalizedText(
      nb: "Enheten tallene er i: prosent, dager, antall",
      en: "The unit of the numbers: percent, days, count"))
  package static let numerator = Field<String>(
    "numerator", nb: "teller", nn: "teljar", .text,
    meaning: LocalizedText(nb: "Hva som telles", en: "What is counted"))
  package static let denominator = Field<String>(
    "denominator", nb: "nevner", nn: "nemnar", .text,
    meaning: LocalizedText(nb: "Hva det deles på", en: "What it is divided by"))
  package static let source = Field<String>(
    "source", nb: "kilde", nn: "kjelde", .text, .recommended,
    meaning: LocalizedText(
      nb: "Systemet tallene hentes fra", en: "The system the numbers come from"))
  package static let frequency = Field<String>(
    "frequency", nb: "hyppighet", nn: "kor_ofte", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvor ofte det måles: månedlig, ukentlig", en: "How often it is measured: monthly, weekly"
    ))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som fører inn tallene", en: "The role that enters the numbers"))
  package static let direction = Field<Direction>(
    "direction", nb: "ønsket_retning", nn: "ønskt_retning", .choice,
    meaning: LocalizedText(
      nb: "Om tallet bør bli lavere eller høyere",
      en: "Whether the number should become lower or higher"))
  package static let baseline = Field<CalendarPeriod>(
    "baseline_period", nb: "utgangsperiode", nn: "utgangsperiode", .period,
    meaning: LocalizedText(
      nb: "Perioden medianen regnes av, for eksempel 2025",
      en: "The period the median is taken from, such as 2025"))
  package static let data = Field<Reference>(
    "data", nb: "datafil", nn: "datafil", .referenceOrText(),
    meaning: LocalizedText(
      nb: "CSV-fil med tallene, når de ikke står i tabellen",
      en: "CSV file with the numbers, when not in the table"))
  package static let chart = Field<ChartKind>(
    "chart", nb: "diagram", nn: "diagram", also: ["diagramtype", "chart_type"], .choice,
    meaning: LocalizedText(
      nb: "Diagrammet tallene tegnes i; uten det et run-diagram",
      en: "The chart the numbers are drawn in; a run chart when left out"))
  package static let ruleSet = Field<SignalRules>(
    "rule_set", nb: "regelsett", nn: "regelsett", also: ["rules"], .choice,
    meaning: LocalizedText(
      nb: "Reglene som avgjør om noe har endret seg; uten det Anhøj",
      en: "The rules that decide whether something has changed; Anhøj when left out"))
  package static let splits = Field<[Located<CalendarPeriod>]>(
    "splits", nb: "deling", nn: "deling", also: ["delinger", "delingar", "split", "phases"],
    .list(of: .period),
    meaning: LocalizedText(
      nb: "Dagene eller periodene der en ny fase begynner",
      en: "The days or periods where a new phase begins"))
  package static let minimum = Field<Quantity>(
    "minimum", nb: "minimum", nn: "minimum", also: ["minst", "minste_verdi"], .number,
    meaning: LocalizedText(
      nb: "Det laveste tallet som er mulig", en: "The lowest number that is possible"))
  package static let maximum = Field<Quantity>(
    "maximum", nb: "maksimum", nn: "maksimum", also: ["maks", "største_verdi"], .number,
    meaning: LocalizedText(
      nb: "Det høyeste tallet som er mulig", en: "The highest number that is possible"))

  package static let time = Field<CalendarPeriod>(
    "time", nb: "tid", nn: "tid",
    also: [
      "dato", "date", "periode", "måned", "månad", "month", "uke", "veke", "week",
      "dag", "day", "kvartal", "quarter", "tertial", "halvår", "år", "year", "tidspunkt", "period",
    ],
    .period, .required,
    meaning: LocalizedText(
      nb: "Dagen eller perioden målingen gjelder", en: "The day or period measured"))
  package static let value = Field<Quantity>(
    "value", nb: "verdi", nn: "verdi",
    also: ["antall", "tal", "tall", "antal", "number", "count", "resultat", "result"], .number,
    meaning: LocalizedText(nb: "Det målte tallet", en: "The measured number"))
  package static let pointNumerator = Field<Quantity>(
    "numerator", nb: "teller", nn: "teljar", .number,
    meaning: LocalizedText(nb: "Antallet som telles", en: "The number counted"))
  package static let pointDenominator = Field<Quantity>(
    "denominator", nb: "nevner", nn: "nemnar", .number,
    meaning: LocalizedText(nb: "Antallet det deles på", en: "The number divided by"))
  package static let note = Field<String>(
    "note", nb: "merknad", nn: "merknad", also: ["kommentar", "comment"], .text,
    meaning: LocalizedText(nb: "Noe som forklarer punktet", en: "Something that explains the point")
  )

  package static let definition = Section(
    "Definition", nb: "Definisjon", nn: "Definisjon", .prose,
    question: LocalizedText(
      nb: "Hva er med, hva er ikke med, og hvordan hentes tallet?",
      nn: "Kva er med, kva er ikkje med, og korleis blir talet henta?",
      en: "What is included, what is not, and how is the number fetched?"))
  package static let points = Section(
    "Measurements", nb: "Målinger", nn: "Målingar",
    .table([
      time.declaration, value.declaration, pointNumerator.declaration,
      pointDenominator.declaration, note.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hvilke tall har vi, ett på hver linje?", nn: "Kva tal har vi, eitt på kvar linje?",
      en: "Which numbers do we have, one a line?"))

  package static let type = DocumentType(
    "series", nb: "måleserie", nn: "måleserie", also: ["tidsserie", "måling"],
    summary: LocalizedText(
      nb: "Ett tall målt over tid, med kilde og definisjon",
      nn: "Eitt tal målt over tid, med kjelde og definisjon",
      en: "One number measured over time, with source and definition"),
    methods: ["M23", "M45", "M57"], isCommon: true,
    folder: LocalizedText(nb: "målinger", nn: "målingar", en: "measurements"),
    fields: [
      indicator.declaration, measuredIn.declaration, numerator.declaration, denominator.declaration,
      source.declaration, frequency.declaration, responsible.declaration, direction.declaration,
      baseline.declaration, data.declaration, chart.declaration, ruleSet.declaration,
      splits.declaration, minimum.declaration, maximum.declaration,
    ],
    sections: [definition, points])
}
