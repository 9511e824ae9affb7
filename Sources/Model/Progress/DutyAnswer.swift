package import Source
import Syntax

/// What in a workspace answers a duty, and what is lacking.
package struct DutyAnswer: Sendable {
  package enum Gap: Sendable, Hashable {
    case none
    /// Nothing answers it.
    case missing
    /// What answers it is older than a year.
    case old(days: Int)
    /// It is planned in the year wheel to be done by a day.
    case planned(CalendarDate)
    /// It should have been done.
    case overdue(days: Int)
    /// There is an answer without a day.
    case undated
  }

  package let duty: LegalDuty
  /// What answers it, in words: a title, a role, a course.
  package let words: String?
  package let document: Document?
  /// The last day it was done or looked at.
  package let day: CalendarDate?
  package let gap: Gap
}

/// Looks for what answers duties, in a unit, below it and above it.
package struct DutyReading {
  /// Days before an answer is too old: the laws ask for a review every year.
  package static let limit = 365

  private typealias Found = (words: String, document: Document, day: CalendarDate?)

  private let workspace: Workspace
  private let today: CalendarDate
  private let lineage: [UnitNode]
  /// The unit's documents and those below it, then those above it.
  private let near: [Document]
  private let above: [Document]
  private let wheels: [(wheel: WheelReading, activity: WheelActivity)]

  package init(of unit: UnitNode, in workspace: Workspace, on today: CalendarDate) {
    self.workspace = workspace
    self.today = today
    lineage = workspace.lineage(of: unit)
    near = workspace.unitAndBelow(unit).flatMap { workspace.documents(in: $0) }
    above = lineage.dropFirst().flatMap { workspace.documents(in: $0) }
    var own: [Document] = workspace.documents(in: unit)
    own += above
    wheels = own.filter { $0.type?.name == "year-wheel" }.flatMap { document in
      (workspace.wheel(document, on: today)).map { wheel in
        wheel.activities.map { (wheel, $0) }
      } ?? []
    }
  }

  package func answers(of profile: String) -> [DutyAnswer] {
    LegalDuty.duties(of: profile).map(answer)
  }

  package func answer(_ duty: LegalDuty) -> DutyAnswer {
    var planned: DutyAnswer?
    var weak: DutyAnswer?
    for proof in duty.proofs {
      if case .wheel(.annualReview) = proof, let answer = review(duty) { return answer }
      if case .wheel(let wanted) = proof {
        guard let found = activity(wanted) else { continue }
        let answer = answer(duty, found.0, found.1)
        if answer.gap == .none { return answer }
        if planned == nil { planned = answer }
      } else if let found = evidence(proof) {
        let gap: DutyAnswer.Gap =
          if let day = found.day {
            day.days(to: today) > DutyReading.limit ? .old(days: day.days(to: today)) : .none
          } else if case .course = proof { .none } else { .undated }
        let answer = DutyAnswer(
          duty: duty, words: found.words, document: found.document, day: found.day, gap: gap)
        if gap == .none { return answer }
        if weak == nil { weak = answer }
      }
    }
    return planned ?? weak
      ?? DutyAnswer(duty: duty, words: nil, document: nil, day: nil, gap: .missing)
  }

  /// A review held within the year answers by itself; an older one leaves the word to the wheel.
  private func review(_ duty: LegalDuty) -> DutyAnswer? {
    guard let found = latest("review", day: { $0[Review.date] }), let day = found.day,
      day.days(to: today) <= DutyReading.limit
    else { return nil }
    return DutyAnswer(
      duty: duty, words: found.words, document: found.document, day: day, gap: .none)
  }

  // MARK: - The year wheel

  private func activity(_ duty: WheelDuty) -> (WheelReading, WheelActivity)? {
    let found = wheels.filter { $0.activity.duty == duty }
    return found.max { last($0.activity) < last($1.activity) }.map { ($0.wheel, $0.activity) }
  }

  private func last(_ activity: WheelActivity) -> Int {
    done(activity)?.dayNumber ?? Int.min
  }

  private func done(_ activity: WheelActivity) -> CalendarDate? {
    let written = activity.row[YearWheel.lastDone]?.value
    return written
      ?? activity.occurrences.last { $0.state == .done }.map { min($0.period.last, today) }
  }

  private func answer(
    _ duty: LegalDuty, _ wheel: WheelReading, _ activity: WheelActivity
  ) -> DutyAnswer {
    let day = done(activity)
    var gap = DutyAnswer.Gap.none
    if let late = activity.occurrences.first(where: { $0.state == .overdue }) {
      gap = .overdue(days: late.period.last.days(to: today))
    } else if day.map({ $0.days(to: today) > DutyReading.limit }) ?? true {
      let next = activity.occurrences.first {
        ($0.state == .planned || $0.state == .inProgress) && $0.period.last >= today
      }
      if let next {
        gap = .planned(next.period.last)
      } else {
        gap = day.map { .old(days: $0.days(to: today)) } ?? .undated
      }
    }
    return DutyAnswer(
      duty: duty, words: activity.title.value, document: wheel.document, day: day, gap: gap)
  }

  // MARK: - Documents

  private func evidence(_ proof: LegalDuty.Proof) -> Found? {
    switch proof {
    case .profile: return youngest([profile, latest("function-description")])
    case .goals:
      return latest("goal", where: { $0[Goal.target] != nil || $0[Goal.due] != nil })
    case .routine(let words): return routine(words)
    case .deviations:
      return latest(
        "deviation",
        day: { $0[Deviation.closed] ?? $0[Deviation.registered] ?? $0[Deviation.occurred] })
    case .learning:
      return latest(
        "deviation", day: { $0[Deviation.closed] ?? $0[Deviation.feedbackOn] }
      ) { document in document.body(Deviation.learning).map { !document.isEmpty($0) } ?? false }
    case .risk: return latest("risk-assessment", day: { $0[RiskAssessment.date] })
    case .riskMeasures:
      return latest("risk-assessment", day: { $0[RiskAssessment.date] }) { document in
        document.rows(RiskAssessment.risks).contains { $0[RiskAssessment.measure] != nil }
      }
    case .plan: return latest("action-plan")
    case .participation:
      let words = ["verneombud", "verneombod", "tillitsvalgt", "tillitsvald", "representative"]
      func hasRole(_ names: [Located<String>]?) -> Bool {
        (names ?? []).contains { name in
          words.contains { folded(key: name.value).contains($0) }
        }
      }
      let plan = latest("action-plan", where: { hasRole($0[ActionPlan.involved]?.value) })
      let work = latest("improvement", where: { hasRole($0[Improvement.involved]?.value) })
      let review = latest(
        "review", day: { $0[Review.date] }, where: { hasRole($0[Review.participants]?.value) })
      return youngest([plan, work, review])
    case .evaluation: return latest("evaluation", day: { $0[Evaluation.evaluatedOn] })
    case .standard:
      func isPractice(_ document: Document) -> Bool {
        document[Improvement.status]?.value == .standardised
          || document.rows(ActionPlan.steps).contains { $0[Step.status]?.value == .standardised }
      }
      let practice = latest("standard", day: { $0[Standard.checkedOn] ?? $0[Standard.validFrom] }) {
        !$0.standardTargets.isEmpty
      }
      return practice ?? latest("improvement", where: isPractice)
        ?? latest("action-plan", where: isPractice)
    case .series: return latest("series")
    case .wheel: return nil
    case .arena(let words): return arena(words)
    case .role(let words):
      for unit in lineage {
        for entry in workspace.roles(of: unit) where !entry.isVacant {
          if DutyReading.names(entry.role.value, words) {
            return (entry.role.value, unit.document, unit.document[CommonFields.updated]?.value)
          }
        }
      }
      return nil
    case .course(let words): return course(words)
    case .training:
      if let matrix = trainingMatrix { return matrix }
      // A course is taken once and renewed: how many have it says more than its age.
      for unit in lineage {
        let rows = unit.document.rows(Unit.roles)
        guard !rows.isEmpty else { continue }
        let trained = rows.count { $0[Unit.course] != nil }
        guard trained > 0 else { continue }
        return (
          "\(Unit.course.declaration.label(workspace.settings.language)): \(trained)/\(rows.count)",
          unit.document, unit.document[CommonFields.updated]?.value
        )
      }
      return nil
    }
  }

  /// A course is taken once: the month it was taken is the answer, not a day that grows old.
  private func course(_ words: [String]) -> Found? {
    for unit in lineage {
      let leader = folded(key: unit.document[Unit.leader]?.value ?? "")
      for row in unit.document.rows(Unit.roles) {
        guard let role = row[Unit.role]?.value, row[Unit.course] != nil else { continue }
        let name = folded(key: role)
        guard words.isEmpty ? name == leader : DutyReading.names(role, words) else {
          continue
        }
        let written = row.cell(Unit.course.declaration)?.text ?? ""
        return ("\(role): \(written)", unit.document, nil)
      }
      // Where the profile has no month, a training document may have the day.
      let matrix = TrainingMatrix(of: unit, in: workspace, on: today)
      for entry in matrix.roles {
        let name = folded(key: entry.role.value)
        guard words.isEmpty ? name == leader : DutyReading.names(entry.role.value, words) else {
          continue
        }
        let courses = matrix.completions.filter { TrainingMatrix.isSafetyCourse($0.course.value) }
        let names = Set(courses.map { folded(key: $0.course.value) })
        let taken = names.flatMap { name in
          courses.first { folded(key: $0.course.value) == name }
            .map { matrix.completions(of: $0.course.value, by: entry) } ?? []
        }
        if let last = taken.max(by: { $0.date.value < $1.date.value }) {
          return (
            "\(entry.role.value): \(last.date.value.short(workspace.settings.language))",
            last.document, nil
          )
        }
      }
    }
    return nil
  }

  /// Main tasks and roles in the unit's profile.
  private var profile: Found? {
    guard let unit = lineage.first?.document else { return nil }
    guard unit.body(Unit.mainTasks).map({ !unit.isEmpty($0) }) ?? false,
      !unit.rows(Unit.roles).isEmpty
    else { return nil }
    return (unit.title, unit, unit[CommonFields.updated]?.value)
  }

  /// How many of the courses that roles must have are taken and still hold.
  private var trainingMatrix: Found? {
    guard let unit = lineage.first else { return nil }
    let matrix = TrainingMatrix(of: unit, in: workspace, on: today)
    guard let document = matrix.courses.first?.document else { return nil }
    var needed = 0
    var held = 0
    for role in matrix.roles {
      for course in matrix.courses where course.isRequired(of: role.role.value) {
        needed += 1
        switch matrix.cell(role, course) {
        case .taken, .noted: held += 1
        case .open, .missing, .expired: break
        }
      }
    }
    guard held > 0 else { return nil }
    return ("\(document.title): \(held)/\(needed)", document, document[CommonFields.updated]?.value)
  }

  /// The one of the answers with the latest day; the first where none has any.
  private func youngest(_ answers: [Found?]) -> Found? {
    answers.compactMap { $0 }.min { age($0) < age($1) }
  }

  /// Whether a role is one of those meant: also a chief one, but not a deputy.
  private static func names(_ role: String, _ words: [String]) -> Bool {
    let name = folded(key: role)
    if name.hasPrefix("vara") || name.hasPrefix("deputy") { return false }
    return words.contains { name.contains($0) }
  }

  private func age(_ found: Found) -> Int { found.day?.days(to: today) ?? Int.max }

  /// The newest document of a type that fits, near the unit before above it.
  private func latest(
    _ type: String,
    day: (Document) -> Located<CalendarDate>? = { $0[CommonFields.updated] },
    where fits: (Document) -> Bool = { _ in true }
  ) -> Found? {
    for place in [near, above] {
      let found = place.filter { $0.type?.name == type && fits($0) }.map { document -> Found in
        let known =
          day(document) ?? document[CommonFields.updated] ?? document[CommonFields.created]
        return (document.title, document, known.map { min($0.value, today) })
      }
      if let best = found.min(by: { (age($0), $0.document.path) < (age($1), $1.document.path) }) {
        return best
      }
    }
    return nil
  }

  /// A row of a list of requirements that is of the law and answered.
  private func requirement(_ words: [String]) -> Found? {
    let own = lineage.first.map { workspace.documents(in: $0) } ?? []
    for document in own + above where document.type?.name == "requirements" {
      let head =
        [document[Requirements.scope]?.value ?? ""]
        + (document[Requirements.legalBasis]?.value ?? []).map(\.value)
      let heading = folded(key: head.joined(separator: " "))
      let rows = document.rows(Requirements.table).filter { row in
        guard row[Requirements.answeredBy] != nil, row[Requirements.applies]?.value != false else {
          return false
        }
        let law = row[Requirements.law].map { folded(key: $0.value) } ?? heading
        return words.contains { law.contains(folded(key: $0)) }
      }
      let days = rows.compactMap { $0[Requirements.checked]?.value }
      // The list is as old as its oldest answer.
      if !rows.isEmpty { return (document.title, document, days.min().map { min($0, today) }) }
    }
    return nil
  }

  private func routine(_ words: [String]) -> Found? {
    if let listed = requirement(words) { return listed }
    for unit in lineage {
      for row in unit.document.rows(Unit.internalControl) {
        let text = folded(
          key: "\(row[Unit.controlArea]?.value ?? "") \(row[Unit.controlBasis]?.value ?? "")")
        guard words.contains(where: { text.contains(folded(key: $0)) }) else { continue }
        let place = row[Unit.controlDocument]?.value.text
        return (
          place ?? row[Unit.controlArea]?.value ?? unit.title, unit.document,
          unit.document[CommonFields.updated]?.value
        )
      }
    }
    return nil
  }

  private func arena(_ words: [String]) -> Found? {
    let meetings = (near + above).filter { $0.type?.name == "meeting" }
    let held = meetings.filter { meeting in
      guard let day = meeting[Meeting.date]?.value, day <= today,
        meeting[Meeting.status]?.value != .cancelled
      else { return false }
      let name = folded(key: "\(meeting[Meeting.arena]?.value ?? "") \(meeting.title)")
      return words.contains { name.contains(folded(key: $0)) }
    }
    let last = held.max {
      ($0[Meeting.date]?.value.dayNumber ?? 0, $0.path)
        < ($1[Meeting.date]?.value.dayNumber ?? 0, $1.path)
    }
    return last.map { ($0.title, $0, $0[Meeting.date]?.value) }
  }
}
