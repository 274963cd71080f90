package nl.poort.contact.klantinteracties;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Verwijzing;

/// What is written with a party: its numbers, addresses, accounts and what only the standard knows of it. A list that
/// is
/// not sent stays as it was; a list that is sent says everything.
final class Partijkern {
    private final Tx tx;
    private final Toegang toegang;
    private final UUID partij;
    private final PartijIdentificatoren identificatoren;
    private final Digitaleadressen adressen;

    Partijkern(Tx tx, Toegang toegang, UUID partij, PartijIdentificatoren identificatoren, Digitaleadressen adressen) {
        this.tx = tx;
        this.toegang = toegang;
        this.partij = partij;
        this.identificatoren = identificatoren;
        this.adressen = adressen;
    }

    void nummers(Partij oud, Partij nieuw) {
        var was = oud == null ? List.<PartijIdentificator>of() : oud.partijIdentificatoren();
        var lijst = nieuw.partijIdentificatoren();
        if (lijst.isEmpty() || lijst.equals(was)) {
            return;
        }
        // what the asker may not see it cannot leave out either
        was.stream()
                .filter(w -> !w.isBsn() || Bsnwacht.mag(toegang))
                .filter(w -> lijst.stream().noneMatch(n -> isZelfde(w, n)))
                .forEach(w -> identificatoren.wis(tx, toegang, w));
        for (var een : lijst) {
            var eigen = Records.with(een, "identificeerdePartij", Verwijzing.naar(partij));
            var eerder = een.uuid() == null
                    ? null
                    : BeeldenSql.IDENTIFICATOR.find(tx, een.uuid()).orElse(null);
            var zelfde = was.stream().filter(w -> isZelfde(w, een)).findFirst().orElse(eerder);
            if (zelfde == null) {
                identificatoren.bewaar(tx, toegang, null, Records.with(eigen, "uuid", tx.newId()));
            } else if (!zelfde.partijIdentificator().equals(een.partijIdentificator())
                    || !Bsnwacht.isVan(zelfde, partij)) {
                identificatoren.bewaar(tx, toegang, zelfde, Records.with(eigen, "uuid", zelfde.uuid()));
            }
        }
    }

    private static boolean isZelfde(PartijIdentificator was, PartijIdentificator nieuw) {
        return was.uuid().equals(nieuw.uuid()) || was.partijIdentificator().equals(nieuw.partijIdentificator());
    }

    void adressen(Partij oud, Partij nieuw) {
        var lijst = nieuw.digitaleAdressen();
        if (lijst.isEmpty()) {
            return;
        }
        if (oud != null) {
            oud.digitaleAdressen().stream()
                    .filter(a -> !lijst.contains(a))
                    .flatMap(a -> BeeldenSql.DIGITAAL_ADRES.find(tx, a.uuid()).stream())
                    .forEach(a -> adressen.bewaar(tx, toegang, a, Records.with(a, "verstrektDoorPartij", null)));
        }
        adressen.geef(tx, toegang, partij, lijst);
    }

    void rekeningen(Partij oud, Partij nieuw) {
        var lijst = nieuw.rekeningnummers();
        if (lijst.isEmpty()) {
            return;
        }
        if (oud != null) {
            oud.rekeningnummers().stream().filter(r -> !lijst.contains(r)).forEach(r -> rekening(r, null));
        }
        lijst.forEach(r -> rekening(r, Verwijzing.naar(partij)));
    }

    private void rekening(Verwijzing rekening, Verwijzing van) {
        EigenSql.REKENINGNUMMER
                .find(tx, rekening.uuid())
                .ifPresent(r -> EigenSql.REKENINGNUMMER.update(tx, Records.with(r, "partij", van)));
    }

    void bij(Partij oud, Partij nieuw) {
        var eigen = new EigenSql(tx);
        var eerder = oud == null ? null : oud.nummer();
        var nummer = nieuw.nummer() == null || nieuw.nummer().isEmpty() ? eerder : nieuw.nummer();
        var contactnaam = Partijregels.contactnaam(nieuw);
        eigen.zet(
                EigenSql.PARTIJ_BIJ,
                new EigenSql.Partijbij(
                        partij,
                        nummer == null ? eigen.nummer() : nummer,
                        nieuw.interneNotitie() == null ? "" : nieuw.interneNotitie(),
                        nieuw.soortPartij() == SoortPartij.CONTACTPERSOON,
                        contactnaam,
                        contactnaam == null ? null : contactnaam.volledig(),
                        Verwijzing.id(Partijregels.werkteVoor(nieuw)),
                        nieuw.voorkeursDigitaalAdres(),
                        nieuw.voorkeursRekeningnummer(),
                        nieuw.indicatieGeheimhouding(),
                        nieuw.voorkeurstaal() == null ? "" : nieuw.voorkeurstaal(),
                        nieuw.indicatieActief(),
                        nieuw.bezoekadres(),
                        nieuw.correspondentieadres()));
    }
}
