package nl.poort.web.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtfilter;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Medewerker;

/// Offer, list, accept, refuse, ask, give, answer, withdraw.
final class OverdrachtApi {
    private static final String DING = "Deze overdracht";
    private static final Parameter STAND = new Parameter(
            "stand",
            "Alleen met deze stand; meer met komma's ertussen",
            Parameter.Soort.KEUZES,
            Schema.namen(Overdrachtstand.class),
            "aangeboden");
    private static final Parameter REFERENTIE = new Parameter(
            "referentie", "Alleen wat u onder deze referentie vroeg", Parameter.Soort.TEKST, List.of(), "2026-00417");

    private final Ketendeuren deuren;
    private final Zicht zicht;

    OverdrachtApi(Ketendeuren deuren, Zicht zicht) {
        this.deuren = deuren;
        this.zicht = zicht;
    }

    /// One of the use cases of the door.
    private interface Stap {
        Overdracht doe(Medewerker wie, UUID overdracht);
    }

    List<Operatie> operaties() {
        var alle = new java.util.ArrayList<>(vragen());
        alle.addAll(stappen());
        return alle;
    }

    private List<Operatie> vragen() {
        var aanbieden = new Aanbieden(deuren, zicht);
        return List.of(
                Operatie.post(
                                "/overdrachten",
                                "biedOverdrachtAan",
                                "Vraag de volgende schakel iets te doen",
                                NieuweOverdrachtJson.class,
                                OverdrachtJson.class,
                                aanbieden::doe)
                        .maakt()
                        .metPersoonsgegevens(),
                Operatie.get(
                                "/overdrachten",
                                "lijstOverdrachten",
                                "Wat uw teams vroegen en gevraagd is, de oudste eerst",
                                OverdrachtenJson.class,
                                List.of(STAND, REFERENTIE, Parameter.NA, Parameter.LIMIET),
                                this::lijst)
                        .metPersoonsgegevens(),
                Operatie.get(
                                "/overdrachten/{id}",
                                "toonOverdracht",
                                "Een overdracht waar uw team bij hoort",
                                OverdrachtJson.class,
                                List.of(),
                                v -> Antwoord.goed(zicht.toon(v, zicht.overdracht(v, v.id(DING)))))
                        .metPersoonsgegevens());
    }

    private List<Operatie> stappen() {
        return List.of(
                stap("aanneming", "neemAan", "Neem het werk aan", null, v -> deuren.overdrachten()::aannemen),
                stap(
                        "weigering",
                        "weiger",
                        "Weiger met een reden; het werk is meteen terug bij de vrager",
                        RedenJson.class,
                        v -> (wie, id) -> deuren.overdrachten()
                                .weigeren(wie, id, v.invoer(RedenJson.class).reden())),
                stap(
                        "informatievraag",
                        "vraagInformatie",
                        "Vraag de vrager iets; alleen uw eigen termijn staat dan stil",
                        TekstJson.class,
                        v -> (wie, id) -> deuren.overdrachten()
                                .vraagInformatie(
                                        wie, id, v.invoer(TekstJson.class).tekst())),
                stap(
                        "informatie",
                        "geefInformatie",
                        "Geef wat de ontvanger vroeg",
                        TekstJson.class,
                        v -> (wie, id) -> deuren.overdrachten()
                                .geefInformatie(
                                        wie, id, v.invoer(TekstJson.class).tekst())),
                stap(
                        "antwoord",
                        "beantwoord",
                        "Geef het antwoord terug aan de vrager",
                        AntwoordJson.class,
                        v -> (wie, id) ->
                                deuren.overdrachten().beantwoorden(wie, id, antwoord(v.invoer(AntwoordJson.class)))),
                stap(
                        "intrekking",
                        "trekIn",
                        "Neem uw verzoek terug",
                        RedenJson.class,
                        v -> (wie, id) -> deuren.overdrachten()
                                .intrekken(wie, id, v.invoer(RedenJson.class).reden())));
    }

    private Operatie stap(
            String ding,
            String naam,
            String uitleg,
            Class<? extends Record> invoer,
            java.util.function.Function<Verzoek, Stap> stap) {
        return Operatie.post("/overdrachten/{id}/" + ding, naam, uitleg, invoer, OverdrachtJson.class, v -> {
                    var o = zicht.overdracht(v, v.id(DING));
                    return Antwoord.goed(zicht.toon(v, stap.apply(v).doe(v.wie(), o.id())));
                })
                .metPersoonsgegevens();
    }

    private Antwoord lijst(Verzoek v) {
        var na = v.id(Parameter.NA);
        na.ifPresent(id -> zicht.overdracht(v, id));
        int limiet = v.getal(Parameter.LIMIET, 50, 100);
        var filter = new Overdrachtfilter(
                v.sleutel().teams(),
                v.keuzes(STAND, Overdrachtstand.class),
                v.tekst(REFERENTIE).orElse(null),
                na.orElse(null),
                limiet + 1);
        var regels = deuren.werklijst().overdrachten(v.actor("overdrachten bekijken"), filter);
        boolean meer = regels.size() > limiet;
        var bladzijde = meer ? regels.subList(0, limiet) : regels;
        return Antwoord.goed(new OverdrachtenJson(
                zicht.toon(v, bladzijde), meer ? bladzijde.getLast().id() : null));
    }

    private static nl.poort.keten.vragen.Antwoord antwoord(AntwoordJson json) {
        return new nl.poort.keten.vragen.Antwoord(
                json.tekst(),
                json.bron() == null ? "" : json.bron(),
                new Context(json.resultaat() == null ? Map.of() : json.resultaat()));
    }
}
