internal import CPangoCairo
package import Drawing
private import Synchronization

/// A page as an image on white paper.
///
/// - Parameters:
///   - page: what to paint.
///   - dotsPerInch: 96 for screens, 150 to look at, 300 to print. At most 32 767 dots a side.
/// - Returns: the bytes of a PNG file.
package func png(_ page: Page, dotsPerInch: Double) throws(PDFError) -> [UInt8] {
  let unit = dotsPerInch / 25.4
  let width = (page.width * unit).rounded()
  let height = (page.height * unit).rounded()
  guard (1...32_767).contains(width), (1...32_767).contains(height) else {
    throw .impossibleSize(width: page.width, height: page.height)
  }
  return try Lettering.shared.withLock { lettering throws(PDFError) in
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    else { throw .cairo("no image surface") }
    let canvas = Canvas(taking: surface, unit: unit, script: .outlines)
    canvas.draw(
      PathMark(.rectangle(Box(0, 0, page.width + 1, page.height + 1)), fill: .white))
    paint(page.marks, on: canvas, with: &lettering.typesetter)
    try canvas.check()
    return try canvas.png()
  }
}

private func paint(
  _ marks: [Mark], on canvas: borrowing Canvas, with typesetter: inout Typesetter
) {
  for mark in marks {
    switch mark {
    case .text(let text): canvas.draw(text, with: &typesetter)
    case .path(let path): canvas.draw(path)
    case .group(let group): paint(group.marks, on: canvas, with: &typesetter)
    }
  }
}
