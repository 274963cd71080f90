package nl.poort.registers.besluiten;

import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// The register of the cases that decisions are made in; it keeps the mirror (brc-006).
public interface Zaakregister {
    /// Nobody keeps cases here: a decision has none.
    Zaakregister GEEN = new Zaakregister() {
        @Override
        public Optional<UUID> zaaktype(Tx tx, UUID zaak) {
            return Optional.empty();
        }

        @Override
        public void koppel(Tx tx, Toegang toegang, UUID zaak, UUID besluit) {}

        @Override
        public void ontkoppel(Tx tx, Toegang toegang, UUID zaak, UUID besluit) {}

        @Override
        public void gewijzigd(Tx tx, Toegang toegang, UUID zaak) {}
    };

    /// The type of a case; empty when the case is not there.
    Optional<UUID> zaaktype(Tx tx, UUID zaak);

    void koppel(Tx tx, Toegang toegang, UUID zaak, UUID besluit);

    void ontkoppel(Tx tx, Toegang toegang, UUID zaak, UUID besluit);

    /// A date of a decision changed.
    void gewijzigd(Tx tx, Toegang toegang, UUID zaak);
}
