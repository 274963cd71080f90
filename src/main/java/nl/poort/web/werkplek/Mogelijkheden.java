package nl.poort.web.werkplek;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.poort.keten.vragen.Loslatingen;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;

/// What this person may do with this Vraag now, the most likely first. Pure; the doors still decide.
public final class Mogelijkheden {
    private static final Duration HEROPENEN = Duration.ofDays(30);

    private final Vraag vraag;
    private final Weg weg;
    private final Medewerker wie;
    private final List<Mogelijkheid> gevonden = new ArrayList<>();

    /// @param overdracht the step it is about, null when it is about the Vraag
    public record Mogelijkheid(Actie actie, Overdracht overdracht) {
        /// Unique on the page.
        public String anker() {
            return actie.pad() + (overdracht == null ? "" : "-" + overdracht.id());
        }

        /// Somebody waits for exactly this; the rest is what can be done as well.
        public boolean aanDeBeurt() {
            return switch (actie) {
                case AANNEMEN, INFORMATIE_GEVEN, INFORMEREN, NABELLEN, BEANTWOORDEN, HEROPENEN -> true;
                // while a case works on it, handing over is only for advice
                case DOORZETTEN -> overdracht == null || overdracht.teDoen() != TeDoen.WACHTEN;
                case VERTRAGING -> overdracht != null;
                case BELPOGING,
                        INFORMATIE_VRAGEN,
                        WEIGEREN,
                        GASTLINK,
                        RUGGESPRAAK,
                        TOEWIJZEN,
                        LOSLATEN,
                        ANALYSE,
                        PRIORITEIT,
                        REGIE,
                        SAMENVOEGEN,
                        INTREKKEN -> false;
            };
        }
    }

    private Mogelijkheden(Vraag vraag, Weg weg, Medewerker wie) {
        this.vraag = vraag;
        this.weg = weg;
        this.wie = wie;
    }

