package nl.poort.keten.behandeling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.klokken.Pauze;

/// How far a case is, in the words of colleagues and of the customer.
///
/// @param soort the zaaktype in words
/// @param status as colleagues call it, `tekst` as the customer reads it; empty when none was set
/// @param uitkomst how it ended, in words; empty while it runs
/// @param termijn the running term, null when there is none
/// @param pauze why it stands still now, null when it does not
/// @param bijWie the team that handles it, as the customer knows it; empty when nobody does
public record Zaakstand(
        UUID organisatie,
        UUID zaak,
        String nummer,
        String soort,
        String omschrijving,
        UUID statustype,
        String status,
        String tekst,
        boolean informeren,
        LocalDate einddatum,
        String uitkomst,
        Klok termijn,
        Pauze pauze,
        String bijWie) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    /// As it goes for everybody who waits for it.
    Zaakstand algemeen(Optional<Statustype> type) {
        var gewoon = type.map(Statustype::statustekst).filter(Objects::nonNull).orElse("");
        var kort = uitkomst.replaceFirst("[.] .*(?s)$", "");
        return new Zaakstand(
                organisatie,
                zaak,
                nummer,
                soort,
                "",
                statustype,
                status,
                gewoon,
                informeren,
                einddatum,
                kort,
                termijn,
                null,
                bijWie);
    }

    public boolean isGesloten() {
        return einddatum != null;
    }

    /// Before when the customer hears; while it waits for a supplement, as if that comes on the last day.
    public Instant uiterlijk() {
        if (termijn == null) {
            return null;
        }
        return wachtOpKlant()
                ? termijn.deadline().plus(Duration.ofDays(ChronoUnit.DAYS.between(pauze.datum(), pauze.termijn())))
                : termijn.deadline();
    }

    /// The customer was asked for something, with a last day.
    public boolean wachtOpKlant() {
        return pauze != null && pauze.grond() == Opschortingsgrond.AANVULLING && pauze.termijn() != null;
    }

    /// What happens now, as the customer reads it; without a full stop at the end.
    public String stap() {
        if (wachtOpKlant()) {
            return "Wij wachten op informatie van u. Stuur die uiterlijk " + DAG.format(pauze.termijn());
        }
        if (pauze != null) {
            return "De behandeling staat even stil: " + zonderPunt(pauze.bericht());
        }
        var zin = tekst.isBlank() ? status : tekst;
        return zin.isBlank() ? "Wij behandelen uw zaak (" + soort + ")" : zonderPunt(zin);
    }

    static String zonderPunt(String zin) {
        return zin.strip().replaceFirst("[.]+$", "");
    }
}
