package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.VraagGekoppeld;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.db.Tx;

/// One locked Calamiteit inside one transaction: what the use cases of the doors share.
final class Inzet {
    private final Tx tx;
    private final Calamiteitbronnen bronnen;
    private final Actor wie;
    final CalamiteitenSql sql;
    private Calamiteit calamiteit;

    private Inzet(Tx tx, Calamiteitbronnen bronnen, Calamiteit calamiteit) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.wie = tx.actor();
        this.sql = new CalamiteitenSql(tx.handle());
        this.calamiteit = calamiteit;
    }

    /// Locks it for a member of the calamity organisation; all others are refused.
    static Inzet laad(Tx tx, Calamiteitbronnen bronnen, Medewerker wie, UUID calamiteit) {
        var inzet = laad(tx, bronnen, calamiteit);
        eisCalamiteitenorganisatie(wie, inzet.calamiteit);
        return inzet;
    }

    /// As [#laad(Tx, Calamiteitbronnen, Medewerker, UUID)], only while the calamity organisation has
    /// taken over.
    static Inzet actief(Tx tx, Calamiteitbronnen bronnen, Medewerker wie, UUID calamiteit) {
        var inzet = laad(tx, bronnen, wie, calamiteit);
        Calamiteitregels.eisOpgeschaald(inzet.calamiteit);
        return inzet;
    }

    static Inzet laad(Tx tx, Calamiteitbronnen bronnen, UUID calamiteit) {
        var gevonden = new CalamiteitenSql(tx.handle())
                .lock(calamiteit)
                .orElseThrow(() -> Weigering.onbekend("Deze calamiteit"));
        return new Inzet(tx, bronnen, gevonden);
    }

    static void eisCalamiteitenorganisatie(Medewerker wie, Calamiteit c) {
        if (!wie.organisatie().equals(c.organisatie()) || !wie.mag(Recht.CALAMITEIT)) {
            throw new Weigering(
                    "niet-uw-calamiteit", "Alleen een calamiteitenmanager van deze calamiteit kan dit doen");
        }
    }

    Calamiteit calamiteit() {
        return calamiteit;
    }

    Instant nu() {
        return tx.now();
    }

    /// The same person, working on Vragen of all organisations: the history keeps the name of who
    /// decided.
    Actor overal() {
        return new Actor(wie.id(), wie.name(), null, wie.purpose());
    }

    void publiceer(Gebeurtenis g) {
        tx.publish(g);
    }

    void stand(Calamiteitstand naar, int niveau, String reden) {
        sql.stand(calamiteit, naar, niveau, reden, nu());
        ververs();
    }

    void ververs() {
        calamiteit = sql.find(calamiteit.id()).orElse(calamiteit);
    }

    List<UUID> actieveVragen() {
        return sql.koppelingen(calamiteit.id()).stream()
                .filter(Koppeling::actief)
                .map(Koppeling::vraag)
                .toList();
    }

    List<Vraag> vragen() {
        return bronnen.keten().vragen().list(overal(), actieveVragen());
    }

    /// Adds the Vraag; when the calamity organisation has taken over, it becomes owner of the Vraag at
    /// once.
    void koppel(Vraag vraag, Koppelsoort soort, String reden) {
        sql.koppel(new Koppeling(calamiteit.id(), vraag.id(), soort, true, nu(), wie.name()));
        publiceer(new VraagGekoppeld(calamiteit.id(), vraag.id(), soort));
        if (calamiteit.stand().isOpgeschaald()) {
            schaalOp(vraag, reden);
        }
        zichtBijwerken();
    }

    /// Told Vragen stay linked, so that the customer hears the end, but there is nothing to own any more.
    void schaalOp(Vraag vraag, String reden) {
        if (vraag.stand().isOpen()) {
            bronnen.keten()
                    .opschalingen()
                    .opschalen(overal(), vraag.id(), calamiteit.id(), calamiteit.team(), calamiteit.niveau(), reden);
        }
    }

    void zichtBijwerken() {
        var zicht = new LinkedHashSet<UUID>();
        zicht.add(calamiteit.organisatie());
        vragen().forEach(v -> zicht.addAll(v.zicht()));
        sql.zicht(calamiteit.id(), zicht);
        ververs();
    }

    /// It stays with, or goes back to, the chain before the calamity organisation took over.
    void geefTerug(String reden) {
        Calamiteitregels.eisOvergang(calamiteit, Calamiteitstand.TERUGGEGEVEN);
        var oproepen = new OproepenSql(tx.handle());
        oproepen.find(calamiteit.id()).filter(o -> o.bevestigdOp() == null).ifPresent(o -> {
            oproepen.volgende(o, null, o.alarm());
            bronnen.registers().klokken().laatVervallen(overal(), o.vraag(), o.id());
        });
        sql.ontkoppel(calamiteit.id());
        stand(Calamiteitstand.TERUGGEGEVEN, calamiteit.niveau(), reden);
        publiceer(new Calamiteitgebeurtenis.CalamiteitTeruggegeven(calamiteit.id(), reden));
    }
}
