package import Source
import Syntax

extension NineSteps {
  /// Nil when neither the unit nor a unit above it has a survey or a cycle document.
  package init?(of unit: UnitNode, in workspace: Workspace, on today: CalendarDate) {
    let lineage = workspace.lineage(of: unit)
    let book = CycleBook(lineage, workspace)
    var found: SurveyEvidence?
    for node in lineage where found == nil {
      let surveys = workspace.documents(in: node).filter(\.isSurvey).map { survey in
        SurveyEvidence(survey, cycle: book.cycle(about: survey))
      }
      found = (surveys + book.evidence(in: node)).max {
        ($0.opens?.dayNumber ?? 0) < ($1.opens?.dayNumber ?? 0)
      }
    }
    guard let found else { return nil }
    survey = found.document
    cycle = found.cycle?.document
    let reader = NineStepsReader(
      survey: found, unit: unit, lineage: lineage, workspace: workspace, today: today)
    let isOwn = found.cycle.map { workspace.unit(of: $0.document)?.folder == unit.folder } ?? false
    steps = (1...9).map { number in
      // What a unit above keeps track of is its own talk with its own staff; only what leader groups
      // do, and the answering, is done for those below as well.
      let says = isOwn || [1, 4, 5, 9].contains(number) ? found.cycle?.entry(number) : nil
      var evidence = reader.evidence(for: number)
      let isSaidDone = says?.isDone(on: today) ?? false
      if says != nil, !isSaidDone, number == 1 || number == 3 {
        // That the survey has its dates and its note is proof only where nobody says otherwise.
        evidence.removeAll { $0.document.path == found.document.path }
      }
      var documents = evidence.map(\.document)
      var said: String?
      if let cycle = found.cycle, let says, isSaidDone {
        let named = says.evidence.map { ($0, workspace.document($0, from: cycle.document)) }
        let shown = named.compactMap(\.1)
        documents = shown + documents.filter { other in !shown.contains { $0.path == other.path } }
        if documents.isEmpty { documents = [cycle.document] }
        if shown.isEmpty, !named.isEmpty {
          said = named.map(\.0.value.text).joined(separator: ", ")
        }
      }
      let isDone = !documents.isEmpty
      let isLeftOut = !isDone && says?.status.value == .skipped
      return Step(
        number: number, evidence: documents, said: said,
        day: (isSaidDone ? says?.day?.value : nil) ?? evidence.compactMap(\.day).first,
        plannedOn: isDone || isLeftOut ? nil : says?.day?.value,
        skippedBecause: isLeftOut ? says?.reason?.value : nil)
    }
  }
}

/// The cycle documents of a unit and those above it, nearest first.
private struct CycleBook {
  private let cycles: [(reading: SurveyCycleReading, folder: String, survey: Document?)]

  init(_ lineage: [UnitNode], _ workspace: Workspace) {
    cycles = lineage.flatMap { node in
      workspace.documents(in: node).filter { $0.type === SurveyCycle.type }.map { document in
        let reading = SurveyCycleReading(document)
        return (reading, node.folder, reading.survey(in: workspace))
      }
    }
  }

  /// The nearest cycle about a survey.
  func cycle(about survey: Document) -> SurveyCycleReading? {
    cycles.first { $0.survey?.path == survey.path }?.reading
  }

  /// The cycles of one unit, each as the survey it is about.
  func evidence(in node: UnitNode) -> [SurveyEvidence] {
    cycles.filter { $0.folder == node.folder }.map {
      SurveyEvidence($0.survey ?? $0.reading.document, cycle: $0.reading)
    }
  }
}

/// The days of a survey, read by its keys: they are the same whether or not this build knows the
/// type, and in a cycle document whose survey has no file.
private struct SurveyEvidence {
  let document: Document
  let cycle: SurveyCycleReading?
  let opens: CalendarDate?
  let closes: CalendarDate?
  let toldOn: CalendarDate?

  init(_ document: Document, cycle: SurveyCycleReading?) {
    self.document = document
    self.cycle = cycle
    let opens = ["opens", "åpner", "opnar"]
    let closes = ["closes", "stenger", "stengjer"]
    self.opens = document.day(opens) ?? cycle?.document.day(opens)
    self.closes = document.day(closes) ?? cycle?.document.day(closes)
    toldOn = document.day(["feedback_on", "tilbakemelding"])
  }
}

extension Document {
  /// A survey, by the name of its type.
  fileprivate var isSurvey: Bool {
    if let type { return type.name == "survey" }
    let names = [
      "survey", "undersøkelse", "undersøking", "spørreundersøkelse", "spørjeundersøking",
      "medarbeiderundersøkelse", "medarbeidarundersøking",
    ]
    return names.contains(folded(key: typeEntry?.value.text ?? ""))
  }

