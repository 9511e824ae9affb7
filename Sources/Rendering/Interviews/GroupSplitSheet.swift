import Drawing
import Model
import Source

/// Who sit together: the groups written in the document, else those that its method gives for its
/// participants (M20).
extension PrintKind {
  package static let groupSplit = PrintKind(
    of: "interview",
    name: LocalizedText(nb: "grupper", nn: "grupper", en: "groups"),
    summary: LocalizedText(
      nb: "hvem som sitter sammen, delt slik metoden sier",
      nn: "kven som sit saman, delt slik metoden seier",
      en: "who sit together, divided as the method says")
  ) { material in
    guard let list = GroupList(material) else { return nil }
    let w = Wording(material.language)
    return SectionedSheet(
      title: w("Gruppene", "Gruppene", "The groups"), of: material,
      summary: w(
        "Hvem som sitter sammen i hver gruppe", "Kven som sit saman i kvar gruppe",
        "Who sit together in each group"),
      fields: list.fields, sections: list.sections)
  }
}

private struct GroupList {
  private struct Group {
    let title: String
    let people: [GroupParticipant]
  }

  private let groups: [Group]
  private let apart: [GroupParticipant]
  private let rule: GroupRule
  private let material: PrintMaterial
  private let w: Wording

  init?(_ material: PrintMaterial) {
    self.material = material
    w = Wording(material.language)
    let document = material.document
    let language = material.language
    guard let rule = document.type.flatMap({ GroupRule.ofType($0.name) }) else { return nil }
    self.rule = rule
    let name = rule.name[language].prefix(1).uppercased() + rule.name[language].dropFirst()
    let written =
      document.rows(Interview.groups).isEmpty
      ? [] : material.workspace.groups(ofInterview: document)
    if written.contains(where: { !$0.members.isEmpty }) {
      groups = written.map { group in
        let when = [
          group.date?.written(language),
          group.time.map { Wording(language)("kl. ", "at ") + $0.written(language) }, group.place,
        ].compactMap(\.self).joined(separator: ", ")
        return Group(
          title: "\(name) \(group.name)" + (when.isEmpty ? "" : ": \(when)"),
          people: group.members)
      }
      apart = []
      return
    }
    guard !document.rows(ParticipantTable.section).isEmpty,
      let split = try? GroupSplit(
        participants: material.workspace.groupParticipants(of: document), rule: rule)
    else { return nil }
    groups = split.groups.map {
      Group(title: "\(name) \($0.number)", people: $0.participants)
    }
    apart = split.apart
  }

  var fields: [SheetField] {
    let count = groups.reduce(apart.count) { $0 + $1.people.count }
    return [
      SheetField(Labels.participants[material.language], "\(count)"),
      SheetField(w("Grupper", "Grupper", "Groups"), "\(groups.count)"),
    ]
  }

  var sections: [SheetSection] {
    var sections = groups.map { group in
      SheetSection(
        group.title, count: "\(group.people.count)", [.table(table(group.people))])
    }
    if !apart.isEmpty {
      sections.append(
        SheetSection(
          w("For seg", "For seg", "Apart"), count: "\(apart.count)",
          [
            .paragraph(
              w(
                "Ingen gruppe er uten deres egne ansatte: snakk med dem for seg.",
                "Inga gruppe er utan deira eigne tilsette: snakk med dei for seg.",
                "No group is without their own staff: talk with them alone.")),
            .table(table(apart)),
          ]))
    }
    return sections
  }

  private func table(_ people: [GroupParticipant]) -> SheetTable {
    let language = material.language
    var columns = [
      SheetTable.Column(ParticipantTable.participant.declaration.label(language), 3)
    ]
    let hasDepartments = people.contains { $0.department != nil }
    let hasProfessions = people.contains { $0.profession != nil }
    if hasDepartments {
      columns.append(.init(ParticipantTable.department.declaration.label(language), 2))
    }
    if hasProfessions {
      columns.append(.init(ParticipantTable.profession.declaration.label(language), 2))
    }
    return SheetTable(
      columns,
      people.map { person in
        var row: [SheetCell] = [.words(person.label)]
        if hasDepartments { row.append(.words(person.department ?? "")) }
        if hasProfessions { row.append(.words(person.profession ?? "")) }
        return row
      })
  }
}
