package nl.poort.contact.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;

/// From what was written down to what a person reads: who got what, when and what for. Pure.
final class Verstrekkingsregels {
    /// How the customer is called where one acts on the own page: nothing is given to anybody then.
    private static final String ZELF = "Klant";

    private Verstrekkingsregels() {}

    /// What the rules must know of the world.
    ///
    /// @param organisatie the name of an organisation
    /// @param schakel team to its organisation
    /// @param houder who keeps a register
    record Namen(Function<UUID, String> organisatie, Function<UUID, UUID> schakel, Function<String, String> houder) {}

    /// What follows from an event of this person or of one of the questions; most events give nothing to anybody.
    ///
    /// @param wat what the event is about: `uw gegevens`, `uw vraag K-2026-000051`
    /// @param eigen the organisation the person is a customer of
    static Optional<Verstrekking> van(Opgetekend g, String wat, UUID eigen, Namen namen) {
        return switch (g.soort()) {
            case "bsn.ingezien" ->
                ZELF.equals(g.wie()) ? Optional.empty() : bij(g, namen, "uw burgerservicenummer", g.doel());
            case "klant.gecontroleerd" -> bij(g, namen, "uw naam en contactgegevens", g.doel());
            case "overdracht.aangeboden" -> overdracht(g, wat, eigen, namen);
            case "gegevens.opgehaald" ->
                Optional.of(een(
                        g.tijd(),
                        namen.houder().apply(veld(g, "registratie")),
                        "uw burgerservicenummer, om uw gegevens op te halen",
                        g.doel()));
            case "terugmelding.gedaan" ->
                Optional.of(een(
                        g.tijd(),
                        namen.houder().apply(veld(g, "registratie")),
                        "uw burgerservicenummer en uw "
                                + veld(g, "gegeven").toLowerCase(java.util.Locale.ROOT)
                                + ": wat er staat en wat er moet staan",
                        "nagaan wat er klopt (terugmelding)"));
            default -> Optional.empty();
        };
    }

    /// A Vraag that is laid before another organisation goes there with all the person wrote.
    private static Optional<Verstrekking> overdracht(Opgetekend g, String wat, UUID eigen, Namen namen) {
        var naar = UUID.fromString(veld(g, "naarTeam"));
        var organisatie = namen.schakel().apply(naar);
        return eigen.equals(organisatie)
                ? Optional.empty()
                : Optional.of(een(
                        g.tijd(),
                        namen.organisatie().apply(organisatie),
                        wat + ", in uw eigen woorden",
                        "uw vraag beantwoorden"));
    }

    private static Optional<Verstrekking> bij(Opgetekend g, Namen namen, String wat, String doel) {
        return g.organisatie() == null
                ? Optional.empty()
                : Optional.of(een(g.tijd(), namen.organisatie().apply(g.organisatie()), wat, doel));
    }

    static Verstrekking van(Blik blik, String wat, Namen namen) {
        return een(blik.tijd(), namen.organisatie().apply(blik.organisatie()), wat, blik.doel());
    }

    private static Verstrekking een(Instant tijd, String aan, String wat, String waarvoor) {
        return new Verstrekking(tijd, aan, wat, waarvoor == null ? "" : waarvoor, 1);
    }

    private static String veld(Opgetekend g, String naam) {
        return Json.object(g.inhoud())
                .map(velden -> String.valueOf(velden.get(naam)))
                .orElse("");
    }

    /// The newest first; the same on one day is one line.
    static List<Verstrekking> bundel(List<Verstrekking> alle) {
        record Sleutel(LocalDate dag, String aan, String wat, String waarvoor) {}
        Map<Sleutel, Verstrekking> perDag = new LinkedHashMap<>();
        for (var v : alle) {
            var dag = v.tijd().atZone(Tx.ZONE).toLocalDate();
            perDag.merge(
                    new Sleutel(dag, v.aan(), v.wat(), v.waarvoor()),
                    v,
                    (a, b) -> new Verstrekking(
                            a.tijd().isAfter(b.tijd()) ? a.tijd() : b.tijd(),
                            a.aan(),
                            a.wat(),
                            a.waarvoor(),
                            a.keer() + b.keer()));
        }
        var lijst = new ArrayList<>(perDag.values());
        lijst.sort(Comparator.comparing(Verstrekking::tijd).reversed());
        return List.copyOf(lijst);
    }
}
