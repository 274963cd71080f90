package nl.poort.betrouwbaarheid;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.poort.bench.Kindprogramma;
import nl.poort.bench.Zgwklant;
import nl.poort.techniek.json.Json;
import nl.poort.web.demo.Demokoppeling;

/// A program of a supplier that goes on making cases, their statuses and documents whatever happens. It gives each case
/// and document a number of its own: what was not acknowledged is sent again, and "that number is taken" then says that
/// it is there. A status has no number: after an answer that got lost it looks whether it stands in the case.
final class Registerdrukte implements Runnable {
    private static final String ZAKEN = "/zaken/api/v1/zaken";
    private static final String STATUSSEN = "/zaken/api/v1/statussen";
    private static final String DOCUMENTEN = "/documenten/api/v1/enkelvoudiginformatieobjecten";
    private static final String TYPEN = """
            select
              z.uuid::text as zaak,
              (select s.uuid::text from catalogus.statustype s where s.zaaktype = z.uuid order by s.volgnummer limit 1) as status,
              (select i.uuid::text from catalogus.informatieobjecttype i where i.organisatie = o.id and not i.concept
                limit 1) as document
            from organisatie.organisatie o join catalogus.zaaktype z on z.organisatie = o.id and not z.concept
            where o.code = 'demo-westveld' limit 1""";

    /// Each with how often its making was written down.
    private static final String STAND = """
            select r.nummer, (select count(*) from gebeurtenissen.gebeurtenis g
              where g.root = r.root and g.soort = 'bron.gewijzigd' and g.inhoud ->> 'id' = r.uuid::text
                and g.inhoud ->> 'actie' = 'create')::text as gemeld, r.uuid::text as uuid
            from (select identificatie as nummer, uuid as root, uuid from zaken.zaak where omschrijving = 'crash'
              union all select statustoelichting, zaak, uuid from zaken.status where statustoelichting like 'crash-%'
              union all select identificatie, uuid, uuid from documenten.enkelvoudiginformatieobject
                where titel = 'crash') r""";

    private final Kindprogramma kind;
    private final Journaal journaal;
    private final AtomicBoolean klaar;
    private final Map<String, Object> typen;

    Registerdrukte(Kindprogramma kind, Journaal journaal, AtomicBoolean klaar) {
        this.kind = kind;
        this.journaal = journaal;
        this.klaar = klaar;
        this.typen = kind.database()
                .superuser()
                .withHandle(h -> h.createQuery(TYPEN).mapToMap().one());
    }

