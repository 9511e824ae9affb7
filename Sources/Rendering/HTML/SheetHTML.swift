package import Drawing
internal import Source

/// A web page that stands alone and shows sheets as they print, with nothing fetched from outside.
///
/// The drawing's facts are given as text below it, since an image alone is read by few machines
/// (WCAG 1.1.1); `text` is that text, a paragraph a line.
package func sheetHTML(_ pages: [Page], text: [String]) -> String {
  guard let first = pages.first else { return "" }
  let language = first.language
  let isEnglish = language.hasPrefix("en")
  let heading = xmlEscaped(first.title)
  var body = ""
  for (index, page) in pages.enumerated() {
    body += "<figure>\n\(svg(page, idPrefix: "side\(index + 1)-"))\n</figure>\n"
  }
  let facts = text.filter { !$0.isEmpty }.map { "<p>\(xmlEscaped($0))</p>\n" }.joined()
  let summary =
    isEnglish
    ? "The sheet as text" : language.hasPrefix("nn") ? "Arket som tekst" : "Arket som tekst"
  return """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(heading)</title>
    <style>
    body { margin: 1rem auto; max-width: 80rem; padding: 0 1rem; font: 1rem/1.5 \(Font.families); color: #000; background: #fff; }
    h1 { font-size: 1.25rem; }
    figure { margin: 0 0 1rem; }
    svg { display: block; width: 100%; height: auto; }
    summary { padding: .25rem 0; cursor: pointer; }
    @media print { h1, details { display: none; } body { margin: 0; padding: 0; max-width: none; } }
    </style>
    </head>
    <body>
    <main>
    <h1>\(heading)</h1>
    \(body)<details>
    <summary>\(summary)</summary>
    \(facts)</details>
    </main>
    </body>
    </html>

    """
}

/// The texts of a page in reading order, a line each, for the text beside the drawing.
package func texts(of page: Page) -> [String] {
  var result: [String] = []
  func walk(_ marks: [Mark]) {
    for mark in marks {
      switch mark {
      case .text(let text): result.append(text.text)
      case .path: continue
      case .group(let group):
        if group.role == .figure, let title = group.title {
          result.append(title)
        } else {
          walk(group.marks)
        }
      }
    }
  }
  walk(page.marks)
  return result
}
