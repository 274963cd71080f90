package nl.poort.registers.catalogus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Toegang;

/// The types of cases that a municipality can begin with: one catalogue, published, in words that people understand.
public final class Startcatalogus {
    /// The domain of the catalogue.
    public static final String DOMEIN = "START";

    private static final String BESTAND = "startcatalogus.json";

    private final Db db;
    private final Catalogusdeuren d;

    public Startcatalogus(Db db, Catalogusdeuren deuren) {
        this.db = db;
        this.d = deuren;
    }

    /// What stands in the file.
    record Inhoud(List<Soort> zaaktypen) {}

    record Soort(
            String identificatie,
            String omschrijving,
            String doel,
            String aanleiding,
            String handelingInitiator,
            String handelingBehandelaar,
            String onderwerp,
            Period doorlooptijd,
            Period servicenorm,
            Period verlengingstermijn,
            boolean intern,
            Vertrouwelijkheidaanduiding vertrouwelijkheid,
            int procestype,
            List<String> trefwoorden,
            List<Stap> statussen,
            List<Einde> resultaten,
            List<String> documenten,
            List<String> besluiten) {}

    record Stap(String omschrijving, String tekst) {}

    /// @param klasse procestype and number in the example list
    record Einde(String omschrijving, List<Integer> klasse, int generiek) {}

    /// Makes and publishes everything, once.
    ///
    /// @param verantwoordelijke the name of the organisation that is responsible for the cases
    /// @return how many types of cases; 0 when the catalogue was already there
    public int laad(Toegang toegang, String verantwoordelijke) {
        return db.change(toegang.actor("startcatalogus laden"), tx -> {
            if (d.catalogussen()
                            .list(toegang, Zoekvraag.van(Conditie.gelijk("domein", DOMEIN)))
                            .aantal()
                    > 0) {
                return 0;
            }
            var begin = tx.local().toLocalDate().withDayOfYear(1);
            var catalogus = d.catalogussen()
                    .create(
                            toegang,
                            leeg(
                                    Catalogus.class,
                                    "domein",
                                    DOMEIN,
                                    "rsin",
                                    "000000000",
                                    "naam",
                                    "Startcatalogus",
                                    "contactpersoonBeheerNaam",
                                    "Functioneel beheer"))
                    .uuid();
            var soorten = lees().zaaktypen();
            documenten(toegang, catalogus, begin, soorten);
            besluiten(toegang, catalogus, begin, soorten);
            soorten.forEach(s -> zaaktype(toegang, catalogus, begin, s, verantwoordelijke));
            return soorten.size();
        });
    }

    static Inhoud lees() {
        try (var in = Startcatalogus.class.getResourceAsStream(BESTAND)) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Inhoud.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void documenten(Toegang toegang, UUID catalogus, LocalDate begin, List<Soort> soorten) {
        var namen = new TreeSet<>(List.of("Besluit"));
        soorten.forEach(s -> namen.addAll(s.documenten()));
        for (var naam : namen) {
            var gemaakt = d.informatieobjecttypen()
                    .create(
                            toegang,
                            leeg(
                                    Informatieobjecttype.class,
                                    "catalogus",
                                    catalogus,
                                    "omschrijving",
                                    naam,
                                    "vertrouwelijkheidaanduiding",
                                    Vertrouwelijkheidaanduiding.ZAAKVERTROUWELIJK,
                                    "informatieobjectcategorie",
                                    "Zaakdossier",
                                    "beginGeldigheid",
                                    begin));
            d.informatieobjecttypen().publiceer(toegang, gemaakt.uuid());
        }
    }

    private void besluiten(Toegang toegang, UUID catalogus, LocalDate begin, List<Soort> soorten) {
        var namen = new TreeSet<String>();
        soorten.forEach(s -> namen.addAll(s.besluiten()));
        for (var naam : namen) {
            var gemaakt = d.besluittypen()
                    .create(
                            toegang,
                            leeg(
                                    Besluittype.class,
                                    "catalogus",
                                    catalogus,
                                    "omschrijving",
                                    naam,
                                    "publicatieIndicatie",
                                    false,
                                    "reactietermijn",
                                    Period.ofDays(42),
                                    "informatieobjecttypen",
                                    List.of(Naamlink.van("Besluit")),
                                    "beginGeldigheid",
                                    begin));
            d.besluittypen().publiceer(toegang, gemaakt.uuid());
        }
    }

    private void zaaktype(Toegang toegang, UUID catalogus, LocalDate begin, Soort s, String verantwoordelijke) {
        var zaaktype = d.zaaktypen()
                .create(toegang, Startregels.zaaktype(catalogus, begin, s, verantwoordelijke))
                .uuid();
        for (int i = 0; i < s.statussen().size(); i++) {
            d.statustypen()
                    .create(
                            toegang,
                            Startregels.statustype(
                                    zaaktype, i + 1, s.statussen().get(i)));
        }
        s.resultaten().forEach(r -> d.resultaattypen().create(toegang, Startregels.resultaattype(zaaktype, r)));
        rollen(toegang, zaaktype, s.intern());
        var documenten = new TreeSet<>(s.documenten());
        if (!s.besluiten().isEmpty()) {
            documenten.add("Besluit");
        }
        int volgnummer = 0;
        for (var document : documenten) {
            d.zaaktypeInformatieobjecttypen().create(toegang, Startregels.document(zaaktype, ++volgnummer, document));
        }
        d.zaaktypen().publiceer(toegang, zaaktype);
    }

    private void rollen(Toegang toegang, UUID zaaktype, boolean intern) {
        for (var rol : Map.of(
                        intern ? "Vrager" : "Aanvrager",
                        OmschrijvingGeneriek.INITIATOR,
                        "Behandelaar",
                        OmschrijvingGeneriek.BEHANDELAAR,
                        "Belanghebbende",
                        OmschrijvingGeneriek.BELANGHEBBENDE)
                .entrySet()) {
            d.roltypen()
                    .create(
                            toegang,
                            leeg(
                                    Roltype.class,
                                    "zaaktype",
                                    zaaktype,
                                    "omschrijving",
                                    rol.getKey(),
                                    "omschrijvingGeneriek",
                                    rol.getValue()));
        }
    }

    /// A record with only these fields.
    static <R extends Record> R leeg(Class<R> soort, Object... namenEnWaarden) {
        var vorm = Records.vorm(soort);
        return Records.with(vorm.maak(new Object[vorm.delen().length]), namenEnWaarden);
    }
}
