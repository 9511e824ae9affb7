package import Model
package import Source
internal import Syntax

/// **What it finds.** Merged groups without a joint owner of the result.
/// **Why it matters.** A result that is everybody's is followed up by nobody.
/// **How to put it right.** Write the role that follows up the joint result under “joint owner”.
package struct MergedUnitWithoutOwner: DocumentRule {
  package static let info = RuleInfo(
    id: "merged-unit-without-owner", severity: .warning,
    summary: says(
      "Grupper som er slått sammen uten en felles eier av resultatet",
      "Merged groups without a joint owner of the result"),
    why: says(
      "Et resultat som er alles, følges opp av ingen.",
      "A result that is everybody's is followed up by nobody."),
    remedy: says(
      "Skriv rollen som følger opp det felles resultatet, i «felles eier».",
      "Write the role that follows up the joint result under “joint owner”."),
    methods: ["M72"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | planlagt | | | | |

        ## Slått sammen

        | Enhet | Slått sammen med | Felles eier |
        | --- | --- | --- |
        | ⟦Nattlaget⟧ | Kveldslaget | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | planlagt | | | | |

        ## Slått sammen

        | Enhet | Slått sammen med | Felles eier |
        | --- | --- | --- |
        | Nattlaget | Kveldslaget | Enhetsleder |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === SurveyCycle.type else { return [] }
    return document.rows(SurveyCycle.merged).compactMap { row in
      guard let group = row[SurveyCycle.group], row[SurveyCycle.jointOwner] == nil else {
        return nil
      }
      return finding(
        in: document, at: group.range,
        nb: "ingen eier det felles resultatet", en: "nobody owns the joint result",
        remedy: says("skriv rollen i «felles eier»", "write the role under “joint owner”"))
    }
  }
}
