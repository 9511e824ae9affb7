import Source
import Syntax

/// What the files say of the ten sub-goals: counts of goals, roles, arenas, courses (M02). The rest
/// is for the people round the table.
package struct SubGoalFacts: Sendable {
  package let all: [SubGoalFact]

  package init(_ progress: UnitProgress, book: ArenaBook) {
    let workspace = progress.workspace
    let unit = progress.unit
    let lineage = workspace.lineage(of: unit)
    let overall = lineage.dropFirst().flatMap { workspace.documents(in: $0) }.count {
      $0.type?.name == "goal"
    }
    let goals = progress.goals
    let measurable = goals.count { $0.target != nil && $0.due != nil }
    let accepted = goals.count { $0.goal[Goal.acceptedBy] != nil }
    let recent = workspace.documents(in: unit).count { document in
      guard document.type?.name == "deviation" else { return false }
      let day = document[Deviation.registered] ?? document[Deviation.occurred]
      return day.map { $0.value.days(to: progress.today) <= 365 } ?? false
    }
    let roles = workspace.roles(of: unit)
    let vacant = roles.count(where: \.isVacant)
    let rows = unit.document.rows(Unit.roles)
    let trained = rows.count { $0[Unit.course] != nil }
    let arenas = book.arenas(of: unit)
    let purposeful = arenas.count { $0.purpose != nil }
    let control = lineage.flatMap { $0.document.rows(Unit.internalControl) }
    let documented = control.count { $0[Unit.controlDocument] != nil }
    let standards = progress.newPractices
    let leader = unit.document[Unit.leader]?.value
    let courses = SubGoalFacts.answer(trained, of: rows.count)
    /// - Parameter none: what there is none of, where that is what stands instead of «0 av 0».
    func fact(
      _ goal: SubGoal, _ answer: SubGoalAnswer?, none: (nb: String, nn: String, en: String)? = nil,
      _ nb: String, _ nn: String, _ en: String
    ) -> SubGoalFact {
      let words =
        none.map {
          LocalizedText(
            nb: "ingen \($0.nb) er skrevet ned", nn: "ingen \($0.nn) er skrivne ned",
            en: "no \($0.en) are written down")
        } ?? LocalizedText(nb: nb, nn: nn, en: en)
      return SubGoalFact(goal: goal, answer: answer, evidence: words)
    }
    func count(_ count: Int, _ one: String, _ many: String, _ none: String = "ingen") -> String {
      count == 0 ? "\(none) \(many)" : "\(count)\u{A0}\(count == 1 ? one : many)"
    }
    all = [
      fact(
        .valuesKnown, nil, "\(overall) mål på nivåene over", "\(overall) mål på nivåa over",
        "\(overall) goals on the levels above"),
      fact(
        .goalsBrokenDown, SubGoalFacts.answer(min(measurable, accepted), of: goals.count),
        none: goals.isEmpty ? ("mål", "mål", "goals") : nil,
        "\(measurable) av \(goals.count) har tall og frist, \(accepted) er akseptert",
        "\(measurable) av \(goals.count) har tal og frist, \(accepted) er aksepterte",
        "\(measurable) of \(goals.count) have a number and a deadline, \(accepted) are accepted"),
      fact(
        .reportingUsed, recent > 0 ? .partly : nil, "\(recent) avvik siste tolv måneder",
        "\(recent) avvik siste tolv månader", "\(recent) deviations in twelve months"),
      fact(
        .rolesDefined, SubGoalFacts.answer(roles.count - vacant, of: roles.count),
        none: roles.isEmpty ? ("roller", "roller", "roles") : nil,
        count(roles.count, "rolle", "roller") + ", " + count(vacant, "ledig", "ledige"),
        count(roles.count, "rolle", "roller") + ", " + count(vacant, "ledig", "ledige"),
        count(roles.count, "role", "roles", "no") + ", " + count(vacant, "vacant", "vacant", "no")
      ),
      leader.map {
        fact(.reportingLine, nil, "Leder: \($0)", "Leiar: \($0)", "Leader: \($0)")
      }
        ?? fact(
          .reportingLine, .no, "ingen leder er skrevet ned", "ingen leiar er skriven ned",
          "no leader is written down"),
      fact(.teamAssignment, nil, "–", "–", "–"),
      fact(
        .routinesKnown, control.isEmpty ? .no : documented < control.count ? .partly : nil,
        none: control.isEmpty ? ("områder", "område", "areas") : nil,
        "\(documented) av \(control.count) områder er dokumentert",
        "\(documented) av \(control.count) område er dokumenterte",
        "\(documented) of \(control.count) areas are documented"),
      fact(
        .arenasWithPurpose, SubGoalFacts.answer(purposeful, of: arenas.count),
        none: arenas.isEmpty ? ("arenaer", "arenaer", "arenas") : nil,
        "\(purposeful) av \(arenas.count) arenaer har formål",
        "\(purposeful) av \(arenas.count) arenaer har føremål",
        "\(purposeful) of \(arenas.count) arenas have a purpose"),
      fact(
        .competenceKnown, courses == .yes ? .partly : courses,
        none: rows.isEmpty ? ("roller", "roller", "roles") : nil,
        "\(trained) av \(rows.count) roller har HMS-kurs",
        "\(trained) av \(rows.count) roller har HMS-kurs",
        "\(trained) of \(rows.count) roles have the HSE course"),
      fact(
        .goodPractice, nil, "Ny praksis: \(standards)", "Ny praksis: \(standards)",
        "New practice: \(standards)"),
    ]
  }

  package func fact(_ goal: SubGoal) -> SubGoalFact? { all.first { $0.goal == goal } }

  /// All, some or none of so many.
  private static func answer(_ count: Int, of total: Int) -> SubGoalAnswer {
    total == 0 || count == 0 ? .no : count == total ? .yes : .partly
  }
}

extension UnitProgress {
  /// Improvements, ideas and steps that have become practice.
  package var newPractices: Int {
    improvements.count { $0.status == .standardised }
      + workspace.documents(in: unit).count {
        $0.type?.name == "idea" && $0[Idea.status]?.value == .standardised
      } + finished.count { $0.status == .standardised }
  }
}
