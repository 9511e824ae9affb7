package import Model

/// Everything that documents can be printed as, by type; the first of a type is what `draw` makes
/// when no sheet is named, and its file has the document's own name. A3 sheets, year wheels, agendas,
/// boards and reports have commands of their own.
package enum PrintCatalog {
  package static let all: [PrintKind] = [
    // One line each, the main print of a type before its others.
    .chart,
    .fishbone,
    .fiveWhys,
    .goalCard,
    .goalTree,
    .riskMatrix,
    .opinionTrees,
    .interviewForm,
    .interviewAgenda,
    .interviewSummary,
    .interviewSchedule,
    .interviewInvitation,
    .observationTally,
    .observationConsent,
    .survey,
    .evaluation,
    .story,
    .pilot,
    .standard,
    .project,
    .projectStatus,
    .requirements,
    .review,
    .subGoals,
    .blankSubGoals,
    .training,
    .functionDescription,
    .actionCards,
    .dialogueCloth,
    .dialogueClothA1,
    .agreementNote,
    .involvement,
    .ethicalReflection,
    .groupContract,
    .reflectionTurns,
    .reflectionLog,
    .groupNote,
    .nineSteps,
    .contextNote,
    .conversationCards,
    .informationBlocks,
    .leaderReview,
    .effectChain,
    .valueStream,
    .flowWorkshop,
    .serviceJourney,
    .priorityMatrix,
    .benefitsTree,
    .benefitsPlan,
    .fiveS,
    .fiveSForm,
    .checklist,
    .checklistLog,
    .dialogueProgramme,
    .dialoguePreparation,
    .dialogueTableCards,
    .interviewCards,
    .wishSheets,
    .proposalForm,
    .igloForm,
    .iglo,
    .proposalDraft,
    .cafeSummary,
    .cafeInvitation,
    .cafePlan,
    .cafeTableCards,
    .cafeTableSheets,
    .cafeForm,
    .groupSplit,
    .thread,
    .groupList,
  ]

  /// What a document of a type can be printed as, the main print first.
  package static func kinds(of type: DocumentType?) -> [PrintKind] {
    guard let type else { return [] }
    return byType[type.name] ?? []
  }

  private static let byType: [String: [PrintKind]] = {
    var result: [String: [PrintKind]] = [:]
    for kind in all {
      for type in kind.types { result[type, default: []].append(kind) }
    }
    return result
  }()
}
