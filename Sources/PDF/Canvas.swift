internal import CPangoCairo
internal import Drawing

/// A cairo surface with a pen, in millimetres.
struct Canvas: ~Copyable {
  /// PDF keeps text as text. Images get the outlines: cairo 1.16 puts the glyphs of an image on
  /// whole pixels, which makes the words uneven.
  enum Script { case text, outlines }

  private let surface: OpaquePointer
  let pen: OpaquePointer
  private let script: Script

  /// Takes over a surface that cairo has just made. `unit` is device units in a millimetre.
  init(taking surface: OpaquePointer, unit: Double, script: Script) {
    self.surface = surface
    self.script = script
    pen = cairo_create(surface)
    cairo_scale(pen, unit, unit)
    cairo_set_fill_rule(pen, CAIRO_FILL_RULE_EVEN_ODD)
    // SVG's limit, so that sharp corners look the same.
    cairo_set_miter_limit(pen, 4)
  }

  deinit {
    cairo_destroy(pen)
    cairo_surface_destroy(surface)
  }

  /// Throws what cairo has complained of, if it has.
  func check() throws(PDFError) {
    for status in [cairo_status(pen), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .cairo(String(cString: cairo_status_to_string(status)))
    }
  }

  /// Writes what is left; after this only `check` may be called.
  func finish() { cairo_surface_finish(surface) }

  /// The surface as PNG bytes.
  func png() throws(PDFError) -> [UInt8] {
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .cairo(String(cString: cairo_status_to_string(status)))
    }
    return sink.bytes
  }

  // MARK: - Marks

  /// Draws a line of text. `spaceAfter` adds a space that nobody sees, for readers and searches
  /// that go on to the next line.
  func draw(_ mark: TextMark, spaceAfter: Bool = false, with typesetter: inout Typesetter) {
    let font = mark.font
    var start = 0.0
    if mark.anchor != .start {
      let width = typesetter.line(mark.text, bold: font.isBold, italic: font.isItalic)?.width ?? 0
      start = -width * mark.anchor.share
    }
    let text = spaceAfter ? mark.text + " " : mark.text
    guard let (line, _) = typesetter.line(text, bold: font.isBold, italic: font.isItalic)
    else { return }
    cairo_save(pen)
    use(mark.colour)
    cairo_translate(pen, mark.origin.x, mark.origin.y)
    if mark.rotation != 0 { cairo_rotate(pen, mark.rotation * .pi / 180) }
    let factor = font.millimetres / Typesetter.size
    cairo_scale(pen, factor, factor)
    cairo_move_to(pen, start, 0)
    switch isOblique(mark.rotation) ? .outlines : script {
    case .text: pango_cairo_show_layout_line(pen, line)
    case .outlines:
      pango_cairo_layout_line_path(pen, line)
      cairo_set_fill_rule(pen, CAIRO_FILL_RULE_WINDING)
      cairo_fill(pen)
    }
    cairo_restore(pen)
  }

  /// Neither level nor upright. Programs that read a page see the upright box round each letter of
  /// such a line, so its letters seem to lie on each other, and the words come out in pieces. Lines
  /// on a slant are drawn as figures; whoever slants them has the words level somewhere too.
  private func isOblique(_ rotation: Double) -> Bool {
    let rest = abs(rotation.truncatingRemainder(dividingBy: 90))
    return min(rest, 90 - rest) > 0.01
  }

  func draw(_ mark: PathMark) {
    trace(mark.path)
    if let fill = mark.fill {
      use(fill)
      if mark.stroke == nil { cairo_fill(pen) } else { cairo_fill_preserve(pen) }
    }
    if let stroke = mark.stroke {
      use(stroke.colour)
      cairo_set_line_width(pen, stroke.width)
      cairo_set_line_cap(pen, stroke.cap.cairo)
      cairo_set_dash(pen, stroke.dash, Int32(stroke.dash.count), 0)
      cairo_stroke(pen)
    }
    cairo_new_path(pen)
  }

  private func use(_ colour: Colour) {
    cairo_set_source_rgb(
      pen, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }

  private func trace(_ path: Path) {
    cairo_new_path(pen)
    var current = Point(0, 0)
    for step in path.steps {
      switch step {
      case .move(let point):
        cairo_move_to(pen, point.x, point.y)
        current = point
      case .line(let point):
        cairo_line_to(pen, point.x, point.y)
        current = point
      case .curve(let first, let second, let end):
        cairo_curve_to(pen, first.x, first.y, second.x, second.y, end.x, end.y)
        current = end
      case .arc(let end, let radius, let large, let clockwise):
        if let arc = ArcGeometry(
          from: current, to: end, radius: radius, large: large, clockwise: clockwise)
        {
          let turn = clockwise ? cairo_arc : cairo_arc_negative
          turn(pen, arc.centre.x, arc.centre.y, arc.radius, arc.start, arc.end)
        } else {
          cairo_line_to(pen, end.x, end.y)
        }
        current = end
      case .close: cairo_close_path(pen)
      }
    }
  }
}

extension TextMark.Anchor {
  /// How much of the text stands before its origin.
  var share: Double {
    switch self {
    case .start: 0
    case .middle: 0.5
    case .end: 1
    }
  }
}

extension Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}
