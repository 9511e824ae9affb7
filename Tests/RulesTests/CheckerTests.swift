import Model
import Rules
import Source
import TestSupport
import Testing

/// Suppressions, severities and order: what the checker does with what the rules tell.
struct CheckerTests {
  private func rules(_ text: String, settings: String = "language: nb") async -> [String] {
    var builder = WorkspaceBuilder()
    builder.add("a.md", text)
    builder.settings(settings)
    let workspace = builder.workspace()
    let found = await Checker(workspace.settings).findings(
      in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    return found.filter { Self.watched.contains($0.rule) }.map { "\($0.rule) \($0.severity)" }
  }

  private static let watched: Set<String> = [
    "unknown-key", "unknown-section", "unknown-rule", "unused-suppression",
    "suppression-without-reason", "missing-section",
  ]

  @Test("A reason in the front matter hides the rule in the whole file")
  func frontMatterSuppression() async {
    let found = await rules(
      """
      ---
      type: mål
      tittel: Fall
      farge: rød
      forbedre-ignore:
        unknown-key: fargen brukes av tavla
      ---
      """)
    #expect(found.isEmpty)
  }

  @Test("A comment hides the rule in the section below it, and only there")
  func commentSuppression() async {
    let found = await rules(
      """
      ---
      type: mål
      tittel: Fall
      ---

      <!-- forbedre-ignore unknown-section: følger malen fra i fjor -->

      ## Vedlegg

      Tekst.

      ## Tillegg
      """)
    #expect(found == ["unknown-section warning"])
  }

  @Test("A suppression without a reason hides nothing and is told")
  func withoutReason() async {
    let found = await rules(
      """
      ---
      type: mål
      tittel: Fall
      ---

      <!-- forbedre-ignore unknown-section -->

      ## Vedlegg
      """)
    #expect(found == ["suppression-without-reason warning", "unknown-section warning"])
  }

  @Test("A suppression that hides nothing is told, one of no rule too")
  func unused() async {
    let found = await rules(
      """
      ---
      type: mål
      tittel: Fall
      ---

      <!-- forbedre-ignore unknown-section: ingen grunn lenger -->

      ## Bakgrunn

      <!-- forbedre-ignore unknown-sektion: skrivefeil -->

      ## Måling
      """)
    #expect(found == ["unused-suppression warning", "unknown-rule warning"])
  }

  @Test("The settings decide how grave a rule is, or turn it off")
  func severities() async {
    let text = """
      ---
      type: mål
      tittel: Fall
      farge: rød
      ---

      ## Vedlegg
      """
    #expect(await rules(text) == ["unknown-key warning", "unknown-section warning"])
    let graver = await rules(
      text, settings: "language: nb\nrules:\n  unknown-key: error\n  unknown-section: off")
    #expect(graver == ["unknown-key error"])
  }

  @Test("Only the rules asked for are run, and suppressions are not judged then")
  func onlySome() async {
    var builder = WorkspaceBuilder()
    builder.add(
      "a.md",
      """
      ---
      type: mål
      farge: rød
      ---

      <!-- forbedre-ignore unknown-section: ingen grunn lenger -->

      ## Bakgrunn
      """)
    let workspace = builder.workspace()
    let found = await Checker(workspace.settings, only: ["unknown-key"]).findings(
      in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    #expect(found.map(\.rule) == ["unknown-key"])
  }

  @Test("Findings come in file order, the same every time")
  func order() async {
    var builder = WorkspaceBuilder()
    for name in ["c", "a", "b"] {
      builder.add(
        "\(name).md", "---\ntype: mål\nfarge: rød\n---\n\n## Vedlegg\n\n## Tillegg\n")
    }
    let workspace = builder.workspace()
    let today = CalendarDate(unchecked: 2026, 11, 21)
    let first = await Checker(workspace.settings).findings(in: workspace, on: today)
    #expect(first == first.sorted())
    for _ in 0..<5 {
      let again = await Checker(workspace.settings).findings(in: workspace, on: today)
      #expect(again == first)
    }
  }
}
