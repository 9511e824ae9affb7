import Testing

/// 5S areas with something wrong in them.
struct FiveSBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no area", rule: "missing-required-field", nb: "område", en: "area",
      """
      ---
      ⟦type: 5s⟧
      tittel: Orden
      holdes_av: Superbruker
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "holdes_av", en: "holdes_av",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      ⟦holdes_avv⟧: Superbruker
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |
      """),
    BrokenDocument(
      "no rhythm", rule: "wrong-value", nb: "hvor ofte", en: "how often",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      hyppighet: ⟦innimellom⟧
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |
      """),
    BrokenDocument(
      "sixth step", rule: "wrong-cell", nb: "ett av", en: "one of",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | ⟦sikkerhet⟧ | Merke | pågår |
      """),
    BrokenDocument(
      "total that disagrees", rule: "five-s-total-wrong", nb: "blir 15", en: "make 15",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |

      ## Kontroller

      | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
      | --- | --- | --- | --- | --- | --- | --- |
      | 2026-11-01 | 3 | 3 | 3 | 3 | 3 | ⟦20⟧ |
      """),
    BrokenDocument(
      "score off the scale", rule: "five-s-score-off-scale", nb: "0 til 5", en: "0 to 5",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |

      ## Kontroller

      | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
      | --- | --- | --- | --- | --- | --- | --- |
      | 2026-11-01 | 3 | ⟦9⟧ | 3 | 3 | 3 | 21 |
      """),
    BrokenDocument(
      "step skipped", rule: "five-s-step-skipped", nb: "sortere", en: "sort",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | systematisere | Merke | ⟦pågår⟧ |
      """),
    BrokenDocument(
      "audit overdue", rule: "five-s-audit-overdue", nb: "oktober", en: "October",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      neste_kontroll: ⟦2026-10-01⟧
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |
      """),
    BrokenDocument(
      "concerns what is not there", rule: "dangling-reference", nb: "rydding", en: "rydding",
      """
      ---
      type: 5s
      tittel: Orden
      område: Lageret
      holdes_av: Superbruker
      gjelder: ⟦rydding-2026⟧
      ---
      ## Steg

      | Steg | Hva | Status |
      | --- | --- | --- |
      | sortere | Ta bort | gjennomført |
      | systematisere | Merke | pågår |
      """),
  ]
}
