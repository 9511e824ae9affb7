import Testing

/// Meetings with something wrong in them.
struct MeetingBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no chair", rule: "missing-required-field", nb: "møteleder", en: "chair",
      """
      ---
      ⟦type: møte⟧
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: 45
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "deltakere", en: "deltakere",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: 45
      møteleder: Enhetsleder
      ⟦deltagere⟧: Verneombud
      ---
      """),
    BrokenDocument(
      "a time that is not on the clock", rule: "wrong-value", nb: "25.30", en: "25.30",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: ⟦25.30⟧
      varighet: 45
      møteleder: Enhetsleder
      ---
      """),
    BrokenDocument(
      "items longer than the meeting", rule: "agenda-exceeds-duration",
      nb: "sakene tar 50 minutter, møtet varer 45",
      en: "the items take 50 minutes, the meeting lasts 45",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: ⟦45⟧
      møteleder: Enhetsleder
      ---
      ## Saksliste

      | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig |
      | --- | --- | --- | --- | --- |
      | 1 | Fallene i oktober | 20 | drøfte | Fagkoordinator |
      | 2 | Sjekklista | 30 | beslutte | Enhetsleder |
      """),
    BrokenDocument(
      "half the meeting is for nothing", rule: "agenda-underfilled", nb: "25 av 45 minutter",
      en: "25 of 45 minutes",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: ⟦45⟧
      møteleder: Enhetsleder
      ---
      ## Saksliste

      | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig |
      | --- | --- | --- | --- | --- |
      | 1 | Fallene i oktober | 20 | drøfte | Fagkoordinator |
      """),
    BrokenDocument(
      "an item to chat about", rule: "wrong-cell", nb: "informere", en: "inform",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: 20
      møteleder: Enhetsleder
      ---
      ## Saksliste

      | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig |
      | --- | --- | --- | --- | --- |
      | 1 | Fallene i oktober | 20 | ⟦snakke sammen⟧ | Fagkoordinator |
      """),
    BrokenDocument(
      "nobody leads the item", rule: "item-without-lead", nb: "«Ansvarlig»", en: "“Lead”",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: 20
      møteleder: Enhetsleder
      ---
      ## Saksliste

      | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig |
      | --- | --- | --- | --- | --- |
      | 1 | ⟦Fallene i oktober⟧ | 20 | drøfte |  |
      """),
    BrokenDocument(
      "meeting on Christmas Day", rule: "meeting-on-holiday", nb: "juledag", en: "Christmas Day",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: ⟦2026-12-25⟧
      klokkeslett: 13.45
      varighet: 45
      møteleder: Enhetsleder
      ---
      """),
    BrokenDocument(
      "held, but no minutes", rule: "minutes-missing", nb: "«## Beslutninger»",
      en: "“## Decisions”",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: ⟦2026-11-10⟧
      klokkeslett: 13.45
      varighet: 45
      møteleder: Enhetsleder
      status: holdt
      ---
      """),
    BrokenDocument(
      "called in a role nobody has", rule: "unknown-role-in-meeting", nb: "mente du «Verneombud»",
      en: "did you mean “Verneombud”",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-08
      klokkeslett: 13.45
      varighet: 45
      møteleder: Enhetsleder
      deltakere: Enhetsleder, ⟦Verneombudet⟧
      ---
      """,
      others: [
        "enhet.md": """
        ---
        type: enhet
        tittel: Bjørkelia
        ---
        ## Roller

        | Rolle | Innehaver |
        | --- | --- |
        | Enhetsleder | Kari Nordmann |
        | Verneombud | Ola Nordmann |
        """
      ]),
    BrokenDocument(
      "minutes shared before the meeting", rule: "finished-before-started",
      nb: "«referat_sendt» 2026-10-12 er før «dato» 2026-11-10",
      en: "“minutes_sent” 2026-10-12 is before “date” 2026-11-10",
      """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-11-10
      klokkeslett: 13.45
      varighet: 45
      møteleder: Enhetsleder
      referat_sendt: ⟦2026-10-12⟧
      ---
      """),
  ]
}
