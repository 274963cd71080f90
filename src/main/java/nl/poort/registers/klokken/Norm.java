package nl.poort.registers.klokken;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;

/// How long something may take: `4 werkuren`, `2 werkdagen`, `8 weken`.
public record Norm(int aantal, Eenheid eenheid) {
    /// A working day of the service calendar when norms are added up: 8.5 hours.
    public static final int MINUTEN_PER_WERKDAG = 510;

    private static final int MEESTE = 100_000;
    private static final Pattern VORM = Pattern.compile("\\s*(\\d{1,6})\\s*(\\p{L}+)\\.?\\s*");

    public Norm {
        if (eenheid == null || aantal < 1 || aantal > MEESTE) {
            throw new Weigering("norm-onjuist", "Een termijn is een getal van 1 tot en met 100.000 met een eenheid");
        }
    }

    public static Norm minuten(int aantal) {
        return new Norm(aantal, Eenheid.MINUTEN);
    }

    public static Norm werkuren(int aantal) {
        return new Norm(aantal, Eenheid.WERKUREN);
    }

    public static Norm werkdagen(int aantal) {
        return new Norm(aantal, Eenheid.WERKDAGEN);
    }

    public static Norm weken(int aantal) {
        return new Norm(aantal, Eenheid.WEKEN);
    }

    /// Reads what a person types: `4 werkuren`, `1 werkdag`, `15 min`.
    public static Norm lees(String tekst) {
        var vorm = VORM.matcher(tekst == null ? "" : tekst.toLowerCase(Locale.ROOT));
        if (vorm.matches()) {
            var eenheid = Arrays.stream(Eenheid.values())
                    .filter(e -> e.heet(vorm.group(2)))
                    .findFirst();
            if (eenheid.isPresent()) {
                return new Norm(Integer.parseInt(vorm.group(1)), eenheid.get());
            }
        }
        throw new Weigering(
                "norm-onbekend",
                "Dit is geen termijn. Schrijf een getal en een eenheid, bijvoorbeeld: 4 werkuren, 2 werkdagen of 15 minuten");
    }

    /// As a person reads it: `1 werkdag`, `15 minuten`, `2 uur`.
    public String tekst() {
        return aantal + " " + eenheid.woord(aantal);
    }

    /// True when the norm is a stretch of time, not a number of days.
    boolean isTijd() {
        return switch (eenheid) {
            case SECONDEN, MINUTEN, UREN, WERKUREN -> true;
            case WERKDAGEN, DAGEN, WEKEN, MAANDEN -> false;
        };
    }

    /// The stretch of time of a norm in minutes or hours.
    Duration tijd() {
        return switch (eenheid) {
            case SECONDEN -> Duration.ofSeconds(aantal);
            case MINUTEN -> Duration.ofMinutes(aantal);
            case UREN, WERKUREN -> Duration.ofHours(aantal);
            case WERKDAGEN, DAGEN, WEKEN, MAANDEN ->
                throw new IllegalStateException(tekst() + " is no stretch of time");
        };
    }
}
