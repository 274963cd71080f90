package nl.poort.contact.kanalen;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.poort.Kanaalkamer;
import nl.poort.Modules;
import nl.poort.Raderwerk;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.keten.vragen.Signaal;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Opslag;
import nl.poort.techniek.opslag.Schijfopslag;

/// A municipality with a contact centre and all its channels, for tests of whatever comes in or goes out.
public final class Kanalenproef implements AutoCloseable {
    public static final Actor SYSTEEM = Actor.system("proef");

    public final TestDatabase test = TestDatabase.open();
    final Opslag opslag;
    public final TestMap map = TestMap.open();
    /// Who looks at what comes in; a test may put another one here.
    public final AtomicReference<Keuring> keuring = new AtomicReference<>(Keuring.GEEN);

    public final Modules m;
    public final Raderwerk raderwerk;
    public final Kanaalkamer kamer;
    public final Organisatie westveld;
    public final Organisatie oostveld;
    public final Team kcc;
    public final Team bouwen;
    public final Medewerker sanne;
    public final Medewerker ilse;
    public final Medewerker bea;
    public final Medewerker olga;

    private Kanalenproef(List<Bezorger> anders) {
        m = new Modules(
                test.db(),
                test.gebeurtenissen(),
                anders.isEmpty() ? List.of(new PortaalBezorger(), new PostvakBezorger(test.db())) : anders);
        raderwerk = new Raderwerk(m, URI.create("https://poort.example"));
        raderwerk.luister();
        opslag = new Schijfopslag(map.pad(), new Wisselkeuring(keuring));
        kamer = new Kanaalkamer(m, opslag, map.pad().resolve("scans"), Set.of("127.0.0.1"));
        kamer.luister();
        westveld = organisatie("Gemeente Westveld");
        oostveld = organisatie("Gemeente Oostveld");
        kcc = team(westveld, "KCC", Schakelsoort.KCC, "het klantcontactcentrum");
        bouwen = team(westveld, "Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen");
        sanne = mens("Sanne", kcc, Rol.KCC_MEDEWERKER);
        ilse = mens("Ilse", bouwen, Rol.SPECIALIST);
        bea = mens("Bea", kcc, Rol.FUNCTIONEEL_BEHEERDER);
        olga = mens("Olga", team(oostveld, "KCC", Schakelsoort.KCC, "het klantcontactcentrum"), Rol.KCC_MEDEWERKER);
    }

    /// @param bezorgers other ways to bring messages than the page and the mailbox of the demo
    public static Kanalenproef open(Bezorger... bezorgers) {
        return new Kanalenproef(List.of(bezorgers));
    }

    private Organisatie organisatie(String naam) {
        return m.organisaties.voegToe(
                SYSTEEM, new Organisatiegegevens(naam, Organisatiesoort.GEMEENTE, null, null, null, null));
    }

    private Team team(Organisatie van, String naam, Schakelsoort soort, String publiek) {
        return m.organisaties.teams(SYSTEEM, van.id()).stream()
                .filter(t -> t.soort() == soort)
                .findFirst()
                .map(t -> m.organisaties.wijzigTeam(
                        SYSTEEM, new Team(t.id(), van.id(), naam, soort, publiek, "0881234500")))
                .orElseGet(() -> m.organisaties.voegTeamToe(SYSTEEM, van.id(), naam, soort, publiek, "0881234500"));
    }

    public Medewerker mens(String naam, Team team, Rol rol) {
        return m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(
                        naam,
                        naam.toLowerCase(java.util.Locale.ROOT) + "@westveld.example",
                        "0612345678",
                        Set.of(rol),
                        Set.of(team.id())));
    }

    /// A way in of the contact centre.
    public Ingang ingang(String kanaal, String adres) {
        return kamer.ingangen.opslaan(
                bea,
                new Ingang(null, westveld.id(), kanaal, adres, kanaal, kcc.id(), true, "", java.util.Map.of()),
                null);
    }

    /// An article that everybody in the municipality finds.
    public Artikel artikel(String titel, String... vraagwoorden) {
        var actor = bea.actor("kennis schrijven");
        var concept = m.kennisredactie.schrijven(
                actor,
                new Artikeltekst(
                        titel,
                        List.of(vraagwoorden),
                        List.of(),
                        "",
                        "Het antwoord op: " + titel,
                        "afvalkalender",
                        List.of(),
                        LocalDate.parse("2026-12-31"),
                        false));
        m.kennisredactie.terControle(actor, concept.id());
        return m.kennisredactie.publiceren(kijker(), concept.id()); // a colleague reads it first
    }

    /// What goes by itself, once.
    public void draai() {
        test.gebeurtenissen().deliver(10_000);
        m.berichtbezorging.bezorgen(200);
        test.gebeurtenissen().deliver(10_000);
    }

    /// What this sender says now, under a number that was not used yet.
    public Inkomend inkomend(Ingang ingang, Afzender van, Inhoud inhoud) {
        var nummer = "bericht-" + UUID.randomUUID() + "@elders.example";
        return Inkomend.van(ingang, nummer, van, inhoud, test.klok().instant());
    }

    public static Afzender klant(String naam) {
        return Afzender.email(naam + "@elders.example", naam);
    }

    /// What the team was told about this question.
    public List<String> signalen(UUID vraag) {
        return m.signalen.list(sanne).stream()
                .filter(s -> s.vraag().equals(vraag))
                .map(Signaal::tekst)
                .toList();
    }

    public Actor kijker() {
        return sanne.actor("kijken");
    }

    public Draad draad(UUID id) {
        return kamer.draden.get(kijker(), id);
    }

    @Override
    public void close() {
        test.close();
        map.close();
    }
}
