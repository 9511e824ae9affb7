import Drawing
import Model
import Source

extension PrintKind {
  /// The invitation with what people said last time, and what became of it (M32).
  package static let cafeInvitation = PrintKind(
    of: "dialogue-cafe",
    name: LocalizedText(nb: "invitasjon", nn: "invitasjon", en: "invitation"),
    summary: LocalizedText(
      nb: "invitasjonen, med resultatet fra forrige kafé",
      nn: "invitasjonen, med resultatet frå førre kafé",
      en: "the invitation, with the results of the previous café")
  ) { material in CafeInvitationSheet(material).sheet }
}

/// A page to hang up or send.
struct CafeInvitationSheet {
  private let material: PrintMaterial
  private var language: LanguageCode { material.language }

  init(_ material: PrintMaterial) { self.material = material }

  var sheet: SectionedSheet {
    let w = Wording(language)
    let document = material.document
    let plan = CafePlan(document)
    let isTimed = document[DialogueCafe.duration] != nil || !plan.slots.isEmpty
    let clock = plan.start.map {
      AgendaWords.span($0, isTimed ? plan.clock(plan.minutes) : nil, language)
    }
    var sections: [SheetSection] = []
    if let purpose = document[DialogueCafe.purpose]?.value {
      sections.append(
        SheetSection(AgendaWords.purpose[language], [.paragraph(purpose)]))
    }
    let questions = document.prose(DialogueCafe.questions)
    if !questions.isEmpty {
      sections.append(
        SheetSection(
          w("Dette snakker vi om", "Dette snakkar vi om", "What we talk about"),
          [.bullets(questions.map { SheetItem($0.text) })]))
    }
    sections.append(
      SheetSection(
        w("Slik gjør vi det", "Slik gjer vi det", "How we do it"),
        [
          .bullets(
            [
              w(
                "Små bord, \(plan.rounds) runder på \(plan.roundMinutes) minutter. Alle får ordet.",
                "Små bord, \(plan.rounds) rundar på \(plan.roundMinutes) minutt. Alle får ordet.",
                "Small tables, \(plan.rounds) rounds of \(plan.roundMinutes) minutes. Everybody gets to speak."
              ),
              w(
                "Vi skriver ned det som sies, aldri hvem som sa det.",
                "Vi skriv ned det som blir sagt, aldri kven som sa det.",
                "We write down what is said, never who said it."),
              w(
                "Vi snakker om arbeidet, ikke om personer.",
                "Vi snakkar om arbeidet, ikkje om personar.",
                "We talk about the work, not about persons."),
            ].map { SheetItem($0) })
        ]))
    if let last = lastTime(w) { sections.append(last) }
    if let cases = CafeCases(material).section { sections.append(cases) }
    if let relief = document[DialogueCafe.relief]?.value {
      sections.append(
        SheetSection(
          w("Mens du er der", "Medan du er der", "While you are there"), [.paragraph(relief)]))
    }
    return SectionedSheet(
      title: document[DialogueCafe.theme]?.value ?? document.title, of: material,
      summary: w(
        "Invitasjon til dialogkafé", "Invitasjon til dialogkafé", "Invitation to a dialogue café"),
      fields: [
        SheetField(
          AgendaWords.when[language],
          document[DialogueCafe.date]?.value.writtenWithWeekday(language)),
        SheetField(AgendaWords.time[language], clock),
        SheetField(AgendaWords.place[language], document[DialogueCafe.place]?.value),
        SheetField(
          DialogueCafe.leader.declaration.label(language), document[DialogueCafe.leader]?.value),
      ], sections: sections, flows: false)
  }

  /// What people said last time: of this file's last session before the café, else of the document
  /// that is referred to. Only what may be told.
  private func lastTime(_ w: Wording) -> SheetSection? {
    let document = material.document
    let title = w("Dette sa dere sist", "Dette sa de sist", "What you said last time")
    let day = document[DialogueCafe.date]?.value
    let feedback = material.workspace.feedback(ofCafe: document)
    let own = feedback.sessions.filter { session in
      guard let date = session.date, let day else { return true }
      return date < day
    }
    if let last = own.last(where: { $0.answers != nil || $0.counts != nil }) {
      return SheetSection(title, blocks(last, of: document, w))
    }
    guard
      let previous = material.workspace.document(
        document[DialogueCafe.previousEvaluation], from: document)
    else {
      guard let words = document[DialogueCafe.previousEvaluation]?.value.text,
        words.contains(" ")
      else { return nil }
      return SheetSection(title, [.paragraph(words)])
    }
    if previous.type === DialogueCafe.type {
      let feedback = material.workspace.feedback(ofCafe: previous)
      guard let last = feedback.sessions.last(where: { $0.answers != nil || $0.counts != nil })
      else { return nil }
      return SheetSection(title, blocks(last, of: previous, w))
    }
    guard previous.type === Survey.type else {
      return SheetSection(title, [.bullets([SheetItem(previous.title, path: previous.path)])])
    }
    return survey(previous, title, w)
  }

  private func blocks(
    _ session: CafeFeedback.Session, of cafe: Document, _ w: Wording
  ) -> [SheetBlock] {
    var blocks: [SheetBlock] = []
    let present = session.present.map { w("\($0) kom", "\($0) came") }
    let answers = session.answers.map { w("\($0) svarte", "\($0) svara", "\($0) answered") }
    let shares = CafeWords.shares(session, language)
    let first = [present, answers].compactMap { $0 }.joined(separator: w(" og ", " and "))
    let line = [first.isEmpty ? nil : first, shares].compactMap { $0 }.joined(separator: ": ")
    if !line.isEmpty { blocks.append(.paragraph(line + ".")) }
    let written = [DialogueCafe.worked, DialogueCafe.didNot, DialogueCafe.improve].flatMap {
      section in
      cafe.prose(section).map {
        SheetItem(
          section.question[language].replacing(" …", with: "") + " " + lowercasedFirst($0.text))
      }
    }
    if !written.isEmpty, material.workspace.feedback(ofCafe: cafe).showsComments {
      blocks.append(.bullets(Array(written.prefix(6))))
    }
    return blocks
  }

  /// A survey of the café kind, through what may be seen of it.
  private func survey(_ document: Document, _ title: String, _ w: Wording) -> SheetSection? {
    let published = material.workspace.published(document)
    var items: [SheetItem] = []
    if let split = published.splits.first {
      let last = published.groups.indices.last { split.counts[$0] != nil }
      if let last, let counts = split.counts[last], counts.reduce(0, +) > 0 {
        let sum = Double(counts.reduce(0, +))
        let shares = zip(split.categories, counts).filter { $0.1 > 0 }.map {
          CafeWords.percent(Double($1) / sum * 100, language) + " " + $0.lowercased()
        }
        items.append(SheetItem(shares.joined(separator: ", ") + "."))
      }
    }
    items += published.comments.prefix(4).map {
      SheetItem($0.about.isEmpty ? $0.text : "\($0.about.replacing(" …", with: "")) \($0.text)")
    }
    guard !items.isEmpty else { return nil }
    return SheetSection(title, [.bullets(items)])
  }
}
