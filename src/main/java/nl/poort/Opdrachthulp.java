package nl.poort;

/// What `./poort help` says.
final class Opdrachthulp {
    static final String TEKST = """
            Zo gebruikt u Poort:
              ./poort                                               start Poort
              ./poort organisaties importeer BESTAND                laadt organisaties uit een bestand met de kolommen
                                                                    code, naam en bestuurslaag
              ./poort organisatie maak NAAM SOORT                   voegt een organisatie toe, zoals: IPLO iplo
              ./poort organisatie beheert ORGANISATIE               laat haar voortaan beheren wat allen delen
              ./poort account maak NAAM EMAIL ORGANISATIE [ROL ...] voegt iemand toe en geeft een link om een wachtwoord
                                                                    te kiezen; zonder rol: functioneel_beheerder
              ./poort sleutel maak ORGANISATIE NAAM                 maakt een sleutel waarmee een systeem de API gebruikt
              ./poort applicatie maak NAAM CLIENT_ID ORGANISATIE [alles | SCOPE ...]
                                                                    laat een programma de ZGW-API's gebruiken en toont
                                                                    zijn geheim; met --geheim leest Poort dat zelf in
              ./poort applicatie geheim CLIENT_ID [--overgang DAGEN]
                                                                    geeft een nieuw geheim; het oude werkt niet meer,
                                                                    of nog zo veel dagen
              ./poort applicatie lijst [ORGANISATIE]                toont welke programma's de ZGW-API's gebruiken
              ./poort applicatie verwijder CLIENT_ID                sluit een programma af
              ./poort catalogus laad ORGANISATIE                    geeft haar een eerste catalogus met zaaktypen
              ./poort catalogus exporteer ORGANISATIE BESTAND [DOMEIN | ZAAKTYPE]
                                                                    schrijft haar catalogus, of een zaaktype, in een zip
              ./poort catalogus importeer ORGANISATIE BESTAND [DOMEIN]
                                                                    neemt een zip over, alles als concept
              ./poort selectielijst importeer BESTAND [BESTAND ...] laadt de officiële selectielijst (JSON)
              ./poort regels toets BESTAND [BESTAND ...] --vectoren MAP
                                                                    houdt regelbestanden tegen antwoorden waarvan de
                                                                    uitkomst bekend is (MAP/BESTAND.json)
              ./poort omgeving laad WAT BESTAND                     laadt open gegevens; WAT is gemeenten, provincies,
                                                                    waterschappen (GeoJSON), waterschapstabel, gezagen,
                                                                    activiteiten, werkzaamheden (CSV) of adressen
              ./poort ketencheck [--url ADRES] [--json]             speelt de elf stappen van de keten na op het systeem
                                                                    dat draait; met --grens 30 duurt een stap hoogstens
                                                                    dertig seconden
              ./poort help                                          toont deze uitleg
            ORGANISATIE is de naam, de code (zoals gm0014) of het OIN. Zet een naam met spaties tussen aanhalingstekens.
            Een opdracht mag terwijl Poort draait. Over reservekopieën leest u in docs/beheer.md.""";

    private Opdrachthulp() {}
}
