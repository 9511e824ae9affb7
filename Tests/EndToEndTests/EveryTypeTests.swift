import Foundation
import Model
import Source
import Testing

/// A newcomer makes one document of every type, and each checks clean and prints whole.
struct EveryTypeTests {
  @Test(arguments: ["nb", "nn", "en"])
  func checksAndPrints(language: String) throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("forbedre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let today = ["--today", "2026-11-21"]
    let start = try forbedre(
      ["init", ".", "--language", language, "--organisation", "Storvik kommune"] + today,
      in: folder, language: language)
    #expect(start.code == 0, "\(start.errors)")
    for type in DocumentType.all where type !== Unit.type {
      let name = language == "nb" ? type.names.nb : language == "nn" ? type.names.nn : type.name
      let made = try forbedre(
        ["new", name, "--title", "En liten prøve \(type.name)"] + today, in: folder,
        language: language)
      #expect(made.code == 0, "\(type.name): \(made.errors)")
    }
    let checked = try forbedre(["check"] + today, in: folder, language: language)
    #expect(checked.code == 0, "\(checked.output)")
    let built = try forbedre(["build"] + today, in: folder, language: language)
    #expect(built.code == 0, "\(built.errors)")
    #expect(built.errors.isEmpty, "\(built.errors)")
  }
}
