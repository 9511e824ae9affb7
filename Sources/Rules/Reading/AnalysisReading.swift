internal import Model
internal import Source
internal import Syntax

extension Document {
  /// The cause analysis in this document, for the types that may hold one; a cheap no for others.
  var analysisIfAny: CauseAnalysis? {
    switch type?.name {
    case "fishbone", "five-whys", "improvement": causeAnalysis
    default: nil
    }
  }

  /// The problem on top of the analysis, also before any cause is written.
  var problemIfAny: Located<String>? {
    switch type?.name {
    case "fishbone": self[Fishbone.effect]
    case "five-whys": self[FiveWhys.problem]
    case "improvement": causeAnalysis?.problem
    default: nil
    }
  }
}
