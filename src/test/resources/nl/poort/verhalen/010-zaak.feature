# language: nl
Functionaliteit: Een vraag wordt een zaak en blijft één verhaal
  De klant houdt één kenmerk en leest op één plek hoe het ermee staat,
  wie de zaak ook behandelt en met welk programma.

  Scenario: van vraag naar zaak, aanvulling, besluit en antwoord
    Stel het is ma 2026-03-09 10:12
    En de gemeente werkt met de startcatalogus
    En "Fatima" vraagt "Sanne" van het KCC "Mag ik de eik in mijn tuin kappen?"
    Wanneer "Sanne" er een zaak "KAPVERGUNNING" van maakt
    Dan heeft de zaak het kenmerk van de vraag en is "Fatima" de aanvrager
    En leest de klant "Wij hebben uw aanvraag ontvangen. Wij kijken of alles erbij zit"
    En hoort de klant uiterlijk 2026-05-04 van ons
    En heeft de klant een bericht over de zaak met die datum
    En kan de vraag niet worden gesloten zolang de zaak loopt
    Wanneer "Sanne" di 2026-03-10 om aanvulling vraagt "Stuur ons een foto van de boom." tot 2026-03-24
    Dan leest de klant "Wij wachten op informatie van u. Stuur die uiterlijk 24 maart 2026"
    En staat de belofte aan de klant stil
    Wanneer "Sanne" di 2026-03-17 de aanvulling ontvangt
    Dan hoort de klant uiterlijk 2026-05-11 van ons
    Wanneer een ander programma de zaak op "In beoordeling" zet
    Dan leest de klant "Wij beoordelen uw aanvraag. Dit duurt even"
    Wanneer een ander programma de zaak afsluit met "Verleend" en "U mag de boom kappen."
    Dan is het antwoord terug bij "Sanne" en is de vraag nog niet gesloten
    Wanneer "Sanne" het antwoord als bericht stuurt
    Dan is de vraag gesloten en staat in het antwoord "U mag de boom kappen"
    En kloppen alle beloften
    Wanneer de zaak op vr 2026-05-15 weer opengaat
    Dan loopt de vraag verder met hetzelfde kenmerk
    En kloppen alle beloften

  Scenario: een tweede melder hoort bij de zaak die al loopt
    Stel het is ma 2026-03-09 10:12
    En de gemeente werkt met de startcatalogus
    En "Fatima" vraagt "Sanne" van het KCC "De lantaarnpaal bij Galenstraat 5 brandt overdag"
    En "Sanne" er een zaak "MELDING-BUITEN" van maakt
    Wanneer "Karim" vraagt "Sanne" van het KCC "Er brandt overdag een lantaarnpaal, Galenstraat 5"
    Dan stelt Poort de zaak van "Fatima" voor omdat onderwerp gelijk is
    Wanneer "Sanne" de vraag aan die zaak koppelt
    Dan draagt de zaak ook dit kenmerk en is er een regievoerder
    Wanneer een ander programma de zaak afsluit met "Afgehandeld" en "De lamp is gemaakt."
    Dan zijn beide vragen beantwoord en niet gesloten
    En kloppen alle beloften
