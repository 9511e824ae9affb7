internal import Model
internal import Source

/// Groups as words on the screen, and as the table of an interview.
struct GroupsText {
  private let split: GroupSplit
  private let document: Document
  private let seed: UInt64

  init(_ split: GroupSplit, of document: Document, seed: UInt64) {
    self.split = split
    self.document = document
    self.seed = seed
  }

  /// One group after the other, everybody on a line.
  func plain(_ language: LanguageCode) -> String {
    let count = split.groups.reduce(split.apart.count) { $0 + $1.participants.count }
    let groupWord = split.rule.name[language]
    let isTable = split.rule.method == GroupRule.dialogueCafe.method
    let several = LocalizedText(
      nb: isTable ? "bord" : "grupper", nn: isTable ? "bord" : "grupper",
      en: isTable ? "tables" : "groups")[language]
    let people = LocalizedText(
      nb: count == 1 ? "deltaker" : "deltakere", nn: count == 1 ? "deltakar" : "deltakarar",
      en: count == 1 ? "participant" : "participants")[language]
    var text =
      "\(document.title): \(count) \(people), \(split.groups.count) "
      + "\(split.groups.count == 1 ? groupWord : several) (\(split.rule.method))\n"
    let width = split.groups.flatMap(\.participants).map(\.label.count).max() ?? 0
    for group in split.groups {
      let title = groupWord.prefix(1).uppercased() + groupWord.dropFirst()
      text += "\n\(title) \(group.number) (\(group.participants.count))\n"
      for person in group.participants {
        text += line(person, width)
      }
      if group.pairs.count > 1 {
        let pairs = group.pairs.map { $0.map(\.label).joined(separator: " + ") }
        let word = LocalizedText(
          nb: "Snakker sammen", nn: "Snakkar saman", en: "Talk together")[language]
        text += "  \(word): \(pairs.joined(separator: "; "))\n"
      }
    }
    guard !split.apart.isEmpty else { return text }
    let word = LocalizedText(
      nb: "For seg, siden alle gruppene har egne ansatte",
      nn: "For seg, sidan alle gruppene har eigne tilsette",
      en: "Apart, since every group has own staff")[language]
    text += "\n\(word):\n"
    for person in split.apart { text += line(person, width) }
    return text
  }

  private func line(_ person: GroupParticipant, _ width: Int) -> String {
    let about = [person.department, person.profession].compactMap(\.self)
    guard !about.isEmpty else { return "  \(person.label)\n" }
    return "  \(padded(person.label, width + 2))\(about.joined(separator: ", "))\n"
  }

  /// A table to paste in under «Grupper», in the language of the document.
  func table(_ language: LanguageCode) -> String {
    let heads = [Interview.group.key, Interview.groupCount.key, Interview.groupMembers.key]
    let columns = heads.compactMap { key in
      Interview.groups.columns.first { $0.key == key }?.label(language)
    }
    var rows = [columns]
    for group in split.groups {
      rows.append([
        "\(group.number)", "\(group.participants.count)", GroupsText.roles(group.participants),
      ])
    }
    let widths = columns.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map {
        $0 + String(repeating: " ", count: max(0, $1 - $0.count))
      }
      return "| \(padded.joined(separator: " | ")) |\n"
    }
    var text = "## \(Interview.groups.heading[language])\n\n" + line(columns)
    text += "| \(widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ")) |\n"
    for row in rows.dropFirst() { text += line(row) }
    guard !split.apart.isEmpty else { return text }
    let word = LocalizedText(nb: "For seg", nn: "For seg", en: "Apart")[language]
    return text + "\n\(word): \(GroupsText.roles(split.apart)).\n"
  }

  /// `Sykepleier (2), Nattevakt`.
  static func roles(_ people: [GroupParticipant]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for person in people {
      if counts[person.role] == nil { order.append(person.role) }
      counts[person.role, default: 0] += 1
    }
    return order.map { role in
      let count = counts[role] ?? 1
      return count > 1 ? "\(role) (\(count))" : role
    }.joined(separator: ", ")
  }
}
