package nl.poort.web.portaal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.Kanaalkamer;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Schijfopslag;
import nl.poort.web.Bezoeken;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.aanmelden.AanmeldPagina;

/// The public pages on a small chain: a municipality with a contact centre and specialists, IPLO and TBO.
public final class Burgersite implements AutoCloseable {
    public static final Actor SYSTEEM = Actor.system("proef");
    public static final String WACHTWOORD = Proefaccounts.WACHTWOORD;
    private static final Pattern SLEUTEL = Pattern.compile("name=\"_sleutel\" value=\"([^\"]+)\"");

    public final TestDatabase database = TestDatabase.open();
    public final Modules m = new Modules(database.db(), database.gebeurtenissen(), List.of());
    private final TestMap map = TestMap.open();
    private final Kanaalkamer kanalen =
            new Kanaalkamer(m, new Schijfopslag(map.pad(), Keuring.GEEN), map.pad(), Set.of());
    public final Team kcc = team(
            "Gemeente Westveld",
            Organisatiesoort.GEMEENTE,
            "KCC",
            Schakelsoort.KCC,
            "het klantcontactcentrum",
            "088 1234501");
    public final Team bouwen = m.organisaties.voegTeamToe(
            SYSTEEM, kcc.organisatie(), "Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen", null);
    public final Team iplo = team(
            "Informatiepunt Leefomgeving",
            Organisatiesoort.IPLO,
            "IPLO frontdesk",
            Schakelsoort.IPLO,
            "IPLO",
            "088 1234531");
    public final Team tbo = team(
            "Beheerorganisatie",
            Organisatiesoort.TBO,
            "TBO",
            Schakelsoort.TBO,
            "de beheerder van het Omgevingsloket",
            null);
    public final Team partner = team(
            "Bureau Dak en Steen",
            Organisatiesoort.KETENPARTNER,
            "Bureau Dak en Steen",
            Schakelsoort.KETENPARTNER,
            "Bureau Dak en Steen",
            null);
    public final Medewerker sanne = mens(kcc, "Sanne de Boer", Rol.KCC_MEDEWERKER);
    public final Medewerker ilse = mens(bouwen, "Ilse Bakker", Rol.SPECIALIST);
    public final Medewerker noor = mens(iplo, "Noor Willems", Rol.KETENPARTNER);
    public final Medewerker tess = mens(tbo, "Tess van Dijk", Rol.KETENPARTNER);
    public final Volgdossier dossier;
    public final Bezoeken bezoeken = new Bezoeken(database.db());
    private final Server server;
    private int nummer;

    public Burgersite() {
        this(site -> List.of());
    }

    public Burgersite(java.util.function.Function<Burgersite, List<Route>> extra) {
        dossier = new Volgdossier(
                m.vragen,
                m.organisaties,
                m.medewerkers,
                m.berichten,
                m.gebeurtenissen,
                new Volgdossier.Werk(
                        v -> List.of(),
                        new Terugbelbeeld(m.terugbelverzoeken, m.vragen, m.organisaties, m.medewerkers, m.volgcode)
                                ::van));
        var loket = new Vraagloket(m.organisaties, kanalen.inname, m.overnames, m.db.clock());
        var routes = new ArrayList<>(new BeginPagina().routes());
        routes.addAll(new VolgPagina(m.db, m.vragen, m.volgcode, dossier, m.klantreacties, bezoeken).routes());
        routes.addAll(new VraagstelPagina(m.db, loket, dossier, m.volgcode, bezoeken).routes());
        routes.addAll(new BelmomentPagina(m.db, m.vragen, m.terugbelverzoeken, m.volgcode).routes());
        routes.addAll(new AanmeldPagina(m.accounts, List.of(), false).routes());
        routes.addAll(extra.apply(this));
        var web = new Web(
                m.db,
                id -> m.medewerkers.find(SYSTEEM, id),
                id -> m.organisaties.get(SYSTEEM, id).naam(),
                new Web.Omgeving("http://localhost:8080", true),
                List.of());
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, routes);
    }

    private Team team(
            String organisatie,
            Organisatiesoort soort,
            String naam,
            Schakelsoort schakel,
            String publiek,
            String telefoon) {
        var o = m.organisaties.voegToe(SYSTEEM, Organisatiegegevens.van(organisatie, soort));
        m.organisaties.teams(SYSTEEM, o.id()).stream()
                .filter(t -> t.soort() == schakel)
                .findFirst()
                .ifPresent(t -> m.organisaties.wijzigTeam(
                        SYSTEEM, new Team(t.id(), t.organisatie(), naam, schakel, publiek, telefoon)));
        return m.organisaties.teams(SYSTEEM, o.id()).stream()
                .filter(t -> t.soort() == schakel)
                .findFirst()
                .orElseGet(() -> m.organisaties.voegTeamToe(SYSTEEM, o.id(), naam, schakel, publiek, telefoon));
    }

    private Medewerker mens(Team team, String naam, Rol rol) {
        var email = naam.split(" ")[0].toLowerCase() + "@geheim.example";
        var wie = m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(naam, email, "06 12345678", Set.of(rol), Set.of(team.id())));
        Proefaccounts.maak(database, wie.id());
        return wie;
    }

    /// A question of Fatima that Sanne took and holds.
    public Vraag vraag(String tekst) {
        var actor = sanne.actor("vraag stellen");
        var klant = m.partijen.registreer(
                actor, NieuwePartij.persoon("Fatima El Amrani", DigitaalAdres.email("fatima@klant.example")));
        return m.vragen.stellen(
                actor,
                NieuweVraag.van(
                        m.kenmerken.reserveer(actor),
                        tekst,
                        klant.id(),
                        kcc.id(),
                        sanne.id(),
                        Terugkoppelwijze.BELLEN));
    }

    public Overdracht naar(Medewerker van, Vraag vraag, Team team, Overdrachtsoort soort) {
        return m.overdrachten.aanbieden(van, vraag.id(), Aanbod.van(soort, team.id(), "Zoek dit uit"));
    }

    public Browser browser() {
        return new Browser(server.port());
    }

    public int port() {
        return server.port();
    }

    /// A browser that gave number and code.
    public Browser volger(Vraag vraag) {
        var browser = browser();
        browser.post("/volg", Map.of("kenmerk", vraag.kenmerk(), "code", m.volgcode.code(vraag.kenmerk())));
        return browser;
    }

    /// The fields with a key of their own, as the page gives them.
    public static Map<String, String> velden(String... paren) {
        var velden = new HashMap<String, String>();
        velden.put("_sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < paren.length; i += 2) {
            velden.put(paren[i], paren[i + 1]);
        }
        return velden;
    }

    public static String sleutel(String pagina) {
        var gevonden = SLEUTEL.matcher(pagina);
        return gevonden.find() ? gevonden.group(1) : "";
    }

    public void om(String lokaal) {
        database.klok().zet(LocalDateTime.parse(lokaal).atZone(Tx.ZONE).toInstant());
    }

    @Override
    public void close() {
        server.close();
        database.close();
        map.close();
    }
}
