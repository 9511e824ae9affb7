internal import Model
internal import Rendering
internal import Source

/// A thread as text: what it comes from leads down to it, what follows stands below as a tree.
/// Each node has two lines: stage and title, then how it stands and where it is.
struct TraceText {
  private let thread: TraceThread
  private let gaps: [Int: [TraceGap]]
  private let session: Session
  private let language: LanguageCode
  /// Columns of the stage's name.
  private static let label = 12
  /// Levels of indentation that a page can show.
  private static let deepest = 9
  /// Nodes printed before it says how many more there are.
  private static let mostLines = 400

  init(_ thread: TraceThread, gaps: [TraceGap], _ session: Session) {
    self.thread = thread
    self.gaps = Dictionary(grouping: gaps.filter { $0.exception == nil }, by: \.node)
    self.session = session
    language = Interface.language
  }

  private var graph: TraceGraph { thread.graph }

  private func words(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  var text: String {
    let start = graph.nodes[thread.start]
    var lines = Columns.wrapped(
      words("Tråden for", "Tråden for", "The thread of")
        + (language == .en ? " “\(start.title)”" : " «\(start.title)»")
    ).map { Terminal.styled($0, .bold) }
    lines.append("")
    for line in thread.before { lines += shown(line.node, rail: rail(before: line.depth)) }
    let depth = min(
      Self.deepest,
      thread.before.isEmpty ? 0 : (thread.before.map(\.depth).max() ?? 0) + 1)
    let margin = String(repeating: "  ", count: depth)
    for line in thread.after.prefix(Self.mostLines) {
      lines += shown(line.node, rail: rails(line, margin: margin), elsewhere: line.elsewhere)
    }
    if thread.after.count > Self.mostLines {
      let more = Columns.number(thread.after.count - Self.mostLines)
      lines.append(
        words(
          "… og \(more) til; --format json viser alle",
          "… og \(more) til; --format json viser alle",
          "… and \(more) more; --format json shows all"))
    }
    if thread.before.isEmpty, thread.after.count == 1 {
      lines += [
        "",
        words(
          "Ingenting viser hit, og det viser ikke til noe.",
          "Ingenting viser hit, og det viser ikkje til noko.",
          "Nothing refers to it, and it refers to nothing."),
      ]
    }
    lines += besideLines
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Lines

  private struct Rail {
    /// Before the stage, and under it.
    let first: String
    let second: String
  }

  private func rail(before depth: Int) -> Rail {
    let margin = String(repeating: "  ", count: min(depth, Self.deepest))
    return Rail(first: margin, second: margin)
  }

  private func rails(_ line: TraceThread.Line, margin: String) -> Rail {
    guard line.depth > 0 else { return Rail(first: margin, second: margin) }
    let shown = line.rails.suffix(Self.deepest)
    let lead = line.depth > Self.deepest ? "… " : ""
    var first = margin + lead
    for isOpen in shown.dropLast() { first += isOpen ? "│ " : "  " }
    let isOpen = shown.last ?? false
    return Rail(
      first: first + (isOpen ? "├ " : "└ "), second: first + (isOpen ? "│ " : "  "))
  }

  private func shown(_ index: Int, rail: Rail, elsewhere: [Int] = []) -> [String] {
    let node = graph.nodes[index]
    let isStart = index == thread.start
    let stage = node.isOnThread ? node.stage.label[language] : typeName(node)
    let number = node.number.map { "\($0) " } ?? ""
    let head = rail.first + padded(stage, Self.label)
    let title = Columns.cut(number + node.title, to: max(16, Columns.width - head.count))
    var lines = [
      rail.first + Terminal.styled(padded(stage, Self.label), isStart ? .bold : .blue)
        + (isStart ? Terminal.styled(title, .bold) : title)
    ]
    let margin = rail.second + String(repeating: " ", count: Self.label)
    let width = Columns.width - margin.count
    let state = stateWords(node)
    let whole = place(of: node)
    let place = Self.shortened(whole, to: max(20, width - (state.isEmpty ? 0 : state.count + 3)))
    let isOneLine = !state.isEmpty && state.count + 3 + place.count <= width
    let below =
      isOneLine
      ? ["\(state) · \(place)"]
      : (state.isEmpty ? [] : [state]) + [Self.shortened(whole, to: max(20, width))]
    lines += below.map { margin + Terminal.styled($0, .dim) }
    if !elsewhere.isEmpty {
      let names = elsewhere.prefix(6).map { name($0) }.joined(separator: ", ")
      let more = elsewhere.count > 6 ? " …" : ""
      lines.append(
        margin
          + Terminal.styled(
            Columns.cut(
              words("fører også til ", "fører òg til ", "also leads to ") + names + more,
              to: max(20, Columns.width - margin.count)), .dim))
    }
    for gap in gaps[index] ?? [] {
      lines.append(
        margin
          + Terminal.styled(
            Columns.cut(
              "! " + gap.kind.sentence[language], to: max(20, Columns.width - margin.count)),
            .yellow))
    }
    return lines
  }

  /// «tiltak 2», or the stage and what can be asked for.
  private func name(_ index: Int) -> String {
    let node = graph.nodes[index]
    return node.stage.label[language] + " " + (node.number ?? node.id)
  }

  private func typeName(_ node: TraceNode) -> String {
    node.document.type?.names[language] ?? words("dokument", "dokument", "document")
  }

  private func stateWords(_ node: TraceNode) -> String {
    TraceLabels.state(of: node, language)
  }

  private func place(of node: TraceNode) -> String {
    guard node.kind != .document else { return node.path }
    let line = node.document.file.lines.line(at: node.range.lower)
    return "\(node.path):\(line)"
  }

  /// A path cut at its folders from the left, so that the file can be read.
  static func shortened(_ path: String, to width: Int) -> String {
    guard path.count > width else { return path }
    var parts = path.split(separator: "/")
    while parts.count > 1, parts.joined(separator: "/").count + 2 > width { parts.removeFirst() }
    return "…/" + parts.joined(separator: "/")
  }

  private var besideLines: [String] {
    guard !thread.beside.isEmpty else { return [] }
    var lines = [
      "",
      Terminal.styled(
        words("Henger også sammen med", "Heng òg saman med", "Also connected with"), .bold),
    ]
    for index in thread.beside.prefix(12) {
      let node = graph.nodes[index]
      let head = "  " + padded(typeName(node), 15)
      lines.append(
        head + Columns.cut(node.title, to: max(20, Columns.width - head.count)))
      lines.append(
        String(repeating: " ", count: 17)
          + Terminal.styled(Self.shortened(node.path, to: Columns.width - 17), .dim))
    }
    if thread.beside.count > 12 {
      let more = thread.beside.count - 12
      lines.append(words("  og \(more) til", "  og \(more) til", "  and \(more) more"))
    }
    return lines
  }
}
