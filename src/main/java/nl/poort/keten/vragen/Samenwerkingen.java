package nl.poort.keten.vragen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Regiegebeurtenis.PartnerwerkTeruggenomen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The end of working together with a partner: from that moment it sees nothing and does nothing for us any more, what
/// it
/// had comes back, and what it did is kept here with its archive data.
public final class Samenwerkingen {
    private final Db db;
    private final Bronnen bronnen;
    private final Organisaties organisaties;

    public Samenwerkingen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.organisaties = bronnen.organisaties();
    }

    /// Ends it now, in one commit.
    ///
    /// @return what the partner had for us, all steps, open and done
    public List<Partnerdeel> beeindigen(Medewerker wie, UUID partner, String reden) {
        eis(wie, partner, reden);
        return db.change(wie.actor("samenwerking beëindigen"), tx -> {
            organisaties.get(tx.actor(), partner);
            var sql = new SamenwerkingenSql(tx.handle());
            if (!sql.beeindig(wie.organisatie(), partner, reden.strip(), wie.naam(), tx.now())) {
                throw new Weigering("al-beeindigd", "Deze samenwerking is al beëindigd");
            }
            sql.openBij(wie.organisatie(), partner).forEach(o -> neemTerug(tx, o, reden.strip()));
            sql.sluit(wie.organisatie(), partner, tx.local().toLocalDate());
            tx.publish(new SamenwerkingBeeindigd(wie.organisatie(), partner, reden.strip()));
            return sql.delen(wie.organisatie(), partner);
        });
    }

    private static void eis(Medewerker wie, UUID partner, String reden) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan een samenwerking beëindigen");
        }
        if (wie.organisatie().equals(partner)) {
            throw new Weigering("eigen-organisatie", "Dit is uw eigen organisatie");
        }
        if (reden == null || reden.isBlank()) {
            var zin = "Schrijf op waarom de samenwerking stopt";
            throw new Weigering("reden-ontbreekt", zin, Map.of("reden", zin));
        }
    }

    /// What was still with the partner goes back to who asked it, and who directs it hears that.
    private void neemTerug(Tx tx, SamenwerkingenSql.Stap stap, String reden) {
        var reis = Reis.laad(tx, bronnen, null, stap.vraag());
        var o = reis.overdracht(stap.overdracht());
        if (o.stand().isOpen()) {
            Terugname.trekIn(reis, o, "De samenwerking is beëindigd: " + reden);
        } else {
            reis.overdrachten.teruggekoppeld(o, tx.now());
            reis.bijwerken();
        }
        reis.publiceer(new PartnerwerkTeruggenomen(o.vraag(), o.id(), o.naarTeam(), reden));
        var v = reis.vraag();
        reis.signaal(
                v.contactschakel(),
                v.regievoerder() != null ? v.regievoerder() : v.contactpersoon(),
                "De samenwerking met " + reis.team(o.naarTeam()).naam()
                        + " is beëindigd. Dit ligt weer bij ons: kies hoe het verder gaat.");
    }

    /// What this partner did for us, with its archive data.
    public List<Partnerdeel> dossier(Medewerker wie, UUID partner) {
        return db.read(
                wie.actor("dossier bekijken"),
                tx -> new SamenwerkingenSql(tx.handle()).delen(wie.organisatie(), partner));
    }

    /// With whom the own organisation ended the cooperation, the last first.
    public List<Beeindiging> beeindigd(Medewerker wie) {
        return db.read(
                wie.actor("samenwerkingen bekijken"),
                tx -> new SamenwerkingenSql(tx.handle()).beeindigd(wie.organisatie()));
    }

    /// Refuses work for a partner with whom it ended.
    static void eisSamenwerking(Tx tx, UUID organisatie, UUID partner) {
        if (!partner.equals(organisatie) && new SamenwerkingenSql(tx.handle()).isBeeindigd(organisatie, partner)) {
            throw new Weigering(
                    "samenwerking-beeindigd", "De samenwerking met deze partner is beëindigd. Kies een ander.");
        }
    }

    /// The cooperation goes on again.
    public void hervatten(Medewerker wie, UUID partner) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan een samenwerking hervatten");
        }
        db.run(wie.actor("samenwerking hervatten"), tx -> {
            if (new SamenwerkingenSql(tx.handle()).hervat(wie.organisatie(), partner) == 0) {
                throw Weigering.onbekend("Deze samenwerking");
            }
            tx.publish(new SamenwerkingHervat(wie.organisatie(), partner));
        });
    }

    /// Also for the program: whether it ended.
    public boolean isBeeindigd(Actor actor, UUID organisatie, UUID partner) {
        return db.read(actor, tx -> new SamenwerkingenSql(tx.handle()).isBeeindigd(organisatie, partner));
    }
}
