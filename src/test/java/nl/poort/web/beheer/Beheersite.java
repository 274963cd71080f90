package nl.poort.web.beheer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.TestDatabase;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Teksten;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.keten.vragen.Bronnen;
import nl.poort.keten.vragen.Routes;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Proefsite;
import nl.poort.web.Route;

/// The screens of the administrator on a fresh database with two organisations, each with an administrator.
final class Beheersite implements AutoCloseable {
    static final Actor PROGRAMMA = Actor.system("proef");

    private final Proefsite site;
    final TestDatabase database;
    final Registers registers;
    final Ketenafspraken afspraken;
    final Kennisredactie redactie;
    final Organisatie berg;
    final Organisatie dal;
    final Medewerker bea;
    final Medewerker daan;
    final Medewerker eva;

    Beheersite() {
        site = new Proefsite((accounts, database) -> routes(database));
        database = site.database();
        registers = registers(database);
        afspraken = new Ketenafspraken(database.db());
        redactie = new Kennisredactie(database.db());
        berg = organisatie("Gemeente Berg");
        dal = organisatie("Gemeente Dal");
        bea = mens(berg, "Bea Beheer", "bea@berg.example", Rol.FUNCTIONEEL_BEHEERDER, Rol.KWALITEITSZORG);
        eva = mens(berg, "Eva Evers", "eva@berg.example", Rol.KWALITEITSZORG);
        daan = mens(dal, "Daan Dal", "daan@dal.example", Rol.FUNCTIONEEL_BEHEERDER, Rol.KWALITEITSZORG);
    }

    private static Registers registers(TestDatabase database) {
        var db = database.db();
        return new Registers(
                new Organisaties(db),
                new Medewerkers(db),
                new Accounts(db),
                new Dienstroosters(db),
                new Kalenderbeheer(db),
                database.klok());
    }

    static List<Route> routes(TestDatabase database) {
        var db = database.db();
        var r = registers(database);
        var afspraken = new Ketenafspraken(db);
        var bronnen = new Bronnen(db, r.organisaties(), r.medewerkers(), new Klokken(db), r.kalenders(), afspraken);
        return new Beheer(
                        r,
                        new Beheer.Keten(
                                afspraken,
                                new Routes(bronnen),
                                nl.poort.keten.vragen.Verdeeldeuren.open(
                                        bronnen, new nl.poort.registers.organisatie.Aanwezigheden(db))),
                        new Beheer.Boekenkast(new Kennis(db), new Kennisredactie(db)),
                        new Beheer.Post(
                                new Berichten(db, new Partijen(db)), new Teksten(db), database.gebeurtenissen()),
                        URI.create("https://poort.example"))
                .routes();
    }

    Organisatie organisatie(String naam) {
        return registers.organisaties().voegToe(PROGRAMMA, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE));
    }

    Medewerker mens(Organisatie organisatie, String naam, String email, Rol... rollen) {
        var team = registers.organisaties().teams(PROGRAMMA, organisatie.id()).getFirst();
        var wie = registers
                .medewerkers()
                .voegToe(
                        PROGRAMMA,
                        organisatie.id(),
                        new Medewerkergegevens(naam, email, "+31612345678", Set.of(rollen), Set.of(team.id())));
        registers.accounts().maak(PROGRAMMA, wie.id(), Proefsite.WACHTWOORD);
        return wie;
    }

    int port() {
        return site.port();
    }

    /// A browser in which this person is logged in.
    Proefsite.Browser als(Medewerker wie) {
        var browser = site.browser();
        browser.meldAan(wie.email());
        return browser;
    }

    /// The fields of a form with a fresh key.
    static Map<String, String> velden(String... naamEnWaarde) {
        var velden = new java.util.LinkedHashMap<String, String>();
        velden.put("_sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < naamEnWaarde.length; i += 2) {
            velden.put(naamEnWaarde[i], naamEnWaarde[i + 1]);
        }
        return velden;
    }

    /// Where a 303 leads.
    static String naar(java.net.http.HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElseThrow();
    }

    static String tekst(java.net.http.HttpResponse<String> antwoord) {
        var zonder = Pattern.compile("<[^>]+>").matcher(antwoord.body()).replaceAll(" ");
        return zonder.replaceAll("\\s+", " ").replace("&#39;", "'").replace("&#34;", "\"");
    }

    @Override
    public void close() {
        site.close();
    }
}
