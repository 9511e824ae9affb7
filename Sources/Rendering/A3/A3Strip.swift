import Drawing
import Model
import Source

/// What stands at the top of an A3 sheet.
enum A3Strip {
  static func strip(
    _ document: Document, _ workspace: Workspace, variant: A3Sheet.Variant,
    language: LanguageCode
  ) -> SheetStrip {
    func day(_ field: Field<CalendarDate>) -> String {
      document[field]?.value.written(language) ?? ""
    }
    let unit = workspace.unit(of: document)?.title ?? ""
    let isForm = variant == .blank
    // A form has come nowhere yet, and a proposal is still being planned.
    let phase: Phase? =
      isForm ? nil : variant == .proposal ? .plan : document[Improvement.phase]?.value
    let involved = (document[Improvement.involved]?.value ?? []).enumerated().map {
      $0 == 0 ? $1.value : lowercasedStart($1.value)
    }
    let left = A3Grid.leftHalf
    let right = A3Grid.rightHalf
    func column(_ index: Int, _ half: Double) -> Double { A3Grid.column(index, of: half) }
    return SheetStrip(
      title: document.title,
      fields: [
        SheetStrip.Field(Labels.unit[language], unit, x: left, width: 66),
        SheetStrip.Field(
          Labels.owner[language], document[Improvement.owner]?.value ?? "", x: column(2, left),
          width: 32),
        SheetStrip.Field(
          Labels.coach[language], document[Improvement.coach]?.value ?? "", x: column(3, left),
          width: 32),
        SheetStrip.Field(Labels.involved[language], involved, x: column(4, left), width: 66),
        SheetStrip.Field(
          Labels.started[language], day(Improvement.started), x: right, width: 32),
        SheetStrip.Field(
          Labels.updated[language], isForm ? "" : day(CommonFields.updated), x: column(1, right),
          width: 36),
        SheetStrip.Field(Labels.due[language], day(Improvement.due), x: right + 72, width: 60),
        SheetStrip.Field(
          Labels.version[language],
          isForm ? "" : document[CommonFields.version]?.value ?? "",
          x: column(4, right), width: 32),
        SheetStrip.Field(
          Labels.variant[language], variant.label[language], x: column(5, right), width: 29),
      ], phase: phase, hasPhases: true,
      phaseTitle: phase.map { Labels.phaseTitle($0.label[language])[language] },
      more: { Labels.andMore($0)[language] })
  }

  /// A role inside a list: small first letter, unless it is an abbreviation.
  private static func lowercasedStart(_ text: String) -> String {
    guard let second = text.dropFirst().first, second.isLowercase else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
