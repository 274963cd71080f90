# language: nl
Functionaliteit: Werkplaats DSO-keten, drie iteraties en de bevindingen (seed 003)

  Achtergrond:
    Stel bevoegd gezag "Drimmelen" met OIN, buurgemeente "Geertruidenberg" en omgevingsdienst "OMWB" met eigen OIN
    En ketentest "Werkplaats Drimmelen" met stappenplan:
      | nr | stap                                              | deelketen |
      | 1  | stukje plan of bruidsschat-activiteit kiezen      | plan      |
      | 2  | plan publiceren                                   | plan      |
      | 3  | activiteit terugzien in de functionele structuur  | plan      |
      | 4  | vergunningcheck maken                             | regels    |
      | 5  | aanvraagformulier en maatregelen op maat maken    | regels    |
      | 6  | afspelen en publiceren (STTR)                     | regels    |
      | 7  | behandeldienst configureren                       | regels    |
      | 8  | vergunningcheck doorlopen als initiatiefnemer     | loket     |
      | 9  | aanvraag of melding indienen met bijlagen         | loket     |
      | 10 | verzoek ontvangen en als zaak registreren         | vth       |
      | 11 | samenwerken, aanvullen, besluiten, status terug   | vth       |
    En elke stap heeft een begincontrole, een handeling, een verwacht resultaat en een wachttijd voor synchronisatie

  Scenario: voorbereiding in vijf stappen
    Wanneer "Drimmelen" een ketentest aanmaakt
    Dan is die pas startklaar als gelezen bevindingen, software gereed, team van zes rollen, planning van 3 weken en aanmelding bij VNG en TBO groen zijn
    En bevat de aanmelding gemeentenaam, softwareleveranciers en planning

  Scenario: iteratie 1 - kappen van een boom (bruidsschat)
    Stel een regelmodel "Kappen van bomen" van soort "vergunningcheck" voor activiteit "Houtopstand vellen"
    Wanneer het model wordt afgespeeld met antwoorden "boom dikker dan 30 cm: ja"
    Dan is de conclusie "vergunningplicht"
    Wanneer het model wordt gepubliceerd
    En initiatiefnemer "W. Baas" op 2021-03-15 een aanvraag indient voor "Park 1, 4921BV Made"
    Dan ontvangt "Drimmelen" het verzoek binnen 60 seconden met gebeurtenissen "ontvangen", "opgehaald", "verwerkt", "zaak gekoppeld"
    En bestaat er een zaak met startdatum gelijk aan de dag van indienen en een klok van 8 weken
    En ziet "W. Baas" status "Ingediend" met verzoeknummer en ontvangstbevestiging
    En zijn stappen 1 tot en met 10 groen

  Scenario: iteratie 2a - behandeldienst omzetten naar de omgevingsdienst
    Stel er loopt al een zaak "Z1" bij "Drimmelen" voor activiteit "Houtopstand vellen"
    Wanneer "Drimmelen" voor activiteit "Houtopstand vellen" behandeldienst "OMWB" configureert met ingang van 2021-03-16 00:00
    Dan wordt een OIN van niet 20 cijfers of met foute 11-proef geweigerd
    En gaat een verzoek van 2021-03-16 naar "OMWB" en een verzoek van 2021-03-15 naar "Drimmelen"
    En blijft "Z1" bij "Drimmelen"
    En blijft "Drimmelen" als bevoegd gezag verantwoordelijk en ziet het de stand van de zaak bij "OMWB"

  Scenario: iteratie 2b - meervoudige aanvraag met bijlagen
    Wanneer "W. Baas" op 2021-03-19 één verzoek indient met activiteiten:
      | activiteit                                     | behandelaar |
      | Bouwactiviteit (omgevingsplan)                 | Drimmelen   |
      | Houtopstand vellen                             | OMWB        |
      | Slopen in een beschermd stads- of dorpsgezicht | Drimmelen   |
    En 2 bijlagen van samen 1,8 GB
    Dan heeft het verzoek één nummer "20210319 00023 000"
    En is er één hoofdzaak met per behandelaar een deelzaak en één casemanager
    En kloppen aantal, grootte en controlegetal van de bijlagen aan beide kanten
    En ziet "W. Baas" één regel met drie activiteiten

  Scenario: iteratie 2b - grote aanvraag komt niet aan en niemand hoeft dat zelf te ontdekken
    Stel de verbinding met het VTH-systeem breekt na 40% van de bijlagen
    Wanneer 15 minuten voorbij zijn
    Dan hebben aanvrager en behandelaar allebei een bericht dat het verzoek is ingediend maar nog niet volledig is aangekomen
    En wordt de overdracht hervat zonder dat de aanvrager iets opnieuw doet
    En telt de aansluitcontrole "ingediend = ontvangen" pas groen als alles binnen is
    En is er automatisch een bevinding met soort "landelijke voorzieningen of koppeling"

  Scenario: iteratie 2c - advies vragen aan de buurgemeente en geven
    Stel zaak "2021-000062" in samenwerking "Test Drimmelen - Geertruidenberg"
    Wanneer "Drimmelen" op ma 2021-03-15 09:02 een actieverzoek "advies" stuurt aan "Geertruidenberg" met uiterste datum 2021-03-22
    Dan ziet "Geertruidenberg" de aanvraag, plichtstatus, locatie en gedeelde documenten en niets meer
    Wanneer "Geertruidenberg" om 10:24 advies geeft met tekst, document en contactpersoon
    Dan staat in de gebeurtenissen van beide partijen "Zaak gekoppeld", "Actieverzoek verzonden", "Advies ontvangen" met tijd en organisatie
    Wanneer "Drimmelen" op 2021-03-22 10:44 een tweede actieverzoek stuurt
    Dan bestaan twee adviesverzoeken naast elkaar met eigen datum en stand
    En loopt de beslistermijn gewoon door zolang advies wordt gevraagd

  Scenario: aanvullen van een verzoek
    Stel verzoek "20210322 00029 000" is zaak "2021-000084" met beslistermijn tot 2021-05-17
    Wanneer de behandelaar op 2021-03-23 om aanvulling vraagt met een termijn van 4 weken
    Dan is de klok opgeschort met ingang van 2021-03-24 en ziet de aanvrager "Wordt aangevuld" met de uiterste datum
    Wanneer de aanvrager op 2021-03-25 aanvult
    Dan heeft het verzoek nummer "20210322 00029 001" en hoort het bij dezelfde zaak "2021-000084"
    En loopt de klok weer en is de nieuwe uiterste datum 2021-05-18
    En blijft de eerste versie leesbaar

  Scenario: aanvulling gevraagd zonder termijn schort niet op
    Wanneer de behandelaar om aanvulling vraagt zonder een termijn te noemen
    Dan weigert het systeem het verzoek om aanvulling

  Scenario: meer berichten over hetzelfde project horen bij elkaar
    Wanneer na elkaar een aanvraag, een aanvulling en een bericht van de aanvrager over hetzelfde basisnummer binnenkomen
    Dan staan ze op één tijdlijn van één zaak
    En is het aantal losse berichten 0

  Scenario: speciale tekens in de naam van de vragenboom
    Wanneer een model de naam "Kap & rooi <boom> 'é' / \\ 🌳" krijgt en wordt gepubliceerd
    Dan lukt publiceren of komt er binnen 1 seconde een begrijpelijke melding
    En blijft de toepassing voor anderen werken

  Scenario: regel verandert tijdens een concept
    Stel "W. Baas" heeft een concept met beantwoorde vragen
    Wanneer een nieuwe regelversie wordt gepubliceerd
    Dan ziet "W. Baas" precies welke vragen anders zijn en blijven de andere antwoorden staan

  Scenario: iteratie 3 - Wkb en een stukje plan
    Wanneer voor project "P1" een bouwmelding en later een gereedmelding binnenkomen
    Dan horen beide bij project "P1"
    Wanneer "Drimmelen" een stukje plan publiceert met een nieuwe activiteit en werkingsgebied binnen het ambtsgebied
    En er regels en een formulier voor worden gemaakt en een aanvraag wordt ingediend
    Dan zijn stappen 1 tot en met 11 groen

  Scenario: bevinding registreren, melden, delen en hertesten
    Stel stap 10 van iteratie 2 is rood
    Wanneer een deelnemer een bevinding vastlegt met soort "landelijke voorzieningen" en ernst "hoog"
    Dan zien de andere deelnemers haar binnen 5 seconden
    Wanneer de deelnemer kiest "meld bij IPLO"
    Dan ontstaat een vraag die langs IPLO en TBO loopt met eigen klok
    Wanneer de bevinding wordt gedeeld
    Dan zien andere organisaties haar zonder persoonsgegevens
    Wanneer TBO meldt dat het is opgelost
    Dan krijgt het team een hertesttaak en is de bevinding pas "gesloten" na een groene hertest
