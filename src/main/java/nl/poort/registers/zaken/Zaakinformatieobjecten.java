package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.documenten.Documenten;
import nl.poort.registers.documenten.Objectinformatieobjecten;
import nl.poort.registers.documenten.Objecttype;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Toegang;

/// The documents of cases, each with its mirror in the register of documents (zrc-003 to zrc-005, zrc-017).
public final class Zaakinformatieobjecten extends Zaakdeel<Zaakinformatieobject> {
    private static final Scopes RECHTEN =
            new Scopes("zaken.lezen", "zaken.aanmaken|" + BIJWERKEN, BIJWERKEN, "zaken.verwijderen|" + BIJWERKEN);

    private final Documenten documenten;
    private final Objectinformatieobjecten spiegel;

    Zaakinformatieobjecten(Db db, Documenten documenten, Objectinformatieobjecten spiegel) {
        super(db, ZaakdelenSql.ZAAKINFORMATIEOBJECT, "zaakinformatieobject", RECHTEN);
        this.documenten = documenten;
        this.spiegel = spiegel;
    }

    @Override
    UUID zaak(Zaakinformatieobject rij) {
        return rij.zaak();
    }

    @Override
    Zaakinformatieobject nieuw(Tx tx, Zaakkern zaak, Zaakinformatieobject nieuw) {
        var document = documenten
                .find(tx, nieuw.informatieobject())
                .orElseThrow(() -> Weigering.veld("informatieobject", "bad-url", "Dit document bestaat niet"));
        if (new ZaakdelenSql(tx).documenten(zaak.uuid()).contains(document.uuid())) {
            throw Zaken.fout("unique", "Dit document hoort al bij deze zaak");
        }
        if (!Catalogi.heeftDocument(tx, zaak.zaaktype(), document.informatieobjecttype())) {
            throw Zaken.fout(
                    "missing-zaaktype-informatieobjecttype-relation", "Zulke documenten horen niet bij dit zaaktype");
        }
        return Records.with(
                status(tx, zaak, nieuw),
                "aardRelatieWeergave",
                Zaakinformatieobject.HOORT_BIJ,
                "registratiedatum",
                tx.now());
    }

    @Override
    Zaakinformatieobject wijzig(Tx tx, Zaakkern zaak, Zaakinformatieobject oud, Zaakinformatieobject nieuw) {
        if (!oud.informatieobject().equals(nieuw.informatieobject())) {
            throw Weigering.veld("informatieobject", "wijzigen-niet-toegelaten", "Dit blijft hetzelfde document");
        }
        return status(tx, zaak, nieuw);
    }

    private static Zaakinformatieobject status(Tx tx, Zaakkern zaak, Zaakinformatieobject rij) {
        if (rij.status() != null) {
            ZaakdelenSql.STATUS
                    .find(tx, rij.status())
                    .filter(s -> s.zaak().equals(zaak.uuid()))
                    .orElseThrow(() -> Weigering.veld("status", "bad-url", "Deze status is niet van deze zaak"));
        }
        return rij;
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Zaakinformatieobject oud, Zaakinformatieobject nieuw) {
        if (oud == null) {
            spiegel.koppel(tx, toegang, nieuw.informatieobject(), Link.naar("zaak", nieuw.zaak()), Objecttype.ZAAK);
        }
    }

    @Override
    protected void verdwenen(Tx tx, Toegang toegang, Zaakinformatieobject oud) {
        spiegel.ontkoppel(tx, toegang, oud.informatieobject(), Link.naar("zaak", oud.zaak()));
    }

    /// The case goes: the documents stay, without their relation to it.
    void ruimOp(Tx tx, Toegang toegang, UUID zaak) {
        new ZaakdelenSql(tx).documenten(zaak).forEach(d -> spiegel.ontkoppel(tx, toegang, d, Link.naar("zaak", zaak)));
    }

    @Override
    protected String weergave(Zaakinformatieobject rij) {
        return rij.titel() == null ? "" : rij.titel();
    }
}
