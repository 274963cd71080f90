package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// A small chain on a fresh database: a municipality with a contact centre and specialists, IPLO, TBO and OBO Kadaster.
final class Ketenproef implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Organisaties organisaties = new Organisaties(test.db());
    final Medewerkers medewerkers = new Medewerkers(test.db());
    final Klokken klokken = new Klokken(test.db());
    final Ketenafspraken afspraken = new Ketenafspraken(test.db());
    final Bronnen bronnen =
            new Bronnen(test.db(), organisaties, medewerkers, klokken, new Kalenderbeheer(test.db()), afspraken);
    final Vragen vragen = new Vragen(bronnen);
    final Overdrachten overdrachten = new Overdrachten(bronnen);
    final Opschalingen opschalingen = new Opschalingen(bronnen);
    final Ketenwacht wacht = new Ketenwacht(bronnen);
    final Werklijst werklijst = new Werklijst(bronnen);
    final Routes routes = new Routes(bronnen);
    final Signalen signalen = new Signalen(test.db());
    final Terugbelverzoeken terugbellen = new Terugbelverzoeken(bronnen);

    final Team kcc = team("Gemeente Westveld", Organisatiesoort.GEMEENTE, "KCC", Schakelsoort.KCC, "het KCC");
    final Team bouwen = erbij(kcc, "team Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen");
    final Team iplo = team("IPLO", Organisatiesoort.IPLO, "IPLO frontdesk", Schakelsoort.IPLO, "IPLO");
    final Team tbo = team("TBO", Organisatiesoort.TBO, "TBO", Schakelsoort.TBO, "de beheerder van het Omgevingsloket");
    final Team obo = team("Kadaster", Organisatiesoort.OBO, "OBO Kadaster", Schakelsoort.OBO, "het Kadaster");
    final Team water =
            team("Waterschap", Organisatiesoort.WATERSCHAP, "KCC waterschap", Schakelsoort.KCC, "het waterschap");
    final Medewerker sanne = mens(kcc, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker ilse = mens(bouwen, "Ilse", Rol.SPECIALIST);
    final Medewerker joost = mens(bouwen, "Joost", Rol.SPECIALIST);
    final Medewerker leider = mens(bouwen, "Petra", Rol.TEAMLEIDER);
    final Medewerker noor = mens(iplo, "Noor", Rol.KETENPARTNER);
    final Medewerker tess = mens(tbo, "Tess", Rol.KETENPARTNER);
    final Medewerker okke = mens(obo, "Okke", Rol.KETENPARTNER);
    private int nummer;

    private Team team(String organisatie, Organisatiesoort soort, String naam, Schakelsoort schakel, String publiek) {
        var o = organisaties.voegToe(SYSTEEM, Organisatiegegevens.van(organisatie, soort));
        return organisaties.voegTeamToe(SYSTEEM, o.id(), naam, schakel, publiek, null);
    }

    private Team erbij(Team ander, String naam, Schakelsoort schakel, String publiek) {
        return organisaties.voegTeamToe(SYSTEEM, ander.organisatie(), naam, schakel, publiek, null);
    }

    private Medewerker mens(Team team, String naam, Rol rol) {
        return medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(naam, naam.toLowerCase() + "@example.nl", null, Set.of(rol), Set.of(team.id())));
    }

    /// A question that came in by itself and waits for the contact centre.
    Vraag vraagInDeRij() {
        return vragen.stellen(
                SYSTEEM,
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        "Wanneer wordt het papier opgehaald?",
                        UUID.randomUUID(),
                        kcc.id(),
                        null,
                        Terugkoppelwijze.BELLEN));
    }

    /// A question that Sanne took by telephone and holds.
    Vraag vraagBijSanne() {
        return vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        "Is het dakvlak van het voordakvlak gekeerd naar openbaar toegankelijk gebied?",
                        UUID.randomUUID(),
                        kcc.id(),
                        sanne.id(),
                        Terugkoppelwijze.BELLEN));
    }

    /// A customer who wants to be called back by team Bouwen, taken by Sanne.
    Vraag terugbelverzoek(Terugbelwens wens) {
        var nieuw = NieuweVraag.van(
                "K-2026-%06d".formatted(++nummer),
                "Mag ik een dakkapel bouwen?",
                UUID.randomUUID(),
                kcc.id(),
                sanne.id(),
                Terugkoppelwijze.BELLEN);
        return terugbellen.stellen(sanne, nieuw, wens);
    }

    Overdracht naarBouwen(Vraag vraag) {
        return overdrachten.aanbieden(
                sanne, vraag.id(), Aanbod.van(Overdrachtsoort.ADVIES, bouwen.id(), "Leg uit wat deze vraag bedoelt"));
    }

    /// A report from the web form of IPLO: it waits in the queue of the front desk.
    Vraag meldingBijIplo() {
        return vragen.stellen(noor.actor("vraag stellen"), melding(UUID.randomUUID()));
    }

    Vraag meelopen(Vraag hoofd) {
        return vragen.meelopen(noor.actor("vraag stellen"), melding(UUID.randomUUID()), hoofd.id());
    }

    private NieuweVraag melding(UUID klant) {
        return new NieuweVraag(
                "K-2026-%06d".formatted(++nummer),
                "Postcode 4921BV nummer 1 wordt niet herkend",
                Vraagsoort.MELDING,
                Onderwerp.DIGITALISERING,
                Impact.KLEIN,
                Urgentie.HOOG,
                klant,
                null,
                iplo.id(),
                null,
                Terugkoppelwijze.SCHRIJVEN,
                Context.LEEG,
                null,
                null,
                false);
    }

    Aanbod door(Team team) {
        return Aanbod.van(Overdrachtsoort.DOORZENDING, team.id(), "Zoek uit waar de fout zit");
    }

    Instant moment(String lokaal) {
        return LocalDateTime.parse(lokaal).atZone(Tx.ZONE).toInstant();
    }

    Vraag nu(Vraag vraag) {
        return vragen.get(SYSTEEM, vraag.id());
    }

    /// The end of the newest clock of this kind, as Dutch wall time such as `2026-03-11T17:00`.
    String deadline(Vraag vraag, UUID onderwerp, Kloksoort soort) {
        return klok(vraag, onderwerp, soort)
                .deadline()
                .atZone(Tx.ZONE)
                .toLocalDateTime()
                .toString();
    }

    Klok klok(Vraag vraag, UUID onderwerp, Kloksoort soort) {
        return klokken.list(SYSTEEM, vraag.id()).stream()
                .filter(k -> k.onderwerp().equals(onderwerp) && k.soort() == soort)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @Override
    public void close() {
        test.close();
    }
}
