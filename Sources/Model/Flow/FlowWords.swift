package import Source

/// What a step is worth to the one the service is for (M14).
package enum StepValue: String, Choice {
  case valueAdding = "value-adding"
  case necessary
  case waste

  package var label: LocalizedText {
    switch self {
    case .valueAdding:
      LocalizedText(nb: "verdiskapende", nn: "verdiskapande", en: "value-adding")
    case .necessary: LocalizedText(nb: "nødvendig", nn: "nødvendig", en: "necessary")
    case .waste: LocalizedText(nb: "sløsing", nn: "sløsing", en: "waste")
    }
  }

  package var also: [String] {
    switch self {
    case .valueAdding: ["verdi", "value", "gir verdi"]
    case .necessary: ["støtte", "nødvendig støtte", "må til", "necessary support", "support"]
    case .waste: ["sløseri", "unødvendig"]
    }
  }
}

/// What makes a step heavier or slower than it need be: eleven kinds of waste, and the two that
/// press people and machines, overburden and unevenness (M47).
package enum WasteKind: String, Choice {
  case unusedCompetence = "unused competence"
  case slowLearning = "slow learning"
  case risk
  case unhappiness
  case motion
  case storage
  case waiting
  case variation
  case overProcessing = "over-processing"
  case errors
  case dissatisfied = "dissatisfied people"
  case overburden
  case unevenness

  package var label: LocalizedText {
    switch self {
    case .unusedCompetence:
      LocalizedText(nb: "ubrukt kompetanse", nn: "ubrukt kompetanse", en: "unused competence")
    case .slowLearning:
      LocalizedText(nb: "sen læring", nn: "sein læring", en: "slow learning")
    case .risk: LocalizedText(nb: "risiko", nn: "risiko", en: "risk")
    case .unhappiness: LocalizedText(nb: "mistrivsel", nn: "mistrivsel", en: "unhappiness")
    case .motion: LocalizedText(nb: "bevegelse", nn: "rørsle", en: "motion")
    case .storage: LocalizedText(nb: "lager", nn: "lager", en: "storage")
    case .waiting: LocalizedText(nb: "venting", nn: "venting", en: "waiting")
    case .variation: LocalizedText(nb: "variasjon", nn: "variasjon", en: "variation")
    case .overProcessing:
      LocalizedText(nb: "overarbeid", nn: "overarbeid", en: "over-processing")
    case .errors: LocalizedText(nb: "feil", nn: "feil", en: "errors")
    case .dissatisfied:
      LocalizedText(nb: "misnøye", nn: "misnøye", en: "dissatisfied people")
    case .overburden:
      LocalizedText(nb: "overbelastning", nn: "overbelasting", en: "overburden")
    case .unevenness: LocalizedText(nb: "ubalanse", nn: "ubalanse", en: "unevenness")
    }
  }

  package var also: [String] {
    switch self {
    case .unusedCompetence: ["dårlig brukt kompetanse", "kompetanse", "competence"]
    case .slowLearning: ["treg læring", "seint læring", "læring", "learning"]
    case .motion: ["leting", "leiting", "transport", "flytting", "gåing", "searching"]
    case .storage: ["kø", "bunke", "opphopning", "queue", "inventory"]
    case .waiting: ["ventetid", "vent", "wait"]
    case .overProcessing: ["dobbeltarbeid", "unødig arbeid", "double work", "rework"]
    case .errors: ["feil og retting", "retting", "omarbeid", "defects"]
    case .dissatisfied: ["misfornøyde", "misnøgde", "klager", "dissatisfaction", "complaints"]
    case .overburden: ["overbelastet", "for mye", "press"]
    case .unevenness: ["ujevnhet", "ujamnheit", "topper", "toppar"]
    case .risk, .unhappiness, .variation: []
    }
  }

  /// What to look for, in a few words: printed on the workshop sheet.
  package var prompt: LocalizedText {
    switch self {
    case .unusedCompetence:
      LocalizedText(
        nb: "Noen kan mer enn oppgaven krever", nn: "Nokon kan meir enn oppgåva krev",
        en: "Somebody can do more than the task asks")
    case .slowLearning:
      LocalizedText(
        nb: "Samme feil om igjen, ingen sier fra", nn: "Same feilen om att, ingen seier frå",
        en: "The same fault again, nobody tells")
    case .risk:
      LocalizedText(
        nb: "Det går bra som oftest", nn: "Det går bra som oftast", en: "It mostly goes well")
    case .unhappiness:
      LocalizedText(
        nb: "Oppgaven alle gruer seg til", nn: "Oppgåva alle gruar seg til",
        en: "The task that everyone dreads")
    case .motion:
      LocalizedText(
        nb: "Vi går, leter, bærer og flytter", nn: "Vi går, leitar, ber og flytter",
        en: "We walk, search, carry and move")
    case .storage:
      LocalizedText(
        nb: "Bunker, køer, hyller som fylles", nn: "Bunkar, køar, hyller som blir fylte",
        en: "Piles, queues, shelves filling up")
    case .waiting:
      LocalizedText(
        nb: "Noen venter på folk, svar eller utstyr",
        nn: "Nokon ventar på folk, svar eller utstyr",
        en: "Somebody waits for people, answers or things")
    case .variation:
      LocalizedText(
        nb: "Hver gjør det på sin måte", nn: "Kvar gjer det på sin måte",
        en: "Each does it in their own way")
    case .overProcessing:
      LocalizedText(
        nb: "Skrives, spørres eller sjekkes to ganger",
        nn: "Skrive, spurt eller sjekka to gonger",
        en: "Written, asked or checked twice")
    case .errors:
      LocalizedText(
        nb: "Må rettes, gjøres om, ringes om", nn: "Må rettast, gjerast om, ringjast om",
        en: "Must be mended, redone, called about")
    case .dissatisfied:
      LocalizedText(
        nb: "Klager, purringer, folk som gir opp", nn: "Klager, purringar, folk som gir opp",
        en: "Complaints, reminders, people giving up")
    case .overburden:
      LocalizedText(
        nb: "Mer enn noen rekker eller tåler", nn: "Meir enn nokon rekk eller toler",
        en: "More than anyone can do or bear")
    case .unevenness:
      LocalizedText(
        nb: "Alt på én gang, så ingenting", nn: "Alt på ein gong, så ingenting",
        en: "All at once, then nothing")
    }
  }

  /// Not one of the eleven, but what causes them.
  package var isPressure: Bool { self == .overburden || self == .unevenness }
}

