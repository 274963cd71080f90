package nl.poort.betrouwbaarheid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.poort.bench.Kindprogramma;
import nl.poort.bench.Zgwklant;
import nl.poort.web.demo.Demokoppeling;

/// A program of a supplier that goes on making cases and documents whatever happens. It gives each a number of its own:
/// what was not acknowledged is sent again, and "that number is taken" then says that it is there.
final class Registerdrukte implements Runnable {
    private static final String ZAKEN = "/zaken/api/v1/zaken";
    private static final String DOCUMENTEN = "/documenten/api/v1/enkelvoudiginformatieobjecten";
    private static final String TYPEN = """
            select
              (select z.uuid::text from catalogus.zaaktype z where z.organisatie = o.id and not z.concept limit 1) as zaak,
              (select i.uuid::text from catalogus.informatieobjecttype i where i.organisatie = o.id and not i.concept
                limit 1) as document
            from organisatie.organisatie o where o.code = 'demo-westveld'""";

    /// Each with how often its making was written down.
    private static final String STAND = """
            select r.nummer, (select count(*) from gebeurtenissen.gebeurtenis g
              where g.root = r.uuid and g.soort = 'bron.gewijzigd' and g.inhoud ->> 'id' = r.uuid::text
                and g.inhoud ->> 'actie' = 'create')::text as gemeld, r.uuid::text as uuid
            from (select identificatie as nummer, uuid from zaken.zaak where omschrijving = 'crash'
              union all select identificatie, uuid from documenten.enkelvoudiginformatieobject where titel = 'crash') r""";

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
                     "startdatum": "%s", "omschrijving": "crash", "identificatie": "%s"}""".formatted(type("zaaktypen", "zaak"), LocalDate.now(), zaak))) {
                journaal.zaken.add(zaak);
                journaal.bevestigd();
            }
            var document = UUID.randomUUID().toString();
            if (totHetErIs(DOCUMENTEN, """
                    {"bronorganisatie": "000000000", "informatieobjecttype": "%s", "creatiedatum": "%s", "titel": "crash",
                     "auteur": "crash", "taal": "nld", "identificatie": "%s", "bestandsnaam": "crash.txt",
                     "bestandsomvang": 36, "inhoud": "%s"}""".formatted(
                            type("informatieobjecttypen", "document"),
                            LocalDate.now(),
                            document,
                            Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8))))) {
                journaal.documenten.add(document);
                journaal.bevestigd();
            }
        }
    }

    private String type(String soort, String naam) {
        return "http://localhost:" + kind.uri("").getPort() + "/catalogi/api/v1/" + soort + "/" + typen.get(naam);
    }

    private Zgwklant klant() {
        return new Zgwklant(kind.uri(""), Demokoppeling.CLIENT, Demokoppeling.GEHEIM);
    }

    private boolean totHetErIs(String pad, String json) {
        for (int keer = 0; ; keer++) {
            try (var klant = klant()) {
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
            gevonden.put((String) rij.get("nummer"), (String) rij.get("uuid"));
            if (!"1".equals(rij.get("gemeld"))) {
                fouten.add("een zaak of document is " + rij.get("gemeld") + " keer opgeschreven");
            }
        }
        journaal.zaken.stream()
                .filter(z -> !gevonden.containsKey(z))
                .forEach(z -> fouten.add("een bevestigde zaak is er niet: " + z));
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
