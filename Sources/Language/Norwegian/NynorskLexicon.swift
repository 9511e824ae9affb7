/// Words of nynorsk that differ from bokmål, and those needed to know it. Spelling: Nynorskordboka,
/// with e- and a-infinitive and both of `leggje`/`legge`. Choice: smart-lint.md §§3–7, glossary.md §10.
package enum NynorskLexicon {
  /// All lists of the language, alphabetical.
  package static let lists: [WordList] = [
    abstractNouns, accordance, activityNouns, activityVerbs, baselineWords, changeVerbs,
    comparatives, completionVerbs, conditions, creationVerbs, deliverableNouns, determiners,
    documentNouns, factorVerbs, finishedStates, fractions, groupNouns, groupWords, identityClaims,
    investigatingVerbs, lackWords, lastingVerbs, limits, markers, meteredNouns, modals, months,
    numberWords, numberedNames, ordinalWords, plainVerbs, prepositions, rateNouns, rateWords,
    requirementNouns, seasons, softPredicates, superlatives, timeUnits, undatedEvents, universals,
    vagueModifiers, vagueTimes, vagueVerbs, vagueVerbsFromI, vagueVerbsFromU, weekdays, wrappers,
  ]
}
