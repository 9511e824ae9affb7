import Drawing
import Model
import Source

extension PrintKind {
  /// What must be ready before the meetings: the preparation points, ticked where the document shows
  /// it, and the materials (M25).
  package static let dialoguePreparation = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "forberedelser", nn: "førebuingar", en: "preparation"),
    summary: LocalizedText(
      nb: "sjekkliste for forberedelser og utstyr", nn: "sjekkliste for førebuingar og utstyr",
      en: "checklist of preparation and materials")
  ) { material in PreparationSheet(material).sheet }
}

/// The checklist of the responsible group.
struct PreparationSheet {
  private let material: PrintMaterial
  private var language: LanguageCode { material.language }

  init(_ material: PrintMaterial) { self.material = material }

  var sheet: SectionedSheet {
    let w = Wording(language)
    let points = self.points(w)
    let done = points.count(where: \.isDone)
    let document = material.document
    return SectionedSheet(
      title: w("Før møtene", "Før møta", "Before the meetings"), of: material,
      summary: w(
        "Ni forberedelser og utstyret", "Ni førebuingar og utstyret",
        "Nine preparations and the materials"),
      fields: [
        SheetField(
          WorkplaceDialogue.responsibleGroup.declaration.label(language),
          (document[WorkplaceDialogue.responsibleGroup]?.value ?? []).map(\.value)
            .joined(separator: ", "))
      ],
      sections: [
        SheetSection(
          w("Forberedelser", "Førebuingar", "Preparation"),
          count: w(
            "\(done) av \(points.count) er på plass", "\(done) av \(points.count) er på plass",
            "\(done) of \(points.count) in place"),
          [
            .paragraph(
              document[WorkplaceDialogue.preparation]?.value
                ?? w(
                  "Sett av to til tre timer.", "Set av to til tre timar.",
                  "Allow two to three hours.")),
            .table(
              SheetTable(
                [
                  .init("", 0.35),
                  .init(w("Hva", "Kva", "What"), 3.4),
                  .init(w("Slik er det", "Slik er det", "As it stands"), 3),
                ],
                points.map { [.box(isTicked: $0.isDone), .words($0.what), .words($0.state)] },
                leastRow: 8.4)),
          ]),
        SheetSection(
          WorkplaceDialogue.materials.heading[language],
          [
            .table(
              SheetTable(
                [.init("", 0.35), .init(w("Hva", "Kva", "What"), 6.4)],
                materials(w).map { [.box(isTicked: $0.isDone), .words($0.what)] }, leastRow: 7))
          ]),
      ], flows: false)
  }

  private struct Point {
    let what: String
    let state: String
    let isDone: Bool

    init(_ what: String, _ state: String?) {
      self.what = what
      self.state = state ?? ""
      isDone = !self.state.isEmpty
    }
  }

  /// The nine points of the method, with what the document already says of each.
  private func points(_ w: Wording) -> [Point] {
    let document = material.document
    let people = document.rows(ParticipantTable.section).reduce(0) { sum, row in
      sum + (row[ParticipantTable.count].flatMap { Int(exactly: $0.value.value) } ?? 1)
    }
    let groups = document.dialogueGroups
    let places = Set(document.dialogueMeetings.compactMap(\.place)).sorted()
    let tables = groups.compactMap(\.table)
    let hasMaterials =
      !(document.body(WorkplaceDialogue.materials).map { document.isEmpty($0) } ?? true)
    let criteria = document.prose(WorkplaceDialogue.criteria).count
    let due = document[WorkplaceDialogue.planDue]?.value.written(language)
    return [
      Point(
        w(
          "Avklare hvem som er med, og invitere", "Avklare kven som er med, og invitere",
          "Settle who takes part, and invite"),
        people > 0 ? w("\(people) deltakere", "\(people) deltakarar", "\(people) people") : nil),
      Point(
        w(
          "Bestille rom, og mat om det trengs", "Bestille rom, og mat om det trengst",
          "Book a room, and food if needed"),
        places.isEmpty ? nil : places.joined(separator: ", ")),
      Point(
        w(
          "Skaffe utstyr og lage program", "Skaffe utstyr og lage program",
          "Get materials and make the programme"),
        hasMaterials ? w("se under", "sjå under", "see below") : nil),
      Point(
        w("Dele inn i grupper på fire", "Dele inn i grupper på fire", "Divide into groups of four"),
        groups.isEmpty
          ? nil : w("\(groups.count) grupper", "\(groups.count) grupper", "\(groups.count) groups")),
      Point(
        w(
          "Lage bordplan, fire til seks ved hvert bord",
          "Lage bordplan, fire til seks ved kvart bord", "Plan the tables, four to six at each"),
        tables.isEmpty ? nil : tables.joined(separator: ", ")),
      Point(
        w(
          "Bestemme hvem som leder, ønsker velkommen og oppsummerer",
          "Bestemme kven som leier, ønskjer velkomen og summerer opp",
          "Decide who leads, welcomes and sums up"),
        document[WorkplaceDialogue.processLeader]?.value),
      Point(
        w(
          "Bestemme hvem som skriver referat", "Bestemme kven som skriv referat",
          "Decide who takes notes"),
        document[WorkplaceDialogue.noteTaker]?.value),
      Point(
        w(
          "Bli enige om suksesskriteriene", "Bli samde om suksesskriteria",
          "Agree on the success criteria"),
        criteria > 0
          ? w.count(criteria, w("kriterium", "criterion"), w("kriterier", "kriterium", "criteria"))
          : nil),
      Point(
        w(
          "Bestemme hvordan planen blir satt ut i livet, og når den er klar",
          "Bestemme korleis planen blir sett ut i livet, og når han er klar",
          "Decide how the plan is carried out, and when it is ready"),
        due.map { w("klar \($0)", "klar \($0)", "ready \($0)") }),
    ]
  }

  /// What the document lists, else what the method needs.
  private func materials(_ w: Wording) -> [(what: String, isDone: Bool)] {
    let document = material.document
    if let body = document.body(WorkplaceDialogue.materials) {
      let items = document.items(in: body.blocks).filter { !$0.text.isEmpty }
      if !items.isEmpty { return items.map { ($0.text, $0.isDone ?? false) } }
    }
    return [
      w(
        "Store ark, ett til hver gruppe", "Store ark, eitt til kvar gruppe",
        "Large sheets, one for each group"),
      w("Tusjer og tape", "Tusjar og tape", "Markers and tape"),
      w("Bordkort", "Bordkort", "Table cards"),
      w(
        "Lommekort til intervjuet, ett til hver", "Lommekort til intervjuet, eitt til kvar",
        "Pocket cards for the interview, one each"),
      w(
        "Skjema på fire nivåer til møte 2", "Skjema på fire nivå til møte 2",
        "Forms on four levels for meeting 2"),
      w("Klokke som alle ser", "Klokke som alle ser", "A clock that everybody can see"),
    ].map { ($0, false) }
  }
}
