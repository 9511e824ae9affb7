import Drawing
import Model
import Source

/// What participants get beforehand: when and where, why, and the questions (M19, M20).
extension PrintKind {
  package static let interviewInvitation = PrintKind(
    of: "interview",
    name: LocalizedText(nb: "invitasjon", nn: "invitasjon", en: "invitation"),
    summary: LocalizedText(
      nb: "invitasjon med spørsmålene, til å sende ut på forhånd",
      nn: "invitasjon med spørsmåla, til å sende ut på førehand",
      en: "an invitation with the questions, to send out beforehand")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let reading = InterviewReading(document)
    let agenda = InterviewAgenda(reading)
    let questions = reading.questionsToAsk(language).map { SheetItem($0.text) }
    let when = InterviewTimes(material).items
    var sections: [SheetSection] = []
    if let purpose = document[Interview.purpose]?.value {
      sections.append(
        SheetSection(
          w("Hvorfor vi spør", "Kvifor vi spør", "Why we ask"), [.paragraph(sentence(purpose))]))
    }
    if !when.isEmpty {
      sections.append(
        SheetSection(w("Når og hvor", "Når og kvar", "When and where"), [.bullets(when)]))
    }
    sections.append(
      SheetSection(
        w("Dette spør vi alle om", "Dette spør vi alle om", "What we ask everybody"),
        [
          .bullets(questions),
          .paragraph(
            w(
              "Tenk gjerne gjennom dem på forhånd. Du trenger ikke skrive noe.",
              "Tenk gjerne gjennom dei på førehand. Du treng ikkje skrive noko.",
              "Think them over beforehand if you like. You need not write anything.")),
        ]))
    var promises = [
      w(
        "Det tar \(agenda.minutes) minutter, og det er i arbeidstida.",
        "Det tek \(agenda.minutes) minutt, og det er i arbeidstida.",
        "It takes \(agenda.minutes) minutes, within working hours."),
      w(
        "Svarene blir skrevet ned uten navn, og like svar blir samlet.",
        "Svara blir skrivne ned utan namn, og like svar blir samla.",
        "Answers are written down without names, and like answers are gathered."),
    ]
    if reading.form == .focus {
      promises.append(
        w(
          "Ingen sitter i gruppe med sin egen leder.", "Ingen sit i gruppe med sin eigen leiar.",
          "Nobody sits in a group with their own leader."))
    }
    if let relief = document[Interview.relief]?.value { promises.append(sentence(relief)) }
    if let day = document[Interview.presentedOn]?.value {
      promises.append(
        w("Svarene legges fram ", "Svara blir lagde fram ", "The answers are presented ")
          + day.written(language) + ".")
    } else {
      promises.append(
        w(
          "Svarene legges fram for alle etterpå, og dere velger sammen hva vi går videre med.",
          "Svara blir lagde fram for alle etterpå, og de vel saman kva vi går vidare med.",
          "The answers are presented to all afterwards, and you choose together what to go on with."
        ))
    }
    sections.append(
      SheetSection(
        w("Det du kan regne med", "Det du kan rekne med", "What you can count on"),
        [.bullets(promises.map { SheetItem($0) })]))
    let form =
      reading.form == .focus
      ? w("Velkommen til fokusgruppe", "Velkomen til fokusgruppe", "Welcome to a focus group")
      : w("Velkommen til samtale", "Velkomen til samtale", "Welcome to a talk")
    return SectionedSheet(
      title: form, of: material,
      summary: w(
        "Invitasjon med \(questions.count) spørsmål", "Invitasjon med \(questions.count) spørsmål",
        "An invitation with \(questions.count) questions"),
      fields: [
        SheetField(
          w("Leder samtalen", "Leier samtalen", "Leads the talk"),
          (document[Interview.interviewers]?.value ?? []).map(\.value).joined(separator: ", "))
      ], sections: sections)
  }
}

/// When and where an interview is, a line for each group.
private struct InterviewTimes {
  let items: [SheetItem]

  init(_ material: PrintMaterial) {
    let document = material.document
    let language = material.language
    let w = Wording(language)
    func line(_ name: String?, _ day: CalendarDate?, _ time: TimeOfDay?, _ place: String?) -> String
    {
      [
        name, day?.writtenWithWeekday(language),
        time.map { w("kl. ", "at ") + $0.written(language) }, place,
      ].compactMap(\.self).joined(separator: ", ")
    }
    let rows = document.rows(Interview.groups)
    let place = document[Interview.place]?.value
    let lines =
      rows.isEmpty
      ? [line(nil, document[Interview.date]?.value, document[Interview.time]?.value, place)]
      : rows.map { row in
        line(
          row[Interview.group].map { w("Gruppe ", "Group ") + $0.value },
          row[Interview.groupDate]?.value ?? document[Interview.date]?.value,
          row[Interview.groupTime]?.value ?? document[Interview.time]?.value,
          row[Interview.groupPlace]?.value ?? place)
      }
    items = lines.filter { !$0.isEmpty }.map { SheetItem($0) }
  }
}
