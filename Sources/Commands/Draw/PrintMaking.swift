internal import Model
internal import Rendering
internal import Rules
internal import Source

/// One print of a document: what `draw` and `build` share.
struct PrintMaking {
  let kind: PrintKind
  let print: any Print
  /// File name without its ending.
  let name: String
  /// The document that is printed.
  let source: Document

  /// Everything a document can be printed as and has something to show in, the main print first.
  static func all(of document: Document, session: Session, isMono: Bool) -> [PrintMaking] {
    let material = PrintMaterial(
      document, in: session.workspace, today: session.today, palette: isMono ? .mono : .colour,
      letters: { letters(of: $0, session) })
    // The A3 sheet and the agenda have the document's own name already.
    let hasOwnSheet = document.type === Improvement.type || document.type === Meeting.type
    return PrintCatalog.kinds(of: document.type).enumerated().compactMap { index, kind in
      guard let print = kind.make(material) else { return nil }
      let suffix = kind.name[material.language]
      let name =
        document.type === Unit.type
        ? suffix
        : index == 0 && !hasOwnSheet ? document.file.stem : "\(document.file.stem)-\(suffix)"
      return PrintMaking(kind: kind, print: print, name: name, source: document)
    }
  }

  /// The letters of the goal a document is or carries; nil when there is none.
  private static func letters(of document: Document, _ session: Session) -> [JudgedLetter]? {
    let workspace = session.workspace
    guard document.type === Goal.type || document.ownGoal != nil,
      let reading = SmartJudge.reading(of: document, in: workspace, today: session.today)
    else { return nil }
    let scheme = workspace.settings.smart
    return scheme.letters.map { letter in
      JudgedLetter(
        letter, meaning: scheme.meaning(of: letter), verdict: reading.letters[letter] ?? .unknown,
        reason: disagreement(reading, letter) ?? reading.basis(of: letter)
          ?? reading.issues(of: letter).first?.message)
    }
  }

  /// A card that says one thing in its sentence and another in its figures must say so.
  private static func disagreement(_ reading: SmartReading, _ letter: Character) -> LocalizedText? {
    reading.issues(of: letter).first { $0.rule.hasSuffix("-disagrees") }?.message
  }
}

extension SheetOverflow {
  /// What had no room, as `draw` and `build` tell it.
  func told(of document: Document) -> String {
    "\(document.path): "
      + say(
        "\(lines) \(lines == 1 ? "linje" : "linjer") får ikke plass: «\(heading)»",
        nn: "\(lines) \(lines == 1 ? "linje" : "linjer") får ikkje plass: «\(heading)»",
        "\(lines) \(lines == 1 ? "line does" : "lines do") not fit: “\(heading)”")
  }
}
