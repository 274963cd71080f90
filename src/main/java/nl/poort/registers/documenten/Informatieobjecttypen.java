package nl.poort.registers.documenten;

import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.techniek.db.Tx;

/// The kinds of documents, from the catalogue.
@FunctionalInterface
public interface Informatieobjecttypen {
    Optional<Type> find(Tx tx, UUID id);

    /// What of a kind of document matters here.
    record Type(Boolean concept, Vertrouwelijkheidaanduiding vertrouwelijkheidaanduiding) {}
}
