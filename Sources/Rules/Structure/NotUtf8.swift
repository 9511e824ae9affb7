package import Model
package import Source
package import Syntax

/// **What it finds.** A file that is not saved as UTF-8.
/// **Why it matters.** Letters such as æ, ø and å turn into other signs, and the file cannot be
/// read safely.
/// **How to put it right.** Open it in the editor and save it with the encoding UTF-8.
package struct NotUtf8: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "not-utf8", severity: .error,
    summary: says("En fil som ikke er lagret som UTF-8", "A file that is not saved as UTF-8"),
    why: says(
      "Æ, ø og å blir til andre tegn, og fila kan ikke leses sikkert.",
      "Letters such as æ, ø and å turn into other signs, and the file cannot be read safely."),
    remedy: says(
      "Åpne fila i editoren og lagre den med tegnkodingen UTF-8.",
      "Open it in the editor and save it with the encoding UTF-8."),
    examples: [])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    guard case .notUTF8(let byte, let legacy) = fault.kind else { return nil }
    let digits = String(byte, radix: 16, uppercase: true)
    return finding(
      file: file.path, at: fault.range,
      message: legacy
        ? says(
          "fila er ikke UTF-8; den ser ut til å være Windows-1252 (byte \(digits))",
          "the file is not UTF-8; it looks like Windows-1252 (byte \(digits))")
        : says(
          "fila er ikke UTF-8 (byte \(digits))", "the file is not UTF-8 (byte \(digits))"),
      remedy: says("lagre fila som UTF-8", "save the file as UTF-8"))
  }
}