  private func raw(_ keys: [String]) -> String? {
    let keys = keys.map { folded(key: $0) }
    return entries.first { keys.contains(folded(key: $0.key)) && !$0.value.isEmpty }?.value.text
  }

  fileprivate func day(_ keys: [String]) -> CalendarDate? {
    guard let text = raw(keys), case .day(let day) = DayReading(text) else { return nil }
    return day
  }

  fileprivate func text(_ keys: [String]) -> String? { raw(keys) }

  /// Whether a `##` section with one of the headings holds anything.
  fileprivate func hasSection(_ headings: [String]) -> Bool {
    let wanted = headings.map { folded(key: $0) }
    return sections.contains { body in
      wanted.contains(folded(key: text(body.headingRange))) && !isEmpty(body)
    }
  }
}

/// Looks for the proof of each step.
private struct NineStepsReader {
  typealias Proof = (document: Document, day: CalendarDate?)

  let survey: SurveyEvidence
  let unit: UnitNode
  let workspace: Workspace
  let today: CalendarDate
  /// Meetings of the unit about the survey or its plan that took place, by day.
  private let own: [Proof]
  /// The same of leader groups: in a unit above, or named so.
  private let leaders: [Proof]
  /// Plans that came of the survey.
  private let plans: [Proof]
  /// Talks of the parties in the unit, with the step they say they are (M73, M76).
  private let talks: [(proof: Proof, step: Int)]

  init(
    survey: SurveyEvidence, unit: UnitNode, lineage: [UnitNode], workspace: Workspace,
    today: CalendarDate
  ) {
    self.survey = survey
    self.unit = unit
    self.workspace = workspace
    self.today = today
    var plans: [Proof] = []
    for document in workspace.documents(in: unit) {
      let sources: [Located<Reference>]?
      switch document.type?.name {
      case "action-plan": sources = document[ActionPlan.source]?.value
      case "improvement": sources = document[Improvement.source]?.value
      default: continue
      }
      let isNamed = (sources ?? []).contains {
        workspace.document($0, from: document)?.path == survey.document.path
      }
      let isChosen = survey.document.text(["action_plan", "handlingsplan"]).map {
        workspace.document(
          Located(Reference($0), .start), from: survey.document)?.path == document.path
      }
      guard isNamed || isChosen == true else { continue }
      let steps = document.rows(ActionPlan.steps)
      let isPlanned = steps.contains { $0[Step.responsible] != nil && $0[Step.due] != nil }
      // A plan that was there before the answers is theirs from the first day somebody worked with
      // it after they came.
      guard isPlanned, let closes = survey.closes ?? survey.opens, closes <= today else { continue }
      let days =
        [document[CommonFields.created]?.value, document[CommonFields.updated]?.value]
        .compactMap { $0 }
        + steps.flatMap { [$0[Step.start]?.value, $0[Step.done]?.value].compactMap { $0 } }
      let first = days.filter { $0 >= closes && $0 <= today }.min()
      if first != nil || days.isEmpty { plans.append((document, first)) }
    }
    self.plans = plans
    talks = workspace.documents(in: unit).filter { $0.type === PartyCooperation.type }
      .compactMap { talk in
        guard let step = talk[PartyCooperation.step]?.value,
          let day = talk[PartyCooperation.date]?.value, day <= today
        else { return nil }
        return ((talk, day), step)
      }
    let subjects = Set([survey.document.path] + plans.map(\.document.path))
    var own: [Proof] = []
    var leaders: [Proof] = []
    for node in lineage {
      for meeting in workspace.documents(in: node) where meeting.type?.name == "meeting" {
        guard let day = meeting[Meeting.date]?.value, day <= today,
          meeting[Meeting.status]?.value != .cancelled,
          meeting[Meeting.status]?.value != .draft,
          NineStepsReader.isAbout(meeting, subjects, workspace)
        else { continue }
        let isLeaders = node.folder != unit.folder || NineStepsReader.isLeaderGroup(meeting)
        if isLeaders { leaders.append((meeting, day)) } else { own.append((meeting, day)) }
      }
    }
    self.own = own.sorted { ($0.day?.dayNumber ?? 0) < ($1.day?.dayNumber ?? 0) }
    self.leaders = leaders.sorted { ($0.day?.dayNumber ?? 0) < ($1.day?.dayNumber ?? 0) }
  }

