/// The words before a time that tell what it is for.
struct TimePreposition: Sendable {
  let kind: TimeExpression.Kind
  var edge = TimeEdge.whole

  /// The longest known words that end just before the token, articles skipped.
  static func before(
    _ index: Int, in words: WordReading
  ) -> (found: TimePreposition, start: Int)? {
    for skipped in 0..<3 {
      let last = index - skipped
      if skipped > 0, !["den", "det", "the", "of"].contains(words.lower(last)) { break }
      for length in stride(from: min(5, last), through: 1, by: -1) {
        if let found = table[words.text(last - length..<last)] { return (found, last - length) }
      }
    }
    return nil
  }

  /// Before a holiday these mean before it begins: «innen jul», “by Easter”.
  static let beforeHolidays: Set<String> = [
    "innen", "innan", "innom", "senest", "seinast", "senest innen", "seinast innan", "by", "til",
    "frem til", "fram til", "until", "till", "inntil",
  ]

  private static let table: [String: TimePreposition] = {
    var table: [String: TimePreposition] = [:]
    func add(_ kind: TimeExpression.Kind, _ edge: TimeEdge, _ phrases: String) {
      for phrase in phrases.split(separator: ",") {
        table[String(phrase)] = TimePreposition(kind: kind, edge: edge)
      }
    }
    add(
      .deadline, .whole,
      """
      innen,innan,innom,senest,seinast,senest innen,seinast innan,senest i løpet av,\
      seinast i løpet av,innen utgangen av,innan utgangen av,ved utgangen av,utgangen av,\
      før utgangen av,innen utg av,innan utg av,ved utg av,innen slutten av,innan slutten av,\
      ved slutten av,mot slutten av,i slutten av,på slutten av,før slutten av,slutten av,\
      til og med,t.o.m,tom,fram til,frem til,fram til utgangen av,frem til utgangen av,\
      ut,fram mot,frem mot,til,per,pr,inntil,ved,rundt,senest ved utgangen av,\
      seinast ved utgangen av,senest ved,seinast ved,til utgangen av,innen utløpet av,\
      innan utløpet av,ved utløpet av,før utløpet av,mellom nå og,mellom no og,innen nå og,\
      innen avslutningen av,ved slutten på,innen slutten på
      """)
    add(
      .deadline, .whole,
      """
      by,by the end of,by end of,before the end of,no later than,not later than,until,till,\
      through,due,due by,at the end of,end of,the end of,no later than the end of,\
      until the end of,latest,at the latest by,up to the end of,on,by the close of,by close of,\
      before the close of,between now and,from now until,from now to,by cob,by the latest
      """)
    add(.deadline, .before, "før,senest før,seinast før,innen starten av,before,ahead of,prior to")
    add(
      .deadline, .start,
      """
      ved starten av,ved inngangen til,i begynnelsen av,i starten av,i byrjinga av,\
      innen starten på,by the start of,by the beginning of,at the start of,at the beginning of
      """)
    add(
      .deadline, .middle,
      """
      innen midten av,innan midten av,ved midten av,i midten av,midt i,midt på,by the middle of,\
      in the middle of,before the middle of
      """)
    add(
      .period, .whole,
      """
      i løpet av,i,i perioden,gjennom,på,for,during,in,in the period,throughout,\
      in the course of,within,over,during the period,for perioden
      """)
    add(
      .start, .whole,
      """
      fra,frå,fra og med,frå og med,f.o.m,fom,fra starten av,etter,sida,siden,sidan,from,\
      starting,starting in,starting from,as of,after,since,from the start of,beginning in,\
      med virkning fra,med verknad frå
      """)
    add(
      .comparison, .whole,
      """
      enn,enn i,than,than in,sammenlignet med,sammenliknet med,samanlikna med,sammenlignet med i,\
      compared with,compared to,mot,against,i forhold til,i høve til,målt mot,relative to,\
      versus,som i,as in,siden i,than during,from the level of,mot i,samanlikna med i,var i,\
      than it was in,than at the end of,enn ved utgangen av
      """)
    return table
  }()
}
