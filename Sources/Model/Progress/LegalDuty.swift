package import Source

/// A duty that a law lays on an organisation, and what in a workspace can show that it is met
/// (domain.md §7). Wording is ours; the law's own text decides.
package struct LegalDuty: Sendable {
  /// What may answer a duty, the strongest first.
  package enum Proof: Sendable, Hashable {
    /// Main tasks and roles in the unit's profile.
    case profile
    case goals
    /// A row of «Internkontroll» with one of the words in its area or legal basis.
    case routine([String])
    case deviations
    /// Deviations whose reporter was told, or whose learning is written.
    case learning
    case risk
    case riskMeasures
    case plan
    /// A plan or improvement in which the staff's representatives took part.
    case participation
    case evaluation
    case standard
    case series
    case wheel(WheelDuty)
    /// An arena whose name has one of the words, by its last meeting.
    case arena([String])
    /// A role whose name has one of the words.
    case role([String])
    /// How many of those with roles have taken the HSE course.
    case training
    /// The course of roles whose name has one of the words; of the leader without any.
    case course([String])
  }

  package let duty: LocalizedText
  package let basis: String
  package let proofs: [Proof]

  private init(_ basis: String, _ nb: String, _ nn: String, _ en: String, _ proofs: [Proof]) {
    self.basis = basis
    duty = LocalizedText(nb: nb, nn: nn, en: en)
    self.proofs = proofs
  }

  /// The profiles that settings may name, with the name of the law.
  package static func title(of profile: String) -> LocalizedText? {
    switch profile {
    case "kommunelov":
      LocalizedText(
        nb: "Kommuneloven kapittel 25", nn: "Kommunelova kapittel 25",
        en: "Local Government Act, chapter 25")
    case "helse":
      LocalizedText(
        nb: "Forskrift om ledelse og kvalitetsforbedring",
        nn: "Forskrift om leiing og kvalitetsforbetring",
        en: "Regulation on management and quality improvement in health care")
    case "hms":
      LocalizedText(
        nb: "Internkontrollforskriften § 5", nn: "Internkontrollforskrifta § 5",
        en: "Internal Control Regulation, § 5")
    case "aml":
      LocalizedText(
        nb: "Arbeidsmiljøloven", nn: "Arbeidsmiljølova", en: "Working Environment Act")
    default: nil
    }
  }

  package static func duties(of profile: String) -> [LegalDuty] {
    switch profile {
    case "kommunelov": council
    case "helse": health
    case "hms": safety
    case "aml": workingEnvironment
    default: []
    }
  }

  private static let council = [
    LegalDuty(
      "§ 25-1 a", "Hovedoppgaver, mål og organisering er beskrevet",
      "Hovudoppgåver, mål og organisering er skildra",
      "Main tasks, goals and organisation are described", [.profile, .goals]),
    LegalDuty(
      "§ 25-1 b", "Rutiner og prosedyrer som trengs, finnes",
      "Rutinar og prosedyrar som trengst, finst", "Routines and procedures needed are there",
      [.routine(["kommunelov", "kommunens internkontroll"]), .standard]),
    LegalDuty(
      "§ 25-1 c", "Avvik blir funnet og fulgt opp", "Avvik blir funne og følgde opp",
      "Deviations are found and followed up", [.deviations]),
    LegalDuty(
      "§ 25-1 c", "Fare for avvik er kartlagt", "Fare for avvik er kartlagd",
      "Risk of deviations is mapped", [.risk, .wheel(.riskReview)]),
    LegalDuty(
      "§ 25-1 d", "Internkontrollen er dokumentert", "Internkontrollen er dokumentert",
      "Internal control is documented", [.routine(["kommunelov", "internkontroll"])]),
    LegalDuty(
      "§ 25-1 e", "Rutiner blir vurdert og forbedret", "Rutinar blir vurderte og forbetra",
      "Routines are evaluated and improved",
      [.evaluation, .wheel(.annualReview), .standard]),
    LegalDuty(
      "§ 25-2", "Kommunestyret får rapport minst én gang i året",
      "Kommunestyret får rapport minst éin gong i året",
      "The council gets a report at least once a year", [.wheel(.councilReport)]),
  ]

  private static let health = [
    LegalDuty(
      "§ 6 a", "Mål, oppgaver og organisering er beskrevet",
      "Mål, oppgåver og organisering er skildra", "Goals, tasks and organisation are described",
      [.profile, .goals]),
    LegalDuty(
      "§ 6", "Regelverket er kjent og tilgjengelig", "Regelverket er kjent og tilgjengeleg",
      "The rules are known and at hand", [.routine(["kvalitet", "helse"])]),
    LegalDuty(
      "§ 6", "Områder med fare for svikt er kartlagt", "Område med fare for svikt er kartlagde",
      "Areas at risk are mapped", [.risk, .wheel(.riskReview)]),
    LegalDuty(
      "§ 6", "Det er planlagt hvordan faren blir mindre",
      "Det er planlagt korleis faren blir mindre", "It is planned how the risk is reduced",
      [.riskMeasures, .plan]),
    LegalDuty(
      "§ 6", "Kompetanse og behov for opplæring er kjent",
      "Kompetanse og behov for opplæring er kjende", "Competence and need of training are known",
      [.training]),
    LegalDuty(
      "§ 6", "Avvik, klager og erfaringer er samlet", "Avvik, klager og erfaringar er samla",
      "Deviations, complaints and experience are gathered", [.deviations, .series]),
    LegalDuty(
      "§ 7", "Planene er kjent og gjennomført", "Planane er kjende og gjennomførte",
      "Plans are known and carried out", [.plan]),
    LegalDuty(
      "§ 7", "De ansatte er med", "Dei tilsette er med", "Staff take part", [.participation]),
    LegalDuty(
      "§ 8", "Tiltak blir evaluert", "Tiltak blir evaluerte", "Measures are evaluated",
      [.evaluation]),
    LegalDuty(
      "§ 8", "Avvik blir gått gjennom for å lære", "Avvik blir gjennomgått for å lære",
      "Deviations are gone through to learn",
      [.learning, .arena(["kvalitetsutvalg", "kvalitetsutval"])]),
    LegalDuty(
      "§ 8", "Hele systemet blir gått gjennom hvert år",
      "Heile systemet blir gjennomgått kvart år", "The whole system is reviewed every year",
      [.wheel(.annualReview)]),
    LegalDuty(
      "§ 9", "Feil blir rettet, og rutiner blir bedre", "Feil blir retta, og rutinar blir betre",
      "Faults are corrected and routines improved", [.standard, .plan]),
  ]

  private static let safety = [
    LegalDuty(
      "§ 5 nr. 1", "Lover og forskrifter er tilgjengelige", "Lover og forskrifter er tilgjengelege",
      "Acts and regulations are at hand",
      [.routine(["hms", "helse, miljø", "internkontrollforskrift"])]),
    LegalDuty(
      "§ 5 nr. 2", "Ansatte har kunnskap om HMS", "Tilsette har kunnskap om HMS",
      "Employees know health and safety", [.training, .wheel(.hseTraining)]),
    LegalDuty(
      "§ 5 nr. 3", "De ansatte er med", "Dei tilsette er med", "Employees take part",
      [.participation, .wheel(.safetyRound)]),
    LegalDuty(
      "§ 5 nr. 4", "Mål for HMS er skrevet ned", "Mål for HMS er skrivne ned",
      "Goals for health and safety are written", [.goals]),
    LegalDuty(
      "§ 5 nr. 5", "Ansvar og oppgaver er fordelt skriftlig",
      "Ansvar og oppgåver er fordelte skriftleg",
      "Responsibility is divided in writing", [.profile]),
    LegalDuty(
      "§ 5 nr. 6", "Farer er kartlagt, og tiltak er planlagt",
      "Farar er kartlagde, og tiltak er planlagde",
      "Hazards are mapped and measures planned", [.risk, .wheel(.riskReview)]),
    LegalDuty(
      "§ 5 nr. 7", "Brudd blir funnet, rettet og hindret", "Brot blir funne, retta og hindra",
      "Breaches are found, corrected and prevented", [.deviations]),
    LegalDuty(
      "§ 5 nr. 8", "Internkontrollen blir gjennomgått jevnlig",
      "Internkontrollen blir jamleg gjennomgått",
      "Internal control is reviewed regularly", [.wheel(.annualReview)]),
  ]

  private static let workingEnvironment = [
    LegalDuty(
      "§ 6-1", "Verneombud er valgt", "Verneombod er valt", "A safety representative is elected",
      [.role(["verneombud", "verneombod", "safety rep"])]),
    LegalDuty(
      "§ 6-5", "Verneombud har fått opplæring", "Verneombod har fått opplæring",
      "The safety representative is trained", [.course(["verneombud", "verneombod", "safety rep"])]),
    LegalDuty(
      "§ 3-5", "Lederen har gått HMS-kurs", "Leiaren har gått HMS-kurs",
      "The leader has taken the HSE course", [.course([])]),
    LegalDuty(
      "§ 7-1", "Arbeidsmiljøutvalget møtes", "Arbeidsmiljøutvalet møtest",
      "The working environment committee meets",
      [.arena(["arbeidsmiljøutval", "amu", "working environment committee"])]),
    LegalDuty(
      "§ 4-2", "Ansatte og tillitsvalgte er med på endringer",
      "Tilsette og tillitsvalde er med på endringar",
      "Employees and representatives take part in changes", [.participation]),
    LegalDuty(
      "§ 3-1", "Arbeidsmiljøet er kartlagt", "Arbeidsmiljøet er kartlagt",
      "The working environment is mapped", [.wheel(.employeeSurvey), .wheel(.safetyRound), .risk]),
  ]
}
