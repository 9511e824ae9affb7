internal import ArgumentParser
internal import Drawing
internal import FileSystem
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// What an output can be written as.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case pdf
  case svg
  case png
  case html
  case ics
  case md
  case eml
  case json
}

/// Where the outputs of a command go, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(
        "Fila det skrives til; - er skjermen. Endelsen bestemmer formatet.",
        "The file to write; - is the screen. Its ending decides the format."),
      valueName: say("fil", "file")), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Mappa det skrives til (uten: build i arbeidsområdet).",
        "The folder to write to (default: build in the workspace)."),
      valueName: say("mappe", "dir")), completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Formatene, med komma mellom: pdf, svg, png, html, ics, md; json av en serie.",
        "The formats, with commas between: pdf, svg, png, html, ics, md; json of a series."),
      valueName: "format"))
  var format: String?

  /// The formats asked for: `--format`, else the ending of `-o`, else the command's own.
  func formats(_ usual: [OutputFormat], of possible: [OutputFormat]) throws -> [OutputFormat] {
    var names: [String]?
    if let output, output != "-" {
      let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
      if out != nil {
        throw Failure(
          say("-o og --out sier hver sin plass", "-o and --out name two places"),
          remedy: say("behold én av dem", "keep one of them"))
      }
      if ending.isEmpty, format == nil {
        throw Failure(
          say("«\(output)» mangler endelse", "“\(output)” has no ending"),
          remedy: say(
            "skriv for eksempel \(output).\(usual[0].rawValue), eller --out for en mappe",
            "write for example \(output).\(usual[0].rawValue), or --out for a folder"))
      }
      if let format, let other = OutputFormat(rawValue: ending),
        other.rawValue != format.lowercased()
      {
        throw Failure(
          say(
            "fila heter .\(ending), men formatet er \(format)",
            "the file is .\(ending), but the format is \(format)"),
          remedy: say("la dem si det samme", "let them say the same"))
      }
    }
    if let format {
      names = format.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    } else if let output, output != "-" {
      let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
      names = [ending == "markdown" ? "md" : ending]
    }
    guard let names else { return output == "-" ? [usual[0]] : usual }
    let formats = try names.map { name in
      guard let format = OutputFormat(rawValue: name.lowercased()), possible.contains(format) else {
        throw Failure(
          say("«\(name)» er ikke et format her", "“\(name)” is not a format here"),
          remedy: say("velg blant ", "choose among ")
            + possible.map(\.rawValue).joined(separator: ", "))
      }
      return format
    }
    if output != nil, formats.count > 1 {
      throw Failure(
        say("-o tar ett format om gangen", "-o takes one format at a time"),
        remedy: say("bruk --out MAPPE for flere", "use --out DIR for several"))
    }
    return formats
  }

  /// Writes one output, and tells where.
  func write(_ bytes: [UInt8], unit: String, name: String, format: OutputFormat, root: String)
    throws
  {
    if output == "-" {
      Terminal.out(bytes)
      return
    }
    let path: String
    if let output {
      path = URL(fileURLWithPath: output).path
    } else if let out {
      path = "\(URL(fileURLWithPath: out).path)/\(name).\(format.rawValue)"
    } else {
      path = "\(root)/build/\(unit)/\(name).\(format.rawValue)"
    }
    do throws(WriteError) {
      try FileWriter().write(bytes, to: path)
    } catch {
      throw Failure(error)
    }
    Terminal.line(shown(path, root: root))
  }

  /// A path as a person would write it: relative to the root where it lies below it.
  private func shown(_ path: String, root: String) -> String {
    path.hasPrefix(root + "/")
      ? String(path.dropFirst(root.count + 1))
      : output ?? out.map { "\($0)/\(URL(fileURLWithPath: path).lastPathComponent)" } ?? path
  }
}

extension OutputOptions {
  /// Paints pages and writes them. A picture shows one sheet, so the second sheet of several goes to
  /// a file of its own, `name-2.svg`.
  func write(
    _ pages: [Page], unit: String, name: String, format: OutputFormat, on today: CalendarDate,
    root: String
  ) throws {
    try write(
      try painted(pages, as: format, on: today), unit: unit, name: name, format: format,
      root: root)
    guard format == .svg || format == .png, output == nil else { return }
    for (index, page) in pages.enumerated().dropFirst() {
      try write(
        try painted([page], as: format, on: today), unit: unit, name: "\(name)-\(index + 1)",
        format: format, root: root)
    }
  }
}

/// Paints pages in a format; a picture shows the first.
func painted(_ pages: [Page], as format: OutputFormat, on today: CalendarDate) throws -> [UInt8] {
  guard let first = pages.first else { return [] }
  do throws(PDFError) {
    switch format {
    case .pdf:
      let (year, month, day) = today.civil
      return try pdf(
        pages,
        metadata: DocumentMetadata(
          title: first.title, language: first.language,
          created: (year: year, month: month, day: day)))
    case .svg: return Array(svg(first).utf8)
    case .png: return try png(first, dotsPerInch: 110)
    case .html: return Array(sheetHTML(pages, text: pages.flatMap { texts(of: $0) }).utf8)
    case .ics, .md, .eml, .json: return []
    }
  } catch {
    throw Failure(say("kan ikke tegne arket: \(error)", "cannot paint the sheet: \(error)"))
  }
}

extension Workspace {
  /// The folder of a document's outputs: its unit's id, or its path where two units share an id.
  func outputFolder(of unit: UnitNode?) -> String {
    guard let unit else { return "uten-enhet" }
    let same = unitFolders.compactMap { units[$0] }.filter { $0.id == unit.id }
    return same.count == 1
      ? unit.id : unit.folder.split(separator: "/").joined(separator: "-")
  }
}
