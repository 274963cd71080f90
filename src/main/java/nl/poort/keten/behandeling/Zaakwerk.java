package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// One case in one transaction, as somebody sees it who handles it.
final class Zaakwerk {
    final Tx tx;
    final Zaakbronnen bronnen;
    final Medewerker wie;
    final Toegang toegang;
    final Zaakdossier dossier;

    private Zaakwerk(Tx tx, Zaakbronnen bronnen, Medewerker wie, String doel, UUID zaak) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.wie = wie;
        this.toegang = new Zaakrechten(bronnen.dossier().catalogus().catalogussen()).van(tx, wie, doel);
        this.dossier = new Dossierlezer(tx, bronnen, toegang).lees(zaak);
    }

    /// The case as it is; the same answer when it is absent and when it is not for this person.
    static Zaakwerk laad(Tx tx, Zaakbronnen bronnen, Medewerker wie, String doel, UUID zaak) {
        return new Zaakwerk(tx, bronnen, wie, doel, zaak);
    }

    /// As [#laad], and this step can be taken now.
    static Zaakwerk stap(Tx tx, Zaakbronnen bronnen, Medewerker wie, Zaakstap stap, UUID zaak) {
        var werk = laad(tx, bronnen, wie, stap.tekst().toLowerCase(java.util.Locale.ROOT), zaak);
        Behandelregels.eis(werk.dossier, wie, tx.now(), stap);
        return werk;
    }

    UUID id() {
        return dossier.zaak().uuid();
    }

    UUID organisatie() {
        return wie.organisatie();
    }

    String kenmerk() {
        return dossier.zaak().identificatie();
    }

    /// The Vraag a case came from: the first one, when there are more.
    static Optional<UUID> vraag(Tx tx, UUID zaak) {
        return new KoppelingenSql(tx.handle())
                .vanZaken(List.of(zaak)).stream().map(Koppeling::vraag).findFirst();
    }

    /// The status, with who set it when that is the one who handles the case.
    Status zet(UUID statustype, String tekst) {
        var door = dossier.behandelaar()
                .filter(r ->
                        wie.id().toString().equals(r.betrokkeneIdentificatie().get("identificatie")))
                .map(r -> r.uuid())
                .orElse(null);
        return bronnen.dossier()
                .zaken()
                .statussen
                .create(toegang, new Status(null, id(), statustype, tx.now(), tekst, null, door, null));
    }

    void rol(Betrokkenewens.Getoetst r) {
        bronnen.dossier()
                .zaken()
                .rollen
                .create(
                        toegang,
                        new Rol(
                                null,
                                id(),
                                null,
                                r.soort(),
                                "",
                                r.roltype(),
                                null,
                                null,
                                r.toelichting(),
                                null,
                                null,
                                r.contact(),
                                List.of(),
                                r.gegevens()));
    }

    Zaak zaak() {
        return dossier.zaak();
    }

    static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
