/// 43 goals. See `SentenceTests`.
let nynorsk = """
  +++ Redusere talet på fall frå 10 til 3 per månad innan 31. desember 2026
  +-- Redusere talet på fall frå 10
  +++ Sjukefråværet skal ned til 6 % innan utgangen av 2027
  +++ Auke svarprosenten med 10 % i løpet av 2027
  --- Styrkje samarbeidet med fastlegane
  --- Vi skal betre kvaliteten i heimetenesta
  --- Medverke til auka tryggleik
  --- auka fokus på tidleg innsats
  --- leggje til rette for god samhandling
  --- Vere leiande på velferdsteknologi
  +-- Fleire heiltidsstillingar på sjukeheimen
  +-- kortare ventetid på kulturskulen
  ++- Alle tilsette har gjennomført brannvernkurs
  --- Alle elevar skal kjenne seg trygge på skulevegen
  +++ Tilsetje ein ergoterapeut innan 1. mars 2027
  --- Innføre ein god kultur for læring
  ++- Svare på søknader innan tre veker
  ++- Ventetida til fysioterapi skal reduserast til fire veker
  +++ Halde fire møte kvart år fram til 2030
  ++- Halde fire møte kvart år
  ++- Fråværet skal vere 2 prosentpoeng lågare enn i 2025
  +-- Auke bruken av digitale verktøy innan rehabilitering
  +-- Redusere overtida på sikt
  +++ Auke delen med fagbrev til 75 % innan 2028 og arbeide for betre trivsel
  +++ Lukke alle avvik frå tilsynet innan veke 10 2027
  ++- Halvparten av leikeplassane er kontrollerte
  -?- Vurdere ny ordning for heimehjelp
  ++- Syte for at minst 95 % av barna har plan for overgang til skulen
  +++ I løpet av hausten 2027 skal alle bebuarane ha fått legemiddelgjennomgang
  +?- Avvik skal meldast jamleg
  +++ Fram til sommaren 2027 skal 30 av 40 plassar vere fylte
  ++- Ingen bebuarar skal falle på natt
  --- Vidareutvikle kompetansen i tråd med kravet som gjeld frå 2030
  ++- To tredelar av barna deltek i symjeopplæring
  +++ Innan sommarferien skal alle leikeplassar vere kontrollerte
  ++- Ventetida er på det høgste 14 dagar
  +-- Redusert ventetid for brukarane
  +-- Auke talet på lærlingar i kommunen
  +++ Alle brukarar skal ha ein individuell plan innan utgangen av året
  --- Betre samarbeid mellom skule og heim
  ++- Det skal haldast brannøving to gonger i året
  +++ Auke nærværet frå 90 til 93 prosent innan 1. januar 2028
  --- Elevane skal oppleve meistring
  """
