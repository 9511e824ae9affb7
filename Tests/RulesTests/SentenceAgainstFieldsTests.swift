import Model
import Rules
import Source
import TestSupport
import Testing

/// What the sentence says held against what the fields say: levels, ranges, percent and points.
struct SentenceAgainstFieldsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let statement: String
    let fields: [String]
    /// Rules that speak of a disagreement.
    let told: [String]

    init(_ statement: String, _ fields: String, _ told: String...) {
      self.statement = statement
      self.fields = fields.split(separator: "; ").map(String.init)
      self.told = told
    }

    var testDescription: String { "\(statement) \(fields)" }
  }

  static let percent = "måleenhet: prosent; utgangspunkt: 8; "

  static let cases: [Case] = [
    // Levels and ranges.
    Case("Redusere sykefraværet til 5 % innen 2027", percent + "målverdi: 5,5", "target-disagrees"),
    Case("Redusere sykefraværet til 5,5 % innen 2027", percent + "målverdi: 5,5"),
    Case("Redusere sykefraværet til 5–6 % innen 2027", percent + "målverdi: 5,5"),
    Case(
      "Redusere sykefraværet til 6–7 % innen 2027", percent + "målverdi: 5,5", "target-disagrees"),
    Case("Redusere sykefraværet til 5,5 prosent innen 2027", percent + "målverdi: 5,5 %"),
    Case(
      "Redusere sykefraværet fra 9 % til 5,5 % innen 2027", percent + "målverdi: 5,5",
      "baseline-disagrees"),
    Case(
      "Redusere sykefraværet fra 9 % til 5 % innen 2027", percent + "målverdi: 5,5",
      "baseline-disagrees", "target-disagrees"),
    // A change in points has one meaning, a change in percent of a percentage two.
    Case(
      "Redusere sykefraværet med 2 prosentpoeng innen 2027", percent + "målverdi: 5,5",
      "target-disagrees"),
    Case("Redusere sykefraværet med 2 prosentpoeng innen 2027", percent + "målverdi: 6"),
    Case("Redusere sykefraværet med 2,5 prosentpoeng innen 2027", percent + "målverdi: 5,5"),
    Case("Redusere sykefraværet med 25 % innen 2027", percent + "målverdi: 6"),
    Case("Redusere sykefraværet med 2 % innen 2027", percent + "målverdi: 6"),
    Case("Redusere sykefraværet med 40 % innen 2027", percent + "målverdi: 6", "target-disagrees"),
    // Numbers in another unit than the field's are not compared.
    Case("Minst 90 % av pasientene opereres innen 24 timer", "måleenhet: prosent; målverdi: 90"),
    Case(
      "Redusere ventetiden til 20 dager for 90 % av pasientene", "måleenhet: dager; målverdi: 20"),
    Case(
      "Redusere ventetiden til 25 dager innen 2027", "måleenhet: dager; målverdi: 20",
      "target-disagrees"),
    Case("Holde fire øvelser innen 2027", "måleenhet: øvelser; målverdi: 4"),
    // Deadlines.
    Case(
      "Redusere fall til 4 innen utgangen av 2026", "målverdi: 4; frist: 2027-12-31",
      "deadline-disagrees"),
    Case("Redusere fall til 4 innen utgangen av 2027", "målverdi: 4; frist: 2027-12-31"),
    Case("Redusere fall til 4 i løpet av 2027", "målverdi: 4; frist: 2027-06-30"),
    Case("Redusere fall til 4 innen 1. kvartal 2027", "målverdi: 4; frist: 2027-03-31"),
    Case(
      "Redusere fall til 4 innen 1. tertial 2027", "målverdi: 4; frist: 2027-12-31",
      "deadline-disagrees"),
  ]

  @Test("Sentence and field are compared in the field's own unit", arguments: cases)
  func compared(_ item: Case) async throws {
    var builder = WorkspaceBuilder()
    let lines = ["type: mål", "tittel: Trygg", "målsetning: \(item.statement)"] + item.fields
    builder.add("mål.md", "---\n\(lines.joined(separator: "\n"))\n---\n")
    let workspace = builder.workspace()
    let found = await Checker(
      workspace.settings, only: ["baseline-disagrees", "deadline-disagrees", "target-disagrees"]
    ).findings(in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    #expect(found.map(\.rule).sorted() == item.told)
    for finding in found { #expect(finding.notes.count == 1, "both places are told") }
  }
}
