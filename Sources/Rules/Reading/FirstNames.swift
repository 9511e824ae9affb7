internal import Model

/// First names that are common in Norway and are no ordinary words besides: a capital one in a log
/// names a person. Names that also are words or begin sentences (Dag, Mai, Per, Liv, Tom, Tone) are
/// left out, since a log may not be accused of what it did not do.
let firstNames: Set<String> = Set(
  """
  Aisha Alexander Alf Ali Amina Anders Andreas André Ane Anette Anita Ann Anna Anne Annette Arild
  Arne Arnt Arvid Asbjørn Aslaug Astrid Audun Aurora Beate Benedicte Bente Berit Bjarne Bjørg Bjørnar
  Borghild Brit Britt Camilla Cathrine Cecilie Charlotte Christian Christine Christoffer Daniel David
  Edvard Egil Einar Eirik Eivind Elin Eline Elisabeth Elise Ella Ellen Else Emil Emilie Emma Endre Erik
  Erika Erlend Erling Espen Eva Fatima Filip Finn Fredrik Frida Frode Fride Geir Gerd Grete Grethe
  Gudrun Gunn Gunnar Gunvor Halvor Hanna Hannah Hanne Harald Hassan Hedda Hege Heidi Helene Helga Helge
  Henriette Henrik Hilde Håkon Håvard Ida Inga Ingeborg Inger Ingrid Ingunn Ingvild Irene Isak Ivar
  Jakob Jan-Erik Janne Jeanette Jenny Jens Joakim Johan Johannes John Jonas Jorunn Julie Jørgen Kaja
  Kamilla Karen Kari Karin Karina Karl Karoline Katrine Kenneth Ketil Kim Kirsten Kjell Kjersti Kjetil
  Knut Kristian Kristin Kristina Kristine Kristoffer Kåre Laila Lars Leif Lena Lene Lillian Linda Linn
  Linnea Lisa Lise Liva Lukas Magne Magnus Maja Malin Mari Maria Mariam Marianne Marie Marit Marius
  Markus Marte Marthe Martin Mathias Mathilde Merete Mette Mohamed Mohammed Mona Monica Morten Nils Nina
  Nora Odd-Arne Oddbjørn Oda Ola Olaf Olav Ole Oliver Oskar Ottar Otto Pernille Petter Pål Ragnar
  Ragnhild Randi Reidar Reidun Renate Robert Robin Roger Rolf Ronny Ruth Sander Sandra Sara Sarah
  Sebastian Selma Siv Sigrid Sigurd Silje Simen Sindre Sissel Siw Sofia Sofie Solfrid Solveig Stian
  Stine Stig Susanne Svein Sveinung Sverre Synne Synnøve Terje Thea Therese Thomas Thor Tine Tobias
  Tomas Tonje Tor-Arne Tora Torbjørn Tore Torgeir Torhild Torill Torunn Tove Trine Trond Trude Trygve
  Turid Unni Vegard Vibeke Vidar Vigdis Wenche William Yngve Yusuf Åge Åse Åshild Øystein Øyvind Ørjan
  Andrew Barbara Betty Carol Charles Deborah Donna Elizabeth Emily George Jane Janet Jennifer Jessica
  Joseph Judy Linda Lucy Margaret Mary Michael Nancy Patricia Peter Philip Rachel Rebecca Richard Sharon
  Simon Stephen Steven Susan Victoria
  """.split { $0 == " " || $0 == "\n" }.map { composed(String($0)) })
