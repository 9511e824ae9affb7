import Source

extension MethodCatalog {
  /// Analysis, goals, choice and plan (M37–M48).
  static let planning: [Method] = [
    Method(
      "M37", nb: "fem hvorfor",
      nn: "fem kvifor",
      en: "five whys",
      purpose: LocalizedText(
        nb: "Spørre hvorfor til dere kommer til noe dere kan gjøre noe med",
        nn: "Spørje kvifor til de kjem til noko de kan gjere noko med",
        en: "Ask why until you reach something you can act on"),
      phases: [.plan], duty: .may, source: "S4 §3.2.1",
      people: MethodRange(2, 6), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet five-whys"]),
    Method(
      "M38", nb: "fiskebeinsdiagram",
      nn: "fiskebeinsdiagram",
      en: "fishbone diagram",
      purpose: LocalizedText(
        nb: "Samle alle tenkelige årsaker i grupper, og velge dem som betyr mest",
        nn: "Samle alle tenkjelege årsaker i grupper, og velje dei som betyr mest",
        en: "Gather all likely causes in groups, and choose those that matter most"),
      phases: [.plan, .check], duty: .may, source: "S4 §3.2.2",
      people: MethodRange(3, 10), minutes: MethodRange(45, 90),
      commands: ["draw {document} --sheet fishbone"]),
    Method(
      "M39", nb: "SMART-mål",
      nn: "SMART-mål",
      en: "SMART goal",
      purpose: LocalizedText(
        nb: "Skrive et mål alle forstår likt, med tall, frist og eier",
        nn: "Skrive eit mål alle forstår likt, med tal, frist og eigar",
        en: "Write a goal all understand alike, with number, deadline and owner"),
      phases: [.plan], duty: .handbook, source: "S4 §3.3, §9",
      people: MethodRange(1, 6), minutes: MethodRange(20, 40),
      commands: ["smart {file}", "draw {document} --sheet goal-card"]),
    Method(
      "M40", nb: "målhierarki",
      nn: "målhierarki",
      en: "goal hierarchy",
      purpose: LocalizedText(
        nb: "Se hvilket stort mål de små hører til",
        nn: "Sjå kva stort mål dei små høyrer til",
        en: "See which large goal the small ones belong to"),
      phases: [.plan], duty: .handbook, source: "S4 §3.3.1–3.3.2",
      people: MethodRange(2, 8), minutes: MethodRange(30, 60),
      commands: ["draw {unit}"]),
    Method(
      "M41", nb: "resultatmål og effektmål",
      nn: "resultatmål og effektmål",
      en: "project goals",
      purpose: LocalizedText(
        nb: "Skille det prosjektet leverer, fra det gode som kommer etterpå",
        nn: "Skilje det prosjektet leverer, frå det gode som kjem etterpå",
        en: "Tell what the project delivers from the good that comes later"),
      phases: [.plan], duty: .project, source: "S4 §3.3.3",
      people: MethodRange(2, 6), minutes: MethodRange(30, 60)),
    Method(
      "M42", nb: "prioriteringsmatrise",
      nn: "prioriteringsmatrise",
      en: "priority matrix",
      purpose: LocalizedText(
        nb: "Velge blant mange forslag etter virkning og innsats, og velge bort resten",
        nn: "Velje mellom mange forslag etter verknad og innsats, og velje bort resten",
        en: "Choose among many proposals by effect and effort, and choose away the rest"),
      phases: [.plan], duty: .may, source: "S4 §3.4.1",
      people: MethodRange(1, 10), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet priority-matrix"]),
    Method(
      "M43", nb: "gevinstkartlegging",
      nn: "gevinstkartlegging",
      en: "benefits mapping",
      purpose: LocalizedText(
        nb: "Finne hvem som får det bedre av tiltaket, og hva det koster",
        nn: "Finne kven som får det betre av tiltaket, og kva det kostar",
        en: "Find who will be better off, and at what cost"),
      phases: [.plan], duty: .may, source: "S4 §3.4.2",
      people: MethodRange(3, 8), minutes: MethodRange(60, 90),
      commands: ["draw {document} --sheet benefits-tree"]),
    Method(
      "M44", nb: "gevinstplan",
      nn: "gevinstplan",
      en: "benefits plan",
      purpose: LocalizedText(
        nb: "Skrive hvem som sørger for at gevinsten kommer, og når det måles",
        nn: "Skrive kven som syter for at gevinsten kjem, og når det blir målt",
        en: "Write who makes the benefit come, and when it is measured"),
      phases: [.plan], duty: .may, source: "S4 §3.5",
      people: MethodRange(2, 6), minutes: MethodRange(30, 60),
      commands: ["draw {document} --sheet benefits-plan"]),
    Method(
      "M45", nb: "gevinstoppfølging",
      nn: "gevinstoppfølging",
      en: "benefits follow-up",
      purpose: LocalizedText(
        nb: "Se etter om gevinsten kom, også etter at prosjektet er slutt",
        nn: "Sjå etter om gevinsten kom, òg etter at prosjektet er slutt",
        en: "See whether the benefit came, also after the project ended"),
      phases: [.do, .check, .act], duty: .may, source: "S4 fig. 9",
      people: MethodRange(1, 4), minutes: MethodRange(15, 30),
      commands: ["draw {document} --sheet benefits-plan"]),
    Method(
      "M46", nb: "ni tiltak for prosesseffektivisering",
      nn: "ni tiltak for prosesseffektivisering",
      en: "nine flow moves",
      purpose: LocalizedText(
        nb: "Ha ni måter å gjøre flyten bedre på foran seg når dere leter etter tiltak",
        nn: "Ha ni måtar å gjere flyten betre på framfor seg når de leitar etter tiltak",
        en: "Have nine ways of better flow before you when looking for actions"),
      phases: [.plan], duty: .may, source: "S4 §3.4.3",
      people: MethodRange(3, 8), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet workshop"]),
    Method(
      "M47", nb: "sløsing, overbelastning og ubalanse",
      nn: "sløsing, overbelasting og ubalanse",
      en: "waste, overburden, unevenness",
      purpose: LocalizedText(
        nb: "Sette navn på det som tar tid uten å hjelpe noen",
        nn: "Setje namn på det som tek tid utan å hjelpe nokon",
        en: "Put a name to what takes time and helps nobody"),
      phases: [.plan], duty: .may, source: "S4 §8, §9",
      people: MethodRange(2, 8), minutes: MethodRange(20, 40),
      commands: ["draw {document} --sheet workshop"]),
    Method(
      "M48", nb: "handlingsplan",
      nn: "handlingsplan",
      en: "action plan",
      purpose: LocalizedText(
        nb: "Bli enige om hvem som gjør hva, innen når, med hvilke ressurser",
        nn: "Bli samde om kven som gjer kva, innan når, med kva ressursar",
        en: "Agree who does what, by when, with which resources"),
      phases: [.plan, .do], duty: .handbook, source: "S4 §3.5, §4.1; S1; S3",
      people: MethodRange(2, 8), minutes: MethodRange(30, 60),
      commands: ["report action-plan {unit}", "due {unit}"]),
  ]
}
