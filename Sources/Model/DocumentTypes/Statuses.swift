package import Source

/// How far an action, a task or a wheel activity has come.
package enum ActionStatus: String, Choice {
  case new
  case notStarted = "not started"
  case planned
  case inProgress = "in progress"
  case inTest = "in test"
  case onHold = "on hold"
  case done
  case evaluated
  case standardised
  case deferred
  case rejected
  case passedOn = "passed on"
  case cancelled

  package var label: LocalizedText {
    switch self {
    case .new: LocalizedText(nb: "ny", nn: "ny", en: "new")
    case .notStarted: LocalizedText(nb: "ikke startet", nn: "ikkje starta", en: "not started")
    case .planned: LocalizedText(nb: "planlagt", nn: "planlagt", en: "planned")
    case .inProgress: LocalizedText(nb: "pågår", nn: "pågår", en: "in progress")
    case .inTest: LocalizedText(nb: "under utprøving", nn: "under utprøving", en: "in test")
    case .onHold: LocalizedText(nb: "på vent", nn: "på vent", en: "on hold")
    case .done: LocalizedText(nb: "gjennomført", nn: "gjennomført", en: "done")
    case .evaluated: LocalizedText(nb: "evaluert", nn: "evaluert", en: "evaluated")
    case .standardised: LocalizedText(nb: "ny praksis", nn: "ny praksis", en: "standardised")
    case .deferred: LocalizedText(nb: "utsatt", nn: "utsett", en: "deferred")
    case .rejected: LocalizedText(nb: "avvist", nn: "avvist", en: "rejected")
    case .passedOn: LocalizedText(nb: "løftet videre", nn: "løfta vidare", en: "passed on")
    case .cancelled: LocalizedText(nb: "avlyst", nn: "avlyst", en: "cancelled")
    }
  }

  package var also: [String] {
    switch self {
    case .done: ["ferdig", "utført"]
    case .inProgress: ["i gang", "startet", "starta"]
    default: []
    }
  }

  /// Nothing more is waited for.
  package var isClosed: Bool {
    switch self {
    case .done, .evaluated, .standardised, .rejected, .cancelled, .passedOn: true
    default: false
    }
  }

  /// It has been carried out.
  package var isDone: Bool { self == .done || self == .evaluated || self == .standardised }
}

/// How a goal ended, or that it is still open.
package enum GoalStatus: String, Choice {
  case draft
  case inProgress = "in progress"
  case reached
  case partlyReached = "partly reached"
  case notReached = "not reached"
  case onHold = "on hold"
  case deferred
  case rejected

  package var label: LocalizedText {
    switch self {
    case .draft: LocalizedText(nb: "utkast", nn: "utkast", en: "draft")
    case .inProgress: LocalizedText(nb: "pågår", nn: "pågår", en: "in progress")
    case .reached: LocalizedText(nb: "nådd", nn: "nådd", en: "reached")
    case .partlyReached: LocalizedText(nb: "delvis nådd", nn: "delvis nådd", en: "partly reached")
    case .notReached: LocalizedText(nb: "ikke nådd", nn: "ikkje nådd", en: "not reached")
    case .onHold: LocalizedText(nb: "på vent", nn: "på vent", en: "on hold")
    case .deferred: LocalizedText(nb: "utsatt", nn: "utsett", en: "deferred")
    case .rejected: LocalizedText(nb: "avvist", nn: "avvist", en: "rejected")
    }
  }

  /// Somebody has looked at the result and said so.
  package var isEvaluated: Bool {
    self == .reached || self == .partlyReached || self == .notReached
  }
}

