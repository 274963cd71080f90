package nl.poort.loket.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The real rule files, and citizens who answer at random.
public final class Burgers {
    private static final Path STTR = Path.of("..", "shared", "samples", "dso", "sttr");

    private Burgers() {}

    public static boolean zijnErBestanden() {
        return Files.isDirectory(STTR);
    }

    public static List<Path> bestanden() {
        try (var paden = Files.list(STTR)) {
            return paden.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Regels lees(Path bestand) {
        return Regels.lees(bestand.getFileName().toString(), inhoud(bestand));
    }

    public static byte[] inhoud(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Regels lees(String naam) {
        return lees(STTR.resolve(naam));
    }

    /// An answer to every question, as that citizen would give it.
    public static Map<String, Object> antwoorden(Regels regels, RandomGenerator toeval) {
        var antwoorden = new LinkedHashMap<String, Object>();
        boolean magLeeg = regels.bestand().soort() == Regelsoort.INDIENINGSVEREISTEN;
        for (var vraag : regels.vragen()) {
            boolean leeg = magLeeg && vraag.soort() != Vraagsoort.GEO && vraag.soort() != Vraagsoort.BIJLAGE;
            antwoorden.put(vraag.id(), leeg && toeval.nextInt(5) == 0 ? null : antwoord(vraag, toeval));
        }
        return antwoorden;
    }

    static Object antwoord(Regelvraag vraag, RandomGenerator toeval) {
        return switch (vraag.soort()) {
            case JA_NEE, BIJLAGE -> toeval.nextBoolean();
            case TEKST -> List.of("", "iets", "Dakkapel", "é \uD83D\uDE00").get(toeval.nextInt(4));
            case GETAL -> BigDecimal.valueOf(toeval.nextInt(-10, 400), toeval.nextInt(2));
            case DATUM -> LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(400));
            case KEUZE, GEO ->
                vraag.opties().get(toeval.nextInt(vraag.opties().size())).tekst();
            case MEERKEUZE -> {
                var gekozen = new ArrayList<String>();
                vraag.opties().stream().filter(o -> toeval.nextBoolean()).forEach(o -> gekozen.add(o.tekst()));
                yield gekozen;
            }
            case VAST -> vraag.vast().waarde();
        };
    }
}
