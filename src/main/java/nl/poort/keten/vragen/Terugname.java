package nl.poort.keten.vragen;

import java.util.ArrayList;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtGeweigerd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtIngetrokken;
import nl.poort.registers.organisatie.Team;

/// The work comes back without an answer: the receiver refused, or the asker took it back.
final class Terugname {
    private Terugname() {}

    /// In the same second the work is with the asker again; the chain clock goes on; another link is proposed.
    static void weiger(Reis reis, Overdracht o, String reden) {
        var vorig = reis.team(o.naarTeam()).soort();
        reis.overdrachten.beeindig(o, Overdrachtstand.GEWEIGERD, reden, reis.nu());
        new Terugbelloop(reis).terug(o);
        reis.laatVervallen(o.id());
        reis.ververs();
        var ouder = reis.overdracht(o.ouder());
        reis.terugNaar(ouder);
        var voorstel = Routekeuze.bijWeigering(reis, vorig, reden);
        reis.publiceer(new OverdrachtGeweigerd(
                o.vraag(),
                o.id(),
                o.vanTeam(),
                o.naarTeam(),
                reden,
                voorstel.map(Team::id).orElse(null)));
        var bericht = reis.team(o.naarTeam()).naam() + " weigert: " + reden;
        reis.signaal(o.vanTeam(), ouder.aangenomenDoor(), bericht);
        Signalen.regie(reis.tx(), reis.vraag(), ouder.aangenomenDoor(), bericht);
        reis.bijwerken(voorstel.map(Klantzin::voorleggen)
                .orElseGet(() -> Klantzin.opZoek(reis.team(reis.vraag().contactschakel()))));
    }

    /// With everything that was offered on below it.
    static void trekIn(Reis reis, Overdracht o, String reden) {
        var takken = new ArrayList<Overdracht>();
        takken.add(o);
        reis.weg().stappen().stream()
                .filter(k -> !k.stand().isEinde() && reis.weg().terugweg(k).contains(o))
                .forEach(takken::add);
        takken.forEach(k -> {
            reis.overdrachten.beeindig(k, Overdrachtstand.INGETROKKEN, reden, reis.nu());
            new Terugbelloop(reis).terug(k);
            reis.laatVervallen(k.id());
            reis.publiceer(new OverdrachtIngetrokken(k.vraag(), k.id(), k.vanTeam(), k.naarTeam(), reden));
        });
        reis.ververs();
        reis.terugNaar(reis.overdracht(o.ouder()));
        reis.bijwerken();
    }
}
