package import Source

/// What stands in the way of an invitation, or leaves somebody out of it, with its place.
package struct InvitationProblem: Sendable, Hashable {
  package let kind: Kind
  /// In the meeting's file.
  package let range: SourceRange

  package enum Kind: Sendable, Hashable {
    /// Nobody knows this role's address: it is invited in no calendar.
    case unreachable(name: String)
    /// The chair is to send the invitation and has no address: it is published, not sent.
    case noOrganiser
    /// The last version had another sender; calendars refuse this one.
    case organiserChanged
    case noDate
    case noTime
    case noDuration
    /// The clock skips this time: spring, from 02.00 to 03.00.
    case timeDoesNotExist
    /// Settings name a zone whose clock is not known here.
    case unknownTimeZone(String)
    /// The meeting recurs in a way no calendar can be told of: this one day is invited to.
    case recurrenceNotSayable(String)
    /// The date is none of the days the meeting recurs on.
    case dateOutsideRecurrence(String)
    /// The memory was copied from another meeting, which this one would move.
    case sharedUID(path: String)
    /// Cancelled, but no invitation was ever made.
    case neverInvited
    /// An arena without a rhythm.
    case noRhythm
    /// An arena that meets on no day in the time covered.
    case noDays
    /// So many times in the time covered have a period but no day: «hvert kvartal».
    case daysNotChosen(Int, String)
    /// An exception that cannot be understood.
    case unreadableException(String)
  }

  /// Whether no invitation can be made.
  package var isBlocking: Bool {
    switch kind {
    case .unreachable, .noOrganiser, .organiserChanged, .recurrenceNotSayable, .daysNotChosen:
      false
    default: true
    }
  }

  package var message: LocalizedText {
    switch kind {
    case .unreachable(let name):
      LocalizedText(
        nb: "«\(name)» har ingen e-postadresse og får ingen innkalling",
        en: "“\(name)” has no e-mail address and gets no invitation")
    case .noOrganiser:
      LocalizedText(
        nb: "ingen avsender: innkallingen blir en kalenderhendelse uten svarknapper",
        en: "no organiser: the invitation becomes an event without answer buttons")
    case .organiserChanged:
      LocalizedText(
        nb: "avsenderen er byttet: kalendere avviser endringer fra en ny avsender",
        en: "the organiser has changed: calendars refuse changes from another organiser")
    case .noDate:
      LocalizedText(nb: "møtet har ingen dato", en: "the meeting has no date")
    case .noTime:
      LocalizedText(nb: "møtet har ikke noe klokkeslett", en: "the meeting has no time")
    case .noDuration:
      LocalizedText(nb: "møtet har ingen varighet", en: "the meeting has no duration")
    case .timeDoesNotExist:
      LocalizedText(
        nb: "klokkeslettet finnes ikke: klokka stilles fra 02.00 til 03.00 denne dagen",
        en: "this time does not exist: the clock goes from 02:00 to 03:00 this day")
    case .unknownTimeZone(let name):
      LocalizedText(
        nb: "tidssonen «\(name)» kan ikke skrives i en innkalling",
        en: "the time zone “\(name)” cannot be written in an invitation")
    case .recurrenceNotSayable(let text):
      LocalizedText(
        nb: "«\(text)» kan ikke sies til en kalender: innkallingen gjelder bare denne dagen",
        en: "“\(text)” cannot be said to a calendar: the invitation is for this day only")
    case .dateOutsideRecurrence(let text):
      LocalizedText(
        nb: "datoen er ikke en av dagene i «\(text)»",
        en: "the date is none of the days of “\(text)”")
    case .sharedUID(let path):
      LocalizedText(
        nb: "innkallingen er kopiert fra \(path); den ville flyttet det møtet",
        en: "the invitation is copied from \(path); it would move that meeting")
    case .neverInvited:
      LocalizedText(
        nb: "ingenting å avlyse: det er ikke laget noen innkalling til møtet",
        en: "nothing to cancel: no invitation was made for the meeting")
    case .noRhythm:
      LocalizedText(nb: "arenaen har ingen rytme", en: "the arena has no rhythm")
    case .noDays:
      LocalizedText(
        nb: "ingen dager å kalle inn til", en: "there are no days to invite to")
    case .daysNotChosen(let count, let rhythm):
      LocalizedText(
        nb: "«\(rhythm)» sier ikke hvilken dag: \(count) ganger er ikke med",
        en: "“\(rhythm)” does not say which day: \(count) times are left out")
    case .unreadableException(let text):
      LocalizedText(
        nb: "unntaket «\(text)» kan ikke forstås",
        en: "the exception “\(text)” cannot be understood")
    }
  }

  package var remedy: LocalizedText {
    switch kind {
    case .unreachable:
      LocalizedText(
        nb: "skriv adressen i kolonnen «E-post» under Roller i enhetsprofilen",
        en: "write the address in the column “Email” under Roles in the unit profile")
    case .noOrganiser:
      LocalizedText(
        nb: "skriv «calendar: organiser» i forbedre.yaml, eller møtelederens adresse i enheten",
        en: "write “calendar: organiser” in forbedre.yaml, or the chair's address in the unit")
    case .organiserChanged:
      LocalizedText(
        nb: "avlys fra den gamle avsenderen og slett «innkalling», eller sett avsenderen tilbake",
        en: "cancel from the old organiser and delete “invitation”, or put the organiser back")
    case .noDate:
      LocalizedText(
        nb: "skriv en dato, for eksempel 2026-12-01", en: "write a date, for example 2026-12-01")
    case .noTime:
      LocalizedText(
        nb: "skriv et klokkeslett, for eksempel 13.45", en: "write a time, for example 13:45")
    case .noDuration:
      LocalizedText(nb: "skriv minutter, for eksempel 45", en: "write minutes, for example 45")
    case .timeDoesNotExist:
      LocalizedText(
        nb: "velg et klokkeslett utenom timen som faller bort",
        en: "choose a time outside the hour that is left out")
    case .unknownTimeZone:
      LocalizedText(
        nb: "skriv Europe/Oslo i forbedre.yaml", en: "write Europe/Oslo in forbedre.yaml")
    case .dateOutsideRecurrence:
      LocalizedText(
        nb: "sett datoen til den første av dagene, eller rett «gjentas»",
        en: "set the date to the first of the days, or correct “recurrence”")
    case .recurrenceNotSayable:
      LocalizedText(
        nb: "skriv for eksempel «annenhver tirsdag fra 2027-01-05»",
        en: "write for example “every second Tuesday from 2027-01-05”")
    case .sharedUID:
      LocalizedText(
        nb: "slett «innkalling» her, så får møtet sin egen",
        en: "delete “invitation” here, and the meeting gets its own")
    case .neverInvited:
      LocalizedText(
        nb: "slett møtet, eller la det stå som avlyst",
        en: "delete the meeting, or leave it cancelled")
    case .noRhythm:
      LocalizedText(
        nb: "skriv for eksempel «annenhver tirsdag fra 2027-01-05» i kolonnen «Rytme»",
        en: "write for example “every second Tuesday from 2027-01-05” in the column “Rhythm”")
    case .noDays:
      LocalizedText(
        nb: "lag et møte på dagen og kall inn til det, eller skriv en rytme med ukedag",
        en: "make a meeting on the day and invite to it, or write a rhythm with a weekday")
    case .daysNotChosen:
      LocalizedText(
        nb:
          "lag et møte med «arena:» på dagen og kall inn til det, eller skriv en rytme med ukedag",
        en:
          "make a meeting with “arena:” on the day and invite to it, or write a rhythm with a weekday"
      )
    case .unreadableException:
      LocalizedText(
        nb: "skriv «2026-12-22 avlyst» eller «2026-12-08 til 2026-12-09 kl. 14.00»",
        en: "write “2026-12-22 cancelled” or “2026-12-08 to 2026-12-09 at 14:00”")
    }
  }
}
