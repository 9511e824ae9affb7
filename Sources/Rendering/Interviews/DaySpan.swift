import Model
import Source

/// Days from the first to the last in one breath: `12. mai 2026`, `12.–14. mai 2026`,
/// `28. mai–3. juni 2026`.
func written(from first: CalendarDate, to last: CalendarDate, _ language: LanguageCode) -> String {
  guard first < last else { return last.written(language) }
  guard first.year == last.year else {
    return "\(first.written(language))–\(last.written(language))"
  }
  guard first.month == last.month else {
    return "\(first.dayAndMonth(language))–\(last.written(language))"
  }
  return "\(first.day)\(language == .en ? "" : ".")–\(last.written(language))"
}
