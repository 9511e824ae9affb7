/// Words of bokmål. Spelling: Bokmålsordboka. Choice: smart-lint.md §§3–6 and glossary.md §10 of the
/// project's research (read goals and published requirement-smell lists), extended in use.
package enum BokmalLexicon {
  /// All lists of the language, alphabetical.
  package static let lists: [WordList] = [
    abstractNouns, abstractNounsFromN, accordance, activityNouns, activityVerbs, baselineWords,
    changeVerbs, comparatives, completionVerbs, conditions, creationVerbs, deliverableNouns,
    determiners, documentNouns, factorVerbs, finishedStates, fractions, groupNouns, groupNounsFromL,
    groupWords, identityClaims, investigatingVerbs, lackWords, lastingVerbs, limits, markers,
    meteredNouns, meteredNounsFromN, modals, months, numberWords, numberedNames, ordinalWords,
    plainVerbs, prepositions, rateNouns, rateWords, requirementNouns, scales, seasons,
    softPredicates, superlatives, timeUnits, undatedEvents, universals, vagueModifiers, vagueTimes,
    vagueVerbs, vagueVerbsFromI, vagueVerbsFromT, weekdays, wrappers,
  ]
}
