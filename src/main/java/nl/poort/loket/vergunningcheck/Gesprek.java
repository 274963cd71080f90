package nl.poort.loket.vergunningcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Optie;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Stand;
import nl.poort.loket.regels.Uitkomst;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.techniek.Weigering;

/// One conversation over several rule files: an answer counts wherever the question stands.
///
/// It is made anew from the answers each time, in the order in which they were given. An answer to what does not matter
/// any more, after the answers before it, falls away; so a changed answer drops only what depended on it.
final class Gesprek {
    private static final int SLEUTEL = 16;

    private final List<Deel> delen = new ArrayList<>();
    private final Map<String, List<Plaats>> plaatsen = new LinkedHashMap<>();
    private final Map<String, Antwoord> gegeven = new LinkedHashMap<>();
    private final List<String> vervallen = new ArrayList<>();

    private record Deel(Checkregels bron, Stand stand) {}

    /// Where a question stands.
    private record Plaats(Deel deel, Regelvraag vraag) {}

    private Gesprek(Map<Checkregels, Regels> regels) {
        regels.forEach((bron, vertaald) -> {
            var deel = new Deel(bron, vertaald.begin());
            delen.add(deel);
            vertaald.vragen()
                    .forEach(v -> plaatsen.computeIfAbsent(sleutel(bron, v), s -> new ArrayList<>())
                            .add(new Plaats(deel, v)));
        });
    }

    static Gesprek van(Map<Checkregels, Regels> regels, List<Antwoord> antwoorden) {
        var gesprek = new Gesprek(regels);
        for (var antwoord : antwoorden) {
            if (gesprek.doetErToe(antwoord.sleutel())) {
                gesprek.zet(antwoord);
            } else {
                gesprek.vervallen.add(antwoord.sleutel());
            }
        }
        return gesprek;
    }

    /// The same for what is asked once: a reusable question of the same kind with the same choices, or the same area.
    static String sleutel(Checkregels bron, Regelvraag vraag) {
        return sleutel(bron.boek(), vraag);
    }

    static String sleutel(UUID boek, Regelvraag vraag) {
        if (vraag.soort() == Vraagsoort.GEO && !vraag.locatie().isBlank()) {
            return kort("gebied\n" + vraag.locatie());
        }
        if (!vraag.herbruikbaarId().isBlank() && vraag.soort() != Vraagsoort.VAST) {
            var keuzes =
                    String.join("\n", vraag.opties().stream().map(Optie::tekst).toList());
            return kort("herbruikbaar\n" + vraag.herbruikbaarId() + "\n" + vraag.soort() + "\n" + keuzes);
        }
        return kort("eigen\n" + boek + "\n" + vraag.id());
    }

    /// Nobody is asked what the map tells: how the place lies to the areas that the rules name.
    ///
    /// @param ligging the answer for an area; empty when its shape is not known
    static Collection<Antwoord> opgezocht(Map<Checkregels, Regels> regels, Function<String, Optional<String>> ligging) {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        regels.forEach((bron, vertaald) -> vertaald.vragen().stream()
                .filter(v -> v.soort() == Vraagsoort.GEO && !v.locatie().isBlank())
                .forEach(v -> ligging.apply(v.locatie())
                        .map(l -> new Antwoord(sleutel(bron, v), List.of(l), true))
                        .ifPresent(a -> antwoorden.put(a.sleutel(), a))));
        return antwoorden.values();
    }

    private static String kort(String lang) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(lang.getBytes(StandardCharsets.UTF_8));
            return "v" + HexFormat.of().formatHex(hash).substring(0, SLEUTEL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether its answer can still change a conclusion.
    boolean doetErToe(String sleutel) {
        return plaatsen.getOrDefault(sleutel, List.of()).stream()
                .anyMatch(p -> p.deel().stand().openVragen().contains(p.vraag()));
    }

    /// @throws Weigering when it does not fit the question
    void zet(Antwoord antwoord) {
        for (var p : plaatsen.getOrDefault(antwoord.sleutel(), List.of())) {
            p.deel().stand().antwoord(p.vraag().id(), waarde(p.vraag(), antwoord.waarden()));
        }
        gegeven.put(antwoord.sleutel(), antwoord);
    }

    private static Object waarde(Regelvraag vraag, List<String> waarden) {
        if (waarden.isEmpty() || waarden.stream().allMatch(String::isBlank)) {
            throw new Weigering("antwoord-leeg", "Geef een antwoord");
        }
        return vraag.soort() == Vraagsoort.MEERKEUZE ? waarden : waarden.getFirst();
    }

    /// The next question; empty when every rule file has its conclusion.
    Optional<Checkvraag> volgende() {
        return delen.stream()
                .flatMap(d -> d.stand().volgende().map(v -> sleutel(d.bron(), v)).stream())
                .findFirst()
                .map(this::vraag);
    }

    /// How many questions may come at most.
    int nogHoogstens() {
        var open = new LinkedHashSet<String>();
        delen.forEach(d -> d.stand().openVragen().forEach(v -> open.add(sleutel(d.bron(), v))));
        return open.size();
    }

    /// A question, with its answer when it has one.
    Checkvraag vraag(String sleutel) {
        var hier = plaatsen.get(sleutel);
        if (hier == null) {
            throw Weigering.onbekend("Deze vraag");
        }
        var eerste = hier.stream()
                .filter(p -> p.deel().stand().openVragen().contains(p.vraag()))
                .findFirst()
                .orElse(hier.getFirst());
        var antwoord = gegeven.get(sleutel);
        return new Checkvraag(
                sleutel,
                eerste.vraag(),
                groep(eerste),
                hier.stream().map(p -> p.deel().bron()).distinct().toList(),
                antwoord == null ? List.of() : antwoord.waarden(),
                antwoord != null && antwoord.opgezocht());
    }

    private static String groep(Plaats p) {
        return p.deel().stand().regels().bestand().groepen().stream()
                .filter(g -> g.id().equals(p.vraag().groep()))
                .map(g -> g.naam())
                .findFirst()
                .orElse("");
    }

    /// What was answered and still matters, in the order in which it was.
    List<Checkvraag> gegeven() {
        return gegeven.keySet().stream().map(this::vraag).toList();
    }

    /// The answers that fell away.
    List<String> vervallen() {
        return vervallen;
    }

    List<Checkconclusie> conclusies() {
        return delen.stream().map(Gesprek::conclusie).toList();
    }

    private static Checkconclusie conclusie(Deel deel) {
        var uitkomst = deel.stand().uitkomst();
        List<Conclusie> conclusies = uitkomst.conclusies();
        return new Checkconclusie(
                deel.bron(),
                uitkomst,
                conclusies,
                uitkomst instanceof Uitkomst.Open ? List.of() : deel.stand().redenen(),
                deel.stand().regels().bestand().beslissingen().stream()
                        .flatMap(b -> b.bronnen().stream())
                        .distinct()
                        .toList(),
                conclusies.isEmpty() ? List.of() : voorbehoud(deel.stand().regels()));
    }

    private static List<String> voorbehoud(Regels regels) {
        return regels.vragen().stream()
                .map(v -> v.vast().voorbehoud())
                .filter(t -> !t.isBlank())
                .distinct()
                .toList();
    }
}
