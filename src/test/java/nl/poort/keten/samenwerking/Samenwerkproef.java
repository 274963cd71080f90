package nl.poort.keten.samenwerking;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.Behandeldeuren;
import nl.poort.Behandelkamer;
import nl.poort.Modules;
import nl.poort.Samenwerkkamer;
import nl.poort.TestDatabase;
import nl.poort.TestMap;
import nl.poort.Zgw;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.keten.behandeling.Stukwens;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.catalogus.Startcatalogus;
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
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;

/// A municipality that handles a case, a neighbour that is asked for advice, and a third that has nothing to do with
/// it.
final class Samenwerkproef implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of(new PortaalBezorger()));
    private final TestMap map = TestMap.open();
    private final Uitgaand uitgaand = new Uitgaand(List.of());
    private final Bezorging bezorging = new Bezorging(test.db(), uitgaand);
    final Zgw zgw = new Zgw(m, uitgaand, bezorging, URI.create("https://poort.example.nl"), Documentproef.plaats(map));
    final Behandelkamer kamer = new Behandelkamer(m, zgw);
    final Behandeldeuren deuren = new Behandeldeuren(m, zgw, URI.create("https://poort.example.nl"));
    final Samenwerkkamer samen = new Samenwerkkamer(m, zgw, deuren);

    final Organisatie gemeente = organisatie("Gemeente Westveld");
    final Medewerker ilse = mens(team(gemeente, "Bouwen"), "Ilse", Rol.SPECIALIST, Rol.KCC_MEDEWERKER);
    final Medewerker rob = mens(team(gemeente, "Regie"), "Rob", Rol.REGIEVOERDER);
    final Organisatie buren = organisatie("Gemeente Oostveld");
    final Team advies = team(buren, "Advies");
    final Medewerker olga = mens(advies, "Olga", Rol.SPECIALIST);
    final Medewerker otto = mens(team(buren, "Balie"), "Otto", Rol.SPECIALIST);
    final Organisatie derde = organisatie("Gemeente Noordveld");
    final Medewerker nora = mens(team(derde, "Advies"), "Nora", Rol.SPECIALIST);
    final Organisatie buiten = organisatie("Stichting Buiten");
    private int nummer;

    Samenwerkproef() {
        zgw.routes(); // notifications name the addresses that are served
        kamer.luister();
        deuren.luister();
        samen.luister();
        team(buiten, "Advies");
        new Startcatalogus(m.db, zgw.catalogus).laad(binnen(), gemeente.naam());
    }

    private Organisatie organisatie(String naam) {
        return m.organisaties.voegToe(SYSTEEM, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE));
    }

    private Team team(Organisatie van, String naam) {
        return m.organisaties.voegTeamToe(SYSTEEM, van.id(), naam, Schakelsoort.DESKUNDIGE, "team " + naam, null);
    }

    private Medewerker mens(Team team, String naam, Rol... rollen) {
        return m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(
                        naam, naam.toLowerCase() + "@example.nl", null, Set.of(rollen), Set.of(team.id())));
    }

    Toegang binnen() {
        return Toegang.alles(new Actor(null, "proef", gemeente.id(), "proef"));
    }

    /// A case of Westveld for a permit, made of a question that is told in the own words of somebody.
    UUID zaak() {
        var v = m.vragen.stellen(
                ilse.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-%06d".formatted(++nummer),
                        "Ik heb last van mijn buurman Jansen en wil de eik weg",
                        UUID.randomUUID(),
                        ilse.teams().iterator().next(),
                        ilse.id(),
                        Terugkoppelwijze.SCHRIJVEN));
        var type = kamer.overzicht.zaaktypen(ilse).stream()
                .filter(z -> z.identificatie().equals("OMGEVING-REGULIER"))
                .findFirst()
                .orElseThrow();
        var keuze = new Zaakkeuze(type.uuid(), "Een eik kappen", "", "Park 1, Made", null, null);
        return kamer.start.start(ilse, v.id(), keuze).uuid();
    }

    Inhoud bestand(String tekst) {
        return deuren.stukken.neem(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    UUID stuk(UUID zaak, String titel) {
        var type = deuren.stukken.soorten(ilse, zaak).getFirst();
        var wens = new Stukwens(titel, type.uuid(), null, null, null, titel + ".txt", "text/plain");
        return deuren.stukken.voegToe(ilse, zaak, wens, bestand(titel));
    }

    Actiewens wens(Organisatie partner, String titel, String uiterlijk, UUID... documenten) {
        return new Actiewens(
                partner.id(),
                null,
                false,
                "advies",
                titel,
                "Wat vindt u van het kappen van deze eik?",
                LocalDate.parse(uiterlijk),
                List.of(documenten));
    }

    Actieverzoek vraag(UUID zaak, String titel, String uiterlijk, UUID... documenten) {
        return samen.actieverzoeken.vraag(ilse, zaak, wens(buren, titel, uiterlijk, documenten));
    }

    static Advieswens positief(String tekst) {
        return Advieswens.van(Strekking.POSITIEF, tekst, "Olga Peters", "olga@example.nl");
    }

    Actieverzoek nu(UUID zaak, UUID verzoek) {
        return samen.samenwerkingen.bij(ilse, zaak).orElseThrow().verzoeken().stream()
                .filter(a -> a.id().equals(verzoek))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        bezorging.close();
        uitgaand.close();
        test.close();
        map.close();
    }
}
