internal import Model
internal import Source

/// The breaks of a unit and the units below it.
struct TraceGapList {
  let unit: UnitNode
  let graph: TraceGraph
  let workspace: Workspace
  /// Breaks, and those that are excepted.
  let gaps: [TraceGap]
  let excepted: [TraceGap]

  init(of unit: UnitNode, _ session: Session) {
    self.unit = unit
    workspace = session.workspace
    graph = session.workspace.trace
    let folders = Set(session.workspace.unitAndBelow(unit).map(\.folder))
    let workspace = session.workspace
    let graph = graph
    let own = workspace.traceGaps(on: session.today).filter { gap in
      workspace.unit(of: graph.nodes[gap.node].document).map { folders.contains($0.folder) }
        ?? false
    }
    gaps = own.filter { $0.exception == nil }
    excepted = own.filter { $0.exception != nil }
  }
}

/// The breaks as text: forward and backward, a kind at a time.
struct TraceGapsText {
  private let list: TraceGapList
  private let language: LanguageCode
  /// Breaks of one kind before it says how many more there are.
  private static let most = 40

  init(_ list: TraceGapList) {
    self.list = list
    language = Interface.language
  }

  private func words(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  var text: String {
    let count = list.gaps.count
    var lines = Columns.wrapped(
      words("Brudd på tråden", "Brot på tråden", "Broken threads") + ": \(list.unit.title)"
    ).map { Terminal.styled($0, .bold) }
    lines.append(
      count == 0
        ? words("Ingen tråder er brutt.", "Ingen trådar er brotne.", "No thread is broken.")
        : words(
          "\(count) \(count == 1 ? "brudd" : "brudd")", "\(count) brot",
          "\(count) \(count == 1 ? "break" : "breaks")"))
    for isForward in [true, false] {
      let own = list.gaps.filter { $0.kind.isForward == isForward }
      if own.isEmpty { continue }
      lines += [
        "",
        Terminal.styled(
          isForward
            ? words(
              "Framover: noe stopper her", "Framover: noko stoppar her", "Forward: it stops here")
            : words(
              "Bakover: ingenting sier hvorfor", "Bakover: ingenting seier kvifor",
              "Backward: nothing says why"), .bold),
      ]
      for kind in TraceGap.Kind.allCases {
        let gaps = own.filter { $0.kind == kind }
        if !gaps.isEmpty { lines += section(kind, gaps) }
      }
    }
    lines += exceptions
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ kind: TraceGap.Kind, _ gaps: [TraceGap]) -> [String] {
    var lines = ["  \(kind.heading[language]) (\(gaps.count))"]
    for gap in gaps.prefix(Self.most) {
      let node = list.graph.nodes[gap.node]
      let number = node.number.map { "\($0) " } ?? ""
      let age = gap.days.map { days in
        days == 1
          ? words("1 dag", "1 dag", "1 day")
          : words("\(days) dager", "\(days) dagar", "\(days) days")
      }
      let tail = age.map { "  \($0)" } ?? ""
      let title = Columns.cut(number + node.title, to: Columns.width - 4 - tail.count)
      lines.append("    " + title + Terminal.styled(tail, .dim))
      let line = node.document.file.lines.line(at: node.range.lower)
      let place = node.kind == .document ? node.path : "\(node.path):\(line)"
      lines.append(
        "      " + Terminal.styled(TraceText.shortened(place, to: Columns.width - 6), .dim))
    }
    if gaps.count > Self.most {
      let more = gaps.count - Self.most
      lines.append(
        words(
          "    … og \(more) til; --format json viser alle",
          "    … og \(more) til; --format json viser alle",
          "    … and \(more) more; --format json shows all"))
    }
    return lines
  }

  private var exceptions: [String] {
    let parts = TraceException.allCases.compactMap { exception -> String? in
      let count = Set(list.excepted.filter { $0.exception == exception }.map(\.node)).count
      return count == 0 ? nil : "\(exception.label[language]) (\(count))"
    }
    guard !parts.isEmpty else { return [] }
    return [""]
      + Columns.wrapped(
        words("Unntatt: ", "Unnateke: ", "Excepted: ") + parts.joined(separator: ", "))
  }
}
