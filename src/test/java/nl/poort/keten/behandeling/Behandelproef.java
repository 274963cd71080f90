package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.Behandeldeuren;
import nl.poort.Behandelkamer;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.Zgw;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// A municipality that handles cases with the starter catalogue, and a neighbour.
final class Behandelproef implements AutoCloseable {
    static final Afsluitwens AFLOOP = new Afsluitwens("U krijgt de vergunning.", false);
    static final Actor SYSTEEM = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of(new PortaalBezorger()));
    private final TestMap map = TestMap.open();
    private final Uitgaand uitgaand = new Uitgaand(List.of());
    private final Bezorging bezorging = new Bezorging(test.db(), uitgaand);
    final Zgw zgw = new Zgw(m, uitgaand, bezorging, URI.create("https://poort.example.nl"), Documentproef.plaats(map));
    final Behandelkamer kamer = new Behandelkamer(m, zgw);
    final Behandeldeuren deuren = new Behandeldeuren(m, zgw, URI.create("https://poort.example.nl"));

    final Organisatie gemeente = organisatie("Gemeente Westveld");
    final Team kcc = team(gemeente, "KCC", Schakelsoort.KCC, "het klantcontactcentrum");
    final Team bouwen = team(gemeente, "Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen");
    final Medewerker sanne = mens(kcc, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker ilse = mens(bouwen, "Ilse", Rol.SPECIALIST);
    final Medewerker joost = mens(bouwen, "Joost", Rol.SPECIALIST);
    final Medewerker petra = mens(bouwen, "Petra", Rol.TEAMLEIDER);
    final Medewerker kees = mens(kcc, "Kees", Rol.KWALITEITSZORG);
    final Organisatie buren = organisatie("Gemeente Oostveld");
    final Medewerker olga = mens(team(buren, "KCC", Schakelsoort.KCC, "het KCC"), "Olga", Rol.TEAMLEIDER);
    private int nummer;

    Behandelproef() {
        zgw.routes(); // notifications name the addresses that are served
        kamer.luister();
        deuren.luister();
        new Startcatalogus(m.db, zgw.catalogus).laad(binnen(), gemeente.naam());
    }

    /// What is wrong, per field.
    static Map<String, String> fouten(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).velden();
    }

    static String zin(ThrowingCallable werk) {
        return catchThrowableOfType(Weigering.class, werk).getMessage();
    }

    private Organisatie organisatie(String naam) {
        return m.organisaties.voegToe(SYSTEEM, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE));
    }

    private Team team(Organisatie van, String naam, Schakelsoort soort, String publiek) {
        return m.organisaties.voegTeamToe(SYSTEEM, van.id(), naam, soort, publiek, null);
    }

    private Medewerker mens(Team team, String naam, Rol rol) {
        return m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(naam, naam.toLowerCase() + "@example.nl", null, Set.of(rol), Set.of(team.id())));
    }

    Toegang binnen() {
        return Toegang.alles(new Actor(null, "proef", gemeente.id(), "proef"));
    }

    Vraag vraag() {
        return m.vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        "Ik wil een dakkapel maken",
                        UUID.randomUUID(),
                        kcc.id(),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
    }

    /// A case of this type that Sanne made of a Vraag.
    UUID zaak(String zaaktype) {
        return zaak(vraag(), zaaktype);
    }

    UUID zaak(Vraag v, String zaaktype) {
        var type = kamer.overzicht.zaaktypen(sanne).stream()
                .filter(z -> z.identificatie().equals(zaaktype))
                .findFirst()
                .orElseThrow();
        return kamer.start.start(sanne, v.id(), Zaakkeuze.van(type.uuid())).uuid();
    }

    /// A regular permit: 8 weeks, once 6 more.
    UUID vergunning() {
        return zaak("OMGEVING-REGULIER");
    }

    Zaakdossier dossier(UUID zaak) {
        return deuren.behandeling.get(ilse, zaak);
    }

    Statustype status(UUID zaak, String naam) {
        return dossier(zaak).statustypen().stream()
                .filter(t -> t.omschrijving().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    Resultaattype resultaat(UUID zaak, String naam) {
        return dossier(zaak).resultaattypen().stream()
                .filter(t -> t.omschrijving().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    /// The last day of the legal term.
    LocalDate deadline(UUID zaak) {
        var deadline = dossier(zaak).termijn().beslistermijn().orElseThrow().deadline();
        return deadline.minusSeconds(1).atZone(Tx.ZONE).toLocalDate();
    }

    /// What the customer of this case was told, oldest first.
    List<Bericht> berichten(UUID zaak) {
        while (test.gebeurtenissen().deliver(1_000) > 0) {
            // listeners may publish
        }
        return m.berichten.list(binnen().actor(), dossier(zaak).vraag());
    }

    /// The last message to the customer.
    String laatste(UUID zaak) {
        return berichten(zaak).getLast().tekst();
    }

    Inhoud bestand(String tekst) {
        return deuren.stukken.neem(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    UUID stuk(UUID zaak, String soort) {
        var type = deuren.stukken.soorten(ilse, zaak).stream()
                .filter(s -> s.omschrijving().equals(soort))
                .findFirst()
                .orElseThrow();
        var wens = new Stukwens(soort + " van de klant", type.uuid(), null, null, null, "stuk.txt", "text/plain");
        return deuren.stukken.voegToe(ilse, zaak, wens, bestand("inhoud"));
    }

    String waaromNiet(Medewerker wie, UUID zaak, Zaakstap stap) {
        return Behandelregels.van(
                        deuren.behandeling.get(wie, zaak), wie, test.klok().instant())
                .stream()
                .filter(s -> s.stap() == stap)
                .findFirst()
                .orElseThrow()
                .waaromNiet();
    }

    @Override
    public void close() {
        bezorging.close();
        uitgaand.close();
        test.close();
        map.close();
    }
}
