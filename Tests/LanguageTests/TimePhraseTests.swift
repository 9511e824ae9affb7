import Language
import Source
import Testing

/// Ways to say when, behind one and the same goal: those that say when it shall be reached, and those
/// that look like it (smart-lint.md §6).
@Suite struct TimePhraseTests {
  static let goals: [LanguageCode: String] = [
    .nb: "Redusere sykefraværet til 5 prosent", .nn: "Redusere sjukefråværet til 5 prosent",
    .en: "Reduce sickness absence to 5 per cent",
  ]

  @Test(arguments: [
    (LanguageCode.nb, bokmalDeadlines), (.nn, nynorskDeadlines), (.en, englishDeadlines),
  ])
  func deadlinesPass(_ language: LanguageCode, _ phrases: String) throws {
    let goal = try #require(Self.goals[language])
    for phrase in phrases.split(separator: "\n") {
      let reading = readGoal("\(goal) \(phrase)", preferred: language)
      #expect(reading.timeBound.verdict == .pass, "\(phrase)")
      #expect(reading.measurable.verdict == .pass, "\(phrase)")
    }
  }

  @Test(arguments: [(LanguageCode.nb, bokmalNoDeadlines), (.en, englishNoDeadlines)])
  func othersFail(_ language: LanguageCode, _ phrases: String) throws {
    let goal = try #require(Self.goals[language])
    for phrase in phrases.split(separator: "\n") {
      let reading = readGoal("\(goal) \(phrase)", preferred: language)
      #expect(reading.timeBound.verdict == .fail, "\(phrase)")
    }
  }
}

private let bokmalDeadlines = """
  innen utløpet av juni
  innen 31.12
  senest 1/10
  til 1/6
  ved årsslutt
  i løpet av Q3
  innen Q4-26
  innen Q4/2026
  i kvartal 4
  innen 4. kv.
  i fjerde kvartal
  i siste kvartal
  i andre halvår
  i H2 2026
  i inneværende kommunestyreperiode
  i løpet av inneværende stortingsperiode
  i denne planperioden
  i løpet av valgperioden
  i inneværende valgperiode
  innen utgangen av planperioden
  i neste planperiode
  i kommende strategiperiode
  i løpet av prosjektperioden
  før høstferien
  innen vinterferien
  innen påskeferien
  før juleferien
  over fire år
  over de neste fire årene
  om ett år
  om et halvt år
  om halvannet år
  innen sankthans
  innen olsok
  innen 17. mai
  innen pinse
  før skolestart
  til skolestart 2027
  innen semesterslutt
  i budsjettåret 2027
  i kalenderåret 2027
  innen årets utgang
  fram mot 2030
  ut året
  ut 2027
  ut inneværende år
  innen fem år
  de nærmeste to årene
  i de kommende tre månedene
  de første seks månedene av 2027
  første uke i mars
  innen midten av mars
  medio mars
  innen ultimo mars
  primo 2027
  tidlig i 2027
  sent i 2026
  våren 2027
  høsten -27
  innen jul 2026
  i perioden 2026 til 2028
  fra 2026 til 2028
  mellom 2026 og 2028
  fra januar til juni
  t.o.m. 2027
  inntil 31. mars
  pr. 31. desember
  per utgangen av 2026
  ved utløpet av 2027
  i løpet av de neste 90 dagene
  i løpet av et år
  i løpet av ett år
  innen tolv måneder
  innen 12 mnd
  innen utgangen av mars 2027
  innen mars måned
  i november måned
  innen uke 12
  i ukene 5–9
  uke 5 til 9
  innen fredag 5. mars
  innen fredag
  innen neste styremøte
  før valget i 2027
  ved neste medarbeiderundersøkelse
  i høst
  til våren
  neste sommer
  i løpet av vinteren
  i løpet av sesongen 2026/27
  sesongen 2027
  i skoleåret 26/27
  i barnehageåret 2026–2027
  dette semesteret
  i løpet av semesteret
  innen semesteret er over
  før semesteret er omme
  i vår
  til høsten
  ved årsskiftet 2026/2027
  innen utgangen av fjerde kvartal 2026
  i 2026 og 2027
  både i 2026 og i 2027
  hvert år fram til 2030
  innan 2030
  innen 2030
  senest to år etter oppstart
  innen første tertial
  ved utgangen av T2
  innen T1 2027
  innen 31.12.-26
  innen 31. des.
  innen 31 desember
  innen den 31. desember
  innen den 1. i neste måned
  innen 6 mnd
  i løpet av et halvt år
  innen et halvår
  innen to år
  i løpet av fire år
  i fireårsperioden 2026–2029
  i toårsperioden
  innen tre måneder fra i dag
  innen ett år fra nå
  """

