import Model
import Source

/// Duties of each law the workspace follows: basis, what answers it, when it was last looked at, what
/// is lacking (domain.md §7). One sheet a law.
extension ReportMaterial {
  var compliance: Report {
    let reading = DutyReading(of: unit, in: workspace, on: today)
    let profiles = workspace.settings.profiles.filter { LegalDuty.title(of: $0) != nil }
    guard !profiles.isEmpty else {
      return make(
        .compliance,
        [
          SheetSection(
            w("Ingen lovverk er valgt", "Ingen lovverk er valde", "No law is chosen"),
            [
              .paragraph(
                w(
                  "Skriv for eksempel «profiles: [kommunelov, hms]» i forbedre.yaml. Da viser dette arket pliktene.",
                  "Skriv til dømes «profiles: [kommunelov, hms]» i forbedre.yaml. Då viser dette arket pliktene.",
                  "Write for example “profiles: [kommunelov, hms]” in forbedre.yaml. This sheet then shows the duties."
                ))
            ])
        ])
    }
    let sections = profiles.enumerated().map { index, profile -> SheetSection in
      let answers = reading.answers(of: profile)
      let met = answers.count { $0.gap == .none }
      var section = SheetSection(
        LegalDuty.title(of: profile)?[language] ?? profile,
        count: w("\(met) av \(answers.count)", "\(met) of \(answers.count)"),
        [.table(table(answers))])
      if profile == "kommunelov" {
        section.blocks.append(
          .paragraph(
            w(
              "Helse- og omsorgstjenesten følger sin egen forskrift og står på et eget ark.",
              "Helse- og omsorgstenesta følgjer si eiga forskrift og står på eit eige ark.",
              "Health and care follow a regulation of their own, on a sheet of its own.")))
      }
      section.beginsSheet = index > 0
      return section
    }
    return make(.compliance, sections)
  }

  private func table(_ answers: [DutyAnswer]) -> SheetTable {
    SheetTable(
      [
        .init(w("Plikt", "Duty"), 84), .init(w("Hjemmel", "Heimel", "Basis"), 24),
        .init(w("Svaret finnes i", "Svaret finst i", "Answered in"), 84),
        .init(w("Sist", "Last"), 26), .init(w("Mangel", "Gap"), 55),
      ],
      answers.map { answer in
        [
          .words(answer.duty.duty[language]), .words(answer.duty.basis),
          answer.document.map { .linked(dash(answer.words), path: $0.path) }
            ?? .words(dash(answer.words)),
          .words(short(answer.day)), .status(mark(answer.gap)),
        ]
      })
  }

  func mark(_ gap: DutyAnswer.Gap) -> StatusMark {
    switch gap {
    case .none: StatusMark(.done, w("ingen", "ingen", "none"))
    case .missing: StatusMark(.rejected, w("mangler", "manglar", "missing"))
    case .old(let days):
      StatusMark(
        .overdue,
        w(
          "eldre enn ett år (\(w.days(days)))", "eldre enn eitt år (\(w.days(days)))",
          "over a year old (\(w.days(days)))"))
    case .planned(let day):
      StatusMark(
        .quarter,
        w(
          "planlagt innen \(day.short(language))", "planlagt innan \(day.short(language))",
          "planned by \(day.short(language))"))
    case .overdue(let days): StatusMark(.overdue, Labels.daysOver(days)[language])
    case .undated: StatusMark(.notStarted, w("uten dato", "utan dato", "no date"))
    }
  }
}
