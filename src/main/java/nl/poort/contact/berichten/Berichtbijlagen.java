package nl.poort.contact.berichten;

import java.util.List;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.db.Tx;

/// The files that go along with messages; their content stands where the content of documents stands.
public final class Berichtbijlagen {
    private volatile Bestanden bestanden;

    /// Wiring: where the content is.
    public void leesUit(Bestanden plek) {
        bestanden = plek;
    }

    /// With a message that was put ready, in its transaction: the content stays for as long as the message.
    public void houd(Tx tx, Bericht bericht, List<Berichtbijlage> bijlagen) {
        bijlagen.forEach(b -> bestanden.houdOok(tx, bericht.id(), b.sha256()));
    }

    List<Berichtbijlage> list(Tx tx, Bericht b) {
        return new PoststukkenSql(tx.handle()).bijlagen(b.root(), b.id());
    }

    /// Opens with a Weigering as long as the virus check did not approve of it.
    List<Zendbijlage> open(Bericht b, List<Berichtbijlage> bijlagen) {
        return bijlagen.stream()
                .map(g -> new Zendbijlage(g, () -> bestanden.lees(b.organisatie(), g.sha256(), 0)))
                .toList();
    }
}
