import Testing

/// Year wheels with something wrong in them.
struct YearWheelBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no year", rule: "missing-required-field", nb: "år", en: "year",
      """
      ---
      ⟦type: årshjul⟧
      tittel: Året på Bjørkelia
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | Brannøvelse | uke 24 | Fagkoordinator |
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "startmåned", en: "startmåned",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ⟦startmåne⟧: 8
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | Brannøvelse | uke 24 | Fagkoordinator |
      """),
    BrokenDocument(
      "year as it is said", rule: "wrong-value", nb: "i år", en: "i år",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: ⟦i år⟧
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | Brannøvelse | uke 24 | Fagkoordinator |
      """),
    BrokenDocument(
      "no activities", rule: "missing-section", nb: "Aktiviteter", en: "Activities",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ⟦⟧
      """),
    BrokenDocument(
      "week that is not in the year", rule: "wrong-cell", nb: "uke 54", en: "uke 54",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | Brannøvelse | ⟦uke 54⟧ | Fagkoordinator |
      """),
    BrokenDocument(
      "day in another year", rule: "activity-outside-year", nb: "31. desember 2026",
      en: "31 December 2026",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | Brannøvelse | ⟦12. juni 2028⟧ | Fagkoordinator |
      """),
    BrokenDocument(
      "nobody makes it happen", rule: "recurring-without-responsible", nb: "«Vernerunde»",
      en: "“Vernerunde”",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | ⟦Vernerunde⟧ | hvert kvartal |  |
      """),
    BrokenDocument(
      "a duty that is none", rule: "wrong-cell", nb: "mente du «vernerunde»",
      en: "did you mean “vernerunde”",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig | Plikt |
      | --- | --- | --- | --- |
      | Vernerunde | uke 48 | Verneombud | ⟦vernerunden⟧ |
      """),
    BrokenDocument(
      "the day is a holiday", rule: "wheel-date-on-holiday", nb: "17. mai 2027 er en helligdag",
      en: "17 May 2027 is a public holiday",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2027
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig |
      | --- | --- | --- |
      | Brannøvelse | ⟦17. mai⟧ | Fagkoordinator |
      """),
    BrokenDocument(
      "should have been done", rule: "activity-overdue",
      nb: "«Brannøvelse» skulle vært gjort 14. juni 2026",
      en: "“Brannøvelse” should have been done by 14 June 2026",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig | Sist gjennomført |
      | --- | --- | --- | --- |
      | ⟦Brannøvelse⟧ | uke 24 | Fagkoordinator | 2025-06-12 |
      """),
    BrokenDocument(
      "moved to a day nobody can read", rule: "unreadable-exception", nb: "til uka etter",
      en: "til uka etter",
      """
      ---
      type: årshjul
      tittel: Året på Bjørkelia
      år: 2026
      ---
      ## Aktiviteter

      | Aktivitet | Når | Ansvarlig | Unntak |
      | --- | --- | --- | --- |
      | Brannøvelse | uke 50 | Fagkoordinator | ⟦til uka etter⟧ |
      """),
  ]
}
