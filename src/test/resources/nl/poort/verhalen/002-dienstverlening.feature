# language: nl
Functionaliteit: Klantcontact, regie en ketenpartners (seed 002)
  De klant hoeft zijn verhaal maar één keer te vertellen, weet wie hem helpt en wanneer,
  en één mens houdt het overzicht als er meer teams of organisaties aan werken.

  Scenario: complexe vraag krijgt een regievoerder
    Stel het is ma 2026-05-18 10:00
    En ondernemer "Bakkerij Vos" belt het KCC "Ik wil verhuizen. Past een bakkerij daar, welke vergunning heb ik nodig en waar parkeren mijn klanten?"
    Wanneer "Sanne" de vraag aan "Bouwen" en "Parkeren" wil voorleggen zonder regievoerder
    Dan kan de vraag niet worden opgeslagen met "Kies wie de regie voert: deze vraag gaat naar meer dan één team."
    Wanneer "Sanne" de vraag voorlegt aan "Bouwen" en "Parkeren" met "Rosa" als regievoerder
    Dan ziet de klant precies één contactpersoon "Rosa" met een telefoonnummer
    Wanneer "Ilse" van "Bouwen" adviseert "Op deze plek mag een bakkerij" met strekking "ja"
    Dan staat dat ook op de lijst van "Rosa"
    Wanneer "Piet" van "Parkeren" adviseert "Er is te weinig ruimte om te parkeren" met strekking "nee"
    Dan kan "Sanne" de klant nog geen antwoord geven
    En kan "Sanne" de knoop niet doorhakken
    Wanneer "Rosa" de knoop doorhakt met "Het mag, met vijf plaatsen aan de achterkant" omdat "Parkeren kan op eigen terrein"
    Dan staat die beslissing met motivering in de tijdlijn
    En kan "Sanne" de klant antwoord geven
    En kloppen alle beloften

  Scenario: terugbelverzoek
    Stel het is vr 2026-05-22 16:45
    En de norm voor terugbellen is 2 werkdagen
    Wanneer "Fatima" belt en "Sanne" een terugbelverzoek vastlegt voor "Bouwen" met voorkeur "ochtend"
    Dan is de uiterste tijd wo 2026-05-27 17:00
    # maandag 25 mei is Tweede Pinksterdag
    En staat het verzoek op naam van de groep "Bouwen"
    Wanneer de aannametermijn voorbij is
    Dan staat het verzoek op naam van "Petra"
    Wanneer "Petra" op di 2026-05-26 12:30 belt en niemand opneemt
    En "Petra" op di 2026-05-26 15:00 belt en niemand opneemt
    En "Petra" op wo 2026-05-27 10:00 belt en niemand opneemt
    Dan krijgt "Fatima" een bericht met een link om zelf een moment te kiezen
    En ziet de klant wie er belt en de drie pogingen in woorden
    En is de vraag nog open
    Wanneer "Fatima" met de link do 2026-05-28 in de ochtend kiest
    Dan is de uiterste tijd do 2026-05-28 12:00
    Wanneer "Petra" op do 2026-05-28 09:30 belt en "Fatima" antwoord geeft "U hebt geen vergunning nodig"
    Dan is de vraag gesloten en verteld in een gesprek
    En kloppen alle beloften

  Scenario: wie niet reageert op het gemiste terugbellen hoort dat wij stoppen
    Stel het is vr 2026-05-22 16:45
    En de norm voor terugbellen is 2 werkdagen
    Wanneer "Fatima" belt en "Sanne" een terugbelverzoek vastlegt voor "Bouwen" met voorkeur "ochtend"
    En "Ilse" het verzoek aanneemt
    En "Ilse" op di 2026-05-26 11:00 belt en niemand opneemt
    En "Ilse" op di 2026-05-26 14:00 belt en niemand opneemt
    En "Ilse" op wo 2026-05-27 10:00 belt en niemand opneemt
    En het 2026-06-03 16:59 wordt
    Dan is de vraag nog open
    Wanneer het 2026-06-03 17:01 wordt
    Dan is de vraag gesloten omdat de klant niet bereikt is
    En kloppen alle beloften

  Scenario: ruggespraak telt als in één keer
    Stel het is ma 2026-05-18 10:00
    En "Fatima" belt het KCC "Mag ik een dakkapel bouwen?"
    Wanneer "Sanne" tijdens het gesprek "Bouwen" vraagt "Mag een dakkapel aan de achterkant?"
    En "Ilse" meteen antwoordt "Ja, tot 1,75 meter hoog"
    En "Sanne" de klant in hetzelfde gesprek antwoord geeft
    Dan telt het contact als direct afgehandeld met kenmerk "ruggespraak"

  Scenario: een warme overdracht, en de klant vertelt het niet nog een keer
    Stel het is ma 2026-05-18 10:00
    En "Fatima" belt het KCC "De sloot achter mijn huis loopt over"
    Wanneer "Sanne" haar warm overdraagt aan "waterschap" met naam en telefoonnummer
    Dan ziet "Wim" meteen haar woorden en wat erbij hoort
    Wanneer "Wim" weigert omdat "Deze sloot is van de gemeente"
    Dan ligt het gesprek meteen weer bij "Sanne" met die reden
    Wanneer "Sanne" haar nog een keer warm overdraagt aan "waterschap"
    En "Wim" de beller overneemt en antwoordt "Wij maken de duiker vandaag schoon"
    Dan is de vraag gesloten en verteld in een gesprek
    En staat "Wim" als wie het overnam in de tijdlijn
    En kloppen alle beloften

  Scenario: tachtig procent is zes verschillende getallen
    Stel 100 eerste contacten waarvan 80 in het gesprek gesloten, 6 van die 80 binnen 7 dagen herhaald en 1 van die 80 in de steekproef onjuist
    Dan is K2 gelijk aan 80% en K5 gelijk aan 73%

  Scenario: elk kanaal komt in dezelfde werkvoorraad
    Wanneer een klant "Wanneer wordt het papier opgehaald?" vraagt via elk kanaal met zijn eigen norm
    Dan staat elke vraag binnen 10 seconden in de werkvoorraad van het KCC met de norm van dat kanaal
    En is het voorgestelde antwoord steeds hetzelfde kennisartikel met dezelfde versie

  Scenario: wisselen van kanaal houdt de draad
    Stel een vraag die via WhatsApp begon
    Wanneer de klant daarover belt
    Dan ziet de medewerker het WhatsApp-gesprek en loopt dezelfde klok door

  Scenario: bericht via de Berichtenbox met terugval
    Stel een besluit voor een burger met BSN
    Wanneer het besluit wordt verzonden
    Dan wordt eerst nagegaan of de burger voor deze organisatie via de Berichtenbox bereikbaar is
    En gaat het bericht naar de Berichtenbox of anders per post, nooit naar niets
    En staat in het dossier welk kanaal, wanneer en met welk resultaat
    Wanneer de Berichtenbox het bericht niet aanneemt
    Dan wordt het binnen 1 werkdag per post verzonden en blijft de bekendmakingsdatum kloppen

  Scenario: ketenpartner werkt de status bij
    Stel het is ma 2026-05-18 10:00
    En een zorgvraag is uitbesteed aan "Zorg Noord-Veluwe" met de statussen "ontvangen, gesprek gehad, plan gereed" en elke 5 werkdagen een tussenbericht
    Wanneer "Zina" de status op "plan gereed" zet met "Het plan ligt klaar om te tekenen"
    Dan leest de klant die status en die toelichting
    En ziet het KCC die status in de tijdlijn
    Wanneer "Zina" de status op "afgewezen" zet
    Dan wordt dat geweigerd met "Deze status is niet afgesproken. Kies uit: ontvangen, gesprek gehad, plan gereed."
    Wanneer het 2026-05-28 08:31 wordt
    Dan heeft "Zina" een herinnering en de regievoerder een signaal
    En kloppen alle beloften

  Scenario: samenwerking beëindigen
    Stel het is ma 2026-05-18 10:00
    En een zorgvraag is uitbesteed aan "Zorg Noord-Veluwe" met de statussen "ontvangen, gesprek gehad, plan gereed" en elke 5 werkdagen een tussenbericht
    En "Zina" heeft de status op "gesprek gehad" gezet met "Op 18 mei, bij mevrouw thuis"
    Wanneer de gemeente de samenwerking met "Zorg Noord-Veluwe" beëindigt omdat "Het contract loopt af"
    Dan ziet en doet "Zina" niets meer
    En ligt de vraag weer bij de gemeente en heeft de regievoerder een signaal
    En is het dossier bij de gemeente compleet met archiefgegevens
    En kan niemand van de gemeente nog iets aan "Zorg Noord-Veluwe" voorleggen

  Scenario: inzage en correctie
    Stel inwoner "Jans" ziet op de persoonlijke pagina een verkeerd telefoonnummer en een verkeerd adres
    Wanneer "Jans" het telefoonnummer wijzigt
    Dan is het direct gewijzigd en staat de oude waarde in de historie
    Wanneer "Jans" het adres betwist
    Dan ontstaat een correctiezaak met klok van 1 maand en een terugmelding aan de bronhouder
    En ziet "Jans" aan wie het adres is verstrekt en met welk doel
    En kloppen alle beloften

  Scenario: sociale kaart
    Stel organisatie "Buurtkamer" beheert haar eigen gegevens
    Wanneer haar gegevens 12 maanden niet zijn bevestigd
    Dan krijgt zij een herinnering en staat bij de gegevens "mogelijk verouderd"
    Wanneer een KCC-medewerker zoekt op "mantelzorg Elburg"
    Dan ziet die dezelfde organisaties als de inwoner op de website plus de velden voor professionals

  Scenario: accountmanager bedrijven
    Wanneer een kleine ondernemer zonder bekend contact belt over een vergunning
    Dan toont het scherm de accountmanager en is binnen 1 werkdag een eerste contact

  Scenario: jonger dan 18 gaat naar het Centrum voor Jeugd en Gezin
    Stel het is di 2026-05-19 10:00
    Wanneer "Fatima" belt met een zorgvraag over iemand die op 2008-05-20 is geboren
    Dan stelt de routering "Centrum voor Jeugd en Gezin" voor
    En kan de zorgvraag niet worden opgeslagen zonder dat cliëntondersteuning is aangeboden
    Wanneer "Sanne" vastlegt dat onafhankelijke cliëntondersteuning is aangeboden en de klant die wil
    Dan staat die keuze bij de vraag
    Wanneer "Fatima" belt met een zorgvraag over iemand die op 2008-05-19 is geboren
    Dan stelt de routering "Sociaal team" voor

  Scenario: afspraak en klantgeleiding
    Wanneer een klant online een afspraak maakt voor "paspoort" op 2026-06-02 09:40
    Dan krijgt de klant een bevestiging met wat mee te nemen en een herinnering een dag ervoor
    Wanneer de klant zich om 09:35 aanmeldt
    Dan begint de wachttijd om 09:40 en wordt de klant opgeroepen bij een balie
    En telt de wachttijd boven 5 minuten als normoverschrijding

  Scenario: kanaalsturingscijfers
    Stel cijfers 2018 website 47%, telefoon 37%, persoonlijk 68% en doelen 2020 60%, 20%, 50%
    Dan toont het dashboard per kanaal stand, doel en gat en de bron "burgerpeiling"
    En worden eigen getelde kanaalaandelen in een aparte reeks getoond

  Scenario: vakman werkt vanuit zijn eigen mail en toch klopt het dossier
    Wanneer een behandelaar een e-mail met het kenmerk in het onderwerp beantwoordt vanuit zijn eigen postvak
    Dan staat het antwoord bij de vraag en is de klok bijgewerkt
