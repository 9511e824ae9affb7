package import Model
package import Source
internal import Syntax

/// **What it finds.** A rule id in the settings or in a `forbedre-ignore` that names no rule.
/// **Why it matters.** The line does nothing, and nobody notices.
/// **How to put it right.** Write an id from `forbedre rules`.
package struct UnknownRule: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unknown-rule", severity: .warning,
    summary: says("Et regelnavn som ikke finnes", "A rule id that names no rule"),
    why: says(
      "Linjen gjør ingenting, og ingen merker det.", "The line does nothing, and nobody notices."),
    remedy: says("Bruk et navn fra «forbedre rules».", "Use an id from “forbedre rules”."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Mål
        ---
        ⟦<!-- forbedre-ignore unknown-keys: gammel mal -->⟧

        ## Bakgrunn
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Mål
        ---
        <!-- forbedre-ignore unknown-section: malen fra i fjor -->

        ## Vedlegg
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    guard let file = workspace.settingsFile else { return [] }
    return file.ruleEntries.compactMap { entry in
      guard RuleCatalog.named(entry.key) == nil else { return nil }
      return finding(
        file: file.file.path, at: entry.keyRange,
        message: says(
          "«\(entry.key)» er ikke navnet på en regel", "“\(entry.key)” is not the id of a rule"),
        remedy: suggestion(entry.key))
    }
  }

  func told(_ suppression: Suppression, in document: Document) -> Finding {
    finding(
      in: document, at: suppression.range,
      nb: "«\(suppression.rule)» er ikke navnet på en regel",
      en: "“\(suppression.rule)” is not the id of a rule", remedy: suggestion(suppression.rule))
  }

  private func suggestion(_ id: String) -> LocalizedText {
    if let near = nearest(to: id, among: RuleCatalog.all.map { $0.info.id }) {
      return says("mente du «\(near)»?", "did you mean “\(near)”?")
    }
    return says("«forbedre rules» viser alle", "“forbedre rules” lists them all")
  }
}
