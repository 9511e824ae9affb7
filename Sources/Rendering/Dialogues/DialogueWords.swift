import Model
import Source

/// The words of the two meetings, in the three languages.
enum DialogueWords {
  /// What people do in a part of the programme, in a sentence or two.
  static func whatWeDo(_ part: DialoguePart) -> LocalizedText {
    switch part {
    case .welcome:
      LocalizedText(
        nb:
          "Prosesslederen ønsker velkommen og viser programmet. Fem til ti minutter om hvorfor vi er her, og hvordan vi arbeider.",
        nn:
          "Prosessleiaren ønskjer velkomen og viser programmet. Fem til ti minutt om kvifor vi er her, og korleis vi arbeider.",
        en:
          "The process leader welcomes everybody and shows the programme. Five to ten minutes on why we are here and how we work."
      )
    case .interviews:
      LocalizedText(
        nb: "To og to. Ti minutter hver, så bytter dere. Spør og noter, ikke kommenter.",
        nn: "To og to. Ti minutt kvar, så byter de. Spør og noter, ikkje kommenter.",
        en: "Two and two. Ten minutes each, then change. Ask and note, do not comment.")
    case .discussion:
      LocalizedText(
        nb:
          "Alle fire forteller etter tur hva som kjennetegnet den gode dagen. Skriv ønskene på arket, og velg de tre viktigste.",
        nn:
          "Alle fire fortel etter tur kva som kjenneteikna den gode dagen. Skriv ønska på arket, og vel dei tre viktigaste.",
        en:
          "All four tell in turn what marked the good day. Write the wishes on the sheet, and choose the three most important."
      )
    case .exhibition:
      LocalizedText(
        nb: "Arkene henges opp. Én fra gruppa er vert ved arket, resten går rundt. Bytt vert.",
        nn: "Arka blir hengde opp. Éin frå gruppa er vert ved arket, resten går rundt. Byt vert.",
        en:
          "The sheets go up. One of the group hosts the sheet, the others walk round. Change hosts."
      )
    case .summary:
      LocalizedText(
        nb: "Hva er viktigst å ta tak i når vi vil ha gode arbeidsdager?",
        nn: "Kva er viktigast å ta tak i når vi vil ha gode arbeidsdagar?",
        en: "What matters most when we want good working days?")
    case .lookBack:
      LocalizedText(
        nb: "Se på arkene igjen. Prosesslederen minner om de ønskene flest hadde.",
        nn: "Sjå på arka igjen. Prosessleiaren minner om dei ønska flest hadde.",
        en: "Look at the sheets again. The process leader recalls the wishes that most had.")
    case .reflection:
      LocalizedText(
        nb:
          "Etter tur, de andre lytter: Hva er viktig for meg? Hva overrasker meg? Hva bør vi gå videre med? Så velger gruppa ett ønske.",
        nn:
          "Etter tur, dei andre lyttar: Kva er viktig for meg? Kva overraskar meg? Kva bør vi gå vidare med? Så vel gruppa eitt ønske.",
        en:
          "In turn, the others listen: What matters to me? What surprises me? What should we go on with? Then the group chooses one wish."
      )
    case .proposals:
      LocalizedText(
        nb:
          "Skriv forslag: hvem må handle, hva krever det, når setter vi i gang? Helst noe fra den enkelte, gruppa, ledelsen og organisasjonen.",
        nn:
          "Skriv forslag: kven må handle, kva krev det, når set vi i gang? Helst noko frå den einskilde, gruppa, leiinga og organisasjonen.",
        en:
          "Write proposals: who must act, what does it take, when do we start? Preferably something from the individual, the group, the leaders and the organisation."
      )
    case .plenary:
      LocalizedText(
        nb: "Tema for tema, kort. Har en annen gruppe sagt det samme, går vi videre.",
        nn: "Tema for tema, kort. Har ei anna gruppe sagt det same, går vi vidare.",
        en: "Theme by theme, briefly. Where another group has said the same, we go on.")
    case .wayForward:
      LocalizedText(
        nb: "Ansvarsgruppa sier når planen er klar, og når vi tas med igjen.",
        nn: "Ansvarsgruppa seier når planen er klar, og når vi blir tekne med igjen.",
        en: "The responsible group says when the plan is ready, and when we are involved again.")
    case .evaluation:
      LocalizedText(
        nb: "Først ved bordene, så sammen: Hva har vi fått ut av de to møtene?",
        nn: "Først ved borda, så saman: Kva har vi fått ut av dei to møta?",
        en: "First at the tables, then together: What did we get out of the two meetings?")
    case .pause: LocalizedText(nb: "", nn: "", en: "")
    }
  }

