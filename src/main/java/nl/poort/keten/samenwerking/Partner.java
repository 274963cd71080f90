package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.util.UUID;

/// An organisation that takes part in a cooperation.
///
/// @param eruitOp from when on it sees nothing of it any more; null while it takes part
public record Partner(
        UUID samenwerking, UUID id, UUID organisatie, String naam, Partnerweg weg, Instant erbijOp, Instant eruitOp) {

    public boolean doetMee() {
        return eruitOp == null;
    }
}
