import Source

/// The settings in the words of those who live with them.
enum SettingNames {
  /// The key as the manual writes it: aliases, capitals and underscores are spellings.
  static func canonical(_ key: String, in parent: String) -> String {
    // A rule is named by its id, which has one spelling.
    if parent == "rules" { return key }
    let words = folded(key: key)
    let aliases = parent.isEmpty ? SettingsFile.aliases : [:]
    return (aliases[words] ?? words).split(separator: " ").joined(separator: "-")
  }

  /// What a sentence about it begins with.
  static func name(of key: String) -> LocalizedText {
    if let name = names[key] { return name }
    if key.hasPrefix("rules.") {
      let id = key.dropFirst("rules.".count)
      return LocalizedText(nb: "Regelen «\(id)»", nn: "Regelen «\(id)»", en: "The rule “\(id)”")
    }
    return LocalizedText(nb: "«\(key)»", nn: "«\(key)»", en: "“\(key)”")
  }

  /// What a number of it counts, with a blank before.
  static func measure(of key: String) -> LocalizedText {
    guard key.hasPrefix("limits.") || key == "calendar.reminder" else {
      return LocalizedText(same: "")
    }
    if key.hasSuffix("-days") { return LocalizedText(nb: " dager", nn: " dagar", en: " days") }
    if key.hasSuffix("-minutes") || key == "calendar.reminder" {
      return LocalizedText(nb: " minutter", nn: " minutt", en: " minutes")
    }
    if key.hasSuffix("-hours") { return LocalizedText(nb: " timer", nn: " timar", en: " hours") }
    return LocalizedText(same: "")
  }

  /// How grave a rule is, in the reader's language; other values as they are written.
  static func level(_ text: String, of key: String, _ language: LanguageCode) -> String {
    guard key.hasPrefix("rules.") else { return text }
    let levels: [String: LocalizedText] = [
      "error": LocalizedText(nb: "feil", nn: "feil", en: "error"),
      "warning": LocalizedText(nb: "advarsel", nn: "åtvaring", en: "warning"),
      "hint": LocalizedText(nb: "tips", nn: "tips", en: "hint"),
      "off": LocalizedText(nb: "av", nn: "av", en: "off"),
    ]
    return levels[folded(key: text)]?[language] ?? text
  }

  private static func said(_ nb: String, _ nn: String, _ en: String) -> LocalizedText {
    LocalizedText(nb: nb, nn: nn, en: en)
  }

  private static let names: [String: LocalizedText] = [
    "organisation": said(
      "Organisasjonens navn", "Namnet på organisasjonen", "The organisation's name"),
    "language": said("Språket", "Språket", "The language"),
    "timezone": said("Tidssonen", "Tidssona", "The time zone"),
    "profiles": said(
      "Lovene dere viser at dere følger", "Lovene de viser at de følgjer",
      "The legal profiles"),
    "ignore": said("Det som ikke leses", "Det som ikkje blir lese", "What is not read"),
    "limits.small-group": said(
      "Den minste gruppa som vises med egne tall", "Den minste gruppa som blir vist med eigne tal",
      "The smallest group shown with numbers of its own"),
    "limits.answer-days": said(
      "Fristen for å svare på en løftet sak", "Fristen for å svare på ei løfta sak",
      "The time to answer a raised case"),
    "limits.stale-plan-days": said(
      "Tiden en plan kan ligge urørt", "Tida ein plan kan liggje urørt",
      "The time a plan may lie untouched"),
    "limits.open-actions": said(
      "Tallet på tiltak som kan være åpne samtidig", "Talet på tiltak som kan vere opne samtidig",
      "The number of actions that may be open at once"),
    "limits.open-goals": said(
      "Tallet på mål en enhet kan ha samtidig", "Talet på mål ei eining kan ha samtidig",
      "The number of goals a unit may have at once"),
    "limits.idle-goal-days": said(
      "Tiden et mål kan vare uten at noe gjøres", "Tida eit mål kan vare utan at noko blir gjort",
      "The time a goal may last without anything done"),
    "limits.meeting-minutes": said(
      "Det lengste et møte kan vare uten pause", "Det lengste eit møte kan vare utan pause",
      "The longest a meeting may last without a break"),
    "limits.meeting-participants": said(
      "Det høyeste tallet på deltakere som må være med",
      "Det høgaste talet på deltakarar som må vere med",
      "The most participants who must attend"),
    "limits.minutes-days": said(
      "Fristen for å dele referatet", "Fristen for å dele referatet", "The time to share minutes"),
    "limits.deviation-days": said(
      "Tiden et avvik kan være åpent", "Tida eit avvik kan vere ope",
      "The time a deviation may be open"),
    "limits.feedback-days": said(
      "Fristen for å svare den som meldte et avvik", "Fristen for å svare den som melde eit avvik",
      "The time to answer whoever reported a deviation"),
    "limits.quick-action-days": said(
      "Tiden et raskt tiltak kan være åpent", "Tida eit raskt tiltak kan vere ope",
      "The time a quick action may be open"),
    "limits.notice-days": said(
      "Fristen for å kalle inn til et møte", "Fristen for å kalle inn til eit møte",
      "The notice of a meeting"),
    "limits.arena-hours": said(
      "Tiden en arena kan ta i året", "Tida ein arena kan ta i året",
      "The time an arena may take in a year"),
    "limits.response-rate": said(
      "Svarprosenten en undersøkelse bør nå", "Svarprosenten ei undersøking bør nå",
      "The response rate a survey should reach"),
    "limits.survey-plan-days": said(
      "Fristen for en plan etter undersøkelsen", "Fristen for ein plan etter undersøkinga",
      "The time to a plan after the survey"),
    "calendar.domain": said(
      "Domenet i innkallingene", "Domenet i innkallingane", "The domain of invitations"),
    "calendar.organiser": said(
      "Avsenderen av innkallinger", "Avsendaren av innkallingar", "The sender of invitations"),
    "calendar.reminder": said(
      "Påminnelsen før møter", "Påminninga før møte",
      "The reminder before meetings"),
    "calendar.holidays": said(
      "Faste møter på helligdager", "Faste møte på heilagdagar",
      "Regular meetings on public holidays"),
    "calendar.school-holidays": said("Skoleferiene", "Skuleferiane", "The school holidays"),
    "calendar.in-school-holidays": said(
      "Faste møter i skoleferier", "Faste møte i skuleferiar",
      "Regular meetings in school holidays"),
    "risk.scale": said("Risikoskalaen", "Risikoskalaen", "The risk scale"),
    "risk.yellow-from": said(
      "Tallet gult begynner på", "Talet gult byrjar på",
      "The number yellow begins at"),
    "risk.red-from": said(
      "Tallet rødt begynner på", "Talet raudt byrjar på",
      "The number red begins at"),
    "smart.letters": said(
      "Bokstavene et mål bedømmes etter", "Bokstavane eit mål blir vurdert etter",
      "The letters goals are judged by"),
  ]
}
