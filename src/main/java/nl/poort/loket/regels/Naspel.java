package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.Weigering;

/// Plays answers of before on a new version, and says who would get another answer.
public final class Naspel {
    private Naspel() {}

    /// @param kenmerk which answers
    /// @param oud what they were told, in words
    /// @param nieuw what they would be told now
    /// @param waarom the rule of the new version, or the question that is new to them
    /// @param route where it is about, and what must be sent in
    public record Anders(String kenmerk, String oud, String nieuw, String waarom, Route route) {}

    /// What decides who receives a request: the duties it began with and the duties it has now, at this place.
    ///
    /// @param plek null when not known
    public record Route(Plek plek, List<Conclusie> was, List<Conclusie> wordt) {}

    /// @param gelijk how many would hear the same
    /// @param nieuweVragen how many would have to answer something more before anything can be said
    public record Verslag(int gelijk, List<Anders> anders, List<Anders> nieuweVragen) {
        public int aantal() {
            return gelijk + anders.size() + nieuweVragen.size();
        }
    }

    /// @param versies the compiled rules of the versions that the answers were given to
    public static Verslag speel(Map<Integer, Regels> versies, Regels nieuw, List<Gespeeld> gespeeld) {
        int gelijk = 0;
        var anders = new ArrayList<Anders>();
        var open = new ArrayList<Anders>();
        for (var een : gespeeld) {
            var oud = versies.get(een.versie());
            if (oud == null) {
                continue;
            }
            var toen = stand(oud, een.antwoorden());
            var nu = stand(nieuw, vertaal(oud, nieuw, een.antwoorden()));
            var was = woorden(toen.uitkomst(), oud.bestand().soort());
            var wordt = woorden(nu.uitkomst(), nieuw.bestand().soort());
            if (was.equals(wordt)) {
                gelijk++;
            } else if (nu.uitkomst() instanceof Uitkomst.Open) {
                var vraag = nu.volgende().map(Regelvraag::tekst).orElse("");
                open.add(new Anders(een.kenmerk(), was, wordt, vraag, route(een, toen, nu)));
            } else {
                anders.add(new Anders(een.kenmerk(), was, wordt, waarom(nu), route(een, toen, nu)));
            }
        }
        return new Verslag(gelijk, List.copyOf(anders), List.copyOf(open));
    }

    private static Route route(Gespeeld een, Stand toen, Stand nu) {
        return new Route(een.plek(), toen.uitkomst().conclusies(), nu.uitkomst().conclusies());
    }

    private static String waarom(Stand nu) {
        return nu.redenen().stream()
                .findFirst()
                .map(r -> r.beslissing() + (r.regel() > 0 ? ", regel " + r.regel() : ""))
                .orElse("");
    }

    /// An answer that does not fit any more counts as not given.
    static Stand stand(Regels regels, Map<String, Object> antwoorden) {
        var stand = regels.begin();
        antwoorden.forEach((vraag, antwoord) -> {
            try {
                if (regels.find(vraag).isPresent()) {
                    stand.antwoord(vraag, antwoord);
                }
            } catch (Weigering w) {
                stand.wis(vraag);
            }
        });
        return stand;
    }

    /// The same question in another version: the same id, or what is asked once over files, or the same words.
    private static Map<String, Object> vertaal(Regels oud, Regels nieuw, Map<String, Object> antwoorden) {
        var uit = new LinkedHashMap<String, Object>();
        antwoorden.forEach((id, antwoord) -> oud.find(id)
                .flatMap(v -> zelfde(nieuw, v))
                .filter(v -> v.soort() != Vraagsoort.VAST)
                .ifPresent(v -> uit.put(v.id(), antwoord)));
        return uit;
    }

    /// The question of another version in this one: the same id, or what is asked once over files, or the same words.
    public static Optional<Regelvraag> zelfde(Regels in, Regelvraag vraag) {
        return in.find(vraag.id())
                .filter(v -> v.soort() == vraag.soort())
                .or(() -> in.vragen().stream()
                        .filter(v -> !vraag.herbruikbaarId().isEmpty()
                                && v.herbruikbaarId().equals(vraag.herbruikbaarId()))
                        .findFirst())
                .or(() -> in.vragen().stream()
                        .filter(v -> v.soort() == vraag.soort()
                                && Namen.gewoon(v.tekst()).equals(Namen.gewoon(vraag.tekst())))
                        .findFirst());
    }

    /// What somebody hears, in words.
    public static String woorden(Uitkomst uitkomst, Regelsoort soort) {
        if (uitkomst instanceof Uitkomst.Open) {
            return "Nog niet bekend";
        }
        return switch (soort) {
            case CONCLUSIE -> uitkomst.conclusies().stream().map(Conclusie::zin).collect(Collectors.joining("; "));
            case INDIENINGSVEREISTEN ->
                uitkomst.isCompleet() ? "Het verzoek is compleet" : "Het verzoek is niet compleet";
            case MAATREGELEN ->
                uitkomst.maatregelen().isEmpty()
                        ? "Er gelden geen maatregelen"
                        : uitkomst.maatregelen().stream().map(Object::toString).collect(Collectors.joining("; "));
        };
    }
}
