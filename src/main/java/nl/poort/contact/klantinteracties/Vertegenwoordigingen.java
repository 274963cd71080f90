package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Uitschrijvingen;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Who speaks for whom. Removed means ended: that it was so stays known.
public final class Vertegenwoordigingen extends Klantregister<Vertegenwoordiging> {
    private final Partijen partijen;
    private final Uitschrijvingen uitschrijvingen;

    Vertegenwoordigingen(Db db, Partijen partijen, Uitschrijvingen uitschrijvingen) {
        super(db, BeeldenSql.VERTEGENWOORDIGING, "vertegenwoordiging");
        this.partijen = partijen;
        this.uitschrijvingen = uitschrijvingen;
    }

    @Override
    void toets(Regels regels, Toegang toegang, Vertegenwoordiging oud, Vertegenwoordiging nieuw) {
        regels.bestaat("vertegenwoordigendePartij", nieuw.vertegenwoordigendePartij(), PartijzoekSql.PARTIJ);
        regels.bestaat("vertegenwoordigdePartij", nieuw.vertegenwoordigdePartij(), PartijzoekSql.PARTIJ);
        regels.eis(
                !nieuw.vertegenwoordigendePartij().equals(nieuw.vertegenwoordigdePartij()),
                Veldfout.GEHEEL,
                "self-forbidden",
                "Iemand kan zichzelf niet vertegenwoordigen");
        regels.vast(oud, nieuw, "vertegenwoordigendePartij");
        regels.vast(oud, nieuw, "vertegenwoordigdePartij");
        var vraag = Zoekvraag.van(
                Conditie.gelijk("vertegenwoordigendePartij", id(nieuw.vertegenwoordigendePartij())),
                Conditie.gelijk("vertegenwoordigdePartij", id(nieuw.vertegenwoordigdePartij())));
        regels.eis(
                oud != null || tabel.list(regels.tx(), vraag).isEmpty(),
                Veldfout.GEHEEL,
                "unique",
                "Deze vertegenwoordiging is al vastgelegd");
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Vertegenwoordiging oud, Vertegenwoordiging rij) {
        return oud != null
                ? oud.uuid()
                : partijen.vertegenwoordig(
                                toegang.actor("vertegenwoordiging vastleggen"),
                                rij.vertegenwoordigendePartij().uuid(),
                                rij.vertegenwoordigdePartij().uuid(),
                                "vertegenwoordiger",
                                null)
                        .id();
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Vertegenwoordiging oud) {
        uitschrijvingen.vertegenwoordiging(toegang.actor("vertegenwoordiging beëindigen"), oud.uuid());
    }
}
