import Model
import Source
import TestSupport
import Testing

/// Cases that reflection groups lift, read as all other cases are.
@Suite struct RaisedCaseTests {
  static let log = """
    ---
    type: refleksjonslogg
    tittel: Kveld
    dato: 2026-11-01
    ---
    ## Løftede saker

    | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
    | --- | --- | --- | --- | --- | --- | --- |
    | Telefonen | Enhetsleder | | | | | |
    | Nøklene | Enhetsleder | 2026-11-03 | nei | Dyrt | 2026-11-05 | 2026-11-09 |
    """

  static func progress(_ files: [String: String]) throws -> UnitProgress {
    var all = ["nord/enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n"]
    all.merge(files) { $1 }
    let workspace = WorkspaceBuilder(all).workspace()
    let unit = try #require(workspace.unit(named: "nord"))
    return UnitProgress(
      of: unit, in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
  }

  @Test func casesOfALogAreCounted() throws {
    let progress = try Self.progress(["nord/logg.md": Self.log])
    #expect(progress.unanswered.map(\.title) == ["Telefonen"])
    #expect(progress.unanswered.first?.kind == .reflection)
    // Without a day of its own a case was raised the day the group met.
    #expect(progress.unanswered.first?.age == 20)
    #expect(progress.unanswered.first?.daysOver == 6)
    #expect(progress.answerRate.percent == 50)
  }

  @Test func theContractSetsTheLimit() throws {
    let contract = """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: 2026-10-01
      svar_innen_dager: 30
      ---
      """
    let log = Self.log.replacing(
      "dato: 2026-11-01", with: "dato: 2026-11-01\nkontrakt: kontrakt")
    let progress = try Self.progress(["nord/logg.md": log, "nord/kontrakt.md": contract])
    #expect(progress.unanswered.first?.limit == 30)
    #expect(progress.unanswered.first?.isLate == false)
  }

  @Test func casesOfMeetingsAreAsBefore() throws {
    let meeting = Self.log.replacing("type: refleksjonslogg", with: "type: møte")
    let progress = try Self.progress(["nord/møte.md": meeting])
    #expect(progress.unanswered.first?.kind == .meeting)
    #expect(progress.unanswered.first?.raisedOn == CalendarDate(iso: "2026-11-01"))
  }
}
