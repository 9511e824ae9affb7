package import Source

/// A place where a thread breaks off.
package struct TraceGap: Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    // Forward: something was found, wanted or done, and nothing follows.
    case signalWithoutAction = "signal-without-action"
    case causeWithoutAction = "cause-without-action"
    case goalWithoutAction = "goal-without-action"
    case actionNotMeasured = "action-not-measured"
    case evaluationLedToNothing = "evaluation-led-to-nothing"
    // Backward: something is done, and nothing says why.
    case challengeWithoutSource = "challenge-without-source"
    case actionWithoutCause = "action-without-cause"
    case actionWithoutGoal = "action-without-goal"
    case standardWithoutEvaluation = "standard-without-evaluation"

    package var isForward: Bool {
      switch self {
      case .signalWithoutAction, .causeWithoutAction, .goalWithoutAction, .actionNotMeasured,
        .evaluationLedToNothing:
        true
      default: false
      }
    }

    /// Said of several: the heading of a list.
    package var heading: LocalizedText {
      switch self {
      case .signalWithoutAction:
        LocalizedText(
          nb: "Signaler ingen har gjort noe med", nn: "Signal ingen har gjort noko med",
          en: "Signals nobody has acted on")
      case .causeWithoutAction:
        LocalizedText(
          nb: "Rotårsaker uten tiltak", nn: "Rotårsaker utan tiltak",
          en: "Root causes without an action")
      case .goalWithoutAction:
        LocalizedText(
          nb: "Mål uten tiltak", nn: "Mål utan tiltak", en: "Goals without an action")
      case .actionNotMeasured:
        LocalizedText(
          nb: "Tiltak som er gjort, men ikke målt", nn: "Tiltak som er gjorde, men ikkje målte",
          en: "Actions done and never measured")
      case .evaluationLedToNothing:
        LocalizedText(
          nb: "Evalueringer som ikke førte til noe", nn: "Evalueringar som ikkje førte til noko",
          en: "Evaluations that led to nothing")
      case .challengeWithoutSource:
        LocalizedText(
          nb: "Forbedringer uten kilde", nn: "Forbetringar utan kjelde",
          en: "Improvements without a source")
      case .actionWithoutCause:
        LocalizedText(
          nb: "Tiltak uten rotårsak", nn: "Tiltak utan rotårsak",
          en: "Actions without a root cause")
      case .actionWithoutGoal:
        LocalizedText(nb: "Tiltak uten mål", nn: "Tiltak utan mål", en: "Actions without a goal")
      case .standardWithoutEvaluation:
        LocalizedText(
          nb: "Ny praksis uten evaluering", nn: "Ny praksis utan evaluering",
          en: "New practice without an evaluation")
      }
    }

    /// Said of one, behind it.
    package var sentence: LocalizedText {
      switch self {
      case .signalWithoutAction:
        LocalizedText(
          nb: "ingen har gjort noe med det", nn: "ingen har gjort noko med det",
          en: "nobody has acted on it")
      case .causeWithoutAction:
        LocalizedText(
          nb: "ingen tiltak fjerner den", nn: "ingen tiltak fjernar ho",
          en: "no action removes it")
      case .goalWithoutAction:
        LocalizedText(
          nb: "ingen tiltak for målet", nn: "ingen tiltak for målet", en: "no action for it")
      case .actionNotMeasured:
        LocalizedText(
          nb: "gjort, men ikke målt", nn: "gjort, men ikkje målt", en: "done, but not measured")
      case .evaluationLedToNothing:
        LocalizedText(
          nb: "førte ikke til noe", nn: "førte ikkje til noko", en: "led to nothing")
      case .challengeWithoutSource:
        LocalizedText(
          nb: "sier ikke hva den kommer av", nn: "seier ikkje kva ho kjem av",
          en: "does not say where it comes from")
      case .actionWithoutCause:
        LocalizedText(
          nb: "fjerner ingen rotårsak", nn: "fjernar inga rotårsak", en: "removes no root cause")
      case .actionWithoutGoal:
        LocalizedText(
          nb: "hører ikke til noe mål", nn: "høyrer ikkje til noko mål", en: "belongs to no goal")
      case .standardWithoutEvaluation:
        LocalizedText(
          nb: "ingen har evaluert det som ble ny praksis",
          nn: "ingen har evaluert det som vart ny praksis",
          en: "nobody evaluated what became the standard")
      }
    }

    /// The rules of `check` that tell of the same break.
    package var rules: [String] {
      switch self {
      case .signalWithoutAction:
        [
          "cafe-led-to-nothing", "deviation-closed-without-action", "interview-leads-nowhere",
          "signal-without-action", "survey-without-plan",
        ]
      case .causeWithoutAction: ["root-cause-without-action"]
      case .goalWithoutAction: ["goal-nobody-works-on"]
      case .actionNotMeasured: ["action-never-measured", "goal-without-indicator"]
      case .evaluationLedToNothing:
        [
          "evaluation-led-to-nothing", "evaluation-without-decision", "practice-without-standard",
        ]
      case .challengeWithoutSource: ["improvement-without-source"]
      case .actionWithoutCause: ["action-without-analysis"]
      case .actionWithoutGoal: ["action-without-goal"]
      case .standardWithoutEvaluation:
        ["act-phase-without-evaluation", "standard-without-evaluation"]
      }
    }
  }

  package let kind: Kind
  /// Index into `TraceGraph.nodes`.
  package let node: Int
  /// The day the thread came to here, when something tells.
  package let since: CalendarDate?
  /// Days since.
  package let days: Int?
  /// Why it is no break after all; nil when it is one.
  package let exception: TraceException?
}
