package import Source
package import Syntax

/// `forbedre.yaml` read, with defaults for what is left out.
package struct Settings: Sendable {
  package var organisation: String = ""
  package var language: LanguageCode = .nb
  package var timeZone: String = "Europe/Oslo"
  package var profiles: [String] = []
  package var limits: Limits = Limits()
  /// How grave a rule is here, by rule id.
  package var rules: [String: RuleLevel] = [:]
  package var ignore: [String] = []
  package var calendarDomain: String?
  package var organiser: String?
  /// What arenas do on public holidays where their row says nothing.
  package var holidayChoice: ClosedDayChoice = .skipped
  /// What arenas do in the school holidays where their row says nothing.
  package var schoolHolidayChoice: ClosedDayChoice = .kept
  /// The school holidays, as times without a year: «uke 8», «20. juni–17. august». They differ from
  /// county to county, so none is taken for granted.
  package var schoolHolidays: [Schedule] = []
  /// Minutes before a meeting that calendars remind of it; nil leaves it to the reader's own.
  package var reminderMinutes: Int?
  package var risk: RiskScale = RiskScale()
  /// The letters that goals are judged by, and what A and E mean.
  package var smart: SmartScheme = SmartScheme()

  package init() {}

  package enum RuleLevel: Sendable, Hashable {
    case on(Severity)
    case off
  }

  /// Day counts and sizes; each is the method inventory's default.
  package struct Limits: Sendable, Hashable {
    /// Groups smaller than this are not shown (domain.md §6).
    package var smallGroup = 5
    /// Days before a raised case must be answered (M36).
    package var answerDays = 14
    /// Days a plan may lie untouched (M78, P3).
    package var stalePlanDays = 60
    /// Main actions open at once (M48).
    package var openActions = 3
    /// Minutes a meeting may last without a break (M68).
    package var meetingMinutes = 60
    /// Required participants of a meeting (M68).
    package var meetingParticipants = 8
    /// Days after a meeting before minutes are missed (M69).
    package var minutesDays = 7
    /// Days a deviation may be open (M13).
    package var deviationDays = 90
    /// Days from registration before the reporter must be answered (M13).
    package var feedbackDays = 14
    /// Days a quick action may be open (M31).
    package var quickActionDays = 30
    /// Days from the invitation to the meeting (M68).
    package var noticeDays = 3
    /// Person-hours that an arena may take in a year (M67).
    package var arenaHours = 300
    /// Goals a unit may work towards at once (M40); ours unless set.
    package var openGoals = 5
    /// Days a goal may be in force before something must be done for it (M39, P3).
    package var idleGoalDays = 60
    /// Per cent of the invited who should answer a survey (M17).
    package var responseRate = 60
    /// Days after a survey closed before a plan is missed (M17, M18).
    package var surveyPlanDays = 60
    /// The fewest and the most people in a focus interview (M20).
    package var focusGroupLeast = 4
    package var focusGroupMost = 8
    /// The most that the definition of a focus interview allows (M20).
    package var focusGroupOuter = 10
    /// Minutes a focus interview may last (M20).
    package var focusMinutes = 60
    /// The shortest and the longest individual interview, minutes (M19).
    package var interviewLeastMinutes = 20
    package var interviewMostMinutes = 30
    /// Individual interviews before a group would do (M19).
    package var individualInterviews = 10
    /// Days participants have with the questions before an interview (M19, M20).
    package var questionDays = 1
    /// Days after the last interview before presenting it is missed, and before what it led to is
    /// (M20).
    package var presentingDays = 30
    /// People in a group of a workplace dialogue; one more or less is tolerated (M25).
    package var dialogueGroup = 4
    /// Minutes of a meeting of a workplace dialogue, the fewest and the most (M25).
    package var dialogueMinutesLeast = 90
    package var dialogueMinutesMost = 120
    /// Days between the two meetings, the fewest and the most (M25: some weeks; the days are ours).
    package var dialogueDaysLeast = 7
    package var dialogueDaysMost = 56
    /// Wishes that each group ranks highest (M26).
    package var topWishes = 3
    /// People at a café table, the host included (M32).
    package var cafeTable = 6
    /// Days after a café before something must have come of it (M32); ours unless set.
    package var cafeFollowDays = 30
    /// Days after a café before people must have been asked again (M32, M33: four to six months).
    package var cafeMemoryDays = 183
    /// The fewest and the most who should sit in a reflection group (M34).
    package var reflectionGroupLeast = 4
    package var reflectionGroupMost = 8
    /// Days a group contract is good for (M35).
    package var contractDays = 365
    /// Cases a group should raise from one session (M36, P21).
    package var raisedCases = 3
    /// Days from the answer until the group has been told it (M36).
    package var toldDays = 14
    /// Days before a survey opens that the year should be prepared (M71, step 1).
    package var surveyPrepareDays = 30
    /// Days from the results until they are talked about with everybody (M71, step 7); ours unless
    /// set.
    package var dialogueDays = 45
    /// Days from the start of actions before a long-term effect can be claimed (M79).
    package var longTermDays = 365
    /// Proposals that may be chosen at once from a priority matrix (M42).
    package var chosenProposals = 3
    /// Days after its deadline before a benefit must have been measured (M45).
    package var benefitDays = 30
    /// Days after a pilot ended before its decision is missed (M49).
    package var pilotDecisionDays = 14
    /// Days after an evaluation before its new practice must be written down (M63).
    package var standardDays = 30
    /// Days after a case was closed before it should be shared (M64).
    package var shareDays = 60
    /// Days before a requirement must be looked at again (M05).
    package var requirementDays = 365
    /// Days before the systematic review and its answers are too old (M02, M59).
    package var reviewDays = 365
    /// Days a thread may stand still before it counts as broken (method.md §4).
    package var traceDays = 60

    package init() {}
  }

  /// The scale of risk values and where its colours begin (domain.md §6: ours unless set).
  package struct RiskScale: Sendable, Hashable {
    package var levels = 5
    /// First value that is yellow.
    package var yellowFrom = 5
    /// First value that is red.
    package var redFrom = 15
    /// Whether the workspace has set them itself.
    package var isDeclared = false

    package init() {}
  }
}

/// A finding-to-be in the settings: worded by the rule that reports it.
package struct SettingsFault: Sendable {
  package let range: SourceRange
  package let message: LocalizedText
  package let remedy: LocalizedText
  /// Whether nobody can go on (no language); the others are findings.
  package let isUnknownKey: Bool
}

/// The settings file as read: the values, its bytes and what was wrong in it.
package struct SettingsFile: Sendable {
  package let file: SourceFile
  package let settings: Settings
  package let faults: [SettingsFault]
  package let syntaxFaults: [SyntaxFault]
  /// Where each rule of `rules:` is named.
  package let ruleEntries: [FrontMatter.Entry]
}
