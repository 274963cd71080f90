package nl.poort.verhalen;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.Behandeldeuren;
import nl.poort.Behandelkamer;
import nl.poort.TestMap;
import nl.poort.Zgw;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Resultaat;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.portaal.Terugbelbeeld;
import nl.poort.web.portaal.Volgbeeld;
import nl.poort.web.portaal.Volgdossier;

/// The registers and what stands on them, for the municipality of the stories.
final class Zaakkamer implements AutoCloseable {
    private final Wereld w;
    private final TestMap map = TestMap.open();
    private final Uitgaand uitgaand = new Uitgaand(List.of());
    private final Bezorging bezorging;
    private final Zgw zgw;
    final Behandelkamer kamer;
    final Behandeldeuren deuren;
    /// As another program of the municipality does.
    private final Toegang ander;

    Zaakkamer(Wereld w) {
        this.w = w;
        var adres = URI.create("https://poort.example");
        bezorging = new Bezorging(w.test.db(), uitgaand);
        zgw = new Zgw(w.m, uitgaand, bezorging, adres, Documentproef.plaats(map));
        zgw.routes(); // from now on everything in them has an address, which notifications name
        kamer = new Behandelkamer(w.m, zgw);
        kamer.luister();
        deuren = new Behandeldeuren(w.m, zgw, adres);
        deuren.luister();
        var gemeente = w.team("KCC").organisatie();
        var actor = new Actor(UUID.randomUUID(), "Zaaksysteem", gemeente, "zaak behandelen");
        ander = new Toegang(actor, true, Map.of(), new Toegang.Gebruiker("Zaaksysteem", "", ""), "");
        new Startcatalogus(w.m.db, zgw.catalogus).laad(Toegang.alles(actor), "Gemeente Westveld");
        // a thousand notifications about types are no part of the story
        w.test.eigenaar().useHandle(h -> h.execute("delete from gebeurtenissen.bezorging"));
    }

    UUID zaaktype(Medewerker wie, String identificatie) {
        return kamer.overzicht.zaaktypen(wie).stream()
                .filter(z -> z.identificatie().equals(identificatie))
                .findFirst()
                .orElseThrow()
                .uuid();
    }

    Zaak zaak(UUID id) {
        return zgw.zaken.zaken.get(ander, id);
    }

    List<Rol> rollen(Zaak zaak) {
        return zgw.zaken
                .rollen
                .list(ander, Zoekvraag.van(Conditie.gelijk("zaak", zaak.uuid())))
                .rijen();
    }

    void zet(Zaak zaak, String omschrijving) {
        var type = w.m.db.read(ander.actor(), tx -> Catalogi.statustypen(tx, zaak.zaaktype())).stream()
                .filter(t -> t.omschrijving().equals(omschrijving))
                .findFirst()
                .orElseThrow();
        zgw.zaken.statussen.create(
                ander, new Status(null, zaak.uuid(), type.uuid(), w.moment(), "", null, null, List.of()));
    }

    void sluit(Zaak zaak, String resultaat, String toelichting) {
        var type = w.m.db.read(ander.actor(), tx -> Catalogi.resultaattypen(tx, zaak.zaaktype())).stream()
                .filter(t -> t.omschrijving().equals(resultaat))
                .findFirst()
                .orElseThrow();
        zgw.zaken.resultaten.create(ander, new Resultaat(null, zaak.uuid(), type.uuid(), toelichting));
        zet(
                zaak,
                w.m.db
                        .read(ander.actor(), tx -> Catalogi.statustypen(tx, zaak.zaaktype()))
                        .getLast()
                        .omschrijving());
    }

    /// What the page "Volg uw vraag" shows now: the same model the page is made of.
    Volgbeeld pagina(Vraag vraag) {
        return new Volgdossier(
                        w.m.vragen,
                        w.m.organisaties,
                        w.m.medewerkers,
                        w.m.berichten,
                        w.m.gebeurtenissen,
                        new Volgdossier.Werk(
                                kamer.klantzaken::list,
                                new Terugbelbeeld(
                                        w.m.terugbelverzoeken,
                                        w.m.vragen,
                                        w.m.organisaties,
                                        w.m.medewerkers,
                                        w.m.volgcode)::van))
                .vind(vraag.id(), w.moment())
                .orElseThrow();
    }

    @Override
    public void close() {
        bezorging.close();
        uitgaand.close();
        map.close();
    }
}
