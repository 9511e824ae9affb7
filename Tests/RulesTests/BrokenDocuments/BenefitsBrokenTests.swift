import Testing

/// Benefits with something wrong in them.
struct BenefitsBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no benefits", rule: "missing-section", nb: "Gevinster", en: "Benefits",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ⟦⟧## Gevinstplan

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter | Enhetsleder | 41 |
      """),
    BrokenDocument(
      "misspelt heading", rule: "unknown-section", nb: "Gevinstplan", en: "Gevinstplan",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |

      ## ⟦Gevinstplann⟧

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter | Enhetsleder | 41 |
      """),
    BrokenDocument(
      "kind outside the three", rule: "wrong-cell", nb: "ett av", en: "one of",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | ⟦hygge⟧ | Ansatte |
      """),
    BrokenDocument(
      "deviation that disagrees", rule: "benefit-deviation-wrong", nb: "–8", en: "–8",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |

      ## Gevinstplan

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter | Enhetsleder | 41 |

      ## Gevinstoppfølging

      | Nr | Dato | Planlagt | Faktisk | Avvik |
      | --- | --- | --- | --- | --- |
      | 1 | 2026-06-01 | 60 | 52 | ⟦8⟧ |
      """),
    BrokenDocument(
      "number nobody has", rule: "dangling-benefit-number", nb: "nummer 4", en: "number 4",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |

      ## Gevinstplan

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | ⟦4⟧ | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter | Enhetsleder | 41 |
      """),
    BrokenDocument(
      "plan that lacks its owner", rule: "benefit-plan-incomplete", nb: "1 av 7", en: "1 of 7",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |

      ## Gevinstplan

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | ⟦1⟧ | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter |  | 41 |
      """),
    BrokenDocument(
      "saved time for nothing", rule: "saved-time-without-use", nb: "sparte tiden",
      en: "saved time",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | ⟦Flere pauser⟧ | spart tid | Ansatte |
      """),
    BrokenDocument(
      "no baseline", rule: "benefit-without-baseline", nb: "utgangspunkt", en: "baseline",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |

      ## Gevinstplan

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | ⟦1⟧ | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter | Enhetsleder | |
      """),
    BrokenDocument(
      "measurement missed", rule: "benefit-not-followed-up", nb: "juni", en: "June",
      """
      ---
      type: gevinster
      tittel: Gevinster
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |

      ## Gevinstplan

      | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på lista | Færre ansikter | Enhetsleder | 41 |

      ## Gevinstoppfølging

      | Nr | Dato | Planlagt | Faktisk | Avvik |
      | --- | --- | --- | --- | --- |
      | 1 | ⟦2026-06-01⟧ | 60 |  |  |
      """),
    BrokenDocument(
      "goal that is not there", rule: "dangling-reference", nb: "flere-pauser", en: "flere-pauser",
      """
      ---
      type: gevinster
      tittel: Gevinster
      mål: ⟦flere-pauser⟧
      ---
      ## Gevinster

      | Nr | Gevinst | Slag | For hvem |
      | --- | --- | --- | --- |
      | 1 | Flere pauser | økt kvalitet | Ansatte |
      """),
  ]
}
