import Testing

/// Training documents with something wrong in them.
struct TrainingBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel",
      en: "title",
      """
      ---
      ⟦type: opplæring⟧
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ansvarlig",
      en: "ansvarlig",
      """
      ---
      type: opplæring
      tittel: Prøve
      ⟦ansvalig⟧: Enhetsleder
      ---
      """),
    BrokenDocument(
      "hours in words", rule: "wrong-cell", nb: "tre",
      en: "tre",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      | Enhetsleder | Hjerte-lunge-redning | ⟦tre⟧ | 2026-10-01 | |
      """),
    BrokenDocument(
      "too few hours", rule: "course-hours-too-few", nb: "2 timer",
      en: "2 hours",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      | Enhetsleder | Hjerte-lunge-redning | ⟦2⟧ | 2026-10-01 | |
      """),
    BrokenDocument(
      "a course that ran out", rule: "course-expired", nb: "oktober",
      en: "October",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      | Enhetsleder | Hjerte-lunge-redning | 3 | ⟦2025-10-01⟧ | |
      """),
    BrokenDocument(
      "a course spelt otherwise", rule: "unknown-course", nb: "Hjerte-lunge-redning",
      en: "Hjerte-lunge-redning",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      | Enhetsleder | ⟦Hjertelunge-redning⟧ | 3 | 2026-10-01 | |
      """),
    BrokenDocument(
      "renewed before it was taken", rule: "finished-before-started", nb: "2026-01-01",
      en: "2026-01-01",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      | Enhetsleder | Hjerte-lunge-redning | 3 | 2026-10-01 | ⟦2026-01-01⟧ |
      """),
    BrokenDocument(
      "date that is no date", rule: "wrong-cell", nb: "i høst",
      en: "i høst",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      | Enhetsleder | Hjerte-lunge-redning | 3 | ⟦i høst⟧ | |
      """),
    BrokenDocument(
      "a role without its course", rule: "role-without-course", nb: "Hjerte-lunge-redning",
      en: "Hjerte-lunge-redning",
      """
      ---
      type: opplæring
      tittel: Prøve
      ---
      ## Kurs

      | Kurs | Kreves av | Timer | Gyldig måneder |
      | --- | --- | --- | --- |
      | Hjerte-lunge-redning | Enhetsleder | 3 | 12 |

      ## Gjennomført

      | Hvem | Kurs | Timer | Dato | Fornyes |
      | --- | --- | --- | --- | --- |
      """,
      others: [
        "enhet.md": """
        ---
        type: enhet
        tittel: Nord
        leder: Enhetsleder
        ---
        ## Roller

        | Rolle | Innehaver |
        | --- | --- |
        | ⟦Enhetsleder⟧ | Kari |
        | Nattkontakt | |
        """
      ]),
  ]
}
