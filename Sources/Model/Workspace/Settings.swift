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
