package nl.poort.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.samenwerking.Actieverzoeken;
import nl.poort.keten.samenwerking.Actiewens;
import nl.poort.keten.samenwerking.Adviesgevers;
import nl.poort.keten.samenwerking.Advieswens;
import nl.poort.keten.samenwerking.Strekking;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.registers.zaken.Zaakobjectsoort;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// One case of the demo on which a neighbour works along: one request that is answered, and one that is open.
public final class Demosamenwerking {
    private static final Actor DEMO = Actor.system("demo maken");
    private static final String NUMMER = "DEMO-SAMEN-1";

    private final Db db;
    private final Mensen mensen;
    private final Registers registers;
    private final Actieverzoeken verzoeken;
    private final Adviesgevers gevers;

    public record Mensen(Organisaties organisaties, Medewerkers medewerkers) {}

    public record Registers(Zaakdeuren zaken, Catalogusdeuren catalogus) {}

    public Demosamenwerking(Db db, Mensen mensen, Registers registers, Actieverzoeken verzoeken, Adviesgevers gevers) {
        this.db = db;
        this.mensen = mensen;
        this.registers = registers;
        this.verzoeken = verzoeken;
        this.gevers = gevers;
    }

    /// Once; without the demo chain nothing happens.
    public void maakAlsErGeenIs() {
        var westveld = mensen.organisaties().findOpCode(DEMO, "demo-westveld");
        var oostveld = mensen.organisaties().findOpCode(DEMO, "demo-oostveld");
        if (westveld.isEmpty() || oostveld.isEmpty()) {
            return;
        }
        db.run(DEMO, tx -> {
            var ilse = mens(westveld.get(), "ilse");
            var olga = mens(oostveld.get(), "olga");
            var toegang = Toegang.alles(new Actor(null, "Poort", westveld.get().id(), "demo maken"));
            if (ilse != null && olga != null && isNieuw(toegang)) {
                maak(tx, toegang, ilse, olga, oostveld.get());
            }
        });
    }

    private Medewerker mens(Organisatie o, String login) {
        return mensen.medewerkers()
                .findOpEmail(DEMO, o.id(), login + "@demo.poort.example")
                .orElse(null);
    }

    private boolean isNieuw(Toegang toegang) {
        return registers
                        .zaken()
                        .zaken
                        .list(toegang, Zoekvraag.van(Conditie.gelijk("identificatie", NUMMER)))
                        .aantal()
                == 0;
    }

    private void maak(Tx tx, Toegang toegang, Medewerker ilse, Medewerker olga, Organisatie oostveld) {
        var zaak = zaak(tx, toegang);
        if (zaak == null) {
            return;
        }
        var dag = tx.local().toLocalDate();
        var klaar = verzoeken.vraag(
                ilse,
                zaak,
                wens(oostveld, "Advies over het verkeer", "Verwacht u meer verkeer door uw dorp?", dag.plusDays(7)));
        gevers.meldGereed(
                olga,
                klaar.id(),
                Advieswens.van(
                        Strekking.ONDER_VOORWAARDEN,
                        "Wij zien geen bezwaar als vrachtwagens niet door de dorpskern rijden.",
                        olga.naam(),
                        olga.email()));
        verzoeken.vraag(
                ilse,
                zaak,
                wens(
                        oostveld,
                        "Advies over het geluid",
                        "Past het geluid bij de huizen aan uw kant?",
                        dag.plusDays(14)));
    }

    private static Actiewens wens(Organisatie aan, String titel, String vraag, LocalDate uiterlijk) {
        return new Actiewens(aan.id(), null, false, "advies", titel, vraag, uiterlijk, List.of());
    }

    private UUID zaak(Tx tx, Toegang toegang) {
        var type = registers.catalogus().zaaktypen().list(toegang, Zoekvraag.ALLES).rijen().stream()
                .filter(z -> z.identificatie().equals("OMGEVING-REGULIER"))
                .findFirst();
        if (type.isEmpty()) {
            return null;
        }
        var catalogus =
                registers.catalogus().catalogussen().get(toegang, type.get().catalogus());
        var zaak = registers
                .zaken()
                .zaken
                .create(
                        toegang,
                        Records.with(
                                leeg(Zaak.class),
                                "identificatie",
                                NUMMER,
                                "bronorganisatie",
                                catalogus.rsin(),
                                "verantwoordelijkeOrganisatie",
                                catalogus.rsin(),
                                "zaaktype",
                                type.get().uuid(),
                                "omschrijving",
                                "Een werkplaats bouwen op de grens",
                                "startdatum",
                                tx.local().toLocalDate(),
                                "productenOfDiensten",
                                List.of(),
                                "relevanteAndereZaken",
                                List.of(),
                                "kenmerken",
                                List.of()))
                .uuid();
        object(toegang, zaak, "locatie", Map.of("omschrijving", "Grensweg 40, Westveld"));
        object(toegang, zaak, "activiteit", Map.of("naam", "Werkplaats bouwen", "plichtstatus", "vergunningplicht"));
        return zaak;
    }

    private void object(Toegang toegang, UUID zaak, String soort, Map<String, Object> gegevens) {
        registers
                .zaken()
                .zaakobjecten
                .create(
                        toegang,
                        Records.with(
                                leeg(Zaakobject.class),
                                "zaak",
                                zaak,
                                "objectType",
                                Zaakobjectsoort.OVERIGE,
                                "objectTypeOverige",
                                soort,
                                "relatieomschrijving",
                                "Waar de aanvraag over gaat",
                                "objectIdentificatie",
                                Map.of("overigeData", gegevens)));
    }

    private static <R extends Record> R leeg(Class<R> soort) {
        var vorm = Records.vorm(soort);
        return vorm.maak(new Object[vorm.delen().length]);
    }
}
