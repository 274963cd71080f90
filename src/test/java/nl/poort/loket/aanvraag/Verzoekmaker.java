package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.registers.omgeving.Plek;

/// Makes requests with whatever letters and however much of everything, the same ones every time.
public final class Verzoekmaker {
    private static final String LASTIG = "<&>\"'é \u202Eabc\u200B 😀 𝒳 ]]> &amp; &#13; \\ % 漢字 ا";

    private final Random toeval = new Random(20_260_309);

    private String tekst() {
        var uit = new StringBuilder();
        int lengte = toeval.nextInt(30);
        for (int i = 0; i < lengte; i++) {
            switch (toeval.nextInt(4)) {
                case 0 -> uit.append(LASTIG.charAt(toeval.nextInt(LASTIG.length())));
                case 1 -> uit.append((char) toeval.nextInt(0x100));
                case 2 -> uit.appendCodePoint(toeval.nextInt(0x110000));
                default -> uit.append("\r\n\t ".charAt(toeval.nextInt(4)));
            }
        }
        return Schrift.schoon(uit.toString());
    }

    private <T> List<T> lijst(int hoogstens, Supplier<T> een) {
        var uit = new ArrayList<T>();
        for (int i = toeval.nextInt(hoogstens + 1); i > 0; i--) {
            uit.add(een.get());
        }
        return uit;
    }

    private UUID id() {
        return new UUID(toeval.nextLong(), toeval.nextLong());
    }

    private List<String> antwoorden() {
        return lijst(3, this::tekst).stream().filter(t -> !t.isEmpty()).toList();
    }

    private Plek plek() {
        return switch (toeval.nextInt(3)) {
            case 0 -> null;
            case 1 -> Plek.punt(115_900.125, 410_300.5).metAdres("Park 1 " + tekst(), "4921BV", "1A-2");
            default ->
                Plek.gebied("MULTIPOLYGON (((100000 400000, 100100 400000, 100100 400100, 100000 400000)), "
                                + "((200000 500000, 200300 500000, 200300 500300, 200000 500000), "
                                + "(200150 500050, 200250 500050, 200250 500150, 200150 500050)))")
                        .metWaterschap("ws0653");
        };
    }

    public Verzoek verzoek() {
        var project = id();
        var activiteiten = lijst(
                4,
                () -> new Verzoekactiviteit(
                        "nl.imow-gm1719.activiteit." + id(),
                        tekst(),
                        "gm1719",
                        tekst(),
                        toeval.nextBoolean() ? null : new Vormversie(id(), 3, "ab".repeat(32)),
                        lijst(
                                4,
                                () -> new Verzoekantwoord(
                                        id().toString(),
                                        tekst(),
                                        tekst(),
                                        "activiteit",
                                        antwoorden(),
                                        toeval.nextBoolean() ? null : antwoorden()))));
        var bijlagen = lijst(5, () -> bijlage(activiteiten, project)).stream()
                .sorted(Comparator.comparing(Verzoekbijlage::id))
                .toList();
        var rollen = new ArrayList<Betrokkene>();
        for (var rol : Rol.values()) {
            rollen.add(new Betrokkene(rol, "n" + tekst(), tekst(), "12345678", tekst(), tekst(), tekst()));
        }
        return new Verzoek(
                id(),
                new Verzoeknummer(LocalDate.of(2026, 3, 9), 1 + toeval.nextInt(99_999), toeval.nextInt(5)),
                Doel.values()[toeval.nextInt(4)],
                Verzoeksoort.values()[toeval.nextInt(7)],
                new Verzoek.Project(project, tekst(), tekst()),
                Instant.parse("2026-03-09T09:12:13.123456Z"),
                plek(),
                rollen,
                activiteiten,
                bijlagen);
    }

    private Verzoekbijlage bijlage(List<Verzoekactiviteit> bij, UUID project) {
        var a = bij.isEmpty() ? null : bij.get(toeval.nextInt(bij.size()));
        var vraag = a == null || a.antwoorden().isEmpty() || toeval.nextInt(3) == 0
                ? ""
                : a.antwoorden().getFirst().vraag();
        var plaats = new Verzoekbijlage.Plaatsing(a == null ? "" : a.urn(), vraag, toeval.nextBoolean());
        return new Verzoekbijlage(
                id(), "b" + tekst(), tekst(), toeval.nextLong(1L << 32), "cd".repeat(32), plaats, project);
    }
}
