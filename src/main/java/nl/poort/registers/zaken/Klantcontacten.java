package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Contacts with customers, in the old form of the standard (deprecated).
public final class Klantcontacten extends Zaakdeel<Klantcontact> {
    Klantcontacten(Db db) {
        super(db, ZaakdelenSql.KLANTCONTACT, "klantcontact", SCOPES);
    }

    @Override
    UUID zaak(Klantcontact rij) {
        return rij.zaak();
    }

    @Override
    Klantcontact nieuw(Tx tx, Zaakkern zaak, Klantcontact nieuw) {
        if (nieuw.datumtijd().isAfter(tx.now())) {
            throw Weigering.veld("datumtijd", "future_not_allowed", "Dit moment ligt in de toekomst");
        }
        return nieuw.identificatie() == null || nieuw.identificatie().isEmpty()
                ? Records.with(nieuw, "identificatie", kenmerk(nieuw.uuid()))
                : nieuw;
    }

    /// Fourteen characters that nobody else has: the last, random part of the id.
    private static String kenmerk(UUID id) {
        return "KC" + id.toString().replace("-", "").substring(20);
    }
}
