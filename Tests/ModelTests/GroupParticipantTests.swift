import Model
import Source
import Syntax
import Testing

/// Whom `groups` divides, where a document has no table of participants.
struct GroupParticipantTests {
  private func names(_ text: String) throws -> [String] {
    let workspace = Workspace(
      settingsFile: SettingsFile(SourceFile(path: "forbedre.yaml", text: "language: nb\n")),
      parsed: [ParsedFile(SourceFile(path: "enheter/nord/dok.md", text: text))])
    let document = try #require(workspace.documents.first)
    return workspace.groupParticipants(of: document).map(\.role)
  }

  @Test func thoseWhoWereAtTheReflection() throws {
    let text =
      "---\ntype: refleksjonslogg\ntittel: Kveld\ndeltakere: Kveldsvakt, 2 nattevakt\n---\n"
    #expect(try names(text).count == 3)
  }

  @Test func thoseWhoAgreedToTheContract() throws {
    let text = """
      ---
      type: gruppekontrakt
      tittel: Gruppa
      ---

      ## Godtatt av

      | Rolle | Antall | Godtatt |
      | --- | --- | --- |
      | Leder | 1 | 2026-11-21 |
      | Kveldsvakt | 5 | 2026-11-21 |
      | Nattevakt | 999999 | 2026-11-21 |
      """
    #expect(try names(text).count == 2006)
  }
}
