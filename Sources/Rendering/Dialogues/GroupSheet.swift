import Drawing
import Model
import Source

extension PrintKind {
  /// Who sits together: the groups as written, else as the method would divide the participants
  /// (M25, M32).
  package static let groupList = PrintKind(
    of: "workplace-dialogue", "dialogue-cafe",
    name: LocalizedText(nb: "grupper", nn: "grupper", en: "groups"),
    summary: LocalizedText(
      nb: "hvem som sitter sammen, med par til intervjuet",
      nn: "kven som sit saman, med par til intervjuet",
      en: "who sits together, with pairs for the interview")
  ) { material in GroupSheet(material).sheet }
}

/// The list of groups to hang by the door.
struct GroupSheet {
  private struct Group {
    let name: String
    let table: String?
    let people: [String]
    let size: Int
    /// Who interview each other; empty where the method has no pairs.
    let pairs: [[String]]
  }

  private let material: PrintMaterial
  private var language: LanguageCode { material.language }

  init(_ material: PrintMaterial) { self.material = material }

  /// Nil when nobody is listed, or they cannot be divided.
  var sheet: SectionedSheet? {
    let w = Wording(language)
    let document = material.document
    let isDialogue = document.type === WorkplaceDialogue.type
    let split = divided
    let written = isDialogue ? self.written : []
    let groups = written.isEmpty ? split?.groups.map { group($0, isDialogue) } ?? [] : written
    guard !groups.isEmpty else { return nil }
    let people = groups.map(\.size).reduce(0, +)
    let hasTables = groups.contains { $0.table != nil }
    let hasPairs = groups.contains { !$0.pairs.isEmpty }
    let word = isDialogue ? DialogueWords.group[language] : CafeWords.table[language]
    var columns: [SheetTable.Column] = [.init(word, 0.8)]
    if hasTables { columns.append(.init(CafeWords.table[language], 1.2)) }
    columns += [
      .init(w("Antall", "Tal", "Size"), 0.6, isNumber: true),
      .init(Labels.participants[language], 4),
    ]
    if hasPairs {
      columns.append(
        .init(w("Intervjuer hverandre", "Intervjuar kvarandre", "Interview each other"), 3.4))
    }
    var sections = [
      SheetSection(
        isDialogue ? w("Grupper", "Groups") : w("Bord", "Tables"),
        count: w("\(people) deltakere", "\(people) deltakarar", "\(people) people"),
        [
          .table(
            SheetTable(
              columns,
              groups.map { group in
                [.bold(group.name)] + (hasTables ? [.words(group.table ?? "")] : [])
                  + [.words("\(group.size)"), .words(group.people.joined(separator: ", "))]
                  + (hasPairs
                    ? [
                      .words(
                        group.pairs.map { $0.joined(separator: w(" og ", " and ")) }.joined(
                          separator: "\n"))
                    ]
                    : [])
              }, limit: 80))
        ])
    ]
    if written.isEmpty, let apart = split?.apart, !apart.isEmpty {
      sections.append(
        SheetSection(
          w("Utenfor gruppene", "Utanfor gruppene", "Outside the groups"),
          [
            .paragraph(
              w(
                "\(apart.map(\.label).joined(separator: ", ")) sitter ikke i gruppe med egne ansatte, men ønsker velkommen og går rundt.",
                "\(apart.map(\.label).joined(separator: ", ")) sit ikkje i gruppe med eigne tilsette, men ønskjer velkomen og går rundt.",
                "\(apart.map(\.label).joined(separator: ", ")) does not sit with own staff, but welcomes and walks round."
              ))
          ]))
    }
    if groups.contains(where: { $0.size % 2 == 1 }), isDialogue {
      sections.append(
        SheetSection(
          w("Når gruppa er et oddetall", "Når gruppa er eit oddetal", "When the group is odd"),
          [
            .paragraph(
              w(
                "Tre intervjuer hverandre etter tur: én spør, én svarer, én noterer. Ti minutter hver.",
                "Tre intervjuar kvarandre etter tur: éin spør, éin svarar, éin noterer. Ti minutt kvar.",
                "Three interview each other in turn: one asks, one answers, one notes. Ten minutes each."
              ))
          ]))
    }
    return SectionedSheet(
      title: isDialogue
        ? w("Hvem sitter sammen", "Kven sit saman", "Who sits together")
        : w("Hvem sitter hvor", "Kven sit kvar", "Who sits where"), of: material,
      summary: w(
        "Gruppene med deltakere", "Gruppene med deltakarar", "The groups with participants"),
      sections: sections, paper: .a4Landscape)
  }

  private var divided: GroupSplit? {
    guard let rule = GroupRule.ofType(material.document.type?.name ?? "") else { return nil }
    return try? GroupSplit(
      participants: material.workspace.groupParticipants(of: material.document), rule: rule)
  }

  private func group(_ group: GroupSplit.Group, _ hasPairs: Bool) -> Group {
    Group(
      name: "\(group.number)", table: nil, people: group.participants.map(\.label),
      size: group.participants.count,
      pairs: hasPairs ? group.pairs.map { $0.map(\.label) } : [])
  }

  /// The groups of the document, when anybody is named in them.
  private var written: [Group] {
    let groups = material.document.dialogueGroups
    guard groups.contains(where: { !$0.members.isEmpty }) else { return [] }
    return groups.map { group in
      Group(
        name: group.name, table: group.table, people: group.members,
        size: group.size ?? group.members.count, pairs: GroupSheet.pairs(group.members))
    }
  }

  /// Two and two as they stand, three together at the end of an odd group.
  private static func pairs(_ people: [String]) -> [[String]] {
    guard people.count > 3 else { return people.isEmpty ? [] : [people] }
    var pairs = stride(from: 0, to: people.count - 1, by: 2).map { Array(people[$0..<$0 + 2]) }
    if people.count % 2 == 1, let last = people.last { pairs[pairs.count - 1].append(last) }
    return pairs
  }
}
