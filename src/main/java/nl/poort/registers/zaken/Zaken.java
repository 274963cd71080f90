package nl.poort.registers.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.documenten.Documenten;
import nl.poort.registers.documenten.Documentstatus;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Botsing;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Elders;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// The cases (zrc-001, zrc-002, zrc-006, zrc-009 to zrc-015, zrc-022, zrc-023). How one ends: [Zaakverloop].
public final class Zaken extends Tabelregister<Zaak> {
    private final Typen typen;
    private final Documenten documenten;
    private final Naslag naslag;
    private final Zaaktermijnen termijnen;
    private final List<Opruimer> opruimers = new ArrayList<>();

    /// Removes what stands elsewhere and belongs to a case that goes.
    @FunctionalInterface
    interface Opruimer {
        void ruimOp(Tx tx, Toegang toegang, UUID zaak);
    }

    Zaken(Db db, Typen typen, Documenten documenten, Elders elders, Zaaktermijnen termijnen) {
        super(
                db,
                ZakenSql.ZAAK,
                "zaken",
                "zaak",
                new Scopes("zaken.lezen", "zaken.aanmaken", Zaakdeel.BIJWERKEN, "zaken.verwijderen"));
        this.typen = typen;
        this.documenten = documenten;
        this.naslag = new Naslag(elders);
        this.termijnen = termijnen;
    }

    void bijVerwijderen(Opruimer opruimer) {
        opruimers.add(opruimer);
    }

    @Override
    public Zaak create(Toegang toegang, Zaak nieuw) {
        naslag.eis(nieuw);
        try {
            return super.create(toegang, nieuw);
        } catch (RuntimeException e) {
            if (Botsing.isOp(e, "zaak_identificatie")) {
                throw Weigering.veld(
                        "identificatie", "identificatie-niet-uniek", "Deze identificatie is al van een andere zaak");
            }
            throw e;
        }
    }

    @Override
    public Zaak update(Toegang toegang, Wijziging<Zaak> wijziging) {
        naslag.eis(wijziging.nieuw());
        return super.update(toegang, wijziging);
    }

    @Override
    protected Zaak nieuw(Tx tx, Toegang toegang, Zaak nieuw) {
        var zaak = Records.with(
                nieuw,
                "registratiedatum",
                nieuw.registratiedatum() == null ? tx.local().toLocalDate() : nieuw.registratiedatum(),
                "archiefstatus",
                nieuw.archiefstatus() == null ? Archiefstatus.NOG_TE_ARCHIVEREN : nieuw.archiefstatus());
        zaak = getoetst(tx, null, zaak);
        return isLeeg(zaak.identificatie())
                ? Records.with(zaak, "identificatie", new Zaaknummers(tx).volgende(zaak.bronorganisatie()))
                : zaak;
    }

    @Override
    protected Zaak wijzig(Tx tx, Toegang toegang, Zaak oud, Zaak nieuw) {
        var kern = Zaakkern.van(oud);
        if (kern.isGesloten() && !kern.mag(toegang, Zaakkern.GEFORCEERD)) {
            throw Weigering.geenToegang("Deze zaak is afgesloten");
        }
        var zaak = Zaakregels.zonderBetaling(oud, nieuw);
        zaak = Records.with(
                zaak,
                "identificatie",
                isLeeg(zaak.identificatie()) ? oud.identificatie() : zaak.identificatie(),
                "registratiedatum",
                zaak.registratiedatum() == null ? oud.registratiedatum() : zaak.registratiedatum(),
                "archiefstatus",
                zaak.archiefstatus() == null ? oud.archiefstatus() : zaak.archiefstatus());
        if (!zaak.identificatie().equals(oud.identificatie())) {
            throw Weigering.veld(
                    "identificatie", "wijzigen-niet-toegelaten", "De identificatie van een zaak blijft dezelfde");
        }
        return getoetst(tx, oud, zaak);
    }

    private static boolean isLeeg(String tekst) {
        return tekst == null || tekst.isEmpty();
    }

    /// Every rule that does not depend on who asks.
    private Zaak getoetst(Tx tx, Zaak oud, Zaak z) {
        var sql = new ZakenSql(tx);
        var type = typen.zaaktype(tx, z.zaaktype());
        var regels = new Zaakregels();
        if (oud == null || !oud.zaaktype().equals(z.zaaktype())) {
            regels.zaaktype(type);
        }
        regels.organisaties(z);
        regels.producten(z, type);
        regels.betaling(z, tx.now());
        regels.archief(z, z.archiefstatus() == Archiefstatus.NOG_TE_ARCHIVEREN || isGearchiveerd(tx, z.uuid()));
        regels.geometrie(z);
        if (oud == null && !isLeeg(z.identificatie())) {
            regels.identificatie(sql.bezet(z.uuid(), z.bronorganisatie(), z.identificatie()));
        }
        if (z.hoofdzaak() != null && (oud == null || !z.hoofdzaak().equals(oud.hoofdzaak()))) {
            hoofdzaak(sql, regels, z);
        }
        andereZaken(sql, regels, z);
        regels.klaar();
        var zaak = z.vertrouwelijkheidaanduiding() == null
                ? Records.with(z, "vertrouwelijkheidaanduiding", type.vertrouwelijkheidaanduiding())
                : z;
        return Zaakregels.metGroepen(zaak);
    }

