package nl.poort.keten.samenwerking;

import static nl.poort.keten.vragen.Overdrachtstand.AANGEBODEN;
import static nl.poort.keten.vragen.Overdrachtstand.AANGENOMEN;
import static nl.poort.keten.vragen.Overdrachtstand.BEANTWOORD;
import static nl.poort.keten.vragen.Overdrachtstand.TERUGGEKOPPELD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// What may follow what with an actieverzoek. Pure.
final class Actieregels {
    /// No term is longer than this.
    static final int LANGST = 365;

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Actieregels() {}

    /// The words of the Samenwerkfunctionaliteit, for the states every Overdracht has.
    static String tekst(Overdrachtstand stand) {
        return switch (stand) {
            case AANGEBODEN -> "gevraagd";
            case AANGENOMEN, INFO_GEVRAAGD, DOORGEGEVEN -> "in behandeling";
            case BEANTWOORD -> "gereedgemeld";
            case TERUGGEKOPPELD -> "afgerond";
            case GEWEIGERD -> "geweigerd";
            case VERLOPEN -> "verlopen";
            case INGETROKKEN -> "ingetrokken";
        };
    }

    /// As [Overdrachtstand] allows; who answers at once thereby accepts.
    static void eis(Actieverzoek a, Overdrachtstand naar) {
        var van = a.stand() == AANGEBODEN && naar == BEANTWOORD ? AANGENOMEN : a.stand();
        if (!van.magNaar(naar)) {
            throw new Weigering(
                    "actieverzoek-" + a.stand().name().toLowerCase(Locale.ROOT),
                    "Dit verzoek is " + tekst(a.stand()) + ". Het kan niet meer worden " + wordt(naar) + ".");
        }
    }

    private static String wordt(Overdrachtstand naar) {
        return naar == AANGENOMEN ? "aangenomen" : naar == TERUGGEKOPPELD ? "afgerond" : tekst(naar);
    }

    /// As it stands in a sentence, such as `22 maart 2021`.
    static String dag(LocalDate dag) {
        return dag.format(DAG);
    }

    /// The end of the last day.
    static Instant einde(LocalDate uiterlijk) {
        return uiterlijk.plusDays(1).atStartOfDay(Tx.ZONE).toInstant();
    }

    /// The promise of the partner; beside the term of the case, which it does not touch.
    static Klokstart klok(UUID root, UUID actieverzoek, String partner, LocalDate uiterlijk, Instant nu) {
        var einde = einde(uiterlijk);
        var dagen = (int) Math.max(1, ChronoUnit.DAYS.between(nu, einde) + 2);
        return new Klokstart(
                root,
                actieverzoek,
                Kloksoort.ADVIES,
                partner,
                Kalendersoort.VOLCONTINU,
                new Norm(dagen, Eenheid.DAGEN),
                nu,
                einde);
    }
}
