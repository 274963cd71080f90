package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Bronnen;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Ketenwacht;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Opschalingen;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;

/// Regel 3 of seed 000 on a fresh database: Westveld, Oostveld and a third in one region, IPLO, TBO and a calamity
/// organisation with De Wit on duty and two others as back-up.
final class Calamiteitproef implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Organisaties organisaties = new Organisaties(test.db());
    final Medewerkers medewerkers = new Medewerkers(test.db());
    final Dienstroosters roosters = new Dienstroosters(test.db());
    final Klokken klokken = new Klokken(test.db());
    final Bronnen keten = new Bronnen(
            test.db(),
            organisaties,
            medewerkers,
            klokken,
            new Kalenderbeheer(test.db()),
            new Ketenafspraken(test.db()));
    final Vragen vragen = new Vragen(keten);
    final Overdrachten overdrachten = new Overdrachten(keten);
    final Opschalingen opschalingen = new Opschalingen(keten);
    final Ketenwacht ketenwacht = new Ketenwacht(keten);
    final Signalen signalen = new Signalen(test.db());
    final Calamiteitbronnen bronnen = new Calamiteitbronnen(
            test.db(),
            new Calamiteitbronnen.Register(organisaties, medewerkers, roosters, klokken),
            new Calamiteitbronnen.Keten(vragen, opschalingen, signalen));
    final Calamiteitdeuren deuren = Calamiteitdeuren.open(bronnen);
    final Oproepen oproepen = deuren.oproepen();
    final Calamiteiten calamiteiten = deuren.calamiteiten();
    final Maatregelen maatregelen = deuren.maatregelen();
    final Dossiers dossiers = deuren.dossiers();

    final Organisatie regio = organisatie("Regio Veld", Organisatiesoort.REGIO, null);
    final Team westveld = team("Gemeente Westveld", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, regio.id());
    final Team oostveld = team("Gemeente Oostveld", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, regio.id());
    final Team noordveld = team("Gemeente Noordveld", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, regio.id());
    final Team elders = team("Gemeente Elders", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, null);
    final Team iplo = team("IPLO", Organisatiesoort.IPLO, Schakelsoort.IPLO, null);
    final Team tbo = team("TBO", Organisatiesoort.TBO, Schakelsoort.TBO, null);
    final Team calamiteit = team(
            "Calamiteitenorganisatie",
            Organisatiesoort.CALAMITEITENORGANISATIE,
            Schakelsoort.CALAMITEITENORGANISATIE,
            null);
    final Medewerker sanne = mens(westveld, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker olga = mens(oostveld, "Olga", Rol.KCC_MEDEWERKER);
    final Medewerker nina = mens(noordveld, "Nina", Rol.KCC_MEDEWERKER);
    final Medewerker eva = mens(elders, "Eva", Rol.KCC_MEDEWERKER);
    final Medewerker noor = mens(iplo, "Noor", Rol.KETENPARTNER);
    final Medewerker tess = mens(tbo, "Tess", Rol.KETENPARTNER);
    final Medewerker dewit = mens(calamiteit, "De Wit", Rol.CALAMITEITENMANAGER);
    final Medewerker jansen = mens(calamiteit, "Jansen", Rol.CALAMITEITENMANAGER);
    final Medewerker pietersen = mens(calamiteit, "Pietersen", Rol.CALAMITEITENMANAGER);
    private int nummer;

    Calamiteitproef() {
        oproepen.luister(test.gebeurtenissen());
        test.klok().zet("2026-05-21T10:00");
        dienst(dewit, "2026-05-21T00:00", "2026-05-23T00:00", 0);
        dienst(jansen, "2026-05-21T00:00", "2026-05-25T00:00", 1);
        dienst(pietersen, "2026-05-21T00:00", "2026-05-25T00:00", 2);
    }

    private Organisatie organisatie(String naam, Organisatiesoort soort, UUID in) {
        return organisaties.voegToe(SYSTEEM, new Organisatiegegevens(naam, soort, null, null, null, in));
    }

    private Team team(String naam, Organisatiesoort soort, Schakelsoort schakel, UUID in) {
        var o = organisatie(naam, soort, in);
        return organisaties.teams(SYSTEEM, o.id()).stream()
                .filter(t -> t.soort() == schakel)
                .findFirst()
                .orElseThrow();
    }

    Medewerker mens(Team team, String naam, Rol rol) {
        return medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(
                        naam,
                        naam.toLowerCase(Locale.ROOT).replace(" ", "") + "@example.nl",
                        "06 12345678",
                        Set.of(rol),
                        Set.of(team.id())));
    }

    void dienst(Medewerker wie, String van, String tot, int plaats) {
        roosters.roosterIn(SYSTEEM, wie.id(), "", moment(van), moment(tot), plaats);
    }

    Instant moment(String lokaal) {
        return LocalDateTime.parse(lokaal).atZone(Tx.ZONE).toInstant();
    }

    void nu(String lokaal) {
        test.klok().zet(lokaal);
    }

    /// Karim at the contact centre of Westveld: his application went to Oostveld.
    Vraag v7() {
        return vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        "Mijn aanvraag is naar Oostveld gegaan",
                        UUID.randomUUID(),
                        westveld.id(),
                        sanne.id(),
                        Terugkoppelwijze.BELLEN));
    }

    /// Westveld reports it at IPLO as a technical failure, IPLO passes it on, TBO accepts.
    Vraag v8(Vraag eersteSignaal) {
        nu("2026-05-21T13:30");
        var v8 = vragen.stellen(
                noor.actor("vraag stellen"),
                new NieuweVraag(
                        "K-2026-%06d".formatted(++nummer),
                        "Aanvragen komen bij Oostveld terecht",
                        Vraagsoort.TECHNISCHE_STORING,
                        Onderwerp.DIGITALISERING,
                        Impact.MIDDEN,
                        Urgentie.HOOG,
                        null,
                        westveld.id(),
                        iplo.id(),
                        noor.id(),
                        Terugkoppelwijze.SCHRIJVEN,
                        Context.LEEG,
                        null,
                        eersteSignaal == null ? null : eersteSignaal.id(),
                        false));
        nu("2026-05-21T13:40");
        var bijTbo = overdrachten.aanbieden(
                noor, v8.id(), Aanbod.van(Overdrachtsoort.DOORZENDING, tbo.id(), "Zoek uit waar de fout zit"));
        nu("2026-05-21T13:50");
        overdrachten.aannemen(tess, bijTbo.id());
        return nu(v8);
    }

    /// As in the scenario up to and including 15:10.
    Vraag prioriteitEen(Vraag eersteSignaal) {
        var v8 = v8(eersteSignaal);
        nu("2026-05-21T15:05");
        opschalingen.analyse(
                tess,
                v8.id(),
                Vraagsoort.FOUT_IN_OMGEVINGSPLAN,
                "plan verkeerd geladen door bevoegd gezag",
                Impact.GROOT);
        nu("2026-05-21T15:10");
        return opschalingen.prioriteren(tess, v8.id(), 1, "raakt de hele regio");
    }

    /// As in the scenario up to and including the decision of 15:45.
    Calamiteit actief(Vraag v8) {
        nu("2026-05-21T15:20");
        var c = oproepen.bevestigen(dewit, bij(v8).id());
        nu("2026-05-21T15:45");
        return calamiteiten.besluiten(dewit, c.id(), nietBinnenDeKeten());
    }

    NieuwBesluit nietBinnenDeKeten() {
        return new NieuwBesluit(
                Besluitsoort.NIET_BINNEN_DE_KETEN,
                List.of(new Deelnemer("Tess", tbo.id())),
                null,
                "Oostveld moet een oud plan terugzetten",
                team("2026-05-21T16:30"));
    }

    Teamoproep team(String om) {
        return new Teamoproep(
                moment(om),
                List.of(
                        new Teamoproep.Lid("De Wit", "voorzitter", dewit.id()),
                        new Teamoproep.Lid("Van Dam", "woordvoerder", null)));
    }

    Calamiteit bij(Vraag vraag) {
        return dossiers.findBijVraag(dewit, vraag.id()).orElseThrow();
    }

    Vraag nu(Vraag vraag) {
        return vragen.get(SYSTEEM, vraag.id());
    }

    Klok klok(UUID root, UUID onderwerp, Kloksoort soort) {
        return klokken.list(SYSTEEM, root).stream()
                .filter(k -> k.onderwerp().equals(onderwerp) && k.soort() == soort)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    static String lokaal(Instant moment) {
        return moment.atZone(Tx.ZONE).toLocalDateTime().toString();
    }

    @Override
    public void close() {
        test.close();
    }
}
