# language: nl
Functionaliteit: De drie situaties uit bijlage 8 (seed 000)
  Eén vraag, één kenmerk, één klok: elke schakel ziet wat hij moet doen,
  het antwoord gaat langs dezelfde schakels terug en de klant weet steeds waar hij aan toe is.

  Achtergrond:
    # normen = voorstel, zie domain.md 3.1 (de seed noemt afspraken maar geen cijfers)
    Stel de servicekalender is ma-vr 08:30-17:00 Europe/Amsterdam, gesloten op Atw-dagen
    En een norm in werkdagen eindigt om 17:00 op de n-de werkdag na de startdag
    En de oplostermijn van een schakel loopt vanaf het aanbieden; de aannametermijn valt daarbinnen
    En ketenafspraak "lokaal-vraag" versie 1 met:
      | schakel               | prio | aanname     | antwoord   | keten      |
      | inhoudelijk deskundige | 3   | 4 werkuren  | 1 werkdag  |            |
      | KCC terugkoppeling    | 3    | -           | 1 werkdag  | 2 werkdagen |
    En ketenafspraak "landelijk-melding" versie 1 met:
      | schakel            | prio | aanname    | antwoord    | keten       |
      | IPLO frontdesk     | 3    | 4 werkuren | 1 werkdag   |             |
      | TBO                | 3    | 1 werkdag  | 2 werkdagen |             |
      | OBO Kadaster       | 3    | 1 werkdag  | 5 werkdagen |             |
      | TBO afmelding      | 3    | -          | 1 werkdag   |             |
      | IPLO terugkoppeling | 3   | -          | 1 werkdag   | 10 werkdagen |
      | IPLO frontdesk     | 1    | 15 min     | 30 min      |             |
      | TBO                | 1    | 15 min     | 60 min      |             |
      | OBO Kadaster       | 1    | 15 min     | 240 min     |             |
      | TBO afmelding      | 1    | -          | 30 min      |             |
      | IPLO terugkoppeling | 1   | -          | 30 min      | 480 min     |
    En prioriteit 1 gebruikt de 24x7-kalender

  Regel: Een ketenafspraak die niet kan kloppen wordt niet opgeslagen

    Scenario: som van de schakels is groter dan de ketennorm
      Wanneer de functioneel beheerder bij "landelijk-melding" prio 3 de norm van "OBO Kadaster" op 8 werkdagen zet
      Dan wordt het opslaan geweigerd met "schakels samen 13 werkdagen, ketennorm 10 werkdagen"

  Regel: 1. Vraag over toepasbare regel (lokale serviceketen)

    Scenario: de initiatiefnemer begrijpt een vraag van de Vergunningcheck niet
      Stel het is ma 2026-03-09 10:12
      En initiatiefnemer "Fatima" zit in Vergunningcheck-sessie "VC-77" bij vraag "Is het dakvlak van het voordakvlak gekeerd naar openbaar toegankelijk gebied?"
      Wanneer KCC-medewerker "Sanne" een contact registreert via "telefoon" van "Fatima" met sessie "VC-77"
      En "Sanne" zoekt in de kennisbank op de vraagtekst en vindt geen artikel
      En "Sanne" een terugbelverzoek toezegt en de vraag "V1" om 10:20 aanbiedt aan schakel "inhoudelijk deskundige"
      Dan is "Sanne" contactpersoon van "V1" en blijft schakel "KCC" eigenaar
      En loopt klok "keten" van "V1" tot 2026-03-11 17:00
      En loopt klok "aanname" van schakel "inhoudelijk deskundige" tot 2026-03-09 14:20
      En loopt klok "antwoord" van schakel "inhoudelijk deskundige" tot 2026-03-10 17:00
      En ziet "Fatima" op de persoonlijke pagina:
        | kenmerk | wat gebeurt er                                  | bij wie     | wij bellen u uiterlijk |
        | V1      | Een deskundige zoekt uit wat de vraag bedoelt   | team Bouwen | wo 11 maart 17:00      |
      En ziet de deskundige de vraagtekst, regelversie, de antwoorden tot nu toe en het achterliggende artikel, maar geen BSN
      Wanneer deskundige "Ilse" de overdracht om 11:05 aanneemt
      Dan stopt klok "aanname" met uitkomst "gehaald"
      En staat op de persoonlijke pagina "Ilse van team Bouwen is ermee bezig"
      Wanneer "Ilse" di 2026-03-10 09:40 antwoordt met uitleg en doel van de regel
      Dan stopt klok "antwoord" met uitkomst "gehaald"
      En krijgt "Sanne" een taak "terugkoppelen" met deadline 2026-03-11 17:00
      En kan "V1" nog niet worden gesloten omdat de klant niet is geïnformeerd
      Wanneer "Sanne" om 10:15 belt zonder gehoor
      Dan telt "V1" 1 belpoging en loopt klok "keten" door
      En krijgt "Fatima" een bericht "Wij hebben u gebeld en proberen het om 14:00 uur weer"
      Wanneer "Sanne" om 14:00 belt en het antwoord geeft
      Dan stopt klok "keten" met uitkomst "gehaald"
      En heeft "V1" twee klantcontacten die naar elkaar verwijzen
      En opent sessie "VC-77" bij dezelfde vraag met de uitleg erbij en de eerdere antwoorden bewaard
      En staat er een conceptkennisartikel klaar met vraag, uitleg en bron
      En telt "V1" niet mee als direct afgehandeld (K2) maar wel als beantwoord door KCC (K1)

    Scenario: de deskundige weigert omdat het de verkeerde groep is
      Stel vraag "V2" is aangeboden aan "inhoudelijk deskundige" met ketendeadline 2026-03-11 17:00
      Wanneer de deskundige weigert met reden "gaat over water, waterschap"
      Dan is de overdracht "geweigerd" en ligt de vraag weer bij "KCC"
      En is de ketendeadline nog steeds 2026-03-11 17:00
      En stelt het systeem schakel "waterschap" voor
      En ziet de klant geen weigering maar "Wij leggen uw vraag voor aan het waterschap"

    Scenario: niemand neemt aan voor de aannametermijn
      Stel vraag "V3" is ma 2026-03-09 10:20 aangeboden aan "inhoudelijk deskundige"
      Wanneer het 14:20 wordt en niemand heeft aangenomen
      Dan is de overdracht "verlopen" en is er een escalatie naar de teamleider van die groep
      En heeft "V3" op geen enkel moment geen eigenaar
      En krijgt "Sanne" een signaal

    Scenario: de ketennorm wordt niet gehaald en de klant hoort dat vooraf
      Stel vraag "V4" heeft ketendeadline 2026-03-11 17:00 en is niet beantwoord
      Wanneer het 2026-03-11 13:00 wordt
      Dan krijgt de contactpersoon de taak "klant informeren over vertraging"
      En kan de taak alleen worden afgerond met een nieuwe datum en een reden
      En blijft klok "keten" als "overschreden" geteld als na 17:00 geen antwoord is gegeven

  Regel: 2. Melding over postcode die niet wordt herkend (landelijke serviceketen)

    Scenario: de klant kiest ervoor zelf bij IPLO te melden
      Stel het is wo 2026-04-01 13:50
      En kennisartikel "KA-12 Adres niet gevonden in de Vergunningcheck" heeft status "bekend probleem" met omweg "kies de locatie op de kaart"
      En "Joris" volgt "KA-12" al via KCC "Westveld"
      Wanneer "Bram" belt over fout "LOC-404" voor postcode "4921BV" nummer 1
      En KCC-medewerker "Sanne" zoekt op "LOC-404"
      Dan staat "KA-12" in de eerste 3 resultaten
      Wanneer "Sanne" aanbiedt te melden bij IPLO en "Bram" kiest "ik meld het zelf"
      Dan wordt het contact gesloten met resultaat "klant meldt zelf bij IPLO"
      En krijgt "Bram" kenmerk "K-2026-000051" om bij IPLO te noemen
      En telt het contact mee als direct afgehandeld (K2)
      Wanneer "Bram" om 14:05 bij IPLO meldt via "webformulier" met kenmerk "K-2026-000051"
      Dan ontstaat vraag "V5" soort "melding" met de context van dat kenmerk, zonder dat "Bram" die opnieuw invult
      En is IPLO de contactschakel van "V5"
      En loopt klok "keten" van "V5" tot 2026-04-17 17:00
      En loopt klok "aanname" van schakel "IPLO frontdesk" tot 2026-04-02 09:35
      Wanneer frontdesk "Noor" om 14:20 aanneemt en direct doorzet naar "TBO"
      Dan loopt klok "aanname" van schakel "TBO" tot 2026-04-02 17:00
      En loopt klok "antwoord" van schakel "TBO" tot 2026-04-07 17:00
      En ziet "Bram": "Uw melding ligt bij de beheerder van het Omgevingsloket. U hoort uiterlijk vr 17 april van IPLO."
      Wanneer "TBO" op 2026-04-02 09:10 aanneemt en om 11:00 routeert naar "OBO Kadaster"
      Dan loopt klok "aanname" van schakel "OBO Kadaster" tot 2026-04-07 17:00
      En loopt klok "antwoord" van schakel "OBO Kadaster" tot 2026-04-13 17:00
      Wanneer "OBO Kadaster" op 2026-04-07 10:00 aanneemt
      En "OBO Kadaster" op 2026-04-08 15:30 corrigeert met register "BAG", nummeraanduiding, oude waarde en nieuwe waarde
      Dan gaat de terugmelding naar "TBO" en niet rechtstreeks naar de klant
      En loopt klok "afmelding" van schakel "TBO" tot 2026-04-09 17:00
      Wanneer "TBO" op 2026-04-09 09:00 afmeldt bij "IPLO"
      Dan loopt klok "terugkoppeling" van schakel "IPLO" tot 2026-04-10 17:00
      Wanneer "IPLO" op 2026-04-09 10:15 "Bram" informeert via "e-mail"
      Dan stopt klok "keten" met uitkomst "gehaald"
      En is "V5" gesloten met oorzaak "gegeven in register onjuist"
      En is de doorlooptijd per schakel zichtbaar met werk- en wachttijd
      En krijgt het KCC een signaal bij "KA-12": status "opgelost", en krijgen alle volgers van "KA-12" bericht
      En is het terugpad precies "OBO Kadaster > TBO > IPLO > Bram"

    Scenario: OBO weigert een verkeerd gerouteerde melding
      Stel vraag "V6" is door "TBO" gerouteerd naar "OBO Kadaster"
      Wanneer "OBO Kadaster" weigert met reden "fout zit in de kaartlaag, hoort bij een andere OBO"
      Dan ligt "V6" weer bij "TBO" en loopt klok "antwoord" van schakel "TBO" door
      En telt "V6" 1 verkeerde routering bij "TBO"

    Scenario: tweede melder van hetzelfde probleem
      Stel vraag "V5" staat open bij bekend probleem "KA-12"
      Wanneer "Els" hetzelfde meldt via "WhatsApp"
      Dan wordt "Els" volger van "KA-12" en ontstaat er geen tweede melding bij "TBO"
      En ziet "Els" dezelfde stand en dezelfde uiterste datum als de oudste melder of een latere, nooit geen datum

  Regel: 3. Incident over vergunningen buiten het eigen ambtsgebied (serviceketen en calamiteitenmanagement)

    Scenario: van technische melding naar prioriteit 1, OCT, herstel en afschaling
      Stel gemeente "Oostveld" heeft omgevingsplan versie 7 gepubliceerd met een werkingsgebied buiten het ambtsgebied
      En de publicatiecontrole gaf een waarschuwing die "Oostveld" met motivering heeft overschreven
      En het is do 2026-05-21 10:00
      Wanneer inwoner "Karim" bij KCC "Westveld" meldt dat zijn aanvraag naar "Oostveld" is gegaan
      Dan is vraag "V7" vastgelegd met "Karim" als eerste signaal
      Wanneer "Westveld" om 13:30 vraag "V8" meldt bij "IPLO" als soort "technische storing" prio 2 met verwijzing naar "V7"
      En "IPLO" om 13:40 doorzet naar "TBO"
      En "TBO" om 15:05 als analyse vastlegt oorzaak "plan verkeerd geladen door bevoegd gezag" en impact "regio"
      Dan verandert de soort van "technische storing" naar "fout in omgevingsplan" met behoud van de oude soort in de historie
      En stelt het systeem prioriteit 1 voor
      Wanneer "TBO" om 15:10 prioriteit 1 bevestigt
      Dan loopt klok "keten" van "V8" op de 24x7-kalender tot 2026-05-21 23:10
      En is in dezelfde transactie een bericht klaargezet voor de dienstdoende calamiteitenmanager
      En loopt klok "bevestiging calamiteitenmanager" tot 2026-05-21 15:25
      Wanneer calamiteitenmanager "De Wit" om 15:20 bevestigt
      En "De Wit" en "TBO" om 15:45 het besluit "niet op te lossen binnen de serviceketen" vastleggen met motivering
      Dan bestaat calamiteit "C1" met "V7" en "V8" gekoppeld
      En is de calamiteitenorganisatie eigenaar van "V8"
      En is het OCT opgeroepen voor 16:30 en is per lid bekend of het bereikt is
      En zien alle KCC's in de regio een banner met omweg, tekst voor de klant en tijdstip van het volgende bericht
      Wanneer het OCT om 16:50 besluit "niet opschalen naar SCT" met motivering
      En het OCT een plan van aanpak vastlegt:
        | actie                                            | eigenaar   | uiterlijk        |
        | publiek bericht en kennisartikel                 | IPLO       | 2026-05-21 17:30 |
        | lijst van geraakte verzoeken sinds publicatie    | TBO        | 2026-05-21 18:00 |
        | vorige planversie herstellen                     | Oostveld   | 2026-05-21 22:00 |
        | geraakte verzoeken doorzenden met bericht aan aanvrager | Oostveld | 2026-05-22 12:00 |
      Dan kan "C1" niet worden afgeschaald zolang een actie open is
      Wanneer het 2026-05-21 21:00 wordt en herstel niet voor 23:10 verwacht wordt
      Dan krijgen "Westveld" en "Karim" voor 23:10 een bericht met een nieuwe verwachte tijd en de reden
      Wanneer alle acties op 2026-05-22 11:30 gereed zijn en "De Wit" afschaalt
      Dan heeft elk geraakt verzoek een ontvangst bij "Westveld" met het oorspronkelijke tijdstip van indienen
      En is elke aanvrager geïnformeerd over het doorzenden
      En is klok "keten" van "V8" geteld als "overschreden, vooraf gemeld"
      En zijn "Westveld" en "Karim" geïnformeerd dat het hersteld is
      En is er een evaluatie met deadline 2026-06-08 17:00

    Scenario: OCT schaalt wel op naar het SCT
      Stel calamiteit "C2" is in behandeling bij het OCT
      Wanneer het OCT besluit "opschalen naar SCT" met reden "landelijke bestuurlijke gevolgen"
      Dan is het SCT opgeroepen en staat niveau 4 op elke gekoppelde vraag

    Scenario: prioriteit 1 kan niet zonder bereikbare calamiteitenmanager
      Stel het dienstrooster heeft voor 2026-05-23 een gat
      Dan is de zelfcontrole rood en krijgt de beheerder een taak
      Wanneer op 2026-05-23 11:00 prioriteit 1 wordt gezet
      Dan gaat het bericht naar de achterwacht en daarna om de 15 minuten naar de volgende in de lijst tot iemand bevestigt
