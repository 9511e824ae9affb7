internal import CPangoCairo
internal import Drawing

/// Shapes lines of text with pango, without hinting and at one large size, so that a line is the
/// same at every resolution and its width grows in step with the size. Measuring and painting both
/// go through here: what is measured is what is drawn.
struct Typesetter: ~Copyable {
  /// The size that everything is shaped at, in pango's device units.
  static let size = 64.0
  /// Pango's units in one device unit; PANGO_SCALE is a macro that does not come across.
  private static let scale = 1024.0

  private let context: OpaquePointer
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let attributes: OpaquePointer
  /// One layout a style, made when first asked for: regular, bold, italic, bold italic.
  private var layouts: [OpaquePointer?] = [nil, nil, nil, nil]

  init() {
    map = pango_cairo_font_map_new()
    context = pango_font_map_create_context(map)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    // Fixed, or pango asks the environment and the bytes differ from one machine to the next.
    pango_context_set_language(context, pango_language_from_string("nb"))
    attributes = pango_attr_list_new()
    // Joined letters would be single glyphs: a search for «fi» could fail.
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"))
  }

  deinit {
    for case let layout? in layouts { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_attr_list_unref(attributes)
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
  }

  /// The shaped line, valid until the next call, and its advance width in device units at `size`.
  mutating func line(
    _ text: String, bold: Bool, italic: Bool
  ) -> (line: UnsafeMutablePointer<PangoLayoutLine>, width: Double)? {
    let layout = layout(bold: bold, italic: italic)
    let clean = oneLine(text)
    setAttributes(of: layout, for: clean)
    pango_layout_set_text(layout, clean, Int32(clean.utf8.count))
    guard let line = pango_layout_get_line_readonly(layout, 0) else { return nil }
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    return (line, Double(logical.width) / Self.scale)
  }

  /// Noto Sans tucks a full stop or comma far under an r or a P, by 0.16 em. The boxes of the two
  /// then overlap so much that programs that read a page take it for overprinting; so not there.
  private func setAttributes(of layout: OpaquePointer, for text: String) {
    var loose: [Int] = []
    var previous: UInt8 = 0
    for (offset, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
        previous == UInt8(ascii: "r") || previous == UInt8(ascii: "P")
      {
        loose.append(offset - 1)
      }
      previous = byte
    }
    guard !loose.isEmpty else {
      pango_layout_set_attributes(layout, attributes)
      return
    }
    let list = pango_attr_list_copy(attributes)
    for offset in loose {
      guard let attribute = pango_attr_font_features_new("liga=0, clig=0, kern=0") else { continue }
      attribute.pointee.start_index = guint(offset)
      attribute.pointee.end_index = guint(offset + 1)
      pango_attr_list_change(list, attribute)
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  private mutating func layout(bold: Bool, italic: Bool) -> OpaquePointer {
    let style = (bold ? 1 : 0) + (italic ? 2 : 0)
    if let layout = layouts[style] { return layout }
    let layout: OpaquePointer = pango_layout_new(context)
    let font = pango_font_description_new()
    pango_font_description_set_family(font, Font.families)
    pango_font_description_set_absolute_size(font, Self.size * Self.scale)
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(font, italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_layout_set_auto_dir(layout, 0)
    layouts[style] = layout
    return layout
  }

  /// What can be drawn: without control characters, for which pango would draw boxes with numbers,
  /// and with ordinary spaces for no-break ones. Those are equally wide, their work is done when the
  /// lines are broken, and a search in the PDF finds «uke 47» as people type it.
  private func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
    var clean = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t", "\r", "\u{A0}": clean += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: clean.unicodeScalars.append(scalar)
      }
    }
    return clean
  }
}
