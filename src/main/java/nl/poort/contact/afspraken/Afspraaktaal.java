package nl.poort.contact.afspraken;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Days and times as a person reads them.
public final class Afspraaktaal {
    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM 'om' HH:mm 'uur'", NL);

    private Afspraaktaal() {}

    /// `dinsdag 2 juni om 09:40 uur`.
    public static String moment(LocalDateTime t) {
        return MOMENT.format(t);
    }

    public static String dag(DayOfWeek dag) {
        return dag.getDisplayName(TextStyle.FULL, NL);
    }

    static String momenten(List<LocalDateTime> tijden) {
        return tijden.stream().map(Afspraaktaal::moment).collect(Collectors.joining(", "));
    }
}
