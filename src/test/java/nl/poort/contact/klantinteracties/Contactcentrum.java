package nl.poort.contact.klantinteracties;

import static nl.poort.contact.klantinteracties.Klantproef.contact;
import static nl.poort.contact.klantinteracties.Klantproef.met;
import static nl.poort.contact.klantinteracties.Klantproef.naar;
import static nl.poort.contact.klantinteracties.Klantproef.taak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.Behandelkamer;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Zaak;

/// A contact centre that works with a program of its own, and what is seen of it in Poort.
final class Contactcentrum {
    private final Klantproef k;
    private final Behandelkamer kamer;

    Contactcentrum(Klantproef k) {
        this.k = k;
        kamer = new Behandelkamer(k.p.m, k.p.zgw);
        kamer.luister();
        new Startcatalogus(k.p.m.db, k.p.zgw.catalogus).laad(k.p.binnen(k.p.gemeente), k.p.gemeente.naam());
    }

    /// The contact centre notes a call.
    UUID gebeld(String onderwerp, String vraag, String reactie) {
        var gemaakt = k.maak(
                "/maak-klantcontact",
                Map.of(
                        "klantcontact",
                        contact(onderwerp, vraag, reactie),
                        "betrokkene",
                        Map.of(
                                "rol",
                                "klant",
                                "initiator",
                                true,
                                "contactnaam",
                                Map.of("voorletters", "M.", "achternaam", "Bos"))));
        return UUID.fromString(gemaakt.json().path("klantcontact").path("uuid").asText());
    }

    /// The contact centre notes what the customer was told about an earlier call.
    UUID verteld(UUID eerder, String onderwerp, String inhoud) {
        var gemaakt = k.maak(
                "/maak-klantcontact",
                Map.of(
                        "klantcontact",
                        met(contact(onderwerp, inhoud, ""), "kanaal", "E-mail"),
                        "betrokkene",
                        Map.of("rol", "klant", "initiator", false),
                        "onderwerpobject",
                        Map.of("wasKlantcontact", naar(eerder))));
        return UUID.fromString(gemaakt.json().path("klantcontact").path("uuid").asText());
    }

    List<UUID> werk(Medewerker wie) {
        return k.p.m.werklijst.list(wie, Werkfilter.ALLES).stream()
                .map(r -> r.vraag())
                .toList();
    }

    Vraag vraag(Registerproef.Antwoord taak, Medewerker wie) {
        var overdracht = k.p.m.overdrachten.get(wie.actor("kijken"), taak.id());
        return k.p.m.vragen.get(wie.actor("kijken"), overdracht.vraag());
    }

    String status(Registerproef.Antwoord taak) {
        return k.lijst("/internetaken/" + taak.id()).tekst("status");
    }

    nl.poort.contact.klantcontact.Klantcontact verslag(UUID contact) {
        return k.p.m.klantcontacten.get(k.sanne.actor("kijken"), contact);
    }

    Zaak maakZaak(Vraag vraag) {
        var type = kamer.overzicht.zaaktypen(k.bram).stream()
                .filter(z -> z.identificatie().equals("OMGEVING-REGULIER"))
                .findFirst()
                .orElseThrow();
        return kamer.start.start(k.bram, vraag.id(), Zaakkeuze.van(type.uuid()));
    }

    /// The program for cases says how it ended.
    void rondAf(Zaak zaak) {
        var typen = Registerproef.URL + "/catalogi/api/v1/";
        var url = Registerproef.URL + "/zaken/api/v1/zaken/" + zaak.uuid();
        var actor = k.p.binnen(k.p.gemeente).actor("proef");
        var einde = k.p.m
                .db
                .read(actor, tx -> Catalogi.resultaattypen(tx, zaak.zaaktype()))
                .getFirst();
        k.p.alles
                .post(
                        "/zaken/api/v1/resultaten",
                        Map.of("zaak", url, "resultaattype", typen + "resultaattypen/" + einde.uuid()))
                .eis(201);
        var laatste = k.p.m
                .db
                .read(actor, tx -> Catalogi.statustypen(tx, zaak.zaaktype()))
                .getLast();
        k.p.alles
                .post(
                        "/zaken/api/v1/statussen",
                        Map.of(
                                "zaak",
                                url,
                                "statustype",
                                typen + "statustypen/" + laatste.uuid(),
                                "datumStatusGezet",
                                k.p.test.klok().instant().toString()))
                .eis(201);
    }

    Set<String> contactenOver(Zaak zaak) {
        return Set.copyOf(k.lijst("/klantcontacten?onderwerpobject__onderwerpobjectidentificatorCodeObjecttype=zaak"
                        + "&onderwerpobject__onderwerpobjectidentificatorObjectId=" + zaak.uuid())
                .json()
                .path("results")
                .findValuesAsText("onderwerp"));
    }
}