/// The four phases of the improvement circle (M03), with the five-phase labels (M04) accepted.
package enum Phase: String, Choice {
  case plan
  case `do`
  case check
  case act

  package var label: LocalizedText {
    switch self {
    case .plan: LocalizedText(nb: "planlegge", nn: "planleggje", en: "plan")
    case .do: LocalizedText(nb: "gjennomføre", nn: "gjennomføre", en: "do")
    case .check: LocalizedText(nb: "evaluere", nn: "evaluere", en: "check")
    case .act: LocalizedText(nb: "korrigere", nn: "korrigere", en: "act")
    }
  }

  package var also: [String] {
    switch self {
    case .plan: ["planlegge", "P", "forberede", "førebu", "prepare"]
    case .do: ["D", "utføre", "execute"]
    case .check: ["C", "kontrollere", "control"]
    case .act: ["A", "følge opp", "følgje opp", "follow up", "standardisere"]
    }
  }

  /// P, D, C or A.
  package var letter: String { String(rawValue.prefix(1)).uppercased() }

  /// 0 for plan to 3 for act.
  package var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Where in the organisation a unit stands.
package enum UnitLevel: String, Choice {
  case organisation
  case department
  case unit

  package var label: LocalizedText {
    switch self {
    case .organisation: LocalizedText(nb: "organisasjon", nn: "organisasjon", en: "organisation")
    case .department: LocalizedText(nb: "avdeling", nn: "avdeling", en: "department")
    case .unit: LocalizedText(nb: "enhet", nn: "eining", en: "unit")
    }
  }

  package var also: [String] {
    switch self {
    case .organisation: ["kommune", "helseforetak", "helseføretak", "sykehus", "sjukehus"]
    case .department: ["tjenesteområde", "tenesteområde", "klinikk"]
    case .unit: ["seksjon", "post", "sengepost"]
    }
  }
}

/// IGLO: on which level an action works (M30).
package enum ActionLevel: String, Choice {
  case individual
  case group
  case leadership
  case organisation

  package var label: LocalizedText {
    switch self {
    case .individual: LocalizedText(nb: "individ", nn: "individ", en: "individual")
    case .group: LocalizedText(nb: "gruppe", nn: "gruppe", en: "group")
    case .leadership: LocalizedText(nb: "ledelse", nn: "leiing", en: "leadership")
    case .organisation: LocalizedText(nb: "organisasjon", nn: "organisasjon", en: "organisation")
    }
  }
}

/// What a meeting does with an item (M68).
package enum ItemOutcome: String, Choice {
  case inform
  case discuss
  case decide

  package var label: LocalizedText {
    switch self {
    case .inform: LocalizedText(nb: "informere", nn: "informere", en: "inform")
    case .discuss: LocalizedText(nb: "drøfte", nn: "drøfte", en: "discuss")
    case .decide: LocalizedText(nb: "beslutte", nn: "avgjere", en: "decide")
    }
  }

  package var also: [String] {
    switch self {
    case .inform: ["informasjon", "orientere", "orientering", "information"]
    case .discuss: ["drøfting", "diskutere", "discussion"]
    case .decide: ["beslutning", "vedta", "vedtak", "avgjerd", "decision"]
    }
  }
}

/// Where a meeting stands.
package enum MeetingStatus: String, Choice {
  case draft
  case planned
  case held
  case cancelled

  package var label: LocalizedText {
    switch self {
    case .draft: LocalizedText(nb: "utkast", nn: "utkast", en: "draft")
    case .planned: LocalizedText(nb: "planlagt", nn: "planlagt", en: "planned")
    case .held: LocalizedText(nb: "holdt", nn: "halde", en: "held")
    case .cancelled: LocalizedText(nb: "avlyst", nn: "avlyst", en: "cancelled")
    }
  }

  package var also: [String] { self == .held ? ["gjennomført", "avholdt", "done"] : [] }
}

/// Where a deviation or a risk assessment stands.
package enum CaseStatus: String, Choice {
  case new
  case inProgress = "in progress"
  case closed
  case reopened

  package var label: LocalizedText {
    switch self {
    case .new: LocalizedText(nb: "ny", nn: "ny", en: "new")
    case .inProgress: LocalizedText(nb: "pågår", nn: "pågår", en: "in progress")
    case .closed: LocalizedText(nb: "lukket", nn: "lukka", en: "closed")
    case .reopened: LocalizedText(nb: "gjenåpnet", nn: "opna att", en: "reopened")
    }
  }
}

/// Which way a measured number should go.
package enum Direction: String, Choice {
  case lower
  case higher

  package var label: LocalizedText {
    switch self {
    case .lower: LocalizedText(nb: "lavere", nn: "lågare", en: "lower")
    case .higher: LocalizedText(nb: "høyere", nn: "høgare", en: "higher")
    }
  }

  package var also: [String] {
    switch self {
    case .lower: ["ned"]
    case .higher: ["opp"]
    }
  }
}