    @Override
    public void run() {
        while (!klaar.get()) {
            var zaak = UUID.randomUUID().toString();
            if (totHetErIs(ZAKEN, """
                    {"bronorganisatie": "000000000", "verantwoordelijkeOrganisatie": "000000000", "zaaktype": "%s",
                     "startdatum": "%s", "omschrijving": "crash", "identificatie": "%s"}""".formatted(type("zaaktypen", "zaak"), LocalDate.now(), zaak), klant -> false)) {
                journaal.zaken.add(zaak);
                journaal.bevestigd();
                status(zaak);
            }
            var document = UUID.randomUUID().toString();
            if (totHetErIs(
                    DOCUMENTEN,
                    """
                    {"bronorganisatie": "000000000", "informatieobjecttype": "%s", "creatiedatum": "%s", "titel": "crash",
                     "auteur": "crash", "taal": "nld", "identificatie": "%s", "bestandsnaam": "crash.txt",
                     "bestandsomvang": 36, "inhoud": "%s"}""".formatted(
                                    type("informatieobjecttypen", "document"),
                                    LocalDate.now(),
                                    document,
                                    Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8))),
                    klant -> false)) {
                journaal.documenten.add(document);
                journaal.bevestigd();
            }
        }
    }

    private void status(String nummer) {
        var zaak = adres(nummer);
        var tekst = "crash-" + nummer;
        Er staat = klant -> {
            var antwoord = klant.get(STATUSSEN + "?zaak=" + zaak);
            if (antwoord.status() != 200) {
                throw new IOException("not known yet");
            }
            return antwoord.tekst().contains(tekst);
        };
        if (!klaar.get()
                && totHetErIs(
                        STATUSSEN, """
                {"zaak": "%s", "statustype": "%s", "datumStatusGezet": "%s", "statustoelichting": "%s"}""".formatted(zaak, type("statustypen", "status"), Instant.now(), tekst), staat)) {
            journaal.statussen.add(tekst);
            journaal.bevestigd();
        }
    }

    /// The address of a case that is there, however long it takes to hear it.
    private String adres(String nummer) {
        while (!klaar.get()) {
            try (var klant = klant()) {
                var antwoord = klant.get(ZAKEN + "?identificatie=" + nummer);
                if (antwoord.status() == 200) {
                    return Json.read(antwoord.tekst(), JsonNode.class)
                            .at("/results/0/url")
                            .asText();
                }
            } catch (IOException | IllegalStateException e) {
                // not reachable now
            }
            Kindprogramma.pause(50);
        }
        return "";
    }

    /// Whether what was sent before, without hearing an answer, is there after all.
    @FunctionalInterface
    private interface Er {
        boolean is(Zgwklant klant) throws IOException;
    }

    private String type(String soort, String naam) {
        return "http://localhost:" + kind.uri("").getPort() + "/catalogi/api/v1/" + soort + "/" + typen.get(naam);
    }

    private Zgwklant klant() {
        return new Zgwklant(kind.uri(""), Demokoppeling.CLIENT, Demokoppeling.GEHEIM);
    }

    private boolean totHetErIs(String pad, String json, Er er) {
        for (int keer = 0; ; keer++) {
            try (var klant = klant()) {
                if (keer > 0 && er.is(klant)) {
                    return true;
                }
                var antwoord = klant.post(pad, json);
                boolean wasEr = keer > 0 && antwoord.tekst().contains("identificatie-niet-uniek");
                if (antwoord.status() == 201 || wasEr) {
                    return true;
                }
                if (antwoord.status() != 503) {
                    journaal.anders(antwoord.status());
                    return false;
                }
            } catch (IOException | IllegalStateException e) {
                // not reachable now: the same goes again
            }
            if (klaar.get()) {
                return false;
            }
            Kindprogramma.pause(50);
        }
    }

    /// What was acknowledged is there with its line in the history, what is there has one, and every document gives the
    /// bytes that were sent.
    List<String> kijkNa() throws IOException {
        var fouten = new ArrayList<String>();
        var rijen = kind.database()
                .superuser()
                .withHandle(h -> h.createQuery(STAND).mapToMap().list());
        var gevonden = new java.util.HashMap<String, String>();
        for (var rij : rijen) {
            if (gevonden.put((String) rij.get("nummer"), (String) rij.get("uuid")) != null) {
                fouten.add("dit staat er twee keer: " + rij.get("nummer"));
            }
            if (!"1".equals(rij.get("gemeld"))) {
                fouten.add("een zaak, status of document is " + rij.get("gemeld") + " keer opgeschreven");
            }
        }
        journaal.zaken.stream()
                .filter(z -> !gevonden.containsKey(z))
                .forEach(z -> fouten.add("een bevestigde zaak is er niet: " + z));
        journaal.statussen.stream()
                .filter(s -> !gevonden.containsKey(s))
                .forEach(s -> fouten.add("een bevestigde status is er niet: " + s));
        try (var klant = klant()) {
            for (var document : journaal.documenten) {
                var id = gevonden.get(document);
                if (id == null
                        || !klant.get(DOCUMENTEN + "/" + id + "/download")
                                .tekst()
                                .equals(document)) {
                    fouten.add("een bevestigd document geeft niet wat er in ging: " + document);
                }
            }
        }
        return fouten;
    }
}