private let nynorskDeadlines = """
  innan utgangen av juni
  innan haustferien
  før vinterferien
  i inneverande kommunestyreperiode
  i denne valperioden
  innan sankthans
  innan eit halvt år
  om eit år
  om to år
  over fire år
  dei neste to åra
  i dei neste tre månadene
  innan tolv månader
  i løpet av eit år
  til våren
  i haust
  i vår
  til sommaren
  haustsemesteret 2027
  i skuleåret 2026/27
  i barnehageåret
  ut året
  fram mot 2030
  i perioden 2026–2029
  frå 2026 til 2028
  mellom 2026 og 2028
  seinast 1. mai
  seinast i veke 20
  i veke 12
  før jul
  innan påske
  innan nyttår
  ved årsskiftet
  før året er omme
  innan året er omme
  i fyrste halvår 2027
  i andre kvartal
  i første tertial
  denne hausten
  dette skuleåret
  neste vår
  innan midten av mars
  medio mars
  ved utgangen av året
  i november
  innan utløpet av 2027
  til og med 2028
  pr. 31. desember
  innan fredag 5. mars
  """

private let englishDeadlines = """
  by year-end
  by EOY
  by the close of 2027
  by mid-November
  by mid November
  by late 2027
  by early spring
  by early 2027
  this autumn
  this term
  this academic year
  this financial year
  next fiscal year
  in fiscal 2027
  in FY2026/27
  by FY27
  in 2026/27
  over the next two winters
  over the coming 18 months
  within eighteen months
  within a year
  within one year
  in 18 months' time
  in six months
  by Thanksgiving
  by Christmas
  by Easter
  by midsummer
  between now and June
  between January and June 2027
  from now until June
  before the summer break
  before term ends
  by the end of term
  by the end of the biennium
  by the end of the quarter
  by the end of the season
  by the end of the semester
  by the end of the academic year
  before the end of this council term
  by the end of the programme
  by the end of the project
  before go-live
  at the next survey
  by the next staff survey
  during the 2026-27 season
  in the second half of 2027
  by Q2 FY27
  by 2030 at the latest
  no later than week 12
  ahead of winter 2027
  by 1st June
  by June 1st
  by the 1st of June
  by Dec. 31
  by COB 31 March
  in time for the 2027 season
  through 2028
  until 2030
  to 2030
  by Monday
  by next Friday
  by next summer
  this year
  this quarter
  in the next 90 days
  in the next quarter
  over the next 12 months
  for the 2027 calendar year
  in calendar year 2027
  throughout 2027
  during H1
  in H1
  in Q3
  Q3
  by the end of H1 2027
  by New Year
  by the turn of the year
  in the coming year
  by the start of the school year
  by the start of 2027
  before Ramadan 2027
  by spring break
  by the summer of 2027
  in spring 2027
  by the end of next month
  by the end of this month
  this month
  by month-end
  by 12/31/2026
  by 31/12/2026
  by 6/30
  by 31 Dec
  on or before 31 December
  not later than 31 December
  by close of business on 3 May
  between 2026 and 2028
  from 2026 to 2028
  2026–2028
  over the 2026–2028 period
  over two years
  within the next three years
  within three months
  within half a year
  within the year
  within this parliament
  by the end of the current parliament
  in the 2026 calendar year
  by fall 2027
  next spring
  """

private let bokmalNoDeadlines = """
  fra 2027
  fra og med 1. januar 2027
  etter 2027
  etter sommeren
  siden 2020
  sammenlignet med 2019
  sammenlignet med nivået i 2021
  mot 6 % i 2024
  enn i fjor
  enn i 2019
  fra nivået i 2022
  hvert år
  årlig
  per måned
  per år
  i året
  i måneden
  hver 1. april
  hver mandag
  hver tredje uke
  en gang i uka
  to ganger i året
  daglig
  ukentlig
  månedlig
  på sikt
  på lang sikt
  etter hvert
  fortløpende
  snarest
  så snart som mulig
  snart
  framover
  i tiden som kommer
  i årene som kommer
  i nær framtid
  jevnlig
  til enhver tid
  alltid
  innen rehabilitering
  innen to dager
  innen 24 timer
  innen en uke etter innleggelse
  innen tre virkedager
  samme dag
  i tråd med Kommuneplan 2020–2032
  i tråd med kravet som gjelder fra 2030
  i tråd med Agenda 2030
  i henhold til budsjett 2027
  jf. årsrapporten for 2025
  etter at planen er vedtatt i 2026
  når budsjettet for 2027 er vedtatt
  i løpet av et døgn
  i løpet av de første 24 timene
  i løpet av oppholdet
  under innleggelsen
  før utskriving
  før kl. 12
  etter kl. 22
  på dagtid
  om natten
  i helgene
  når det trengs
  ved behov
  inntil videre
  med jevne mellomrom
  årlig gjennomsnitt
  """

private let englishNoDeadlines = """
  from 2027
  starting in 2027
  as of 1 January 2027
  after 2027
  since 2020
  compared with 2019
  compared to the level in 2021
  than in 2019
  than last year
  over 2019 levels
  from the 2022 level
  every year
  annually
  per month
  each quarter
  every 1 April
  every Monday
  once a week
  twice a year
  daily
  weekly
  over time
  in the long term
  in due course
  going forward
  in the coming years
  as soon as possible
  soon
  eventually
  immediately
  regularly
  at all times
  always
  within two days
  within 24 hours of referral
  within four hours
  the same day
  in line with the 2030 Agenda
  in line with the rules that apply from 2030
  under the 2027 budget
  against the 2025 baseline
  before discharge
  before noon
  at night
  at weekends
  during admission
  when needed
  until further notice
  within the first hour
  for patients born after 1990
  """
