package nl.poort.registers.organisatie;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Front door to the duty rosters: who is called at which moment, and whether there is somebody at every moment.
public final class Dienstroosters {
    private static final Duration LANGSTE = Duration.ofDays(366);

    private final Db db;

    public Dienstroosters(Db db) {
        this.db = db;
    }

    /// Puts somebody on the roster; only somebody who can be called, and never two people on one place.
    ///
    /// @param keten the chain, empty for the whole organisation
    /// @param plaats 0 = has duty, 1 and further = back-up in order
    public Dienst roosterIn(Actor actor, UUID medewerker, String keten, Instant van, Instant tot, int plaats) {
        return db.change(actor, tx -> {
            var wie = new MedewerkersSql(tx.handle())
                    .find(medewerker)
                    .orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
            Beheerrecht.eisEigen(tx, wie.organisatie());
            var fouten = new Invoerfouten();
            fouten.eis(tot.isAfter(van), "tot", "Het einde van een dienst ligt na het begin");
            fouten.eis(!tot.isAfter(van.plus(LANGSTE)), "tot", "Een dienst duurt hoogstens een jaar");
            fouten.eis(
                    plaats >= 0 && plaats <= 20, "plaats", "Kies dienst of een plaats in de achterwacht tot en met 20");
            fouten.eis(wie.telefoon() != null, "medewerker", "Vul eerst een telefoonnummer in van " + wie.naam());
            fouten.klaar();
            var dienst = new Dienst(tx.newId(), wie.organisatie(), keten(keten), wie, van, tot, plaats);
            if (!new DienstroostersSql(tx.handle()).insert(dienst)) {
                throw new Weigering(
                        "rooster-dubbel",
                        "In deze tijd is die plaats al bezet, of staat " + wie.naam() + " al op het rooster");
            }
            tx.publish(new DienstIngeroosterd(dienst.organisatie(), dienst.id(), medewerker));
            return dienst;
        });
    }

    public void verwijder(Actor actor, UUID organisatie, UUID dienst) {
        db.run(actor, tx -> {
            Beheerrecht.eisEigen(tx, organisatie);
            if (!new DienstroostersSql(tx.handle()).delete(organisatie, dienst)) {
                throw Weigering.onbekend("Deze dienst");
            }
            tx.publish(new DienstVervallen(organisatie, dienst));
        });
    }

    /// Whom to call at this moment, in order: who has duty, then the back-up. Empty when there is nobody.
    public List<Medewerker> dienstdoend(Actor actor, UUID organisatie, String keten, Instant moment) {
        return list(actor, organisatie, keten, moment, moment.plusMillis(1)).stream()
                .filter(d -> !d.van().isAfter(moment) && d.tot().isAfter(moment))
                .filter(d -> d.wie().telefoon() != null)
                .sorted(java.util.Comparator.comparingInt(Dienst::plaats))
                .map(Dienst::wie)
                .distinct()
                .toList();
    }

    /// Who is on a roster of this organisation at this moment, for each chain in the order of calling.
    public List<Dienst> dienstNu(Actor actor, UUID organisatie, Instant moment) {
        return db.read(
                actor,
                tx -> new DienstroostersSql(tx.handle())
                        .roosters().stream()
                                .filter(r -> r.organisatie().equals(organisatie))
                                .flatMap(r -> list(actor, organisatie, r.keten(), moment, moment.plusMillis(1)).stream()
                                        .sorted(java.util.Comparator.comparingInt(Dienst::plaats)))
                                .toList());
    }

    /// The turns that touch this period, by time and place; without people who left.
    public List<Dienst> list(Actor actor, UUID organisatie, String keten, Instant van, Instant tot) {
        if (!tot.isAfter(van)) {
            return List.of();
        }
        return db.read(actor, tx -> new DienstroostersSql(tx.handle()).list(organisatie, keten(keten), van, tot));
    }

    /// The times in this period in which nobody who can be called has duty; a back-up does not fill a gap.
    public List<RoosterGat> zelfcontrole(Actor actor, UUID organisatie, String keten, Instant van, Instant tot) {
        var diensten = list(actor, organisatie, keten, van, tot).stream()
                .filter(d -> d.plaats() == 0 && d.wie().telefoon() != null)
                .map(d -> new Roosterregels.Periode(d.van(), d.tot()))
                .toList();
        return Roosterregels.gaten(van, tot, diensten).stream()
                .map(p -> new RoosterGat(organisatie, keten(keten), p.van(), p.tot()))
                .toList();
    }

    /// The self-check over every roster there is: for the health page. A roster exists once somebody was on it.
    public List<RoosterGat> zelfcontrole(Actor actor, Instant van, Instant tot) {
        return db.read(
                actor,
                tx -> new DienstroostersSql(tx.handle())
                        .roosters().stream()
                                .flatMap(r -> zelfcontrole(actor, r.organisatie(), r.keten(), van, tot).stream())
                                .toList());
    }

    private static String keten(String keten) {
        return keten == null ? "" : keten.strip();
    }
}
