package nl.poort.web.api;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// A call that went through the gate: whose, for what, with what.
///
/// @param invoer the body as a record, or null
record Verzoek(Sleutel sleutel, Map<String, String> pad, Map<String, List<String>> query, Record invoer) {

    Medewerker wie() {
        return sleutel.alsMedewerker();
    }

    Actor actor(String doel) {
        return wie().actor(doel);
    }

    <T extends Record> T invoer(Class<T> soort) {
        return soort.cast(invoer);
    }

    /// The id in the path; what is not an id does not exist.
    UUID id(String ding) {
        return uuid(pad.get("id")).orElseThrow(() -> Weigering.onbekend(ding));
    }

    Optional<String> tekst(Parameter parameter) {
        return query.getOrDefault(parameter.naam(), List.of()).stream().findFirst();
    }

    Optional<UUID> id(Parameter parameter) {
        return tekst(parameter).map(t -> uuid(t).orElseThrow(() -> fout(parameter, "Hier hoort een id")));
    }

    int getal(Parameter parameter, int standaard, int meest) {
        return tekst(parameter)
                .map(t -> {
                    if (!t.matches("[1-9][0-9]{0,6}") || Integer.parseInt(t) > meest) {
                        throw fout(parameter, "Geef een getal van 1 tot en met " + meest);
                    }
                    return Integer.parseInt(t);
                })
                .orElse(standaard);
    }

    /// Given more than once, or with commas.
    <E extends Enum<E>> Set<E> keuzes(Parameter parameter, Class<E> soort) {
        var gekozen = new LinkedHashSet<E>();
        query.getOrDefault(parameter.naam(), List.of()).stream()
                .flatMap(t -> Arrays.stream(t.split(",")))
                .forEach(t -> gekozen.add(Arrays.stream(soort.getEnumConstants())
                        .filter(w -> Schema.naam(w).equals(t))
                        .findFirst()
                        .orElseThrow(() -> fout(parameter, "Kies uit: " + String.join(", ", Schema.namen(soort))))));
        return gekozen;
    }

    private static Weigering fout(Parameter parameter, String zin) {
        return new Weigering("onleesbaar", zin, Map.of(parameter.naam(), zin));
    }

    static Optional<UUID> uuid(String tekst) {
        return tekst != null && tekst.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(tekst))
                : Optional.empty();
    }
}
