package import Model
package import Source
package import Syntax

/// **What it finds.** A line among the fields on top that cannot be read.
/// **Why it matters.** The field is lost when the line cannot be read.
/// **How to put it right.** Do what stands at the mark; each fault explains itself.
package struct InvalidYaml: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "invalid-yaml", severity: .error,
    summary: says(
      "En linje i feltene øverst som ikke kan leses",
      "A line among the fields on top that cannot be read"),
    why: says(
      "Feltet går tapt når linja ikke kan leses.", "The field is lost when the line cannot be read."
    ),
    remedy: says(
      "Gjør det som står ved merket; hver feil forklarer seg selv.",
      "Do what stands at the mark; each fault explains itself."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        ⟦tittel:⟧Færre fall
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: ⟦"Færre fall⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        kilde: ⟦[avvik, risiko⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: ⟦@fall⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: "Fall: færre enn før"
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    let message: LocalizedText
    let remedy: LocalizedText
    var fixes: [Fix] = []
    switch fault.kind {
    case .tab:
      message = says(
        "et tabulatortegn kan ikke brukes til innrykk her", "a tab cannot indent here")
      remedy = says("bruk mellomrom, to for hvert nivå", "use spaces, two for each level")
      fixes = [
        Fix(
          title: says("Bytt tabulatoren med mellomrom", "Change the tab to spaces"), isSafe: true,
          edits: [Fix.Edit(range: fault.range, text: "  ")])
      ]
    case .missingSpaceAfterColon(let key):
      message = says("mellomrom mangler etter «\(key):»", "a space is missing after “\(key):”")
      remedy = says("skriv «\(key): » og så verdien", "write “\(key): ” and then the value")
      if let colon = colon(after: key, in: fault.range, of: file) {
        fixes = [
          Fix(
            title: says("Sett inn mellomrom", "Insert a space"), isSafe: true,
            edits: [Fix.Edit(range: SourceRange(colon + 1, colon + 1), text: " ")])
        ]
      }
    case .unquotedColon(let key):
      message = says(
        "kolon i verdien til «\(key)» må stå i anførselstegn",
        "a colon in the value of “\(key)” needs quotation marks")
      remedy = says(
        "skriv hele verdien i anførselstegn", "put the whole value in quotation marks")
    case .unclosedQuote:
      message = says("anførselstegnet blir ikke lukket", "the quotation mark is never closed")
      remedy = says(
        "sett et likt tegn etter verdien", "put the same mark after the value")
    case .unclosedBracket:
      message = says("klammen blir ikke lukket", "the bracket is never closed")
      remedy = says("avslutt lista med ] eller }", "end the list with ] or }")
    case .reservedSign(let sign):
      message = says(
        "«\(sign)» kan ikke stå først i en verdi", "“\(sign)” cannot begin a value")
      remedy = says("sett verdien i anførselstegn", "put the value in quotation marks")
    case .strayLine:
      message = says(
        "linja hører ikke til noe felt", "the line belongs to no field")
      remedy = says(
        "skriv «felt: verdi», eller flytt teksten under «---»",
        "write “field: value”, or move the words below “---”")
    case .badIndentation:
      message = says("innrykket passer ikke med linjene over", "the indent fits no line above")
      remedy = says(
        "rykk inn like langt som linja den hører sammen med",
        "indent as far as the line it belongs with")
    case .tooDeep:
      message = says("feltene ligger for dypt i hverandre", "the fields are nested too deep")
      remedy = says("skriv det enklere, i færre nivåer", "write it in fewer levels")
    case .other(let words):
      message = says("linja kan ikke leses", "the line cannot be read")
      remedy = says(
        "se etter et tegn som mangler eller er til overs (\(words))",
        "look for a missing or spare sign (\(words))")
    case .notUTF8, .tooLarge, .mergeConflict, .frontMatterNotClosed, .frontMatterNotFirst,
      .alias, .duplicateKey:
      return nil
    }
    return finding(
      file: file.path, at: fault.range, message: message, remedy: remedy, fixes: fixes)
  }

  /// Offset of the colon behind a key inside the fault's own range.
  private func colon(after key: String, in range: SourceRange, of file: SourceFile) -> Int? {
    let upper = min(range.upper + 1, file.bytes.count)
    guard range.lower < upper else { return nil }
    return file.bytes[range.lower..<upper].firstIndex(of: 0x3A)
  }
}