/// Nine ways to make a process flow better (M46).
package enum FlowMove: String, Choice {
  case eliminate
  case simplify
  case removeWaiting = "remove waiting"
  case reorder = "re-order"
  case merge
  case split
  case combine
  case speedUp = "speed up"
  case addCapacity = "add capacity"

  package var label: LocalizedText {
    switch self {
    case .eliminate: LocalizedText(nb: "fjerne", nn: "fjerne", en: "eliminate")
    case .simplify: LocalizedText(nb: "forenkle", nn: "forenkle", en: "simplify")
    case .removeWaiting:
      LocalizedText(nb: "fjerne venting", nn: "fjerne venting", en: "remove waiting")
    case .reorder:
      LocalizedText(nb: "endre rekkefølge", nn: "endre rekkjefølgje", en: "re-order")
    case .merge: LocalizedText(nb: "slå sammen", nn: "slå saman", en: "merge")
    case .split: LocalizedText(nb: "dele opp", nn: "dele opp", en: "split")
    case .combine: LocalizedText(nb: "kombinere", nn: "kombinere", en: "combine")
    case .speedUp: LocalizedText(nb: "gjøre raskere", nn: "gjere raskare", en: "speed up")
    case .addCapacity: LocalizedText(nb: "øke kapasitet", nn: "auke kapasitet", en: "add capacity")
    }
  }

  package var also: [String] {
    switch self {
    case .eliminate: ["kutte", "slutte med", "ta bort", "fjern", "remove", "stop"]
    case .simplify: ["forenkling", "gjøre enklere", "gjere enklare", "forenkl"]
    case .removeWaiting: ["fjern venting", "ta bort venting", "kutte venting"]
    case .reorder: ["flytte", "bytte rekkefølge", "endre rekkefølgen", "reorder", "move"]
    case .merge: ["slå saman", "samle", "slå i hop"]
    case .split: ["dele", "splitte"]
    case .combine: ["gjøre samtidig", "gjere samtidig", "parallelt", "do together"]
    case .speedUp: ["raskere", "raskare", "gjøre fortere", "faster"]
    case .addCapacity: ["mer kapasitet", "meir kapasitet", "flere folk", "more capacity"]
    }
  }

  /// The question that tries it, printed on the workshop sheet.
  package var prompt: LocalizedText {
    switch self {
    case .eliminate:
      LocalizedText(
        nb: "Hva skjer om vi slutter med det?", nn: "Kva skjer om vi sluttar med det?",
        en: "What happens if we stop doing it?")
    case .simplify:
      LocalizedText(
        nb: "Kan det gjøres enklere?", nn: "Kan det gjerast enklare?",
        en: "Can it be done more simply?")
    case .removeWaiting:
      LocalizedText(
        nb: "Hva venter vi på, og må vi det?", nn: "Kva ventar vi på, og må vi det?",
        en: "What do we wait for, and must we?")
    case .reorder:
      LocalizedText(
        nb: "Går det bedre i en annen rekkefølge?", nn: "Går det betre i ei anna rekkjefølgje?",
        en: "Does it go better in another order?")
    case .merge:
      LocalizedText(
        nb: "Kan to steg bli ett?", nn: "Kan to steg bli eitt?", en: "Can two steps become one?")
    case .split:
      LocalizedText(
        nb: "Kan det lette gå sin egen vei?", nn: "Kan det lette gå sin eigen veg?",
        en: "Can the simple cases go their own way?")
    case .combine:
      LocalizedText(
        nb: "Kan noe skje samtidig?", nn: "Kan noko skje samtidig?",
        en: "Can things happen at the same time?")
    case .speedUp:
      LocalizedText(
        nb: "Hva gjør at steget tar tid?", nn: "Kva gjer at steget tek tid?",
        en: "What makes the step take time?")
    case .addCapacity:
      LocalizedText(
        nb: "Sist: må vi være flere?", nn: "Sist: må vi vere fleire?",
        en: "Last: must we be more?")
    }
  }
}
