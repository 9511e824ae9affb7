package import Model
package import Source
internal import Syntax

/// **What it finds.** A leaf of the tree without a source.
/// **Why it matters.** Nobody can see whether somebody said it, or whether we believe it.
/// **How to put it right.** Write the interviews in “source” on top, or by the leaf.
package struct LeafWithoutSource: DocumentRule {
  package static let info = RuleInfo(
    id: "leaf-without-source", severity: .warning,
    summary: says(
      "Et blad på treet uten kilde",
      "A leaf of the tree without a source"),
    why: says(
      "Ingen kan se om noen har sagt det, eller om det er noe vi tror.",
      "Nobody can see whether somebody said it, or whether we believe it."),
    remedy: says(
      "Skriv intervjuene i «kilde» øverst, eller ved bladet.",
      "Write the interviews in “source” on top, or by the leaf."),
    methods: ["M22"],
    examples: [
      RuleExample(
        """
        ---
        type: meningstre
        tittel: Trærne våre
        ---
        ## ⟦Styrker⟧

        | Gren       | Blad             | Antall |
        | ---------- | ---------------- | ------ |
        | Kollegaene | Noen å ringe til | 9      |
        """),
      RuleExample(
        """
        ---
        type: meningstre
        tittel: Trærne våre
        ---
        ## Styrker

        | Gren       | Blad             | Antall | Kilde           |
        | ---------- | ---------------- | ------ | --------------- |
        | Kollegaene | Noen å ringe til | 9      | Gruppe 1 i mai  |
        | Kollegaene | ⟦Vi ler⟧         | 5      |                 |
        """),
      RuleExample(
        """
        ---
        type: meningstre
        tittel: Trærne våre
        kilde: [fokusgruppene i mai]
        ---
        ## Styrker

        | Gren       | Blad             | Antall |
        | ---------- | ---------------- | ------ |
        | Kollegaene | Noen å ringe til | 9      |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === OpinionTree.type,
      (document[TraceFields.source]?.value ?? []).isEmpty
    else { return [] }
    let sections = [OpinionTree.strengths, OpinionTree.challenges]
    let leaves = sections.flatMap { document.rows($0) }.filter { $0[OpinionTree.leaf] != nil }
    guard leaves.contains(where: { $0[OpinionTree.leafSource] != nil }) else {
      guard !leaves.isEmpty,
        let place = sections.compactMap({ document.body($0)?.headingRange }).first
      else { return [] }
      return [
        finding(
          in: document, at: place,
          nb: "det står ikke hvilke intervju utsagnene kommer fra",
          en: "it does not say which interviews the statements come from",
          remedy: says("skriv «kilde:» og intervjuene", "write “source:” and the interviews"))
      ]
    }
    return leaves.compactMap { row in
      guard row[OpinionTree.leafSource] == nil, let leaf = row[OpinionTree.leaf] else { return nil }
      return finding(
        in: document, at: leaf.range,
        nb: "bladet har ingen kilde", en: "the leaf has no source",
        remedy: says(
          "skriv intervjuet det kommer fra, i kolonnen «Kilde»",
          "write the interview it comes from in the column “source”"))
    }
  }
}
