import Source
import Syntax

extension Workspace {
  /// What may be seen of a survey, compared with last time.
  package func published(_ survey: Document) -> PublishedSurvey {
    let limit = smallestGroup(of: survey)
    let round = round(of: survey)
    var published = PublishedSurvey(round, SmallGroupProtection(round, limit: limit))
    if let last = publishedLast(survey, limit: limit) { published.compare(with: last) }
    addComments(of: survey, round: round, to: &published)
    return published
  }

  /// Last time's results go through the same protection, with last time's answers: what could not
  /// be shown then is not compared with now.
  private func publishedLast(_ survey: Document, limit: Int) -> PublishedSurvey? {
    let written = round(of: survey, .last)
    if !written.measures.isEmpty {
      return PublishedSurvey(written, SmallGroupProtection(written, limit: limit))
    }
    guard let reference = survey[Survey.previous],
      case .document(let earlier) = resolve(reference.value, from: survey),
      earlier.type === Survey.type, earlier.path != survey.path
    else { return nil }
    let round = round(of: earlier)
    // Only what the earlier survey itself shows: two different choices of what to hide could
    // together tell what neither does.
    let own = SmallGroupProtection(round, limit: smallestGroup(of: earlier))
    let strict = SmallGroupProtection(round, limit: max(limit, own.limit))
    return PublishedSurvey(
      round, shown: zip(own.shown, strict.shown).map { $0 && $1 },
      open: zip(own.open, strict.open).map { $0 && $1 }, limit: strict.limit)
  }

  /// Comments of shown groups. Those of a merged unit are the merged group's; those of nobody in
  /// particular are everybody's.
  private func addComments(
    of survey: Document, round: SurveyRound, to published: inout PublishedSurvey
  ) {
    let groups = groups(of: survey)
    let names = Set(published.groups.map { folded(key: $0.name) })
    for row in survey.rows(Survey.comments) {
      guard let text = row[SurveyColumns.comment]?.value else { continue }
      var index = groups.whole
      if let written = row[SurveyColumns.group]?.value { index = groups[written] }
      while let place = index, round.groups[place].isMember { index = round.groups[place].parent }
      guard let index, names.contains(folded(key: round.groups[index].name)) else { continue }
      published.add(
        PublishedSurvey.Comment(
          group: round.groups[index].name, about: row[SurveyColumns.about]?.value ?? "",
          text: text))
    }
  }

  /// The prose of a survey without the parts that name a hidden group together with a number.
  package func prose(
    _ section: Section, of survey: Document, _ published: PublishedSurvey
  ) -> [ProsePart] {
    survey.prose(section).filter { !tellsOfHidden($0.text, published) }
  }

  /// Whether words name a hidden group beside a number. A year is no result.
  package func tellsOfHidden(_ text: String, _ published: PublishedSurvey) -> Bool {
    let numbers = text.split { !($0.isASCII && $0.isNumber) }
    guard
      numbers.contains(where: {
        $0.count != 4 || !($0.hasPrefix("19") || $0.hasPrefix("20"))
      })
    else { return false }
    let words = " \(plainWords(text)) "
    return published.hidden.contains { name in
      let wanted = plainWords(name)
      return !wanted.isEmpty && words.contains(" \(wanted) ")
    }
  }
}

/// Lower case words with single blanks between, whatever stood between them.
private func plainWords(_ text: String) -> String {
  composed(text.lowercased()).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
