import Source
import Syntax

/// The four parts of «Oppfølging» in an improvement: `###` headings with known names.
package enum FollowUpPart: Sendable, Hashable, CaseIterable {
  case assessment
  case practice
  case next
  case shared

  /// What the heading may say.
  package var spellings: [String] {
    switch self {
    case .assessment: ["Vurdering", "Assessment", "Evaluering", "Evaluation"]
    case .practice: ["Ny praksis", "New practice", "Standard", "Standard work"]
    case .next: ["Neste kontroll", "Next check", "Neste kontrollar", "Next checks"]
    case .shared: ["Delt med", "Shared with"]
    }
  }

  /// The part a heading names.
  package init?(heading: String) {
    let key = folded(key: heading)
    let known = Self.allCases.first { part in
      part.spellings.contains { folded(key: $0) == key }
    }
    guard let known else { return nil }
    self = known
  }
}

extension Document {
  /// What stands in one part of an improvement's follow-up, with its place; nil when nothing does.
  package func followUp(_ part: FollowUpPart) -> Located<String>? {
    guard type === Improvement.type, let body = body(Improvement.followUp) else { return nil }
    for (heading, blocks) in parts(of: body) where FollowUpPart(heading: heading.value) == part {
      if let first = prose(in: blocks).first { return Located(first.text, heading.range) }
    }
    return nil
  }
}
