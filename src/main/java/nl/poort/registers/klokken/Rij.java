package nl.poort.registers.klokken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A clock with what only this module needs: the calendar version it counts with, its cap and its next warnings.
///
/// @param kalenderVan organisation whose opening hours count; null = the default
/// @param kaalEind for legal terms the last day before the law moves it
record Rij(
        Klok klok,
        UUID kalenderVan,
        int kalenderVersie,
        Instant uiterlijk,
        LocalDate kaalEind,
        Instant driekwart,
        Instant plicht) {

    static Rij gestart(UUID id, UUID organisatie, Kalenders kalenders, Klokstart w) {
        var momenten = Klokregels.start(kalenders, w);
        var klok = new Klok(
                w.root(),
                id,
                w.onderwerp(),
                w.soort(),
                w.schakel(),
                w.kalender(),
                w.norm(),
                w.start(),
                momenten.deadline(),
                Klokstand.LOOPT,
                null,
                false);
        int versie = kalenders.kalender().versie();
        return new Rij(
                klok,
                versie == 0 ? null : organisatie,
                versie,
                w.uiterlijk(),
                momenten.kaal(),
                momenten.driekwart(),
                momenten.plicht());
    }
}
