package import Source

/// The wheels that a unit lives by in one period: its own, and those of the units above it.
package struct CombinedWheel: Sendable {
  /// One unit's part.
  package struct Level: Sendable {
    package let unit: UnitNode
    /// The letter on the ring's tab: K for a municipality, A for a department, E for a unit.
    package let letter: String
    /// The wheel files the activities come from; two where their years meet inside the period.
    package let documents: [Document]
    package let activities: [Entry]
  }

  /// An activity with those of its occurrences that touch the period.
  package struct Entry: Sendable {
    package let activity: WheelActivity
    package let document: Document
    package let occurrences: [WheelOccurrence]
  }

  /// The unit the wheel is for.
  package let unit: UnitNode
  package let period: CalendarPeriod
  package let language: LanguageCode
  /// The unit's own wheel; nil when only the units above have one.
  package let document: Document?
  /// From the top down; only levels that have a wheel.
  package let levels: [Level]

  /// - Parameters:
  ///   - year: the year the wheel begins in; without it the one that today lies in, else the last.
  ///   - withLevelsAbove: false for the unit's own wheel alone.
  /// - Returns: nil when there is no wheel to show.
  package init?(
    for unit: UnitNode, in workspace: Workspace, on today: CalendarDate, year: Int? = nil,
    withLevelsAbove: Bool = true
  ) {
    let lineage = workspace.lineage(of: unit)
    func wheels(of unit: UnitNode) -> [WheelReading] {
      workspace.documents(in: unit).compactMap { WheelReading($0, in: workspace, on: today) }
        .sorted { $0.period.first < $1.period.first }
    }
    func chosen(_ wheels: [WheelReading]) -> WheelReading? {
      if let year { return wheels.first { $0.period.first.year == year } }
      return wheels.last { $0.period.contains(today) } ?? wheels.last
    }
    let own = chosen(wheels(of: unit))
    var period = own?.period
    if period == nil, withLevelsAbove {
      period = lineage.dropFirst().lazy.compactMap { chosen(wheels(of: $0))?.period }.first
    }
    guard let period else { return nil }
    self.unit = unit
    self.period = period
    document = own?.document
    language = own?.document.language(in: workspace) ?? workspace.language(of: unit)
    var levels: [Level] = []
    var letters: Set<String> = []
    for level in (withLevelsAbove ? lineage : [unit]).reversed() {
      let readings =
        level.folder == unit.folder
        ? (own.map { [$0] } ?? []) : wheels(of: level).filter { $0.period.overlaps(period) }
      let entries = readings.flatMap { reading in
        reading.activities.compactMap { CombinedWheel.entry($0, of: reading, cut: period) }
      }
      guard !entries.isEmpty || (level.folder == unit.folder && own != nil) else { continue }
      let letter = CombinedWheel.letter(of: level, in: language, taken: letters)
      letters.insert(letter)
      levels.append(
        Level(
          unit: level, letter: letter, documents: readings.map(\.document), activities: entries))
    }
    guard !levels.isEmpty else { return nil }
    self.levels = levels
  }

  /// Nil for an activity that has occurrences, but none in the period. One without any stays: it
  /// must be seen that its time could not be read.
  private static func entry(
    _ activity: WheelActivity, of reading: WheelReading, cut period: CalendarPeriod
  ) -> Entry? {
    if reading.period == period {
      return Entry(
        activity: activity, document: reading.document, occurrences: activity.occurrences)
    }
    let inside = activity.occurrences.filter { $0.period.overlaps(period) }
    guard !inside.isEmpty else { return nil }
    return Entry(activity: activity, document: reading.document, occurrences: inside)
  }

  /// The first letter of what the unit's level is called; a municipality is a K. A letter that is
  /// taken gets a number.
  private static func letter(
    of unit: UnitNode, in language: LanguageCode, taken: Set<String>
  ) -> String {
    let level = unit.document[Unit.level]?.value
    let isMunicipality = unit.title.lowercased().split(separator: " ").contains("kommune")
    var letter = String((level?.label[language] ?? unit.title).prefix(1)).uppercased()
    if level == .organisation, isMunicipality { letter = "K" }
    guard taken.contains(letter) else { return letter }
    return (2...9).lazy.map { "\(letter)\($0)" }.first { !taken.contains($0) } ?? "\(letter)9"
  }
}
