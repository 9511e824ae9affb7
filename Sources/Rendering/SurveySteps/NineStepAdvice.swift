import Model
import Source

/// What a step of the nine asks for, in a sentence or two, and who is called in (M71).
struct NineStepAdvice {
  let step: Int
  private let w: Wording

  init(_ step: Int, _ w: Wording) {
    self.step = step
    self.w = w
  }

  var what: String {
    switch step {
    case 1:
      w(
        "Ledergruppa velger tid, formål og hvem som svarer på hva. Sett datoene i årshjulet.",
        "Leiargruppa vel tid, føremål og kven som svarar på kva. Set datoane i årshjulet.",
        "The leader group chooses time, purpose and who answers what. Put the dates in the year wheel."
      )
    case 2:
      w(
        "Kall inn verneombud og tillitsvalgt før undersøkelsen åpner. Bli enige om hvordan de er med.",
        "Kall inn verneombod og tillitsvald før undersøkinga opnar. Bli samde om korleis dei er med.",
        "Meet the safety and union representatives before the survey opens. Agree on how they take part."
      )
    case 3:
      w(
        "Ta undersøkelsen opp på et personalmøte: hvilken leder og hvilke kolleger spørsmålene gjelder.",
        "Ta undersøkinga opp på eit personalmøte: kva leiar og kva kollegaer spørsmåla gjeld.",
        "Take the survey up in a staff meeting: which leader and which colleagues the questions are about."
      )
    case 4:
      w(
        "Sett av arbeidstid til å svare, og minn om fristen to ganger.",
        "Set av arbeidstid til å svare, og minn om fristen to gonger.",
        "Give working time to answer, and remind of the deadline twice.")
    case 5:
      w(
        "Ledergruppa går gjennom resultatene, velger temaer og sier hvilken støtte enhetene får.",
        "Leiargruppa går gjennom resultata, vel tema og seier kva støtte einingane får.",
        "The leader group goes through the results, chooses themes and says which support units get."
      )
    case 6:
      w(
        "Planlegg møtet med de ansatte sammen med verneombud og tillitsvalgt: hvem legger fram, og hvordan alle kommer til orde.",
        "Planlegg møtet med dei tilsette saman med verneombod og tillitsvald: kven legg fram, og korleis alle kjem til orde.",
        "Plan the staff meeting with the representatives: who presents, and how everybody is heard."
      )
    case 7:
      w(
        "Snakk om resultatene med alle, helst innen fire uker. Spør hva dere vil ta vare på og hva dere vil gjøre noe med.",
        "Snakk om resultata med alle, helst innan fire veker. Spør kva de vil ta vare på og kva de vil gjere noko med.",
        "Talk about the results with everybody, best within four weeks. Ask what to keep and what to change."
      )
    case 8:
      w(
        "Skriv handlingsplanen: ett til tre tiltak, hver med ansvarlig og frist. Se på den på hvert personalmøte.",
        "Skriv handlingsplanen: eitt til tre tiltak, kvart med ansvarleg og frist. Sjå på han på kvart personalmøte.",
        "Write the action plan: one to three actions, each with an owner and a deadline. Look at it in every staff meeting."
      )
    default:
      w(
        "Ledergruppa samler planene, ser hva som virker, og svarer på det enhetene har bedt om.",
        "Leiargruppa samlar planane, ser kva som verkar, og svarar på det einingane har bede om.",
        "The leader group gathers the plans, sees what works, and answers what the units asked for."
      )
    }
  }

  /// Who takes part, leader first.
  var who: String {
    switch step {
    case 1, 5, 9: w("Ledergruppa", "Leiargruppa", "The leader group")
    case 2, 6:
      w(
        "Leder, tillitsvalgt og verneombud", "Leiar, tillitsvald og verneombod",
        "The leader, the union and the safety representative")
    case 3:
      w(
        "Leder, tillitsvalgt, verneombud og alle ansatte",
        "Leiar, tillitsvald, verneombod og alle tilsette",
        "The leader, the representatives and all staff")
    case 4: w("Alle som er spurt", "Alle som er spurde", "Everybody who is asked")
    default: w("Alle i enheten", "Alle i eininga", "Everybody in the unit")
    }
  }
}
