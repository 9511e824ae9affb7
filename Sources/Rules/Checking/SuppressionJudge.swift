internal import Model
internal import Source

/// What may be wrong with a suppression itself. Three defects, told by the rules that own them.
struct SuppressionJudge {
  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  func check(
    _ suppressions: [Suppression], used: Set<Int>, in document: Document
  ) -> [Finding] {
    var result: [Finding] = []
    for (index, suppression) in suppressions.enumerated() {
      if RuleCatalog.named(suppression.rule) == nil {
        result.append(UnknownRule(settings).told(suppression, in: document))
      } else if suppression.reason.isEmpty {
        result.append(SuppressionWithoutReason(settings).told(suppression, in: document))
      } else if !used.contains(index) {
        result.append(UnusedSuppression(settings).told(suppression, in: document))
      }
    }
    return result.compactMap { finding in
      switch settings.rules[finding.rule] {
      case .off: return nil
      case .on(let severity):
        var finding = finding
        finding.severity = severity
        return finding
      case nil: return finding
      }
    }
  }
}
