package import Model
package import Source
internal import Syntax

/// **What it finds.** A national identity number or somebody's telephone number.
/// **Why it matters.** The documents are in git and are printed; personal data must not stand
/// there.
/// **How to put it right.** Remove it, and write the role instead. If it is committed, the
/// history must be cleaned.
package struct PersonalData: DocumentRule, SeriesRule {
  package static let info = RuleInfo(
    id: "personal-data", severity: .error,
    summary: says(
      "Et fødselsnummer eller et telefonnummer til en person",
      "A national identity number or somebody's telephone number"),
    why: says(
      "Dokumentene ligger i git og blir skrevet ut; personopplysninger skal ikke stå der.",
      "The documents are in git and are printed; personal data must not stand there."),
    remedy: says(
      "Fjern nummeret, og skriv rollen i stedet. Er det lagret i git, må historikken ryddes.",
      "Remove it, and write the role instead. If it is committed, the history must be cleaned."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        ---
        ## Hva skjedde

        Bruker ⟦01010012356⟧ fikk feil dose. Ring ⟦mobil 901 23 456⟧.
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        saksnummer: 12345678901
        ---
        ## Hva skjedde

        Bruker fikk feil dose kl. 12345678.
        """),
      RuleExample(files: [
        ("fall.md", "---\ntype: måleserie\ntittel: Fall\ndatafil: fall.csv\n---\n"),
        ("fall.csv", "Måned;Verdi;Merknad\n2026-01;4;gjelder ⟦01010012356⟧\n"),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    findings(
      in: document.file, seeksTelephone: namesPeople.contains(document.type?.name ?? ""))
  }

  /// The CSV file of a series.
  package func check(_ series: SeriesInHand) -> [Finding] {
    guard series.reading.source == .file else { return [] }
    return Array(findings(in: series.reading.file, seeksTelephone: true).prefix(20))
  }

  private func findings(in file: SourceFile, seeksTelephone: Bool) -> [Finding] {
    let bytes = file.bytes
    var result: [Finding] = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let count = buffer.count
      while index < count {
        guard isDigit(buffer[index]) else {
          index += 1
          continue
        }
        let start = index
        var digits = 0
        var end = index
        while index < count, isDigit(buffer[index]) || isGap(buffer, index) {
          if isDigit(buffer[index]) {
            digits += 1
            end = index + 1
          }
          index += 1
        }
        let isWord =
          (start > 0 && isLetter(buffer[start - 1])) || (end < count && isLetter(buffer[end]))
        if digits == 11, !isWord, isIdentityNumber(buffer[start..<end]) {
          result.append(identity(in: file, at: SourceRange(start, end)))
        } else if digits == 8, seeksTelephone, !isWord,
          let word = telephoneWord(buffer, before: start)
        {
          result.append(telephone(in: file, at: SourceRange(word, end)))
        }
      }
    }
    return result
  }

  /// Everywhere but in unit profiles and meetings, where a switchboard's number has its place.
  private let namesPeople: Set<String> = Set(DocumentType.all.map(\.name)).subtracting([
    "unit", "meeting",
  ])

  private func identity(in file: SourceFile, at range: SourceRange) -> Finding {
    finding(
      file: file.path, at: range,
      message: says("fødselsnummer i teksten", "identity number in the text"),
      remedy: says("fjern det, og skriv rollen", "remove it, and write the role"))
  }

  private func telephone(in file: SourceFile, at range: SourceRange) -> Finding {
    finding(
      file: file.path, at: range,
      message: says("telefonnummer i teksten", "telephone number in the text"),
      remedy: says("fjern det, og skriv rollen", "remove it, and write the role"))
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x5F
  }

  /// One space between two digits.
  private func isGap(_ buffer: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    buffer[index] == 0x20 && index + 1 < buffer.count && isDigit(buffer[index + 1])
  }

  /// Eleven digits with a day and a month (D-numbers add 40 to the day, test numbers 40 or 80 to
  /// the month) and both check digits right.
  private func isIdentityNumber(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = slice.filter { isDigit($0) }.map { Int($0) - 0x30 }
    guard digits.count == 11 else { return false }
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    guard (1...31).contains(day > 40 ? day - 40 : day), (1...12).contains(month % 40) else {
      return false
    }
    func sum(_ weights: [Int]) -> Int { zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } }
    return sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
      && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
  }

  /// Where a word for telephone begins, when it stands right before the number.
  private func telephoneWord(_ buffer: UnsafeBufferPointer<UInt8>, before start: Int) -> Int? {
    var end = start
    while end > 0, [0x20, 0x3A, 0x2E, 0x2B].contains(buffer[end - 1]) { end -= 1 }
    var lower = end
    while lower > 0, (buffer[lower - 1] | 0x20) &- 0x61 < 26 { lower -= 1 }
    let word = String(decoding: buffer[lower..<end], as: UTF8.self).lowercased()
    let words: Set<String> = [
      "tlf", "telefon", "mobil", "mob", "mobilnummer", "telefonnummer", "phone", "tel", "mobile",
    ]
    return words.contains(word) ? lower : nil
  }
}
