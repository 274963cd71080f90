package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.keten.vragen.Regiegebeurtenis.WarmOvergenomen;
import nl.poort.techniek.db.Actor;

/// A warm handover ends: somebody there takes the caller over by name, and helps the caller at once.
final class Warmslot {
    private Warmslot() {}

    /// The asker hears at once who it is, and can connect the caller.
    static void overgenomen(Reis reis, Overdracht o, UUID wie) {
        var naam = reis.naam(wie);
        var team = reis.team(o.naarTeam()).publiekeNaam();
        reis.publiceer(new WarmOvergenomen(o.vraag(), o.id(), o.naarTeam(), wie, naam == null ? "" : naam));
        reis.signaal(
                o.vanTeam(),
                o.ouder() == null ? null : reis.overdracht(o.ouder()).aangenomenDoor(),
                (naam == null ? "Iemand" : naam) + " van " + team + " neemt de beller over. U kunt doorverbinden.");
    }

    /// The caller was helped in the same call by who took over: nothing has to be told again.
    static void geholpen(Reis reis, Overdracht o, String antwoord) {
        Terugpad.beantwoord(reis, o, Antwoord.van(antwoord, ""));
        // as the program: who helped is of another organisation, and loses sight of it by this very change
        reis.bronnen()
                .db()
                .run(
                        Actor.system("klant informeren"),
                        tx -> Vragen.informeer(
                                Reis.laad(tx, reis.bronnen(), null, o.vraag()), Bekendmaking.KLANTCONTACT, antwoord));
    }
}
