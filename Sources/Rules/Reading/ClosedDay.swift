internal import Model
internal import Source
internal import Syntax

/// What makes a day one that few work: the holiday's name, or the day of the weekend.
func closedDay(_ day: CalendarDate) -> LocalizedText? {
  if let holiday = PublicHolidays.holiday(on: day) { return holiday.name }
  guard day.weekday >= 6 else { return nil }
  return LocalizedText(
    nb: "en \(CalendarDate.weekdays(.nb)[day.weekday - 1])",
    nn: "ein \(CalendarDate.weekdays(.nn)[day.weekday - 1])",
    en: "a \(CalendarDate.weekdays(.en)[day.weekday - 1])")
}
