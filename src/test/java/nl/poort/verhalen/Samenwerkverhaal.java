package nl.poort.verhalen;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.Behandeldeuren;
import nl.poort.Samenwerkkamer;
import nl.poort.TestMap;
import nl.poort.Zgw;
import nl.poort.keten.behandeling.Stukwens;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.registers.zaken.Zaakobjectsoort;
import nl.poort.techniek.Records;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.uitgaand.Uitgaand;

/// The registers of one authority of the stories, and the doors by which it works together on a case.
final class Samenwerkverhaal implements AutoCloseable {
    private final TestMap map = TestMap.open();
    private final Uitgaand uitgaand = new Uitgaand(List.of());
    private final Bezorging bezorging;
    private final Zgw zgw;
    private final Toegang toegang;
    private final Organisatie gezag;
    final Behandeldeuren deuren;
    final Samenwerkkamer samen;

    Samenwerkverhaal(Wereld w, Organisatie gezag) {
        var adres = URI.create("https://poort.example");
        this.gezag = gezag;
        bezorging = new Bezorging(w.test.db(), uitgaand);
        zgw = new Zgw(w.m, uitgaand, bezorging, adres, Documentproef.plaats(map));
        zgw.routes(); // from now on everything in them has an address, which notifications name
        deuren = new Behandeldeuren(w.m, zgw, adres);
        samen = new Samenwerkkamer(w.m, zgw, deuren);
        samen.luister();
        toegang = Toegang.alles(new Actor(null, "Zaaksysteem", gezag.id(), "zaak behandelen"));
        new Startcatalogus(w.m.db, zgw.catalogus).laad(toegang, gezag.naam());
        // a thousand notifications about types are no part of the story
        w.test.eigenaar().useHandle(h -> h.execute("delete from gebeurtenissen.bezorging"));
    }

    /// A case of an application to fell a tree, with its place and its duty.
    UUID zaak(String nummer) {
        var type = zgw.catalogus.zaaktypen().list(toegang, Zoekvraag.ALLES).rijen().stream()
                .filter(z -> z.identificatie().equals("OMGEVING-REGULIER"))
                .findFirst()
                .orElseThrow();
        var vorm = Records.vorm(Zaak.class);
        var leeg = vorm.maak(new Object[vorm.delen().length]);
        var zaak = zgw.zaken.zaken.create(
                toegang,
                Records.with(
                        leeg,
                        "identificatie",
                        nummer,
                        "bronorganisatie",
                        gezag.rsin().nummer(),
                        "verantwoordelijkeOrganisatie",
                        gezag.rsin().nummer(),
                        "zaaktype",
                        type.uuid(),
                        "omschrijving",
                        "Een eik vellen",
                        "startdatum",
                        Wereld.nu().vandaag(),
                        "productenOfDiensten",
                        List.of(),
                        "relevanteAndereZaken",
                        List.of(),
                        "kenmerken",
                        List.of()));
        object(zaak.uuid(), "locatie", Map.of("omschrijving", "Park 1, 4921BV Made"));
        object(zaak.uuid(), "activiteit", Map.of("naam", "Houtopstand vellen", "plichtstatus", "vergunningplicht"));
        return zaak.uuid();
    }

    private void object(UUID zaak, String soort, Map<String, Object> gegevens) {
        var vorm = Records.vorm(Zaakobject.class);
        zgw.zaken.zaakobjecten.create(
                toegang,
                Records.with(
                        vorm.maak(new Object[vorm.delen().length]),
                        "zaak",
                        zaak,
                        "objectType",
                        Zaakobjectsoort.OVERIGE,
                        "objectTypeOverige",
                        soort,
                        "relatieomschrijving",
                        "Waar het over gaat",
                        "objectIdentificatie",
                        Map.of("overigeData", gegevens)));
    }

    Inhoud bestand(String tekst) {
        return deuren.stukken.neem(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    UUID stuk(Medewerker wie, UUID zaak, String titel) {
        var soort = deuren.stukken.soorten(wie, zaak).getFirst().uuid();
        var wens = new Stukwens(titel, soort, null, null, null, titel + ".txt", "text/plain");
        return deuren.stukken.voegToe(wie, zaak, wens, bestand(titel));
    }

    Instant termijn(Medewerker wie, UUID zaak) {
        return deuren.behandeling
                .get(wie, zaak)
                .termijn()
                .beslistermijn()
                .orElseThrow()
                .deadline();
    }

    @Override
    public void close() {
        bezorging.close();
        uitgaand.close();
        map.close();
    }
}
