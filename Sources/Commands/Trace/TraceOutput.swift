internal import FileSystem
internal import Foundation
internal import Model
internal import Source

/// What `trace` writes.
enum TraceFormat: Equatable {
  case text
  case json
  case picture(OutputFormat)

  private static let pictures: [OutputFormat] = [.svg, .pdf, .png, .html]

  /// `--format`, else the ending of `-o`, else text.
  static func chosen(_ format: String?, output: String?, isGaps: Bool) throws -> TraceFormat {
    let ending = output.flatMap { output -> String? in
      let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
      return output == "-" || ending.isEmpty ? nil : ending
    }
    if let format, let ending, ending != format.lowercased(), !(ending == "txt" && format == "text")
    {
      throw Failure(
        say(
          "fila heter .\(ending), men formatet er \(format)",
          nn: "fila heiter .\(ending), men formatet er \(format)",
          "the file is .\(ending), but the format is \(format)"),
        remedy: say("la dem si det samme", nn: "lat dei seie det same", "let them say the same"))
    }
    guard let name = format?.lowercased() ?? ending else { return .text }
    let choices = ["text", "json"] + (isGaps ? [] : pictures.map(\.rawValue))
    switch name {
    case "text", "txt": return .text
    case "json": return .json
    default:
      if !isGaps, let picture = OutputFormat(rawValue: name), pictures.contains(picture) {
        return .picture(picture)
      }
      throw Failure(
        say(
          "«\(name)» er ikke et format her", nn: "«\(name)» er ikkje eit format her",
          "“\(name)” is not a format here"),
        remedy: say("velg blant ", nn: "vel blant ", "choose among ")
          + choices.joined(separator: ", "))
    }
  }
}

/// Where `trace` writes: a file, or the screen.
struct TraceOutput {
  private let path: String?

  /// - Parameter path: nil or `-` is the screen.
  init(_ path: String?) { self.path = path == "-" ? nil : path }

  /// - Parameter root: the folder that the path told of begins at.
  func write(_ bytes: [UInt8], shown root: String? = nil) throws {
    guard let path else { return Terminal.out(bytes) }
    do throws(WriteError) {
      try FileWriter().write(bytes, to: URL(fileURLWithPath: path).path)
    } catch {
      throw Failure(error)
    }
    Terminal.line(
      root.flatMap { path.hasPrefix($0 + "/") ? String(path.dropFirst($0.count + 1)) : nil } ?? path
    )
  }
}

extension Session {
  /// The node that an argument names: a document, or a part of one as `id#action-1`.
  func traceNode(_ text: String) throws -> Int {
    let graph = workspace.trace
    guard let mark = text.firstIndex(of: "#") else {
      let document = try workspace.unit(named: text)?.document ?? self.document(text)
      guard let node = graph.index(of: document) else {
        throw Failure(
          say("\(document.path) står ikke på noen tråd", "\(document.path) is on no thread"))
      }
      return node
    }
    let document = try self.document(String(text[..<mark]))
    let part = String(text[text.index(after: mark)...])
    let wanted = folded(id: "\(document.id)#\(part)")
    let found = graph.indexes(named: wanted).filter { graph.nodes[$0].path == document.path }
    if let only = found.first { return only }
    let parts = graph.parts(of: document).filter { $0.kind != .words && $0.kind != .missing }.map {
      String($0.id.drop { $0 != "#" }.dropFirst())
    }
    let near = nearest(to: part, among: parts)
    throw Failure(
      say(
        "\(document.path) har ingen del som heter «\(part)»",
        nn: "\(document.path) har ingen del som heiter «\(part)»",
        "\(document.path) has no part called “\(part)”"),
      remedy: near.map {
        say(
          "mente du «\(document.id)#\($0)»?", nn: "meinte du «\(document.id)#\($0)»?",
          "did you mean “\(document.id)#\($0)”?")
      }
        ?? (parts.isEmpty
          ? nil
          : say("delene heter: ", nn: "delane heiter: ", "the parts are: ")
            + parts.prefix(20).joined(separator: ", ")))
  }
}
