package nl.poort.contact.klantinteracties;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Verwijzing;

/// What is asked of teams and employees because of a contact. Every one is an Overdracht, with its clock and its line
/// in
/// the work list; whether it was done follows from that.
public final class Internetaken extends Klantregister<Internetaak> {
    private final Taakbegin begin;
    private final Taakwerk werk;

    Internetaken(Db db, Klantdeuren.Keten keten) {
        super(db, BeeldenSql.INTERNETAAK, "internetaak");
        this.begin = new Taakbegin(keten);
        this.werk = new Taakwerk(keten);
    }

    @Override
    void toets(Regels regels, Toegang toegang, Internetaak oud, Internetaak nieuw) {
        regels.uniek(tabel, "nummer", nieuw.nummer(), nieuw);
        regels.uniek(tabel, "referentienummer", nieuw.referentienummer(), nieuw);
        regels.bestaat("aanleidinggevendKlantcontact", nieuw.aanleidinggevendKlantcontact(), BeeldenSql.KLANTCONTACT);
        regels.vast(oud, nieuw, "aanleidinggevendKlantcontact");
        regels.bestaat("toegewezenAanActor", nieuw.toegewezenAanActor(), BeeldenSql.ACTOR);
        regels.bestaan("toegewezenAanActoren", nieuw.toegewezenAanActoren(), BeeldenSql.ACTOR);
        var een = nieuw.toegewezenAanActor();
        regels.eis(
                een != null || !nieuw.toegewezenAanActoren().isEmpty(),
                "toegewezenAanActoren",
                "required",
                "Zeg voor wie deze taak is");
        regels.eis(
                oud != null
                        || een == null
                        || nieuw.toegewezenAanActoren().isEmpty()
                        || nieuw.toegewezenAanActoren().contains(een),
                "toegewezenAanActor",
                "invalid",
                "Kies toegewezenAanActor of toegewezenAanActoren: niet allebei");
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Internetaak oud, Internetaak rij) {
        return oud == null ? begin(tx, toegang, rij) : wijziging(tx, toegang, oud, rij);
    }

    private UUID begin(Tx tx, Toegang toegang, Internetaak taak) {
        var actoren = actoren(null, taak);
        var doel = begin.doel(tx, toegang, actoren);
        var overdracht = begin.begin(tx, toegang, taak, doel);
        var bekend = Records.with(
                taak,
                "uuid",
                overdracht.id(),
                "nummer",
                taak.nummer() == null || taak.nummer().isEmpty() ? new EigenSql(tx).nummer() : taak.nummer());
        zet(tx, EigenSql.TAAK_BIJ, bij(bekend, overdracht.vraag(), actoren, doel.team(), overdracht.id()));
        if (taak.status() == Taakstatus.VERWERKT) {
            werk.handelAf(
                    tx, toegang, bekend, new TakenSql(tx).werk(bekend.uuid()).orElseThrow());
        }
        return bekend.uuid();
    }

    private UUID wijziging(Tx tx, Toegang toegang, Internetaak oud, Internetaak rij) {
        var achter = new TakenSql(tx).werk(oud.uuid()).orElseThrow();
        var actoren = actoren(oud, rij);
        var taak = rij.nummer() == null ? Records.with(rij, "nummer", oud.nummer()) : rij;
        boolean elders = !actoren.equals(ids(oud.toegewezenAanActoren()));
        var doel = elders ? begin.doel(tx, toegang, actoren) : new TakenSql.Doel(achter.naarTeam(), null);
        if (elders && oud.status() == Taakstatus.TE_VERWERKEN) {
            werk.verleg(toegang, taak, achter, doel);
        }
        var eerder = EigenSql.TAAK_BIJ.find(tx, oud.uuid());
        var nieuw = elders || eerder.isEmpty()
                ? bij(taak, achter.vraag(), actoren, doel.team(), achter.overdracht())
                : bij(taak, achter.vraag(), eerder.get().actoren(), eerder.get().team(), achter.overdracht());
        zet(
                tx,
                EigenSql.TAAK_BIJ,
                Records.with(
                        nieuw,
                        "overgenomenDoor",
                        eerder.map(EigenSql.Taakbij::overgenomenDoor).orElse(null)));
        if (oud.status() == Taakstatus.TE_VERWERKEN && taak.status() == Taakstatus.VERWERKT) {
            werk.handelAf(tx, toegang, taak, achter);
        }
        if (oud.status() == Taakstatus.VERWERKT && taak.status() == Taakstatus.TE_VERWERKEN) {
            werk.heropen(toegang, achter);
        }
        return oud.uuid();
    }

    /// Of who sends one actor and leaves the list as it was, that one is meant.
    private static List<UUID> actoren(Internetaak oud, Internetaak nieuw) {
        boolean alleenEen = nieuw.toegewezenAanActor() != null
                && (nieuw.toegewezenAanActoren().isEmpty()
                        || anders(oud, nieuw, "toegewezenAanActor") && !anders(oud, nieuw, "toegewezenAanActoren"));
        return alleenEen ? List.of(nieuw.toegewezenAanActor().uuid()) : ids(nieuw.toegewezenAanActoren());
    }

    private static List<UUID> ids(List<Verwijzing> verwijzingen) {
        return new ArrayList<>(
                verwijzingen.stream().map(Verwijzing::uuid).distinct().toList());
    }

    private static EigenSql.Taakbij bij(Internetaak taak, UUID vraag, List<UUID> actoren, UUID team, UUID overdracht) {
        return new EigenSql.Taakbij(
                taak.uuid(),
                vraag,
                taak.aanleidinggevendKlantcontact().uuid(),
                taak.nummer(),
                taak.referentienummer(),
                taak.gevraagdeHandeling(),
                taak.toelichting() == null ? "" : taak.toelichting(),
                actoren,
                team,
                overdracht,
                null);
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Internetaak oud) {
        werk.trekIn(toegang, oud, new TakenSql(tx).werk(oud.uuid()).orElseThrow());
        EigenSql.TAAK_BIJ.delete(tx, oud.uuid());
    }
}
