package import Model
package import Source
internal import Syntax

/// **What it finds.** A section out of its order.
/// **Why it matters.** The same order everywhere lets everybody find their way, on screen as on
/// paper.
/// **How to put it right.** Move the section to where the order says.
package struct MisplacedSection: DocumentRule {
  package static let info = RuleInfo(
    id: "misplaced-section", severity: .warning,
    summary: says("En overskrift som står i feil rekkefølge", "A section out of its order"),
    why: says(
      "Samme rekkefølge overalt gjør at alle finner fram, på skjermen som på arket.",
      "The same order everywhere lets everybody find their way, on screen as on paper."),
    remedy: says("Flytt delen dit rekkefølgen sier.", "Move the section to where the order says."),
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## ⟦Metode⟧

        ## Årsaker

        ## Rotårsaker
        """),
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## Årsaker

        ## Rotårsaker

        ## Metode
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type, document.sections.count > 1 else { return [] }
    let known = document.sections.filter { $0.position != nil }
    let positions = known.compactMap(\.position)
    if zip(positions, positions.dropFirst()).allSatisfy({ $0.0 <= $0.1 }) { return [] }
    let kept = longestRise(positions)
    var result: [Finding] = []
    for (index, body) in known.enumerated() where !kept.contains(index) {
      guard let position = body.position else { continue }
      let section = type.sections[position]
      let next = known.enumerated().first {
        kept.contains($0.offset) && positions[$0.offset] > position
      }
      let previous = known.enumerated().last {
        kept.contains($0.offset) && positions[$0.offset] < position
      }
      let remedy: LocalizedText
      if let next, let other = next.element.section {
        remedy = says(
          "flytt delen foran «\(other.heading.nb)»", "move it before “\(other.heading.en)”")
      } else if let other = previous?.element.section {
        remedy = says(
          "flytt delen etter «\(other.heading.nb)»", "move it after “\(other.heading.en)”")
      } else {
        remedy = says("flytt delen øverst", "move it to the top")
      }
      result.append(
        finding(
          in: document, at: body.headingRange,
          nb: "«\(section.heading.nb)» står i feil rekkefølge",
          en: "“\(section.heading.en)” is out of order", remedy: remedy))
    }
    return result
  }

  /// Indexes of a longest run of positions that never falls; what is left out must be moved.
  private func longestRise(_ positions: [Int]) -> Set<Int> {
    var length = [Int](repeating: 1, count: positions.count)
    var before = [Int](repeating: -1, count: positions.count)
    var best = 0
    for index in positions.indices {
      for earlier in 0..<index
      where positions[earlier] <= positions[index] && length[earlier] >= length[index] {
        length[index] = length[earlier] + 1
        before[index] = earlier
      }
      if length[index] > length[best] { best = index }
    }
    var result: Set<Int> = []
    var index = best
    while index >= 0 {
      result.insert(index)
      index = before[index]
    }
    return result
  }
}
