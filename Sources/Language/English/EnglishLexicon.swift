/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
package enum EnglishLexicon {
  /// All lists of the language, alphabetical.
  package static let lists: [WordList] = [
    abstractNouns, accordance, activityNouns, activityVerbs, baselineWords, changeVerbs,
    comparatives, completionVerbs, conditions, creationVerbs, deliverableNouns, determiners,
    documentNouns, factorVerbs, finishedStates, fractions, groupNouns, groupNounsFromM, groupWords,
    identityClaims, investigatingVerbs, lackWords, lastingVerbs, limits, markers, meteredNouns,
    modals, months, numberWords, numberedNames, ordinalWords, plainVerbs, prepositions, rateNouns,
    rateWords, requirementNouns, scales, seasons, softPredicates, superlatives, timeUnits,
    undatedEvents, universals, vagueModifiers, vagueTimes, vagueVerbs, vagueVerbsFromF,
    vagueVerbsFromR, weekdays, wrappers,
  ]
}
