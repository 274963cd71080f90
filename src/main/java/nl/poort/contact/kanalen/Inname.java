package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Actor;

/// Takes one incoming thing of any channel: thread, contact, Vraag, norm and suggested answer in one transaction.
///
/// The same number of the same channel is the same thing: taken ten times, also at the same moment, it is one contact.
public final class Inname {
    private final Kanaalbronnen bronnen;
    private final Bijlagenkast kast;

    public Inname(Kanaalbronnen bronnen) {
        this.bronnen = bronnen;
        this.kast = new Bijlagenkast(bronnen.db(), bronnen.opslag());
    }

    /// What came of it.
    ///
    /// @param vraag null while nothing was asked yet
    /// @param contact null when it came before
    /// @param nieuw false when this number came before: nothing happened
    public record Genomen(Draad draad, UUID uiting, UUID vraag, UUID contact, boolean nieuw) {}

    /// @throws nl.poort.techniek.Weigering when it cannot be taken; then nothing was kept, and the adapter puts it in
    ///     the list of what went wrong ([Binnenkomst])
    public Genomen neem(Inkomend in) {
        var ingang = in.ingang();
        var actor = Actor.outsider("Klant", ingang.organisatie(), "bericht via " + Draadregels.naam(ingang.kanaal()));
        // read and looked at before the transaction, given their place in it
        var bijlagen = kast.neemAan(in.inhoud().bijlagen());
        var genomen = bronnen.db().change(actor, tx -> {
            var g = new Innamegang(tx, bronnen, in, bijlagen).neem();
            if (g.nieuw()) {
                kast.bewaar(tx, g.uiting(), bijlagen);
            }
            return g;
        });
        if (!genomen.nieuw()) {
            kast.gooiWeg(bijlagen);
        }
        return genomen;
    }
}
