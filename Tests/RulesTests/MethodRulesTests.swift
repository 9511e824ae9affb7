import Foundation
import Model
import Rules
import Source
import Testing

/// The candidate rules of the method inventory (method.md §5) and the rules that tell of the same.
@Suite struct MethodRulesTests {
  /// Id of the inventory, with the rules here.
  static let table: [(id: String, rules: [String])] = [
    ("GOAL-01", ["goal-without-number", "baseline-without-target"]),
    ("GOAL-02", ["goal-without-deadline"]),
    ("GOAL-03", ["goal-without-baseline", "change-without-baseline"]),
    ("GOAL-04", ["goal-without-indicator", "indicator-without-series"]),
    ("GOAL-05", ["percent-or-points"]),
    ("GOAL-06", ["activity-as-goal", "investigation-as-goal"]),
    ("GOAL-07", ["unmeasurable-word", "vague-goal"]),
    ("GOAL-08", ["goal-not-accepted"]),
    ("GOAL-09", ["goal-not-evaluated"]),
    ("GOAL-10", ["goal-without-parent"]),
    ("GOAL-11", ["several-goals"]),
    ("GOAL-12", ["goal-not-realistic-explained"]),
    ("ACT-01", ["action-without-responsible", "action-by-group"]),
    ("ACT-02", ["action-without-deadline"]),
    ("ACT-03", ["action-overdue", "quick-action-overdue"]),
    ("ACT-04", ["action-without-goal"]),
    ("ACT-05", ["stale-plan"]),
    ("ACT-06", ["too-many-open-actions"]),
    ("ACT-07", ["levels-not-covered"]),
    ("ACT-08", ["action-without-resources"]),
    ("ACT-09", ["one-owner-of-most"]),
    ("ACT-10", ["action-done-without-date", "action-done-without-effect"]),
    ("CASE-01", ["case-unanswered", "idea-unanswered"]),
    ("CASE-02", ["person-named-in-log", "statement-attributed"]),
    ("CASE-03", ["case-refused-without-reason"]),
    ("CASE-04", ["reflection-without-contract", "newcomer-without-contract"]),
    (
      "CASE-05", ["reflection-without-relief", "dialogue-without-relief", "meeting-without-relief"]
    ),
    ("CAUSE-01", ["action-without-analysis"]),
    ("CAUSE-02", ["too-few-whys"]),
    ("CAUSE-03", ["cause-blames-person"]),
    ("CAUSE-04", ["root-cause-without-action"]),
    ("CAUSE-05", ["effect-as-solution", "fishbone-one-category"]),
    ("RISK-01", ["risk-off-scale", "risk-product-wrong"]),
    ("RISK-02", ["risk-without-measure"]),
    ("RISK-03", ["residual-not-assessed", "residual-higher"]),
    ("RISK-04", ["risk-review-overdue"]),
    ("RISK-05", ["no-risk-criteria"]),
    ("DEV-01", ["no-feedback-to-reporter"]),
    ("DEV-02", ["deviation-breaks-nothing"]),
    ("DEV-03", ["recurring-deviation"]),
    ("DEV-04", ["personal-data"]),
    ("OBS-01", ["observation-without-consent"]),
    ("SURV-01", ["hidden-group-in-text", "survey-group-below-floor", "minimum-group-too-low"]),
    ("SURV-02", ["survey-without-plan"]),
    ("SURV-03", ["survey-without-context"]),
    ("SURV-04", ["nothing-to-keep"]),
    ("STEP-01", ["step-order-broken"]),
    ("STEP-02", ["representatives-missing"]),
    ("STEP-03", ["follow-up-not-secured"]),
    ("FOC-01", ["focus-group-size"]),
    ("FOC-02", ["focus-interview-too-long"]),
    ("FOC-03", ["interview-slot-length"]),
    ("FOC-04", ["questions-not-sent"]),
    ("FOC-05", ["interview-not-presented", "interview-leads-nowhere"]),
    ("APU-01", ["dialogue-group-not-four"]),
    ("APU-02", ["dialogue-meeting-outside-length", "dialogue-with-one-meeting"]),
    ("APU-03", ["dialogue-wishes-not-three"]),
    ("APU-04", ["dialogue-without-plan-date"]),
    ("CAFE-01", ["cafe-without-previous-evaluation"]),
    ("MEET-01", ["meeting-without-purpose"]),
    ("MEET-02", ["agenda-exceeds-duration"]),
    ("MEET-03", ["item-without-lead", "item-without-outcome"]),
    ("MEET-04", ["task-without-responsible", "task-without-deadline"]),
    ("MEET-05", ["minutes-missing", "minutes-without-conclusion"]),
    ("MEET-06", ["too-many-participants", "meeting-too-long"]),
    ("MEET-07", ["committee-parity-broken"]),
    ("BEN-01", ["benefit-plan-incomplete"]),
    ("BEN-02", ["saved-time-without-use"]),
    ("BEN-03", ["benefit-without-baseline"]),
    ("PILOT-01", ["pilot-without-criterion", "pilot-without-decision"]),
    ("EVAL-01", ["evaluation-question-unanswered"]),
    ("EVAL-02", ["verdict-against-series", "verdict-against-result"]),
    ("EVAL-03", ["evaluation-without-decision", "evaluation-question-unanswered"]),
    ("STD-01", ["practice-without-standard"]),
    ("STD-02", ["standard-without-check"]),
    ("WHEEL-01", ["wheel-without-annual-review"]),
    ("WHEEL-02", ["wheel-missing-duty"]),
    ("WHEEL-03", ["recurring-without-responsible"]),
    ("WHEEL-04", ["wheel-date-on-holiday"]),
    ("ROLE-01", ["role-not-held", "role-without-course"]),
    ("PROJ-01", ["project-without-decision-point", "project-without-final-report"]),
    (
      "TRACE-01",
      [
        "action-never-measured", "evaluation-led-to-nothing", "improvement-without-source",
        "signal-without-action", "standard-without-evaluation",
      ]
    ),
    ("ID-01", ["duplicate-id", "broken-link", "dangling-reference", "unknown-type"]),
  ]

