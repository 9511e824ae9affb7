import Model
package import Source

/// The reports a unit can have, in the order `forbedre report --help` shows them.
package enum ReportKind: String, Sendable, Hashable, CaseIterable {
  case status
  case annualReview = "annual-review"
  case final
  case actionPlan = "action-plan"
  case youSaidWeDid = "you-said-we-did"
  case nineSteps = "nine-steps"
  case handover
  case compliance
  case deviations
  case answers

  /// Its name on the command line and, in lower case with hyphens, of its file.
  package var name: LocalizedText {
    switch self {
    case .status: LocalizedText(nb: "status", nn: "status", en: "status")
    case .annualReview:
      LocalizedText(nb: "årlig-gjennomgang", nn: "årleg-gjennomgang", en: "annual-review")
    case .final: LocalizedText(nb: "sluttrapport", nn: "sluttrapport", en: "final")
    case .actionPlan:
      LocalizedText(nb: "tiltaksplakat", nn: "tiltaksplakat", en: "action-plan")
    case .youSaidWeDid:
      LocalizedText(nb: "dere-sa-vi-gjorde", nn: "de-sa-vi-gjorde", en: "you-said-we-did")
    case .nineSteps: LocalizedText(nb: "ni-trinn", nn: "ni-steg", en: "nine-steps")
    case .handover: LocalizedText(nb: "overlevering", nn: "overlevering", en: "handover")
    case .compliance:
      LocalizedText(nb: "internkontroll", nn: "internkontroll", en: "compliance")
    case .deviations: LocalizedText(nb: "avvik", nn: "avvik", en: "deviations")
    case .answers: LocalizedText(nb: "svar", nn: "svar", en: "answers")
    }
  }

  /// What stands on top of the sheet.
  package var title: LocalizedText {
    switch self {
    case .status: LocalizedText(nb: "Statusrapport", nn: "Statusrapport", en: "Status report")
    case .annualReview:
      LocalizedText(
        nb: "Årlig systematisk gjennomgang", nn: "Årleg systematisk gjennomgang",
        en: "Annual systematic review")
    case .final: LocalizedText(nb: "Sluttrapport", nn: "Sluttrapport", en: "Final report")
    case .actionPlan: LocalizedText(nb: "Handlingsplan", nn: "Handlingsplan", en: "Action plan")
    case .youSaidWeDid:
      LocalizedText(nb: "Dere sa, vi gjorde", nn: "De sa, vi gjorde", en: "You said, we did")
    case .nineSteps:
      LocalizedText(nb: "Dere er her", nn: "De er her", en: "You are here")
    case .handover:
      LocalizedText(
        nb: "Overlevering til ny leder", nn: "Overlevering til ny leiar",
        en: "Handover to a new leader")
    case .compliance:
      LocalizedText(
        nb: "Internkontroll", nn: "Internkontroll", en: "Internal control")
    case .deviations:
      LocalizedText(nb: "Avvik samlet", nn: "Avvik samla", en: "Deviations summed up")
    case .answers: LocalizedText(nb: "Svar på saker", nn: "Svar på saker", en: "Answers to cases")
    }
  }

  /// One line for the list of kinds.
  package var summary: LocalizedText {
    switch self {
    case .status:
      LocalizedText(
        nb: "avvik fra planen, utsikt til målene, forslag",
        nn: "avvik frå planen, utsikt til måla, forslag",
        en: "deviation from plan, outlook for the goals, proposals")
    case .annualReview:
      LocalizedText(
        nb: "årlig gjennomgang, utfylt så langt filene kan svare",
        nn: "årleg gjennomgang, utfylt så langt filene kan svare",
        en: "annual review, filled in as far as the files can answer")
    case .final:
      LocalizedText(
        nb: "sluttrapport for en forbedring (enhet eller forbedring)",
        nn: "sluttrapport for ei forbetring (eining eller forbetring)",
        en: "final report of an improvement (a unit or an improvement)")
    case .actionPlan:
      LocalizedText(
        nb: "handlingsplanen som plakat til veggen, A3",
        nn: "handlingsplanen som plakat til veggen, A3",
        en: "the action plan as a poster for the wall, A3")
    case .youSaidWeDid:
      LocalizedText(
        nb: "det dere sa, det vi gjorde, og det vi ikke gjør og hvorfor",
        nn: "det de sa, det vi gjorde, og det vi ikkje gjer og kvifor",
        en: "what you said, what we did, and what we do not do and why")
    case .nineSteps:
      LocalizedText(
        nb: "kort som viser hvor dere er i de ni trinnene",
        nn: "kort som viser kvar de er i dei ni stega",
        en: "a card that shows where you are in the nine steps")
    case .handover:
      LocalizedText(
        nb: "det en ny leder må vite om enheten", nn: "det ein ny leiar må vite om eininga",
        en: "what a new leader must know of the unit")
    case .compliance:
      LocalizedText(
        nb: "plikter i loven: hva svarer på dem, og hva mangler",
        nn: "plikter i lova: kva svarar på dei, og kva manglar",
        en: "duties by law: what answers them, and what is missing")
    case .deviations:
      LocalizedText(
        nb: "avvik etter kategori, med diagram over de vanligste",
        nn: "avvik etter kategori, med diagram over dei vanlegaste",
        en: "deviations by category, with a chart of the commonest")
    case .answers:
      LocalizedText(
        nb: "svar på løftede saker, til ledergruppa",
        nn: "svar på løfta saker, til leiargruppa",
        en: "answers to raised cases, for the leader group")
    }
  }

  /// The kind a written name stands for, in any language.
  package static func reading(_ text: String) -> ReportKind? {
    let wanted = folded(key: text)
    return allCases.first { kind in
      [kind.rawValue, kind.name.nb, kind.name.nn, kind.name.en].contains {
        folded(key: $0) == wanted
      }
    }
  }

  /// On the wall, so A3; the others are read in the hand.
  var isPoster: Bool { self == .actionPlan }
}
