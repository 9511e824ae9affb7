package import Source

/// Where on the thread something stands, from what set the work off to what others learnt of it
/// (method.md §4). In order; `beside` is what goes along with the thread without being part of it.
package enum TraceStage: String, Sendable, Hashable, CaseIterable {
  case signal
  case challenge
  case cause
  case goal
  case action
  case pilot
  case measurement
  case evaluation
  case standard
  case shared
  case beside

  package var label: LocalizedText {
    switch self {
    case .signal: LocalizedText(nb: "signal", nn: "signal", en: "signal")
    case .challenge: LocalizedText(nb: "utfordring", nn: "utfordring", en: "challenge")
    case .cause: LocalizedText(nb: "årsak", nn: "årsak", en: "cause")
    case .goal: LocalizedText(nb: "mål", nn: "mål", en: "goal")
    case .action: LocalizedText(nb: "tiltak", nn: "tiltak", en: "action")
    case .pilot: LocalizedText(nb: "utprøving", nn: "utprøving", en: "pilot")
    case .measurement: LocalizedText(nb: "måling", nn: "måling", en: "measurement")
    case .evaluation: LocalizedText(nb: "evaluering", nn: "evaluering", en: "evaluation")
    case .standard: LocalizedText(nb: "ny praksis", nn: "ny praksis", en: "standard")
    case .shared: LocalizedText(nb: "delt", nn: "delt", en: "shared")
    case .beside: LocalizedText(nb: "ved siden av", nn: "ved sida av", en: "beside")
    }
  }

  /// The phase of the improvement circle the stage belongs to (M03); nil beside the thread.
  package var phase: Phase? {
    switch self {
    case .signal, .challenge, .cause, .goal: .plan
    case .action, .pilot: .do
    case .measurement, .evaluation: .check
    case .standard, .shared: .act
    case .beside: nil
    }
  }

  /// 0 for a signal to 9 for what is shared.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The stage of a document of a type. A type that is not named here stands beside the thread,
  /// with its references.
  package static func of(_ type: DocumentType?) -> TraceStage {
    type.flatMap { byType[$0.name] } ?? .beside
  }

  private static let byType: [String: TraceStage] = [
    // What sets the work off: found, heard, seen, suggested.
    "deviation": .signal, "risk-assessment": .signal, "survey": .signal, "survey-cycle": .signal,
    "interview": .signal, "opinion-tree": .signal, "workplace-dialogue": .signal,
    "dialogue-cafe": .signal, "reflection-log": .signal, "ethical-reflection": .signal,
    "observation": .signal, "idea": .signal, "value-stream": .signal, "service-journey": .signal,
    "review": .signal,
    // The case that is worked on, and why it is so.
    "improvement": .challenge, "project": .challenge,
    "fishbone": .cause, "five-whys": .cause,
    // What is wanted, and what is done for it.
    "goal": .goal, "benefits": .goal,
    "action-plan": .action, "priority-matrix": .action, "five-s": .action,
    "pilot": .pilot,
    // What came of it.
    "series": .measurement, "checklist": .measurement,
    "evaluation": .evaluation,
    "standard": .standard, "training": .standard, "function-description": .standard,
  ]
}