    /// @param gast whether a guest link may be made for a step
    public static List<Mogelijkheid> van(Vraag vraag, Weg weg, Medewerker wie, Instant nu, Predicate<Overdracht> gast) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            return List.of();
        }
        var m = new Mogelijkheden(vraag, weg, wie);
        weg.overdrachten().stream()
                .filter(o -> o.teDoen() == TeDoen.BELLEN && wie.teams().contains(o.naarTeam()))
                .forEach(o -> m.kan(Actie.NABELLEN, o));
        if (vraag.stand().isOpen()) {
            weg.overdrachten().forEach(m::stap);
            weg.stappen().stream().filter(gast).forEach(o -> m.kan(Actie.GASTLINK, o));
            m.contact();
            m.zwaarte();
        } else if (vraag.stand() == Vraagstand.GESLOTEN && m.isContactschakel() && m.magHeropenen(nu)) {
            m.kan(Actie.HEROPENEN, null);
        }
        return m.gevonden.stream().sorted(Comparator.comparingInt(m::volgorde)).toList();
    }

    /// The order of the actions: without an answer, handing over comes before telling the customer; telling of a delay
    /// comes first only when it has become a duty.
    private int volgorde(Mogelijkheid m) {
        int gewoon = m.actie().ordinal() * 10;
        return switch (m.actie()) {
            case INFORMEREN -> vraag.antwoord().isBlank() ? Actie.DOORZETTEN.ordinal() * 10 + 1 : gewoon;
            case VERTRAGING -> m.overdracht() == null ? Actie.BELPOGING.ordinal() * 10 + 1 : gewoon;
            case AANNEMEN,
                    INFORMATIE_GEVEN,
                    NABELLEN,
                    BEANTWOORDEN,
                    DOORZETTEN,
                    BELPOGING,
                    INFORMATIE_VRAGEN,
                    WEIGEREN,
                    GASTLINK,
                    RUGGESPRAAK,
                    TOEWIJZEN,
                    LOSLATEN,
                    ANALYSE,
                    PRIORITEIT,
                    REGIE,
                    SAMENVOEGEN,
                    INTREKKEN,
                    HEROPENEN -> gewoon;
        };
    }

    private void stap(Overdracht o) {
        if (wie.teams().contains(o.naarTeam())) {
            ontvanger(o);
        }
        if (o.vanTeam() != null
                && wie.teams().contains(o.vanTeam())
                && o.stand().isOpen()
                && !o.soort().isKlus()) {
            kan(Actie.INTREKKEN, o);
            if (o.stand() == Overdrachtstand.INFO_GEVRAAGD) {
                kan(Actie.INFORMATIE_GEVEN, o);
            }
        }
    }

    private void ontvanger(Overdracht o) {
        if (o.stand() == Overdrachtstand.AANGEBODEN) {
            kan(Actie.AANNEMEN, o);
            kan(Actie.DOORZETTEN, o);
            if (o.ouder() != null) {
                kan(Actie.WEIGEREN, o);
            }
        }
        if (o.stand() == Overdrachtstand.AANGENOMEN) {
            inHanden(o);
        }
        boolean teVerdelen = o.stand() == Overdrachtstand.AANGEBODEN || o.stand() == Overdrachtstand.AANGENOMEN;
        if (teVerdelen && wie.mag(Recht.TEAM_LEIDEN)) {
            kan(Actie.TOEWIJZEN, o);
        }
        boolean vanMij = wie.id().equals(o.aangenomenDoor()) || wie.mag(Recht.TEAM_LEIDEN);
        if (vanMij && Loslatingen.kan(o)) {
            kan(Actie.LOSLATEN, o);
        }
    }

    private void inHanden(Overdracht o) {
        if (o.teDoen() == TeDoen.BELLEN) {
            return;
        }
        if (o.soort().isKlus()) {
            kan(o.teDoen() == TeDoen.VERTRAGING_MELDEN ? Actie.VERTRAGING : Actie.BEANTWOORDEN, o);
            return;
        }
        boolean wachtOpZaak = o.teDoen() == TeDoen.WACHTEN;
        if (!o.isWortel() && !wachtOpZaak) {
            kan(Actie.BEANTWOORDEN, o);
            if (o.teDoen() == TeDoen.BEHANDELEN) {
                kan(Actie.INFORMATIE_VRAGEN, o);
            }
        }
        if (!weg.heeftOpenKind(o)) {
            kan(Actie.DOORZETTEN, o);
        }
    }

    private void contact() {
        if (!isContactschakel()) {
            return;
        }
        boolean opgeschaald = vraag.stand() == Vraagstand.OPGESCHAALD;
        boolean terug = weg.overdrachten().stream()
                .anyMatch(o -> o.isWortel()
                        && o.stand() == Overdrachtstand.AANGENOMEN
                        && o.teDoen() != TeDoen.BESLISSEN
                        && !weg.heeftOpenKind(o));
        if (terug && !opgeschaald && !vraag.alsZaak()) {
            kan(Actie.INFORMEREN, null);
            kan(Actie.BELPOGING, null);
        }
        if (gevonden.stream().noneMatch(m -> m.actie() == Actie.VERTRAGING)) {
            kan(Actie.VERTRAGING, null);
        }
        kan(Actie.RUGGESPRAAK, null);
        kan(Actie.REGIE, null);
        if (!opgeschaald && !vraag.alsZaak()) {
            kan(Actie.SAMENVOEGEN, null);
        }
    }

    private void zwaarte() {
        boolean betrokken = weg.inHanden(wie.teams()).isPresent()
                || isContactschakel()
                || wie.teams().contains(vraag.eigenaar());
        if (betrokken) {
            kan(Actie.ANALYSE, null);
            kan(Actie.PRIORITEIT, null);
        }
    }

    private boolean isContactschakel() {
        return wie.teams().contains(vraag.contactschakel());
    }

    private boolean magHeropenen(Instant nu) {
        return vraag.geslotenOp() != null && !vraag.geslotenOp().plus(HEROPENEN).isBefore(nu);
    }

    private void kan(Actie actie, Overdracht o) {
        gevonden.add(new Mogelijkheid(actie, o));
    }
}
