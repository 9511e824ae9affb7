internal import Foundation
internal import Mustache

/// A template that is not where it should be.
package struct TemplateError: Error, Sendable {
  /// `nb/goal.md`
  package let name: String
}

/// The templates: real files that a person can read and change.
///
/// Looked for in this order: the workspace's own `templates/`, the folder beside the executable
/// (where the build puts it), the share folder that `make install` fills (house.md §16).
package struct Templates: Sendable {
  private let folders: [(documents: String, workspace: String)]

  /// - Parameter workspace: absolute path of the workspace's root, if there is one yet.
  package init(workspace: String?) {
    var folders: [(documents: String, workspace: String)] = []
    if let workspace {
      folders.append(("\(workspace)/templates", "\(workspace)/templates/workspace"))
    }
    if let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      let beside = executable.deletingLastPathComponent()
      let places = [
        beside.appendingPathComponent("forbedre_Templates.resources"),
        beside.appendingPathComponent("forbedre_Templates.bundle"),
        beside.deletingLastPathComponent().appendingPathComponent("share/forbedre"),
      ]
      for place in places {
        folders.append(
          (
            place.appendingPathComponent("documents").path,
            place.appendingPathComponent("workspace").path
          ))
      }
    }
    self.folders = folders
  }

  /// The filled template of a document type in a language (`nb`, `nn`, `en`).
  package func document(
    type: String, language: String, values: [String: String]
  ) throws(TemplateError) -> String {
    try filled("\(language)/\(type).md", in: folders.map(\.documents), values)
  }

  /// A filled file of a new workspace: `forbedre.yaml`, `README.md`.
  package func workspace(
    file: String, language: String, values: [String: String]
  ) throws(TemplateError) -> String {
    try filled("\(language)/\(file)", in: folders.map(\.workspace), values)
  }

  private func filled(
    _ name: String, in folders: [String], _ values: [String: String]
  ) throws(TemplateError) -> String {
    for folder in folders {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      let text = String(decoding: data, as: UTF8.self)
      // Plain text, not HTML: «Mål & tiltak» stays as it is.
      guard let template = try? MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text) else {
        throw TemplateError(name: name)
      }
      return template.render(values)
    }
    throw TemplateError(name: name)
  }
}
