package import Drawing
import Model
import Source

extension Print {
  /// The pages as they can be printed: text that a layout set outside the paper, because a cell holds
  /// more than any sheet could, is left out and counted with what had no room.
  ///
  /// - Parameter paper: nil for the paper the print chooses itself.
  package func keptOnPaper(
    _ paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let printed = printed(on: paper, measuring: measurer)
    var overflows = printed.overflows
    let pages = printed.pages.map { page -> Page in
      var page = page
      var lost = 0
      page.marks = kept(page.marks, width: page.width, height: page.height, lost: &lost)
      if lost > 0 {
        overflows.append(SheetOverflow(box: 1, heading: page.title, lines: lost))
      }
      return page
    }
    return PrintedPages(pages: pages, overflows: overflows)
  }
}

/// Marks without the text that begins outside a paper of so many millimetres; what is lost is counted.
private func kept(_ marks: [Mark], width: Double, height: Double, lost: inout Int) -> [Mark] {
  var result: [Mark] = []
  result.reserveCapacity(marks.count)
  for mark in marks {
    switch mark {
    case .text(let text):
      let place = text.origin
      if place.x < 0 || place.y < 0 || place.x > width || place.y > height {
        lost += 1
      } else {
        result.append(mark)
      }
    case .group(var group):
      group.marks = kept(group.marks, width: width, height: height, lost: &lost)
      result.append(.group(group))
    case .path: result.append(mark)
    }
  }
  return result
}
