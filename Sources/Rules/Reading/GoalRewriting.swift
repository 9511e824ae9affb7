internal import Language
internal import Model
internal import Source

/// A goal's sentence with what it lacks put in: «fra 7,2 til 5,5 prosent», «innen 31. desember 2026».
///
/// The author's own words stand; only what is missing is added, from the fields where they know it.
/// No number is invented: what nobody knows is written `…`. Where the parts cannot be put together
/// into a good sentence there is no rewriting at all.
struct GoalRewriting {
  let text: String
  /// Whether nothing is left open, and all that was added stands in the fields.
  let isWhole: Bool

  /// Nil when nothing is lacking, or nothing good can be made of it.
  init?(_ card: GoalCard) {
    let sentence = card.sentence
    guard card.unread == nil, sentence.text.utf8.count <= 400,
      !sentence.text.unicodeScalars.contains(where: { $0.properties.isBidiControl || $0.value < 32 }
      ),
      !sentence.advice.contains(where: { $0.kind == .severalGoals }),
      !GoalRewriting.isAboutNothingToCount(card), !GoalRewriting.endsInStatusNote(sentence)
    else { return nil }
    let words = RewritingWords(card)
    var text = EditedText(sentence.text, end: card.end.lowerBound)
    guard let amount = RewritingAmount.place(in: card, words, &text),
      let time = RewritingTime.place(in: card, words, &text), amount || time
    else { return nil }
    let result = text.written
    guard result != sentence.text else { return nil }
    self.text = result
    isWhole = !result.contains("…")
  }

  /// «Øke bevisstheten»: «fra … til …» would make it read better and be no better.
  private static func isAboutNothingToCount(_ card: GoalCard) -> Bool {
    let sentence = card.sentence
    return sentence.specific.verdict == .fail && sentence.measurable.verdict == .fail
      && !card.isMeasuredByFields
  }

  /// «… – 40 % fullført»: what lacks should stand before the note, and the note has no fixed form.
  private static func endsInStatusNote(_ sentence: GoalSentence) -> Bool {
    sentence.numbers.contains { number in
      guard number.role == .name,
        let index = sentence.tokens.firstIndex(where: {
          $0.range.lowerBound == number.range.lowerBound
        }
        ), index > 1
      else { return false }
      return ["(", "[", "-", "–", "—"].contains(sentence.tokens[index - 1].lower)
    }
  }

  /// Nil where the sentence is not in the file as it is read.
  func fix(_ card: GoalCard) -> Fix? {
    let range: SourceRange
    if let statement = card.statement {
      guard card.isPlain else { return nil }
      range = statement.range
    } else {
      range = SourceRange(0, card.sentence.text.utf8.count)
    }
    return Fix(
      title: says(
        "skriv «\(text)»", nn: "skriv «\(text)»", "write “\(text)”"),
      isSafe: isWhole, edits: [Fix.Edit(range: range, text: text)])
  }
}

/// A sentence with pieces taken out, replaced and put in at its end, in that order.
struct EditedText {
  private let bytes: [UInt8]
  /// Where the words end, before a full stop.
  let end: Int
  private var edits: [(range: Range<Int>, text: String)] = []
  /// Pieces that follow the words: before the time that ends the sentence, and after all.
  private var beforeTail = ""
  private var tail = ""
  /// Where the time begins that ends the sentence.
  var tailStart: Int

  init(_ text: String, end: Int) {
    bytes = Array(text.utf8)
    self.end = end
    tailStart = end
  }

  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// Takes out words and the space before them; at the start the space after them, and the next word
  /// gets the capital.
  mutating func remove(_ range: Range<Int>) {
    if range.lowerBound == 0 {
      var end = range.upperBound
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x2C { end += 1 }
      let letter = end < bytes.count && (0x61...0x7A).contains(bytes[end]) ? bytes[end] - 0x20 : nil
      edits.append(
        (0..<(letter == nil ? end : end + 1), letter.map { String(UnicodeScalar($0)) } ?? ""))
      return
    }
    let lower =
      range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x20
      ? range.lowerBound - 1 : range.lowerBound
    edits.append((lower..<range.upperBound, ""))
  }

  mutating func insertBeforeTail(_ text: String) { beforeTail += " " + text }

  mutating func append(_ text: String) { tail += " " + text }

  var written: String {
    var inserted = edits
    var start = tailStart
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    if !beforeTail.isEmpty { inserted.append((start..<start, beforeTail)) }
    if !tail.isEmpty { inserted.append((end..<end, tail)) }
    inserted.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var result: [UInt8] = []
    var position = 0
    for (range, text) in inserted where range.lowerBound >= position {
      result += bytes[position..<range.lowerBound]
      result += Array(text.utf8)
      position = range.upperBound
    }
    result += bytes[position...]
    let text = String(decoding: result, as: UTF8.self)
    return text.hasSuffix("….") ? String(text.dropLast()) : text
  }
}

/// The words that are put in, in the sentence's own language.
struct RewritingWords {
  let language: LanguageCode
  let from: String
  let to: String
  /// `5,5`, or `…`.
  let baseline: String
  let target: String
  /// `prosent`, `dager`; empty when nobody says, or it says nothing.
  let unit: String
  /// `innen 31. desember 2026`, or `innen …`.
  let deadline: String
  /// `fram til …`: how long something is repeated.
  let until: String

  init(_ card: GoalCard) {
    let language = card.sentence.language
    self.language = language
    from = LocalizedText(nb: "fra", nn: "frå", en: "from")[language]
    to = LocalizedText(nb: "til", nn: "til", en: "to")[language]
    let decimals = max(card.baseline?.value.decimals ?? 0, card.target?.value.decimals ?? 0)
    func number(_ value: Model.Quantity?) -> String {
      guard let value else { return "…" }
      return written(value.value, decimals: decimals, language).replacing("\u{A0}", with: " ")
    }
    baseline = number(card.baseline?.value)
    target = number(card.target?.value)
    let measure = card.fields?[Goal.measuredIn]?.value ?? card.target?.value.unit ?? ""
    unit = RewritingWords.unit(measure, in: card.sentence)
    let day =
      (card.due?.value ?? card.inherited?.day)?.written(language)
      .replacing("\u{A0}", with: " ") ?? "…"
    deadline = LocalizedText(nb: "innen \(day)", nn: "innan \(day)", en: "by \(day)")[language]
    until =
      LocalizedText(nb: "fram til \(day)", nn: "fram til \(day)", en: "until \(day)")[language]
  }

  /// What stands behind the numbers. What the sentence names already is not named again: «redusere
  /// antall fall … fra 9 til 5 per måned».
  private static func unit(_ measure: String, in sentence: GoalSentence) -> String {
    let folded = foldedMeasure(measure)
    if folded == "%" {
      return LocalizedText(nb: "prosent", nn: "prosent", en: "percent")[sentence.language]
    }
    if ["", "antall", "tal", "tall", "stk", "number", "count"].contains(folded) { return "" }
    var parts = measure.split(separator: " ").map(String.init)
    if let first = parts.first?.lowercased(), sentence.tokens.contains(where: { $0.lower == first })
    {
      parts.removeFirst()
    }
    return parts.joined(separator: " ")
  }

  /// `fra 7,2 til 5,5 prosent`.
  var amount: String {
    let numbers = "\(from) \(baseline) \(to) \(target)"
    return unit.isEmpty ? numbers : "\(numbers) \(unit)"
  }
}
