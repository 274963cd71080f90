package nl.poort.techniek.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.json.Json;

/// A [Register] on one [Tabel]: who may, the row, its history and notification, in one transaction. A kind adds its
/// rules by [#nieuw], [#wijzig] and [#weg], and says to which main object it belongs.
public abstract class Tabelregister<R extends Record> implements Register<R> {
    protected final Db db;
    protected final Tabel<R> tabel;
    private final String register;
    private final String bron;
    private final Scopes scopes;

    /// @param register such as `zaken`
    /// @param bron such as `status`
    protected Tabelregister(Db db, Tabel<R> tabel, String register, String bron, Scopes scopes) {
        this.db = db;
        this.tabel = tabel;
        this.register = register;
        this.bron = bron;
        this.scopes = scopes;
    }

    /// The rules for a new one: completes it, or refuses.
    protected abstract R nieuw(Tx tx, Toegang toegang, R nieuw);

    /// The rules for a change: completes the new one, or refuses.
    protected abstract R wijzig(Tx tx, Toegang toegang, R oud, R nieuw);

    /// The rules for removal, and what goes along.
    protected abstract void weg(Tx tx, Toegang toegang, R oud);

    /// The main object it belongs to (kind and id), and what notifications about it are filtered on.
    protected abstract Hoofdobject hoofdobject(Tx tx, R rij);

    /// What must happen beside the row, in the same transaction, once it stands there.
    ///
    /// @param oud null for a new one
    protected void na(Tx tx, Toegang toegang, R oud, R nieuw) {}

    /// What must happen beside the row, in the same transaction, once it is gone.
    protected void verdwenen(Tx tx, Toegang toegang, R oud) {}

    /// Writes it and says under which id it stands; otherwise when it is a view of what other doors keep.
    ///
    /// @param oud null for a new one
    protected UUID bewaar(Tx tx, Toegang toegang, R oud, R rij) {
        if (oud == null) {
            tabel.insert(tx, rij);
        } else {
            tabel.update(tx, rij);
        }
        return tabel.id(rij);
    }

    /// Takes it away; see [#bewaar].
    protected void wis(Tx tx, Toegang toegang, R oud) {
        tabel.delete(tx, tabel.id(oud));
    }

    /// As it is now, and nobody changes it until this transaction ends.
    protected Optional<R> lock(Tx tx, UUID id) {
        return tabel.lock(tx, id);
    }

    /// Whether the fields before and after are written down with a change. Not where another history is kept, or where
    /// what they hold may stand in one place only.
    protected boolean bewaartVelden() {
        return true;
    }

    /// How a person would call it, for the audit trail.
    protected String weergave(R rij) {
        return bron;
    }

    /// @param kenmerken own references as [Link] text
    public record Hoofdobject(String bron, UUID id, Map<String, String> kenmerken) {}

    @Override
    public R get(Toegang toegang, UUID id) {
        toegang.eis(scopes.lezen());
        return db.read(toegang.actor(bron + " inzien"), tx -> zichtbaar(tx, toegang, scopes.lezen(), id));
    }

    @Override
    public Bladzijde<R> list(Toegang toegang, Zoekvraag vraag) {
        toegang.eis(scopes.lezen());
        return db.read(
                toegang.actor(bron + " zoeken"), tx -> tabel.bladzijde(tx, toegang.zicht(scopes.lezen()), vraag));
    }

    @Override
    public Map<UUID, R> list(Toegang toegang, Collection<UUID> ids) {
        if (!toegang.heeft(scopes.lezen())) {
            return Map.of();
        }
        return db.read(toegang.actor(bron + " inzien"), tx -> tabel.list(tx, toegang.zicht(scopes.lezen()), ids));
    }

    @Override
    public R create(Toegang toegang, R nieuw) {
        toegang.eis(scopes.aanmaken());
        return db.change(toegang.actor(bron + " aanmaken"), tx -> {
            var rij = nieuw(tx, toegang, Records.with(nieuw, "uuid", tx.newId()));
            var id = bewaar(tx, toegang, null, rij);
            eisZicht(tx, toegang, scopes.aanmaken(), id);
            na(tx, toegang, null, rij);
            var staat = lees(tx, id);
            meld(tx, toegang, "create", null, staat);
            return staat;
        });
    }

