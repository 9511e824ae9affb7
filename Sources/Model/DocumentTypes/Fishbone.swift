package import Source
import Syntax

/// Causes of an effect, gathered by category (M38).
package enum Fishbone {
  package static let effect = Field<String>(
    "effect", nb: "virkning", nn: "verknad", also: ["problem", "hode"], .text, .required,
    meaning: LocalizedText(
      nb: "Problemet i fiskens hode, ikke en løsning",
      en: "The problem in the fish's head, not a solution"))
  package static let date = FiveWhys.date
  package static let participants = FiveWhys.participants
  package static let explains = FiveWhys.explains

  package static let causes = Section(
    "Causes", nb: "Årsaker", nn: "Årsaker", .list, .required,
    question: LocalizedText(
      nb: "Hvilke årsaker ser dere? Et punkt per kategori, årsakene innrykket under.",
      nn: "Kva årsaker ser de? Eitt punkt per kategori, årsakene rykte inn under.",
      en: "Which causes do you see? One item a category, the causes indented below."))
  package static let rootCauses = FiveWhys.rootCauses
  package static let method = Section(
    "Method", nb: "Metode", nn: "Metode", .prose,
    question: LocalizedText(
      nb: "Hvem var med, og hvordan valgte dere rotårsakene?",
      nn: "Kven var med, og korleis valde de rotårsakene?",
      en: "Who took part, and how did you choose the root causes?"))

  package static let type = DocumentType(
    "fishbone", nb: "fiskebein", nn: "fiskebein", also: ["fiskebeinsdiagram", "fiskebensdiagram"],
    summary: LocalizedText(
      nb: "Årsaker samlet i grupper, tegnet som et fiskebein",
      nn: "Årsaker samla i grupper, teikna som eit fiskebein",
      en: "Causes gathered in groups, drawn as a fishbone"),
    methods: ["M38"], isCommon: false,
    folder: LocalizedText(nb: "analyser", nn: "analysar", en: "analyses"),
    fields: [
      effect.declaration, date.declaration, participants.declaration, explains.declaration,
    ],
    sections: [causes, rootCauses, method])
}
