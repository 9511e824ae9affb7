internal import CPangoCairo
package import Drawing
private import Synchronization

/// Pages as one tagged PDF: exact paper, text as text with its fonts embedded, black as pure black.
///
/// cairo draws the pages and embeds the fonts. It knows little of tagging, so every stretch of
/// drawing is given a tag as a marker, and the file is put together anew with a structure tree made
/// from the groups' roles. The same pages and metadata give the same bytes.
package func pdf(
  _ pages: [Page], metadata: DocumentMetadata
) throws(PDFError) -> [UInt8] {
  guard !pages.isEmpty else { throw .noPages }
  for page in pages where !(page.width > 0 && page.height > 0) {
    throw .impossibleSize(width: page.width, height: page.height)
  }
  var tree = StructureTree()
  var stretched: [StretchedPage] = []
  for (index, page) in pages.enumerated() {
    var stretcher = PageStretcher(page, index: index, tree: tree, measurer: PangoMeasurer())
    stretcher.stretch(language: metadata.language)
    tree = stretcher.tree
    stretched.append(stretcher.result)
  }
  let painted = try paint(stretched, on: pages)
  var document = TaggedDocument(tree: tree, pages: stretched, paper: pages, metadata: metadata)
  return try document.file(from: painted)
}

/// cairo's own file, with every stretch in a tag.
private func paint(_ stretched: [StretchedPage], on pages: [Page]) throws(PDFError) -> [UInt8] {
  let unit = 72 / 25.4
  return try Lettering.shared.withLock { lettering throws(PDFError) in
    let sink = ByteSink()
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        ByteSink.write, sink.closure, pages[0].width * unit, pages[0].height * unit)
    else { throw .cairo("no PDF surface") }
    // 1.4 keeps every object in plain sight; newer cairo would pack them.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    let canvas = Canvas(taking: surface, unit: unit, script: .text)
    for (page, stretches) in zip(pages, stretched) {
      cairo_pdf_surface_set_size(surface, page.width * unit, page.height * unit)
      for stretch in stretches.stretches {
        cairo_tag_begin(canvas.pen, "P", "")
        for drawn in stretch.drawn {
          switch drawn {
          case .text(let mark, let spaceAfter):
            canvas.draw(mark, spaceAfter: spaceAfter, with: &lettering.typesetter)
          case .path(let mark): canvas.draw(mark)
          }
        }
        cairo_tag_end(canvas.pen, "P")
      }
      cairo_show_page(canvas.pen)
    }
    canvas.finish()
    try canvas.check()
    return sink.bytes
  }
}
