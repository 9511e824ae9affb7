internal import Model
internal import Rendering
internal import Source

extension ChartSheet {
  /// The sheet of a series; a chart its numbers do not suit is told as a failure.
  init(
    drawing document: Document, kind: ChartKind? = nil, rules: SignalRules? = nil,
    session: Session, palette: Palette
  ) throws {
    do throws(ChartProblem) {
      try self.init(
        document, in: session.workspace, today: session.today,
        language: document.language(in: session.workspace), palette: palette,
        kind: kind, rules: rules)
    } catch {
      throw Failure(
        "\(document.path): \(error.message[Interface.language])",
        remedy: error.remedy[Interface.language])
    }
  }
}
