package nl.poort.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poort.web.demo.Demokoppeling;

/// The registers of the standard over HTTP at a number of cases: making, listing, filtering, closing, removing.
final class Registermeting {
    private static final Duration LANG = Duration.ofSeconds(Integer.getInteger("poort.bench.lees", 5));
    private static final int HOOGSTENS = 100_000;
    private static final String GROEI = "p95 ≤ 1,3 × die bij 10.000";
    private static final String ZAKEN = "/zaken/api/v1/zaken";
    /// May see the hundred case types up to `vertrouwelijk`, not all cases of them.
    private static final String HONDERD = "bench-honderd";

    private final Kindprogramma kind;
    private final Rapport rapport;
    private final Registervulling vulling;
    private final AtomicInteger grote = new AtomicInteger();
    private int aantal;

    /// One call; whether the answer is the expected one.
    @FunctionalInterface
    private interface Vraag {
        boolean doe(Zgwklant klant) throws IOException;
    }

    Registermeting(Kindprogramma kind, Rapport rapport) {
        this.kind = kind;
        this.rapport = rapport;
        this.vulling = new Registervulling(kind.database());
    }

    void meet(boolean groot) throws Exception {
        new Maakmeting(
                        kind,
                        rapport,
                        new Maakmeting.Soort(
                                "zaak aanmaken",
                                "≥ 80 % van pgbench; ≤ 1,2 ms CPU",
                                new String[] {"zaken.zaak", "autorisatie."},
                                client -> maker(klant())))
                .meet();
        rapport.los("geheugen van de JVM na belasting", Processortijd.memory(kind.pid()) + " MB", "≤ 350 MB");
        maakHonderd();
        lees(10_000);
        if (groot) {
            lees(1_000_000);
        }
    }

    private Zgwklant klant() {
        return new Zgwklant(kind.uri(""), Demokoppeling.CLIENT, Demokoppeling.GEHEIM);
    }

    private Meting.Werk maker(Zgwklant klant) {
        return () -> {
            var antwoord = klant.post(ZAKEN, zaak());
            if (antwoord.status() != 201) {
                throw new IOException(antwoord.status() + " " + antwoord.tekst());
            }
            return true;
        };
    }

    private String zaak() {
        return """
                {"bronorganisatie": "000000000", "verantwoordelijkeOrganisatie": "000000000", "zaaktype": "%s",
                 "startdatum": "%s", "omschrijving": "Dakkapel aan de straatkant"}""".formatted(type("zaaktypen", vulling.typen().zaaktype()), LocalDate.now());
    }

    /// As the program names its own addresses.
    private String type(String soort, Object id) {
        return "http://localhost:" + kind.uri("").getPort() + "/catalogi/api/v1/" + soort + "/" + id;
    }

    /// With the secret of the demo, so that nothing has to be asked from anybody.
    private void maakHonderd() throws IOException {
        var rechten = IntStream.range(0, 100)
                .mapToObj(n -> n == 0 ? vulling.typen().zaaktype() : Registervulling.id("ab", n))
                .map(id -> """
                        {"component": "zrc", "scopes": ["zaken.lezen"], "zaaktype": "%s",
                         "maxVertrouwelijkheidaanduiding": "vertrouwelijk"}""".formatted(type("zaaktypen", id)))
                .collect(Collectors.joining(","));
        try (var klant = klant()) {
            var antwoord = klant.post(
                    "/autorisaties/api/v1/applicaties",
                    "{\"clientIds\": [\"" + HONDERD + "\"], \"label\": \"Bench\", \"autorisaties\": [" + rechten
                            + "]}");
            if (antwoord.status() != 201) {
                throw new IOException(antwoord.status() + " " + antwoord.tekst());
            }
        }
        kind.database()
                .superuser()
                .useHandle(h -> h.createUpdate("""
                        update autorisatie.client set geheim =
                          (select geheim from autorisatie.client where client_id = :demo) where client_id = :honderd""")
                        .bind("demo", Demokoppeling.CLIENT)
                        .bind("honderd", HONDERD)
                        .execute());
    }