  /// The five prompts of the interview in pairs (M27).
  static let prompts: [LocalizedText] = [
    LocalizedText(
      nb: "Tenk på en dag du gledet deg over jobben.",
      nn: "Tenk på ein dag du gledde deg over jobben.",
      en: "Think of a day when work gave you joy."),
    LocalizedText(
      nb: "Fortell: Hva skjedde? Hvem var med? Hva gjorde det mulig?",
      nn: "Fortel: Kva hende? Kven var med? Kva gjorde det mogleg?",
      en: "Tell: What happened? Who was there? What made it possible?"),
    LocalizedText(
      nb: "Hva kjennetegnet den dagen?", nn: "Kva kjenneteikna den dagen?",
      en: "What marked that day?"),
    LocalizedText(
      nb: "Hva er det minste vi kan endre som vil bety mest?",
      nn: "Kva er det minste vi kan endre som vil bety mest?",
      en: "What is the least we can change that would matter most?"),
    LocalizedText(
      nb: "Nevn tre ting som kan gjøre arbeidet og arbeidsmiljøet bedre.",
      nn: "Nemn tre ting som kan gjere arbeidet og arbeidsmiljøet betre.",
      en: "Name three things that could make the work and the working environment better."),
  ]

  /// What the responsible group must say before people go home (M29).
  static let sayBeforeEnd: [LocalizedText] = [
    LocalizedText(
      nb: "Vi kan ikke gjøre alt på en gang. Ett til tre ønsker om gangen er det vi får til.",
      nn: "Vi kan ikkje gjere alt på ein gong. Eitt til tre ønske om gongen er det vi får til.",
      en: "We cannot do everything at once. One to three wishes at a time is what we manage."),
    LocalizedText(
      nb: "Det vi kan gjøre med en gang, gjør vi med en gang.",
      nn: "Det vi kan gjere med ein gong, gjer vi med ein gong.",
      en: "What we can do at once, we do at once."),
    LocalizedText(
      nb: "Noen ønsker har vi ikke råd til nå. Da sier vi det, og hvorfor.",
      nn: "Nokre ønske har vi ikkje råd til no. Då seier vi det, og kvifor.",
      en: "Some wishes we cannot afford now. Then we say so, and why."),
    LocalizedText(
      nb: "Det andre må bestemme, løfter lederen, og dere får vite svaret.",
      nn: "Det andre må avgjere, løfter leiaren, og de får vite svaret.",
      en: "What others must decide, the leader raises, and you are told the answer."),
  ]

  static let dialogue = LocalizedText(
    nb: "Arbeidsplassutvikling", nn: "Arbeidsplassutvikling", en: "Workplace dialogue")
  static let clock = LocalizedText(nb: "Kl.", nn: "Kl.", en: "At")
  static let from = LocalizedText(nb: "Fra", nn: "Frå", en: "From")
  static let minutes = LocalizedText(nb: "Min.", nn: "Min.", en: "Min.")
  static let group = LocalizedText(nb: "Gruppe", nn: "Gruppe", en: "Group")
  static let wish = LocalizedText(nb: "Ønske", nn: "Ønske", en: "Wish")
  static let level = LocalizedText(nb: "Nivå", nn: "Nivå", en: "Level")
  static let action = LocalizedText(
    nb: "Hva som skal gjøres", nn: "Kva som skal gjerast", en: "What is to be done")
  static let who = LocalizedText(nb: "Hvem", nn: "Kven", en: "Who")
  static let resources = LocalizedText(nb: "Ressurser", nn: "Ressursar", en: "Resources")
  static let start = LocalizedText(nb: "Oppstart", nn: "Oppstart", en: "Start")

  static func meeting(_ number: Int) -> LocalizedText {
    LocalizedText(nb: "møte \(number)", nn: "møte \(number)", en: "meeting \(number)")
  }

  static func count(minutes: Int) -> LocalizedText {
    LocalizedText(
      nb: "\(minutes)\u{A0}minutter", nn: "\(minutes)\u{A0}minutt", en: "\(minutes)\u{A0}minutes")
  }

  /// Who an IGLO level is, in the words people use at the table.
  static func asked(_ level: ActionLevel) -> LocalizedText {
    switch level {
    case .individual:
      LocalizedText(
        nb: "Hva kan hver enkelt gjøre?", nn: "Kva kan kvar einskild gjere?",
        en: "What can each of us do?")
    case .group:
      LocalizedText(
        nb: "Hva kan vi gjøre sammen?", nn: "Kva kan vi gjere saman?",
        en: "What can we do together?")
    case .leadership:
      LocalizedText(
        nb: "Hva kan lederen gjøre?", nn: "Kva kan leiaren gjere?", en: "What can the leader do?")
    case .organisation:
      LocalizedText(
        nb: "Hva må andre i organisasjonen gjøre?", nn: "Kva må andre i organisasjonen gjere?",
        en: "What must others in the organisation do?")
    }
  }

  /// The level with a capital.
  static func name(_ level: ActionLevel, _ language: LanguageCode) -> String {
    let word = level.label[language]
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
