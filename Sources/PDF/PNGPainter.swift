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
    return withResolution(try canvas.png(), dotsPerInch: dotsPerInch)
  }
}

/// Says how large the image is on paper, in a chunk `pHYs` after the header: cairo leaves it out,
/// and word processors then make a sheet as large as they please.
private func withResolution(_ bytes: [UInt8], dotsPerInch: Double) -> [UInt8] {
  // Signature 8, header chunk 4 + 4 + 13 + 4.
  guard bytes.count > 33 else { return bytes }
  let perMetre = UInt32((dotsPerInch / 0.0254).rounded())
  let content = Array("pHYs".utf8) + bigEndian(perMetre) + bigEndian(perMetre) + [1]
  let checksum = UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count)))
  return bytes[..<33] + bigEndian(9) + content + bigEndian(checksum) + bytes[33...]
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
  stride(from: 24, through: 0, by: -8).map { UInt8(number >> UInt32($0) & 0xFF) }
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
