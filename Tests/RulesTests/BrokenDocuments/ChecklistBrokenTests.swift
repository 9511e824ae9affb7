import Testing

/// Checklists with something wrong in them.
struct ChecklistBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no frequency", rule: "missing-required-field", nb: "hyppighet", en: "frequency",
      """
      ---
      ⟦type: sjekkliste⟧
      tittel: Bilene
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | ja | ja | |
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ansvarlig", en: "ansvarlig",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ⟦ansvalig⟧: Superbruker
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | ja | ja | |
      """),
    BrokenDocument(
      "no rhythm", rule: "wrong-value", nb: "hvor ofte", en: "how often",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: ⟦ofte⟧
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | ja | ja | |
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-cell", nb: "kalenderen", en: "calendar",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      | ⟦2026-11-31⟧ | Dagkontakt | ja | ja | |
      """),
    BrokenDocument(
      "nobody signed", rule: "empty-cell", nb: "Signert av", en: "Signed by",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      ⟦| 2026-11-20 | | ja | ja | |⟧
      """),
    BrokenDocument(
      "item unanswered", rule: "checklist-item-unanswered", nb: "punkt 2", en: "item 2",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      ⟦| 2026-11-20 | Dagkontakt | ja | | |⟧
      """),
    BrokenDocument(
      "column of no item", rule: "unknown-checklist-item", nb: "punkt 8", en: "item 8",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | ⟦8⟧ | Merknad |
      | --- | --- | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | ja | ja | ja | |
      """),
    BrokenDocument(
      "two with one number", rule: "duplicate-row-number", nb: "nummer 1", en: "number 1",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | ⟦1⟧ | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | Merknad |
      | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | ja | |
      """),
    BrokenDocument(
      "overdue", rule: "checklist-overdue", nb: "november", en: "November",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      | ⟦2026-11-01⟧ | Dagkontakt | ja | ja | |
      """),
    BrokenDocument(
      "concerns what is not there", rule: "dangling-reference", nb: "bilhold", en: "bilhold",
      """
      ---
      type: sjekkliste
      tittel: Bilene
      hyppighet: hver uke
      gjelder: ⟦bilhold-2026⟧
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      | 1 | Dekkene har luft |
      | 2 | Vesten ligger i bilen |

      ## Runder

      | Dato | Signert av | 1 | 2 | Merknad |
      | --- | --- | --- | --- | --- |
      | 2026-11-20 | Dagkontakt | ja | ja | |
      """),
  ]
}
