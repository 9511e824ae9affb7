package import Source
import Syntax

extension Workspace {
  /// The improvement a standard comes from: its evaluation's, else the one it names.
  package func improvement(ofStandard standard: Document) -> Document? {
    if let evaluation = document(standard[Standard.evaluation], from: standard, type: "evaluation")
    {
      return improvement(ofEvaluation: evaluation)
    }
    return document(standard[Standard.improvement], from: standard, type: "improvement")
  }

  /// The standards that an evaluation led to, itself or through its improvement.
  package func standards(ofEvaluation evaluation: Document) -> [Document] {
    let work = improvement(ofEvaluation: evaluation)?.path
    return documents(ofType: "standard").filter { standard in
      let named = document(standard[Standard.evaluation], from: standard, type: "evaluation")
      if let named { return named.path == evaluation.path }
      return work != nil && improvement(ofStandard: standard)?.path == work
    }
  }

  /// The standards that an improvement led to.
  package func standards(ofImprovement improvement: Document) -> [Document] {
    documents(ofType: "standard").filter {
      self.improvement(ofStandard: $0)?.path == improvement.path
    }
  }

  /// The documents that a standard changes or replaces, with the day it did: the row's, else the
  /// day the practice holds from.
  package func touched(by standard: Document) -> [(document: Document, day: CalendarDate?)] {
    let from = standard[Standard.validFrom]?.value
    var result: [(document: Document, day: CalendarDate?)] = []
    for row in standard.rows(Standard.targets) {
      if let found = document(row[Standard.document], from: standard) {
        result.append((found, row[Standard.done]?.value ?? from))
      }
    }
    for reference in standard[Standard.replaces]?.value ?? [] {
      if let found = document(reference, from: standard) { result.append((found, from)) }
    }
    return result
  }
}

extension Document {
  /// The targets that a standard has touched (M63), each once, in the order of the six.
  package var standardTargets: [StandardTarget] {
    let touched = Set(rows(Standard.targets).compactMap { $0[Standard.target]?.value })
    return StandardTarget.allCases.filter(touched.contains)
  }
}
