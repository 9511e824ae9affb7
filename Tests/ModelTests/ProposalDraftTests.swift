import Model
import Source
import TestSupport
import Testing

/// The proposals of all groups as one draft.
struct ProposalDraftTests {
  @Test("The same action from several groups stands once, the wish of most groups first")
  func merges() throws {
    let workspace = WorkspaceBuilder([
      "apu.md": """
      ---
      type: apu
      tittel: Gode dager
      ---
      ## Møter

      | Møte | Dato | Minutter |
      | --- | --- | --- |
      | 1 | 2027-01-13 | 105 |

      ## Forslag

      | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart | Raskt |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Ro | gruppe | Si fra | Superbruker | | uke 7 2027 | |
      | 2 | Pauser | ledelse | Legge inn pausen | Enhetsleder | 4 timer | mars 2027 | |
      | 3 | pauser | ledelse | Legge inn pausen. | Fagkoordinator | 4 timer | 2027-02-08 | ja |
      | 3 | Pauser | individ | Ta den | Hver enkelt | Ingen | 2027-02-08 | |
      | 4 | | gruppe | Synge | | | | |
      """
    ]).workspace()
    let document = try #require(workspace.document(at: "apu.md"))
    let draft = ProposalDraft(document.dialogueProposals)
    #expect(draft.themes.map(\.wish) == ["Pauser", "Ro", ""])
    #expect(draft.themes[0].groups == ["2", "3"])
    let line = try #require(draft.themes[0].lines.first)
    #expect(line.action == "Legge inn pausen")
    #expect(line.who == ["Enhetsleder", "Fagkoordinator"])
    #expect(line.resources == ["4 timer"])
    #expect(line.start?.first.iso == "2027-02-08")
    #expect(line.isQuick)
    #expect(draft.lines.map(\.number) == [1, 2, 3, 4])
    #expect(draft.coverage.map(\.count) == [1, 2, 1, 0])
    #expect(document.dialogueGroupNames == ["1", "2", "3", "4"])
  }
}
