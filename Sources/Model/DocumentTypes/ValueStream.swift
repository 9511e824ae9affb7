package import Source
import Syntax

/// The steps of a process as the one it is for meets it, with work, waiting and waste (M14), the
/// kinds of waste (M47) and what would make it flow (M46). Now, and as we want it.
package enum ValueStream {
  package static let process = Field<String>(
    "process", nb: "prosess", nn: "prosess", .text, .required,
    meaning: LocalizedText(
      nb: "Arbeidet dere følger fra begynnelse til slutt",
      en: "The work you follow from beginning to end"))
  package static let recipient = Field<String>(
    "recipient", nb: "for_hvem", nn: "for_kven", also: ["mottaker", "mottakar", "for_whom"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Den prosessen er til for: bruker, pasient, elev, innbygger",
      en: "The one the process is for: a user, patient, pupil, citizen"))
  package static let trigger = Field<String>(
    "trigger", nb: "begynner_når", nn: "byrjar_når", also: ["utløser", "starter_når", "begins"],
    .text, .recommended,
    meaning: LocalizedText(
      nb: "Det som setter det i gang, sett av den det er for",
      en: "What sets it off, seen by the one it is for"))
  package static let end = Field<String>(
    "end", nb: "slutter_når", nn: "sluttar_når", also: ["ends"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Det som skal være oppnådd når det er ferdig, sett av den det er for",
      en: "What is achieved when it is over, seen by the one it is for"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(
      nb: "Dagen dere gikk gjennom prosessen", en: "The day you walked through the process"))
  package static let participants = FiveWhys.participants
  package static let explains = FiveWhys.explains
  package static let goal = Field<Reference>(
    "goal", nb: "mål", nn: "mål", .reference("goal"),
    meaning: LocalizedText(
      nb: "Målet for gjennomløpstiden, når det er satt", en: "The goal for lead time, once set"))
  package static let leadTime = Field<TimeSpan>(
    "lead_time", nb: "gjennomløpstid", nn: "gjennomløpstid", .duration,
    meaning: LocalizedText(
      nb: "Tiden fra start til slutt slik den er i dag, når dere har målt den; en dag er 24 timer",
      en: "Time from start to end as it is today, if measured; a day is 24 hours"))
  package static let workTime = Field<TimeSpan>(
    "work_time", nb: "arbeidstid", nn: "arbeidstid", .duration,
    meaning: LocalizedText(
      nb: "Summen av arbeidstid i dag, når dere skriver den selv",
      en: "The sum of work time today, if you write it yourself"))
  package static let desiredLeadTime = Field<TimeSpan>(
    "desired_lead_time", nb: "ønsket_gjennomløpstid", nn: "ønskt_gjennomløpstid", .duration,
    meaning: LocalizedText(
      nb: "Tiden fra start til slutt slik dere vil ha den",
      en: "Time from start to end as you want it"))

  package static let currentState = Section(
    "Current state", nb: "Nåsituasjon", nn: "Situasjonen no",
    also: ["Current situation", "Noverande situasjon", "Slik er det"], .table(FlowStepColumns.all),
    .required,
    question: LocalizedText(
      nb: "Hvem gjør hva, i hvilken rekkefølge, hvor lenge, og hvor lenge ventes det?",
      nn: "Kven gjer kva, i kva rekkjefølgje, kor lenge, og kor lenge blir det venta?",
      en: "Who does what, in which order, for how long, and how long is the wait?"))
  package static let desiredState = Section(
    "Desired state", nb: "Ønsket situasjon", nn: "Ønskt situasjon",
    also: ["Slik vil vi ha det", "Future state"], .table(FlowStepColumns.all), .recommended,
    question: LocalizedText(
      nb: "Hvordan går det når det er slik dere vil ha det?",
      nn: "Korleis går det når det er slik de vil ha det?",
      en: "How does it go when it is as you want it?"))
  package static let findings = Section(
    "What we saw", nb: "Det vi så", nn: "Det vi såg", .prose,
    question: LocalizedText(
      nb: "Hva overrasket dere da dere fulgte prosessen?",
      nn: "Kva overraska dykk då de følgde prosessen?",
      en: "What surprised you when you followed the process?"))

  package static let type = DocumentType(
    "value-stream", nb: "verdistrøm", nn: "verdistraum",
    also: ["verdistrømsanalyse", "verdistraumsanalyse", "prosess", "process"],
    summary: LocalizedText(
      nb:
        "Stegene i en prosess med arbeid, venting og sløsing, slik det er og slik dere vil ha det",
      nn: "Stega i ein prosess med arbeid, venting og sløsing, slik det er og slik de vil ha det",
      en: "The steps of a process with work, waiting and waste, as it is and as you want it"),
    methods: ["M14", "M46", "M47"], isCommon: false,
    folder: LocalizedText(nb: "analyser", nn: "analysar", en: "analyses"),
    fields: [
      process.declaration, recipient.declaration, trigger.declaration, end.declaration,
      date.declaration, participants.declaration, explains.declaration, goal.declaration,
      leadTime.declaration, workTime.declaration, desiredLeadTime.declaration,
      TraceFields.source.declaration, TraceFields.ledTo.declaration,
    ],
    sections: [currentState, desiredState, findings])
}