  func evidence(for step: Int) -> [Proof] {
    let document = survey.document
    switch step {
    case 1:
      // Set days are a decision; a leader group that talked of it before is better.
      let before = leaders.filter { isBefore($0) }
      if !before.isEmpty { return before }
      return survey.opens == nil ? [] : [(document, document[CommonFields.created]?.value)]
    case 2: return own.filter { isBefore($0) && hasBothRoles($0.document) } + parties(in: 2)
    case 3:
      let talked = own.filter { isBefore($0) && isStaffMeeting($0.document) }
      if !talked.isEmpty { return talked }
      return document.hasSection(["Context", "Hva spørsmålene gjelder", "Kva spørsmåla gjeld"])
        ? [(document, nil)] : []
    case 4:
      guard let closes = survey.closes, closes <= today else { return [] }
      let isCounted =
        document.text(["answered", "svar", "antall_svar", "tal_svar"]) != nil
        || document.hasSection(["Groups", "Grupper", "Results", "Resultat", "Resultater"])
      return isCounted ? [(document, closes)] : []
    case 5: return leaders.filter { isAfter($0) && !isAfterPlan($0) }
    case 6: return own.filter { isAfter($0) && hasBothRoles($0.document) } + parties(in: 6)
    case 7:
      let talked = own.filter { isAfter($0) && isStaffMeeting($0.document) }
      if !talked.isEmpty { return talked }
      guard let told = survey.toldOn, told <= today else { return [] }
      return [(document, told)]
    case 8: return plans
    default: return leaders.filter { isAfter($0) && isAfterPlan($0) }
    }
  }

  /// Talks of the parties in a step, where both the union and the safety service took part.
  private func parties(in step: Int) -> [Proof] {
    talks.filter { talk in
      let isInTime = step == 2 ? isBefore(talk.proof) : isAfter(talk.proof)
      guard talk.step == step, isInTime else { return false }
      let there = talk.proof.document.rows(PartyCooperation.parties).filter {
        $0[PartyCooperation.present]?.value != false
      }.compactMap { $0[PartyCooperation.part]?.value }
      return there.contains(.union) && there.contains(.safety)
    }.map(\.proof)
  }

  private func isBefore(_ proof: Proof) -> Bool {
    guard let day = proof.day, let opens = survey.opens else { return false }
    return day <= opens && day > opens.adding(months: -12)
  }

  private func isAfter(_ proof: Proof) -> Bool {
    guard let day = proof.day, let closes = survey.closes ?? survey.opens else { return false }
    return day >= closes
  }

  /// On or after the day the first plan was made.
  private func isAfterPlan(_ proof: Proof) -> Bool {
    guard let made = plans.compactMap(\.day).min(), let day = proof.day else { return false }
    return day >= made
  }

  /// A safety and a union representative took part: among those present, else among those who had
  /// to be.
  private func hasBothRoles(_ meeting: Document) -> Bool {
    var names =
      meeting.body(Meeting.present).map { body in
        meeting.items(in: body.blocks).map { folded(key: $0.text) }
      } ?? []
    if names.isEmpty {
      names = (meeting[Meeting.required]?.value ?? []).map { folded(key: $0.value) }
    }
    func has(_ words: [String]) -> Bool {
      names.contains { name in words.contains { name.contains($0) } }
    }
    return has(["verneombud", "verneombod", "safety rep"])
      && has(["tillitsvalgt", "tillitsvald", "union rep"])
  }

  private func isStaffMeeting(_ meeting: Document) -> Bool {
    let words = NineStepsReader.words(meeting)
    return ["personal", "staff", "avdelingsmøte", "avdelingsmøt", "seksjonsmøt", "felles"].contains
    {
      words.contains($0)
    }
  }

  private static func isLeaderGroup(_ meeting: Document) -> Bool {
    let words = words(meeting)
    return ["ledergruppe", "leiargruppe", "leader group", "ledermøte", "leiarmøte"].contains {
      words.contains($0)
    }
  }

  private static func words(_ meeting: Document) -> String {
    folded(key: "\(meeting.title) \(meeting[Meeting.arena]?.value ?? "")")
  }

  private static func isAbout(
    _ meeting: Document, _ subjects: Set<String>, _ workspace: Workspace
  ) -> Bool {
    var references = meeting[Meeting.concerns]?.value ?? []
    let rows = meeting.rows(Meeting.items)
    references += rows.compactMap { $0[Meeting.itemDocument] }
    if references.contains(where: {
      workspace.document($0, from: meeting).map { subjects.contains($0.path) } ?? false
    }) {
      return true
    }
    let said =
      [meeting.title, meeting[Meeting.purpose]?.value ?? ""]
      + rows.compactMap { $0[Meeting.item]?.value }
    return said.contains { text in
      let text = folded(key: text)
      return ["medarbeiderundersøk", "medarbeidarundersøk", "employee survey"].contains {
        text.contains($0)
      }
    }
  }
}
