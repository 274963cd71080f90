package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The national Samenwerkfunctionaliteit (v5), by which authorities outside this installation are asked for advice and
/// ask us. `wie` is the OIN of the own organisation. Nothing of it is called inside a transaction.
public interface Samenwerkfunctionaliteit {

    /// What is asked of a partner there.
    ///
    /// @param kenmerk of the asker: the same one again gives the request that is there already
    /// @param ontvanger OIN of the partner
    record Uitzetting(String kenmerk, String naam, String ontvanger, String titel, String omschrijving) {}

    /// Begins a cooperation; the same reference again gives the one that is there already.
    String begin(String wie, String kenmerk, String titel);

    void nodigUit(String wie, String samenwerking, String partner);

    Landelijkverzoek zetUit(String wie, String samenwerking, Uitzetting wens);

    /// Empty when it is not there or not for this organisation.
    Optional<Landelijkverzoek> find(String wie, String id);

    List<Landelijkverzoek> list(String wie, String samenwerking);

    /// Sets the state; the same state again changes nothing.
    Landelijkverzoek wijzig(String wie, String id, Landelijkestand stand, String melding);

    /// After the first moment, until and with the second; in no particular order.
    List<Notificatie> notificaties(String wie, Instant na, Instant totEnMet);

    void beeindig(String wie, String samenwerking);
}
