package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// How a contact begins: known customers only, linked to what came before, with a kenmerk.
final class Contactopening {
    private final Tx tx;
    private final Actor actor;
    private final Kenmerken kenmerken;
    private final Onthouden<String, Optional<Kanaal>> kanalen;
    private final KlantcontactenSql sql;

    Contactopening(Tx tx, Kenmerken kenmerken, Onthouden<String, Optional<Kanaal>> kanalen) {
        this.tx = tx;
        this.actor = tx.actor();
        this.kenmerken = kenmerken;
        this.kanalen = kanalen;
        this.sql = new KlantcontactenSql(tx.handle());
    }

    Klantcontact open(NieuwContact nieuw) {
        var n = Contactregels.schoon(nieuw, tx.now());
        Kanalen.inGebruik(tx, kanalen, n.kanaal());
        bekend(n);
        var vervolgOp = n.vervolgOp() != null || n.vraag() == null
                ? n.vervolgOp()
                : sql.firstOf(Partijen.eigenaar(actor), n.vraag()).orElse(null);
        return new Klantcontact(
                n.id() == null ? tx.newId() : n.id(),
                Partijen.eigenaar(actor),
                kenmerk(n),
                n.vraag(),
                n.kanaal(),
                n.richting(),
                n.tijd(),
                n.partij(),
                n.namens(),
                n.rol(),
                n.onderwerp(),
                n.eigenWoorden(),
                null,
                n.context(),
                actor.id(),
                actor.name(),
                n.inWachtrij() ? Contactstand.AANGEMELD : Contactstand.IN_GESPREK,
                null,
                null,
                true,
                vervolgOp,
                null,
                null,
                List.of());
    }

    private String kenmerk(NieuwContact n) {
        if (n.kenmerk() == null) {
            var eerder = n.vraag() == null && n.vervolgOp() == null
                    ? Optional.<String>empty()
                    : sql.referenceOf(Partijen.eigenaar(actor), n.vraag(), n.vervolgOp());
            return eerder.orElseGet(() -> kenmerken.reserveer(actor));
        }
        return Kenmerken.lees(n.kenmerk()).filter(kenmerken::bestaat).orElseThrow(() -> {
            var zin = "Dit kenmerk kennen wij niet: kijk of het goed is overgenomen";
            return new Weigering("ongeldige-invoer", zin, java.util.Map.of("kenmerk", zin));
        });
    }

    /// The named parties and the earlier contact are ours.
    private void bekend(NieuwContact n) {
        var partijen = new PartijenSql(tx.handle());
        for (var partij : new UUID[] {n.partij(), n.namens()}) {
            if (partij != null
                    && !Partijen.isNieuw(tx, partij)
                    && partijen.find(Partijen.eigenaar(actor), partij).isEmpty()) {
                throw Weigering.onbekend("Deze klant");
            }
        }
        if (n.vervolgOp() != null
                && sql.find(actor.organisation(), n.vervolgOp()).isEmpty()) {
            throw Weigering.onbekend("Het eerdere contact");
        }
    }

    static NieuwePartij zonderBsn(Partij p) {
        return new NieuwePartij(
                p.soort(), p.naam(), null, p.kvkNummer(), p.rsin(), p.vestigingsnummer(), p.adressen(), p.voorkeur());
    }
}
