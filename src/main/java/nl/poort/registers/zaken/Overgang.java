package nl.poort.registers.zaken;

import java.util.Optional;

/// What a status does to its case: the whole state machine of open and closed (zrc-007, zrc-008).
enum Overgang {
    LOOPT_DOOR,
    SLUIT,
    HEROPENT,
    BLIJFT_GESLOTEN;

    static Overgang van(boolean gesloten, boolean eindstatus) {
        if (gesloten) {
            return eindstatus ? BLIJFT_GESLOTEN : HEROPENT;
        }
        return eindstatus ? SLUIT : LOOPT_DOOR;
    }

    /// The right it takes beside that to set a status at all.
    Optional<String> recht() {
        return switch (this) {
            case LOOPT_DOOR, SLUIT -> Optional.empty();
            case HEROPENT -> Optional.of("zaken.heropenen");
            case BLIJFT_GESLOTEN -> Optional.of(Zaakkern.GEFORCEERD);
        };
    }
}
