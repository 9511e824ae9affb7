package import Model
package import Source

/// **What it finds.** Text that does not fit its box on the A3 sheet.
/// **Why it matters.** An A3 sheet is one sheet: what does not fit is not on the wall.
/// **How to put it right.** Shorten the text, or move details to a file of their own.
package struct A3Overflow: WorkspaceRule {
  package static let info = RuleInfo(
    id: "a3-overflow", severity: .warning,
    summary: says(
      "Tekst som ikke får plass i sin boks på A3-arket", "Text that does not fit its box on the A3"),
    why: says(
      "A3-arket er ett ark: det som ikke får plass, henger ikke på veggen. Funnet kommer fra «a3» og «build», som måler med den virkelige skriften.",
      "An A3 is one sheet: what does not fit is not on the wall. The finding comes from “a3” and “build”, which measure with the real typeface."
    ),
    remedy: says(
      "Kort ned teksten, eller flytt detaljer til en egen fil.",
      "Shorten the text, or move details to a file of their own."),
    methods: ["M66"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall om natta
        eier: Enhetsleder
        fase: planlegge
        ---
        """)
    ])

  package init(_ settings: Settings) {}

  /// Paper is measured where it is laid out; the commands that do so call `told`.
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] { [] }

  /// - Parameters:
  ///   - box: 1–8, or 0 for the strip on top.
  ///   - heading: the box's heading as printed, or the field of the strip.
  package func told(box: Int, heading: String, lines: Int, in document: Document) -> Finding {
    let section = document.sections.first {
      folded(key: document.text($0.headingRange)) == folded(key: heading)
    }
    let place =
      section?.headingRange
      ?? (box == 0 ? document.place(of: CommonFields.title) : document.headPlace)
    return finding(
      in: document, at: place,
      nb: box == 0
        ? "«\(heading)» får ikke plass øverst på A3-arket"
        : "\(lines) \(lines == 1 ? "linje" : "linjer") får ikke plass i boks \(box), «\(heading)»",
      en: box == 0
        ? "“\(heading)” does not fit on top of the A3"
        : "\(lines) \(lines == 1 ? "line does" : "lines do") not fit in box \(box), “\(heading)”",
      remedy: says("kort ned teksten", "shorten the text"))
  }
}
