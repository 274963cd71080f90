package nl.poort.registers.besluiten;

import java.util.UUID;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.registers.documenten.Documenten;
import nl.poort.registers.documenten.Objectbron;
import nl.poort.registers.documenten.Objectinformatieobjecten;
import nl.poort.registers.documenten.Objecttype;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The documents of decisions, each with its mirror in the register of documents (brc-003 to brc-005, brc-008).
public final class Besluitinformatieobjecten extends Tabelregister<Besluitinformatieobject> {
    private final Besluiten besluiten;
    private final Documenten documenten;
    private final Objectinformatieobjecten spiegel;

    public Besluitinformatieobjecten(
            Db db, Besluiten besluiten, Documenten documenten, Objectinformatieobjecten spiegel) {
        super(db, BesluitenSql.DOCUMENT, "besluiten", "besluitinformatieobject", Scopes.van("besluiten"));
        this.besluiten = besluiten;
        this.documenten = documenten;
        this.spiegel = spiegel;
        spiegel.bron(Objecttype.BESLUIT, new Objectbron() {
            @Override
            public boolean bestaat(Tx tx, Link object) {
                return object.id("besluit").flatMap(b -> besluiten.find(tx, b)).isPresent();
            }

            @Override
            public boolean heeft(Tx tx, Link object, UUID informatieobject) {
                return object.id("besluit")
                        .filter(b -> new BesluitenSql(tx).documenten(b).contains(informatieobject))
                        .isPresent();
            }
        });
    }

    @Override
    protected Besluitinformatieobject nieuw(Tx tx, Toegang toegang, Besluitinformatieobject nieuw) {
        var besluit = BesluitenSql.BESLUIT
                .lock(tx, nieuw.besluit())
                .orElseThrow(() -> Weigering.veld("besluit", "bad-url", "Dit besluit bestaat niet"));
        var document = documenten
                .find(tx, nieuw.informatieobject())
                .orElseThrow(() -> Weigering.veld("informatieobject", "bad-url", "Dit document bestaat niet"));
        if (new BesluitenSql(tx).documenten(besluit.uuid()).contains(document.uuid())) {
            throw fout("unique", "Dit document hoort al bij dit besluit");
        }
        if (!Catalogi.besluitHeeftDocument(tx, besluit.besluittype(), document.informatieobjecttype())) {
            throw fout(
                    "missing-besluittype-informatieobjecttype-relation",
                    "Zulke documenten horen niet bij dit besluittype");
        }
        return nieuw;
    }

    private static Weigering fout(String code, String zin) {
        return Weigering.veld(Veldfout.GEHEEL, code, zin);
    }

    @Override
    protected Besluitinformatieobject wijzig(
            Tx tx, Toegang toegang, Besluitinformatieobject oud, Besluitinformatieobject nieuw) {
        throw new IllegalStateException("it is made and removed, not changed");
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Besluitinformatieobject oud, Besluitinformatieobject nieuw) {
        spiegel.koppel(
                tx, toegang, nieuw.informatieobject(), Link.naar("besluit", nieuw.besluit()), Objecttype.BESLUIT);
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Besluitinformatieobject oud) {
        spiegel.ontkoppel(tx, toegang, oud.informatieobject(), Link.naar("besluit", oud.besluit()));
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Besluitinformatieobject rij) {
        return Besluiten.hoofd(besluiten.find(tx, rij.besluit()).orElseThrow());
    }
}
