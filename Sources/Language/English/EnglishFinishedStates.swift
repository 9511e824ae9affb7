/// Words of English, British spelling with the common American twins. Choice: smart-lint.md §§3–6 of the
/// project's research, extended in use.
extension EnglishLexicon {
  /// The thing is done.
  static let finishedStates = WordList(
    "en finishedStates", .finishedState, .none,
    """
    are adopted
    are appointed
    are approved
    are available online
    are closed
    are complete
    are completed
    are delivered
    are deployed
    are filled
    are fitted
    are fixed
    are gone
    are hired
    are implemented
    are in place
    are in use
    are installed
    are live
    are migrated
    are operational
    are paved
    are phased out
    are planted
    are published
    are ready
    are replaced
    are rolled out
    are signed
    are trained
    are up and running
    are vaccinated
    be adopted
    be approved
    be built
    be closed
    be complete
    be completed
    be deployed
    be fitted
    be implemented
    be in place
    be in use
    be installed
    be live
    be migrated
    be operational
    be phased out
    be published
    be replaced
    be rolled out
    be signed
    be up and running
    been appointed
    been approved
    been closed
    been completed
    been replaced
    been trained
    has adopted
    has appointed
    has attended
    has been adopted
    has been appointed
    has been approved
    has been awarded
    has been built
    has been carried out
    has been cleared
    has been closed
    has been commissioned
    has been completed
    has been deployed
    has been established
    has been filled
    has been hired
    has been implemented
    has been installed
    has been introduced
    has been launched
    has been migrated
    has been moved
    has been opened
    has been phased out
    has been published
    has been removed
    has been renovated
    has been repaired
    has been replaced
    has been rolled out
    has been set up
    has been shut down
    has been signed
    has been submitted
    has been switched off
    has been trained
    has been updated
    has been upgraded
    has been vaccinated
    has built
    has closed
    has completed
    has gone live
    has had
    has hired
    has implemented
    has installed
    has introduced
    has launched
    has met
    has moved
    has opened
    has passed
    has published
    has read
    has received
    has replaced
    has signed
    has submitted
    has switched
    has taken
    has visited
    have adopted
    have appointed
    have attended
    have been adopted
    have been appointed
    have been approved
    have been awarded
    have been built
    have been carried out
    have been cleared
    have been closed
    have been completed
    have been deployed
    have been established
    have been filled
    have been hired
    have been implemented
    have been installed
    have been introduced
    have been launched
    have been migrated
    have been moved
    have been opened
    have been phased out
    have been published
    have been removed
    have been renovated
    have been repaired
    have been replaced
    have been rolled out
    have been set up
    have been signed
    have been submitted
    have been trained
    have been updated
    have been upgraded
    have been vaccinated
    have built
    have closed
    have completed
    have gone live
    have had
    have hired
    have implemented
    have installed
    have introduced
    have launched
    have met
    have migrated
    have moved
    have named
    have opened
    have passed
    have published
    have read
    have received
    have replaced
    have rolled out
    have signed
    have submitted
    have switched
    have taken
    have visited
    in place
    is adopted
    is appointed
    is approved
    is closed
    is complete
    is completed
    is delivered
    is deployed
    is fitted
    is fixed
    is gone
    is implemented
    is in place
    is in use
    is installed
    is launched
    is live
    is operational
    is phased out
    is published
    is ready
    is removed
    is replaced
    is rolled out
    is set up
    is signed
    is up and running
    """)
}