    @Override
    public R update(Toegang toegang, Wijziging<R> wijziging) {
        toegang.eis(scopes.bijwerken());
        return db.change(toegang.actor(bron + " wijzigen"), tx -> {
            var oud = lock(tx, wijziging.id()).orElseThrow(this::onbekend);
            eisZicht(tx, toegang, scopes.bijwerken(), tabel.id(oud));
            var rij = wijzig(tx, toegang, oud, wijziging.op(oud));
            bewaar(tx, toegang, oud, rij);
            eisZicht(tx, toegang, scopes.bijwerken(), tabel.id(rij));
            na(tx, toegang, oud, rij);
            var staat = lees(tx, tabel.id(rij));
            meld(tx, toegang, wijziging.deels() ? "partial_update" : "update", oud, staat);
            return staat;
        });
    }

    @Override
    public void delete(Toegang toegang, UUID id) {
        toegang.eis(scopes.verwijderen());
        db.run(toegang.actor(bron + " verwijderen"), tx -> {
            var oud = lock(tx, id).orElseThrow(this::onbekend);
            eisZicht(tx, toegang, scopes.verwijderen(), id);
            var hoofd = hoofdobject(tx, oud);
            weg(tx, toegang, oud);
            wis(tx, toegang, oud);
            verdwenen(tx, toegang, oud);
            meld(tx, toegang, "destroy", hoofd, oud, null);
        });
    }

    /// Regular work: the exact counts of lists stay cheap.
    public final void vouwTelling() {
        db.run(Actor.system("tellen"), tabel::vouw);
    }

    protected final R zichtbaar(Tx tx, Toegang toegang, String scope, UUID id) {
        var rij = tabel.find(tx, id).orElseThrow(this::onbekend);
        eisZicht(tx, toegang, scope, id);
        return rij;
    }

    protected final void eisZicht(Tx tx, Toegang toegang, String scope, UUID id) {
        if (!tabel.ziet(tx, toegang.zicht(scope), id)) {
            throw Weigering.geenToegang("Dit valt buiten uw autorisatie");
        }
    }

    protected final R lees(Tx tx, UUID id) {
        return tabel.find(tx, id).orElseThrow(this::onbekend);
    }

    protected final Weigering onbekend() {
        return Weigering.onbekend("Dit object");
    }

    /// Writes down a change and who must hear of it.
    protected final void meld(Tx tx, Toegang toegang, String actie, R oud, R nieuw) {
        meld(tx, toegang, actie, hoofdobject(tx, nieuw), oud, nieuw);
    }

    /// As [#meld], of something that was removed.
    protected final void meldWeg(Tx tx, Toegang toegang, R oud) {
        meld(tx, toegang, "destroy", hoofdobject(tx, oud), oud, null);
    }

    private void meld(Tx tx, Toegang toegang, String actie, Hoofdobject hoofd, R oud, R nieuw) {
        var een = nieuw == null ? oud : nieuw;
        tx.publish(new BronGewijzigd(
                hoofd.id(),
                tabel.id(een),
                tx.actor().organisation(),
                register,
                hoofd.bron(),
                bron,
                actie,
                weergave(een),
                velden(oud),
                velden(nieuw),
                hoofd.kenmerken(),
                toegang.actor().id(),
                toegang.gebruiker(),
                toegang.toelichting()));
    }

    /// What history keeps: nothing that is never shown.
    private Map<String, Object> velden(Record rij) {
        if (rij == null) {
            return null;
        }
        if (!bewaartVelden()) {
            return Map.of();
        }
        var velden = Json.fields(rij);
        for (var deel : Records.vorm(rij.getClass()).delen()) {
            var veld = deel.getAnnotation(Veld.class);
            if (veld != null && veld.verborgen()) {
                velden.remove(deel.getName());
            }
        }
        return velden;
    }
}
