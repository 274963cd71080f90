package nl.poort.registers.zaken;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Register;
import nl.poort.techniek.register.Toegang;

/// The types a case refers to, whoever asks: who may write the case may use them.
record Typen(Catalogusdeuren catalogus) {

    /// Looked up once per transaction: closing a case asks the same types again and again.
    <T extends Record> Optional<T> find(Tx tx, Register<T> register, UUID id) {
        return tx.keep(
                List.of(register, id),
                () -> Optional.ofNullable(
                        register.list(Toegang.alles(tx.actor()), List.of(id)).get(id)));
    }

    /// @throws Weigering `bad-url` when it is not there
    <T extends Record> T get(Tx tx, Register<T> register, String veld, UUID id) {
        return find(tx, register, id).orElseThrow(() -> Weigering.veld(veld, "bad-url", "Dit adres bestaat niet"));
    }

    /// What it is, without the lists of what it has and refers to: those cost more than all else of a new case.
    Zaaktype zaaktype(Tx tx, UUID id) {
        return tx.keep(List.of("zaaktype", id), () -> Catalogi.zaaktype(tx, id))
                .orElseThrow(() -> Weigering.veld("zaaktype", "bad-url", "Dit adres bestaat niet"));
    }

    /// A type that is used in a case belongs to the type of the case (zrc-016, zrc-018 to zrc-020).
    static void eisZelfde(UUID zaaktype, Zaakkern zaak, String zin) {
        if (!zaak.zaaktype().equals(zaaktype)) {
            throw Weigering.veld(Veldfout.GEHEEL, "zaaktype-mismatch", zin);
        }
    }
}