  @Test func everyCandidateHasItsRules() {
    for (id, rules) in Self.table {
      #expect(!rules.isEmpty, "\(id)")
      for rule in rules { #expect(RuleCatalog.named(rule) != nil, "\(id): \(rule)") }
    }
    #expect(Set(Self.table.map(\.id)).count == Self.table.count)
    #expect(Self.table.count == 83)
  }

  /// Every break that `trace --gaps` lists is told by a rule too.
  @Test func everyKindOfBreakHasARule() {
    for kind in TraceGap.Kind.allCases {
      #expect(!kind.rules.isEmpty)
      for rule in kind.rules { #expect(RuleCatalog.named(rule) != nil, "\(kind): \(rule)") }
    }
  }

  /// A rule that rests on a method says so; the tool's own rules name none.
  @Test func everyRuleNamesItsMethods() throws {
    // Families about how files are written, and the two rules about dates in any document.
    let own: Set = [
      "Structure", "Links", "date-in-future", "finished-before-started",
    ]
    let rules = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Rules").standardizedFileURL
    var family: [String: String] = [:]
    let files = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      family[file.deletingPathExtension().lastPathComponent] =
        file.deletingLastPathComponent().lastPathComponent
    }
    let known = Set(MethodCatalog.all.map(\.id))
    for type in RuleCatalog.all {
      let info = type.info
      for method in info.methods { #expect(known.contains(method), "\(info.id): \(method)") }
      let folder = family["\(type)"] ?? ""
      if info.methods.isEmpty {
        #expect(own.contains(folder) || own.contains(info.id), "\(info.id) names no method")
      }
    }
  }
}