    private void lees(int zaken) throws Exception {
        aantal = zaken;
        vulling.tot(zaken);
        rapport.belasting();
        for (int clients : new int[] {1, 16}) {
            var budget = clients == 16 ? "p95 ≤ 100 ms bij 1.000.000" : "≤ 3 ms CPU";
            meet("alle zaken, alle rechten", clients, budget, Demokoppeling.CLIENT, k -> goed(k.get(ZAKEN)));
            meet("alle zaken, 100 zaaktypen", clients, budget, HONDERD, k -> goed(k.get(ZAKEN)));
        }
        filter("zaak op sleutel", k -> goed(k.get(ZAKEN + "/" + zomaar("a1"))));
        filter("op identificatie", k -> een(k.get(ZAKEN + "?identificatie=BENCH-" + zomaar())));
        filter("op bronorganisatie", k -> goed(k.get(ZAKEN + "?bronorganisatie=000000000")));
        filter(
                "op BSN van de initiator",
                k -> goed(k.get(ZAKEN
                        + "?rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=%09d"
                                .formatted(zomaar() % 200_000))));
        filter("op startdatum", k -> goed(k.get(ZAKEN + "?startdatum=" + dag())));
        filter("_zoek in een vlak", k -> goed(k.post(ZAKEN + "/_zoek", vlak())));
        filter("100 zaken met status en rollen (expand)", k -> goed(k.get(ZAKEN + "?expand=status,rollen")));
        filter(
                "zaak met 50 documenten (expand)",
                k -> goed(k.get(ZAKEN + "/" + Registervulling.id("a1", 1)
                        + "?expand=zaakinformatieobjecten,zaakinformatieobjecten.informatieobject")));
        filter("zaak openen, resultaat, sluiten", this::sluit);
        int eerste = 10_000_000 + grote.getAndAdd(10);
        var nummer = new AtomicInteger(eerste);
        meet(
                "zaak met 170 delen verwijderen",
                1,
                vulling.groteZaken(eerste),
                "",
                Demokoppeling.CLIENT,
                k -> k.delete(ZAKEN + "/" + Registervulling.id("b1", nummer.getAndIncrement()))
                                .status()
                        == 204);
    }

    private boolean sluit(Zgwklant k) throws IOException {
        var zaak = k.post(ZAKEN, zaak());
        var url = zaak.naar();
        var resultaat = k.post("/zaken/api/v1/resultaten", """
                {"zaak": "%s", "resultaattype": "%s"}""".formatted(
                        url, type("resultaattypen", vulling.typen().resultaattype())));
        var status = k.post("/zaken/api/v1/statussen", """
                {"zaak": "%s", "statustype": "%s", "datumStatusGezet": "%sT00:00:00Z"}""".formatted(
                        url, type("statustypen", vulling.typen().laatste()), LocalDate.now()));
        return zaak.status() == 201 && resultaat.status() == 201 && status.status() == 201;
    }

    private static boolean goed(Webklant.Antwoord antwoord) throws IOException {
        if (antwoord.status() != 200) {
            throw new IOException(antwoord.status() + " " + antwoord.tekst());
        }
        return true;
    }

    private static boolean een(Webklant.Antwoord antwoord) throws IOException {
        return goed(antwoord) && antwoord.tekst().contains("\"count\":1");
    }

    private int zomaar() {
        return ThreadLocalRandom.current().nextInt(aantal) + 1;
    }

    private Object zomaar(String soort) {
        return Registervulling.id(soort, zomaar());
    }

    private LocalDate dag() {
        return LocalDate.of(2020, 1, 1).plusDays(zomaar() % 2000);
    }

    private String vlak() {
        double x = 4 + zomaar() % 9973 / 4000.0;
        double y = 51 + zomaar() % 7919 / 4000.0;
        return """
                {"zaakgeometrie": {"within": {"type": "Polygon", "coordinates":
                  [[[%1$s, %2$s], [%3$s, %2$s], [%3$s, %4$s], [%1$s, %4$s], [%1$s, %2$s]]]}}}""".formatted(x, y, x + 0.05, y + 0.05);
    }

    private void filter(String wat, Vraag vraag) throws Exception {
        meet(wat, 1, GROEI, Demokoppeling.CLIENT, vraag);
    }

    private void meet(String wat, int clients, String budget, String client, Vraag vraag) throws Exception {
        meet(wat, clients, HOOGSTENS, budget, client, vraag);
    }

    private void meet(String wat, int clients, int most, String budget, String client, Vraag vraag) throws Exception {
        if (most == HOOGSTENS) {
            Meting.of(clients, Duration.ofSeconds(2), most, Processortijd.of(), i -> werk(client, vraag));
        }
        var meting = Meting.of(clients, LANG, most, Processortijd.of(kind.pid()), i -> werk(client, vraag));
        rapport.voegToe(wat + ", " + clients + " klanten, " + aantal + " zaken", meting, "", budget);
    }

    private Meting.Werk werk(String client, Vraag vraag) {
        var klant = new Zgwklant(kind.uri(""), client, Demokoppeling.GEHEIM);
        return () -> vraag.doe(klant);
    }
}
