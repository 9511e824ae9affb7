import Model
import Source
import Syntax

/// One page for everybody who is to answer: whom and what the questions are about, and what happens
/// when (M72).
extension PrintKind {
  package static let contextNote = PrintKind(
    of: "survey-cycle", "survey",
    name: LocalizedText(nb: "kontekstnotat", nn: "kontekstnotat", en: "context-note"),
    summary: LocalizedText(
      nb: "hva spørsmålene gjelder, på ett ark før undersøkelsen åpner",
      nn: "kva spørsmåla gjeld, på eitt ark før undersøkinga opnar",
      en: "what the questions refer to, on one page before the survey opens")
  ) { material in ContextNote(material).sheet }
}

private struct ContextNote {
  let material: PrintMaterial
  let w: Wording
  /// Nil when only a survey is printed.
  private let cycle: Document?
  /// Nil when the survey has no file.
  private let survey: Document?

  init(_ material: PrintMaterial) {
    self.material = material
    w = Wording(material.language)
    if material.document.type === SurveyCycle.type {
      cycle = material.document
      survey = SurveyCycleReading(material.document).survey(in: material.workspace)
    } else {
      cycle = nil
      survey = material.document
    }
  }

  private var language: LanguageCode { material.language }

  private func day(_ field: Field<CalendarDate>, _ other: Field<CalendarDate>) -> CalendarDate? {
    survey?[field]?.value ?? cycle?[other]?.value
  }

  /// The note of the cycle, else of the survey; a form where neither has one.
  private var context: SheetSection {
    let written = [cycle, survey].compactMap { $0 }.first { !$0.prose(Survey.context).isEmpty }
    return .asked(Survey.context, of: written ?? material.document, language, lines: 5)
  }

  var sheet: SectionedSheet? {
    let opens = day(Survey.opens, SurveyCycle.opens)
    let closes = day(Survey.closes, SurveyCycle.closes)
    var sections = [context]
    if let cycle, !cycle.prose(SurveyCycle.terms).isEmpty {
      sections.append(.asked(SurveyCycle.terms, of: cycle, language))
    }
    if let merged { sections.append(merged) }
    var promises: [SheetBlock] = []
    if let purpose = survey?[Survey.purpose]?.value { promises.append(.paragraph(purpose)) }
    if let promise = survey?[Survey.anonymity]?.value { promises.append(.paragraph(promise)) }
    if !promises.isEmpty {
      sections.append(
        SheetSection(
          w(
            "Hva svarene brukes til", "Kva svara blir brukte til", "What the answers are used for"),
          promises))
    }
    sections.append(dates(opens, closes))
    return SectionedSheet(
      title: w("Før du svarer", "Før du svarar", "Before you answer"), of: material,
      summary: w(
        "Hva spørsmålene i undersøkelsen gjelder", "Kva spørsmåla i undersøkinga gjeld",
        "What the questions of the survey refer to"),
      fields: [
        SheetField(w("Undersøkelse", "Undersøking", "Survey"), (survey ?? cycle)?.title)
      ], sections: sections)
  }

  private var merged: SheetSection? {
    let rows = cycle?.rows(SurveyCycle.merged) ?? []
    guard !rows.isEmpty else { return nil }
    return SheetSection(
      SurveyCycle.merged.heading[language],
      [
        .bullets(
          rows.map { row in
            let group = row[SurveyCycle.group]?.value ?? ""
            let with = row[SurveyCycle.mergedWith]?.value ?? ""
            let owner = row[SurveyCycle.jointOwner]?.value
            return SheetItem(
              w(
                "\(group) får felles resultat med \(with)",
                "\(group) får felles resultat med \(with)",
                "\(group) shares its result with \(with)")
                + (owner.map {
                  w(
                    "; \($0) følger det opp", "; \($0) følgjer det opp", "; \($0) follows it up")
                } ?? ""))
          })
      ])
  }

  private func dates(_ opens: CalendarDate?, _ closes: CalendarDate?) -> SheetSection {
    let told = survey?[Survey.feedbackOn]?.value
    let known: [(CalendarDate?, String)] = [
      (opens, w("Du kan begynne å svare", "Du kan byrje å svare", "You can begin to answer")),
      (closes, w("Siste dag å svare", "Siste dag å svare", "The last day to answer")),
      (
        told,
        w(
          "Vi går gjennom resultatene sammen", "Vi går gjennom resultata saman",
          "We go through the results together")
      ),
      (
        cycle?[SurveyCycle.plansDue]?.value,
        w("Handlingsplanen er klar", "Handlingsplanen er klar", "The action plan is ready")
      ),
    ]
    let rows: [[SheetCell]] = known.compactMap { day, what in
      day.map { [.bold($0.written(language)), .words(what)] }
    }
    let columns: [SheetTable.Column] = [
      .init(w("Når", "When"), 50), .init(w("Hva", "Kva", "What"), 120),
    ]
    return SheetSection(
      w("Dette skjer", "Dette skjer", "What happens when"),
      [.table(rows.isEmpty ? SheetTable(columns, emptyRows: 4) : SheetTable(columns, rows))])
  }
}
