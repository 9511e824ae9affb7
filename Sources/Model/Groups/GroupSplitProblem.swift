package import Source

/// Why people cannot be divided into groups.
package enum GroupSplitProblem: Error, Sendable, Hashable {
  /// The document lists nobody.
  case nobody
  /// Fewer than one group holds.
  case tooFew(Int, least: Int)
  /// No number of groups gives sizes that will do.
  case indivisible(Int, sizes: ClosedRange<Int>)
  /// When the leaders are set apart, those left are too few for a group.
  case tooFewWithoutLeaders(Int, least: Int)

  package var message: LocalizedText {
    switch self {
    case .nobody:
      LocalizedText(
        nb: "det er ingen deltakere å dele i grupper",
        nn: "det er ingen deltakarar å dele i grupper",
        en: "there are no participants to divide into groups")
    case .tooFew(let count, let least):
      LocalizedText(
        nb: "\(count) deltakere er for få til en gruppe: minst \(least)",
        nn: "\(count) deltakarar er for få til ei gruppe: minst \(least)",
        en: "\(count) participants are too few for a group: at least \(least)")
    case .indivisible(let count, let sizes):
      LocalizedText(
        nb: "\(count) deltakere lar seg ikke dele i grupper på \(written(sizes))",
        nn: "\(count) deltakarar lèt seg ikkje dele i grupper på \(written(sizes))",
        en: "\(count) participants do not divide into groups of \(written(sizes))")
    case .tooFewWithoutLeaders(let count, let least):
      LocalizedText(
        nb: "uten lederne er det \(count) igjen, og en gruppe trenger minst \(least)",
        nn: "utan leiarane er det \(count) att, og ei gruppe treng minst \(least)",
        en: "without the leaders \(count) are left, and a group needs at least \(least)")
    }
  }

  package var remedy: LocalizedText {
    switch self {
    case .nobody:
      LocalizedText(
        nb: "skriv rollene i tabellen under «Deltakere», gjerne med antall",
        nn: "skriv rollene i tabellen under «Deltakarar», gjerne med tal på kvar",
        en: "write the roles in the table under “Participants”, with counts if you like")
    case .tooFew, .tooFewWithoutLeaders:
      LocalizedText(
        nb: "snakk med hver for seg, eller be inn flere, også fra enheter ved siden av",
        nn: "snakk med kvar for seg, eller be inn fleire, også frå einingar ved sida av",
        en: "talk with each alone, or ask more people in, also from units beside yours")
    case .indivisible(let count, let sizes):
      if let near = GroupSizes.sizes(
        of: count, within: max(2, sizes.lowerBound - 3)...sizes.upperBound + 3,
        aim: (sizes.lowerBound + sizes.upperBound + 1) / 2),
        let most = near.first, let least = near.last
      {
        LocalizedText(
          nb: "prøv --size \(written(least...most))", nn: "prøv --size \(written(least...most))",
          en: "try --size \(written(least...most))")
      } else {
        LocalizedText(
          nb: "velg andre størrelser med --size", nn: "vel andre storleikar med --size",
          en: "choose other sizes with --size")
      }
    }
  }

  private func written(_ sizes: ClosedRange<Int>) -> String {
    sizes.count == 1 ? "\(sizes.lowerBound)" : "\(sizes.lowerBound)-\(sizes.upperBound)"
  }
}
