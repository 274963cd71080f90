package nl.poort.contact.afspraken;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.klokken.Openingstijd;

/// Which times are free, and when an appointment is over. Pure.
///
/// All times are whole steps of five minutes, so a desk is counted per step: at no step there may be more appointments
/// than desks.
final class Agendaregels {
    static final int STAP = 5;
    /// How far ahead a customer may plan: more than twenty working days.
    static final int DAGEN_VOORUIT = 60;
    /// Nobody gets from home to the counter faster.
    static final Duration VOORAF = Duration.ofMinutes(30);
    /// From this long before its time somebody may sign in.
    static final Duration VROEG = Duration.ofMinutes(60);
    /// And until this long after it; who did not come then, does not come.
    static final Duration LAAT = Duration.ofMinutes(15);
    /// So many appointments somebody may have at once.
    static final int PER_KLANT = 4;

    private Agendaregels() {}

    /// The blocks of this day, within the opening hours; none when it is closed.
    static List<Rooster.Blok> open(Rooster rooster, Kalenders kalenders, LocalDate dag) {
        var uren = kalenders.kalender().uren().get(dag.getDayOfWeek());
        if (uren == null || !kalenders.isOpen(dag)) {
            return List.of();
        }
        return rooster.op(dag.getDayOfWeek()).stream()
                .map(b -> binnen(b, uren))
                .filter(b -> b.van().isBefore(b.tot()))
                .toList();
    }

    private static Rooster.Blok binnen(Rooster.Blok b, Openingstijd uren) {
        var van = uren.van().isAfter(b.van()) ? uren.van() : b.van();
        boolean totHetEind = uren.tot().equals(LocalTime.MIDNIGHT);
        var tot = !totHetEind && uren.tot().isBefore(b.tot()) ? uren.tot() : b.tot();
        return new Rooster.Blok(b.dag(), opStap(van), tot, b.plekken());
    }

    private static LocalTime opStap(LocalTime t) {
        int over = t.getMinute() % STAP;
        return over == 0 ? t : t.plusMinutes(STAP - over);
    }

    /// Whether one more appointment fits.
    static boolean past(Agendadag d, LocalTime van, int minuten) {
        int eind = minuut(van) + minuten;
        if (van.getMinute() % STAP != 0 || van.getSecond() != 0 || van.getNano() != 0) {
            return false;
        }
        for (int m = minuut(van); m < eind; m += STAP) {
            if (vrij(d, m) < 1) {
                return false;
            }
        }
        return true;
    }

    /// How many desks are free at this minute of the day.
    private static int vrij(Agendadag d, int minuut) {
        int plekken = d.blokken().stream()
                .filter(b -> minuut >= minuut(b.van()) && minuut < minuut(b.tot()))
                .mapToInt(Rooster.Blok::plekken)
                .sum();
        return plekken
                - (int) d.bezet().stream()
                        .filter(b -> minuut >= minuut(b.van()) && minuut < minuut(b.tot()))
                        .count();
    }

    /// The times that are offered: one after the other from the begin of each block.
    ///
    /// @param vanaf not before this moment
    static List<LocalTime> vrijeTijden(Agendadag d, int minuten, LocalDateTime vanaf) {
        var tijden = new TreeSet<LocalTime>();
        for (var b : d.blokken()) {
            for (int m = minuut(b.van()); m + minuten <= minuut(b.tot()); m += minuten) {
                var van = LocalTime.of(m / 60, m % 60);
                if (!d.dag().atTime(van).isBefore(vanaf) && past(d, van, minuten)) {
                    tijden.add(van);
                }
            }
        }
        return List.copyOf(tijden);
    }

    /// The free times that lie nearest to what somebody wanted, in order of time.
    static List<LocalDateTime> dichtstbij(List<LocalDateTime> vrij, LocalDateTime gewenst, int hoogstens) {
        return vrij.stream()
                .sorted(Comparator.comparing(t -> Duration.between(gewenst, t).abs()))
                .limit(hoogstens)
                .sorted()
                .toList();
    }

    /// Minutes of desks that are open on a day, and those that are taken.
    static int openMinuten(Agendadag d) {
        return d.blokken().stream()
                .mapToInt(b -> (minuut(b.tot()) - minuut(b.van())) * b.plekken())
                .sum();
    }

    static int bezetteMinuten(Agendadag d) {
        return d.bezet().stream()
                .mapToInt(b -> minuut(b.tot()) - minuut(b.van()))
                .sum();
    }

    /// What is wrong with the blocks of a new roster, by field; nothing when it is right.
    static List<String> overlap(Rooster rooster) {
        var fouten = new ArrayList<String>();
        for (int i = 1; i < rooster.blokken().size(); i++) {
            var vorig = rooster.blokken().get(i - 1);
            var b = rooster.blokken().get(i);
            if (vorig.dag() == b.dag() && b.van().isBefore(vorig.tot())) {
                fouten.add("Twee blokken op " + Afspraaktaal.dag(b.dag()) + " lopen door elkaar");
            }
        }
        return fouten;
    }

    static int minuut(LocalTime t) {
        return t.getHour() * 60 + t.getMinute();
    }
}