    /// zrc-013
    private static void hoofdzaak(ZakenSql sql, Zaakregels regels, Zaak z) {
        if (z.hoofdzaak().equals(z.uuid())) {
            regels.eis(false, "hoofdzaak", "self-forbidden", "Een zaak is geen deel van zichzelf");
            return;
        }
        var hoofd = sql.lock(z.hoofdzaak()); // held: it may be becoming part of another one just now
        regels.eis(hoofd.isPresent(), "hoofdzaak", "no_match", "Deze zaak bestaat niet");
        boolean dieper = hoofd.isPresent() && hoofd.get().hoofdzaak() != null || sql.heeftDeelzaken(z.uuid());
        regels.eis(!dieper, "hoofdzaak", "deelzaak-als-hoofdzaak", "Een deelzaak heeft zelf geen deelzaken");
    }

    /// zrc-011
    private static void andereZaken(ZakenSql sql, Zaakregels regels, Zaak z) {
        var eigen = z.relevanteAndereZaken().stream()
                .flatMap(r -> r.url().id("zaak").stream())
                .toList();
        var bestaand = eigen.isEmpty() ? List.<UUID>of() : sql.bestaand(eigen);
        for (int i = 0; i < z.relevanteAndereZaken().size(); i++) {
            var url = z.relevanteAndereZaken().get(i).url();
            boolean klopt =
                    !url.isEigen() || url.id("zaak").filter(bestaand::contains).isPresent();
            regels.eis(klopt, "relevanteAndereZaken." + i + ".url", "bad-url", "Deze zaak bestaat niet");
        }
    }

    private boolean isGearchiveerd(Tx tx, UUID zaak) {
        return new ZaakdelenSql(tx)
                .documenten(zaak).stream()
                        .allMatch(d -> documenten
                                .find(tx, d)
                                .filter(doc -> doc.status() == Documentstatus.GEARCHIVEERD)
                                .isPresent());
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Zaak oud, Zaak nieuw) {
        termijnen.na(tx, oud, nieuw);
    }

    /// Changes a case as a consequence of something in it: it is told as a change of its own.
    void zet(Tx tx, Toegang toegang, UUID id, UnaryOperator<Zaak> gevolg) {
        var oud = tabel.lock(tx, id).orElseThrow(this::onbekend);
        var nieuw = gevolg.apply(oud);
        if (!nieuw.equals(oud)) {
            tabel.update(tx, nieuw);
            termijnen.na(tx, oud, nieuw);
            meld(tx, toegang, "update", oud, nieuw);
        }
    }

    /// As [#zet], when this is a case of the organisation that acts.
    void zetAlsZaak(Tx tx, UUID id, UnaryOperator<Zaak> gevolg) {
        if (new ZakenSql(tx).kern(id).isPresent()) {
            zet(tx, Toegang.alles(tx.actor()), id, gevolg);
        }
    }

    /// Everything in it goes along, and so do the cases that are part of it (zrc-023).
    @Override
    protected void weg(Tx tx, Toegang toegang, Zaak oud) {
        for (var deel : new ZakenSql(tx).deelzaken(oud.uuid())) {
            var deelzaak = lees(tx, deel);
            weg(tx, toegang, deelzaak);
            tabel.delete(tx, deel);
            meldWeg(tx, toegang, deelzaak);
        }
        termijnen.weg(tx, oud.uuid());
        opruimers.forEach(o -> o.ruimOp(tx, toegang, oud.uuid()));
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Zaak rij) {
        return Zaakkern.van(rij).hoofdobject();
    }

    @Override
    public boolean toont(Toegang toegang, Map<String, Object> velden) {
        var niveau = Vertrouwelijkheidaanduiding.valueOf((String) velden.get("vertrouwelijkheidaanduiding"));
        var type = UUID.fromString((String) velden.get("zaaktype"));
        return toegang.zicht("zaken.lezen").omvat(type, niveau.ordinal());
    }

    @Override
    protected String weergave(Zaak rij) {
        return rij.bronorganisatie() + " - " + rij.identificatie();
    }

    /// An error of the whole.
    static Weigering fout(String code, String zin) {
        return Weigering.veld(Veldfout.GEHEEL, code, zin);
    }
}
