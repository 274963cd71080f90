package nl.poort.keten.vragen;

import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagHeropend;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// What the customer says after the answer, without a login: yes, it is answered, or no, go on.
///
/// The page that calls this has checked kenmerk and code; the program acts for the customer.
public final class Klantreacties {
    private final Db db;
    private final Bronnen bronnen;

    public Klantreacties(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Yes. Saying it twice does no harm: only the history grows.
    public void bevestigen(UUID vraag) {
        db.run(klant("antwoord bevestigen"), tx -> {
            var v = Reis.laad(tx, bronnen, null, vraag).vraag();
            tx.publish(new AntwoordBevestigd(vraag, v.kenmerk()));
        });
    }

    /// No: within 30 days the Vraag goes on with a new chain clock. Who travelled along with another Vraag reopens that
    /// one: it is the same trouble.
    public Vraag heropenen(UUID vraag, String reden) {
        return db.change(klant("vraag heropenen op verzoek van de klant"), tx -> {
            var eigen = Reis.laad(tx, bronnen, null, vraag);
            var reis = eigen.vraag().samengevoegdMet() == null
                    ? eigen
                    : Reis.laad(tx, bronnen, null, eigen.vraag().samengevoegdMet());
            var heropend = heropen(reis, reden);
            var v = reis.vraag();
            reis.signaal(
                    v.contactschakel(), v.contactpersoon(), "De klant zegt dat de vraag niet is beantwoord: " + reden);
            Signalen.regie(tx, v, v.contactpersoon(), "De klant zegt dat de vraag niet is beantwoord: " + reden);
            return heropend;
        });
    }

    /// Used by the desk too, see [Vragen#heropenen].
    static Vraag heropen(Reis reis, String reden) {
        var v = reis.vraag();
        Ketenregels.eisHeropenbaar(v, reden, reis.nu());
        var klok = reis.startKlokken(v.organisatie(), List.of(reis.normen().keten(reis.nu())))
                .getFirst();
        reis.vragen.heropen(v.id(), klok.deadline());
        reis.overdrachten.heropen(reis.weg().wortel(), klok.deadline());
        reis.publiceer(new VraagHeropend(v.id(), v.kenmerk(), v.klant(), reden));
        reis.bijwerken();
        return reis.vraag();
    }

    private static Actor klant(String doel) {
        return new Actor(null, "Klant", null, doel);
    }
}
