package nl.poort.verhalen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.poort.contact.berichten.Berichtenbox;
import nl.poort.contact.berichten.Nepberichtenbox;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.techniek.db.Db;

/// The Berichtenbox of the demo, that remembers what it was asked and in which order.
final class Berichtenboxoor implements Berichtenbox {
    final Nepberichtenbox box;
    final List<String> gehoord = new CopyOnWriteArrayList<>();

    Berichtenboxoor(Db db) {
        box = new Nepberichtenbox(db);
    }

    @Override
    public boolean isBereikbaar(Afzender van, Bsn burger) {
        gehoord.add("bereikbaar? " + van.oin() + " " + van.berichttype() + " " + burger);
        return box.isBereikbaar(van, burger);
    }

    @Override
    public Uitslag lever(Afzender van, Post post) {
        gehoord.add("lever " + van.oin() + " " + van.berichttype() + " " + post.burger());
        return box.lever(van, post);
    }

    @Override
    public Optional<Uitslag> uitslag(Afzender van, UUID bericht) {
        return box.uitslag(van, bericht);
    }
}
