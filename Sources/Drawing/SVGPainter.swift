/// A page as one self-contained SVG: millimetres, real text, attributes only, nothing from outside.
///
/// - Parameters:
///   - page: what to paint.
///   - idPrefix: put before the ids, so that several drawings can stand in one HTML page.
/// - Returns: an `<svg>` element with a newline at the end, without an XML declaration, so it can
///   be inlined as it is.
package func svg(_ page: Page, idPrefix: String = "") -> String {
  var painter = SVGPainter(idPrefix: idPrefix)
  painter.paint(page)
  return painter.output
}

/// Writes the elements one a line, in painting order.
private struct SVGPainter {
  let idPrefix: String
  var output = ""

  mutating func paint(_ page: Page) {
    let width = decimal(page.width)
    let height = decimal(page.height)
    let language = xmlEscaped(page.language)
    let title = xmlEscaped(idPrefix + "title")
    let description = xmlEscaped(idPrefix + "desc")
    // role="img" hides what is inside from those who do not see, so not where there are links.
    let role = holdsLink(page.marks) ? "graphics-document document" : "img"
    output += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)mm\""
    output += " height=\"\(height)mm\" viewBox=\"0 0 \(width) \(height)\""
    // Inside a web page the page says the language, and HTML's checkers refuse it here.
    if idPrefix.isEmpty { output += " lang=\"\(language)\" xml:lang=\"\(language)\"" }
    output += " role=\"\(role)\""
    output += " aria-labelledby=\"\(title) \(description)\""
    output += " font-family=\"\(xmlEscaped(Font.families))\">\n"
    output += "<title id=\"\(title)\">\(xmlEscaped(page.title))</title>\n"
    let summary = page.summary.isEmpty ? page.title : page.summary
    output += "<desc id=\"\(description)\">\(xmlEscaped(summary))</desc>\n"
    output += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#FFFFFF\"/>\n"
    paint(page.marks)
    output += "</svg>\n"
  }

  private func holdsLink(_ marks: [Mark]) -> Bool {
    marks.contains { mark in
      guard case .group(let group) = mark else { return false }
      if case .link = group.role { return true }
      return holdsLink(group.marks)
    }
  }

  private mutating func paint(_ marks: [Mark]) {
    for mark in marks {
      switch mark {
      case .text(let text): paint(text)
      case .path(let path): paint(path)
      case .group(let group): paint(group)
      }
    }
  }

  private mutating func paint(_ group: Group) {
    var tag: String?
    if case .link(let url) = group.role {
      output += "<a href=\"\(xmlEscaped(url))\">\n"
      tag = "a"
    } else if group.title != nil {
      output += "<g>\n"
      tag = "g"
    }
    if let title = group.title { output += "<title>\(xmlEscaped(title))</title>\n" }
    paint(group.marks)
    if let tag { output += "</\(tag)>\n" }
  }

  private mutating func paint(_ mark: TextMark) {
    guard mark.text.contains(where: { !$0.isWhitespace }) else { return }
    let x = decimal(mark.origin.x)
    let y = decimal(mark.origin.y)
    output += "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(decimal(mark.font.millimetres))\""
    if mark.font.isBold { output += " font-weight=\"700\"" }
    if mark.font.isItalic { output += " font-style=\"italic\"" }
    if mark.colour != .ink { output += " fill=\"\(mark.colour.hex)\"" }
    if mark.anchor != .start { output += " text-anchor=\"\(mark.anchor.rawValue)\"" }
    let rotation = decimal(mark.rotation)
    if rotation != "0" { output += " transform=\"rotate(\(rotation) \(x) \(y))\"" }
    // Without it, a renderer folds spaces that were measured.
    if mark.text.hasPrefix(" ") || mark.text.hasSuffix(" ") || holdsSpaceRun(mark.text) {
      output += " xml:space=\"preserve\""
    }
    output += ">\(xmlEscaped(mark.text))</text>\n"
  }

  private func holdsSpaceRun(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == " " && $1 == " " }
  }

  private mutating func paint(_ mark: PathMark) {
    guard mark.fill != nil || mark.stroke != nil, !mark.path.steps.isEmpty else { return }
    output += "<path d=\"\(data(mark.path))\" fill=\"\(mark.fill?.hex ?? "none")\""
    // Rings are two circles the same way round: only even-odd leaves the hole open.
    if mark.fill != nil, mark.path.pieces > 1 { output += " fill-rule=\"evenodd\"" }
    if let stroke = mark.stroke {
      output += " stroke=\"\(stroke.colour.hex)\" stroke-width=\"\(decimal(stroke.width))\""
      if stroke.cap != .butt { output += " stroke-linecap=\"\(stroke.cap.rawValue)\"" }
      if !stroke.dash.isEmpty {
        output += " stroke-dasharray=\"\(stroke.dash.map(decimal).joined(separator: " "))\""
      }
    }
    output += "/>\n"
  }

  private func data(_ path: Path) -> String {
    var parts: [String] = []
    for step in path.steps {
      switch step {
      case .move(let point): parts.append("M" + pair(point))
      case .line(let point): parts.append("L" + pair(point))
      case .curve(let first, let second, let end):
        parts.append("C" + [first, second, end].map(pair).joined(separator: " "))
      case .arc(let end, let radius, let large, let clockwise):
        let round = decimal(radius)
        parts.append("A\(round) \(round) 0 \(large ? 1 : 0) \(clockwise ? 1 : 0) \(pair(end))")
      case .close: parts.append("Z")
      }
    }
    return parts.joined(separator: " ")
  }

  private func pair(_ point: Point) -> String { "\(decimal(point.x)) \(decimal(point.y))" }
}
