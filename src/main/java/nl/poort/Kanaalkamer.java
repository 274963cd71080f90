package nl.poort;

import nl.poort.contact.berichten.Gesprekswegen;
import nl.poort.contact.kanalen.Antwoorden;
import nl.poort.contact.kanalen.Draadluisteraar;
import nl.poort.contact.kanalen.Draden;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.contact.kanalen.Inname;
import nl.poort.contact.kanalen.Kanaalbronnen;
import nl.poort.contact.kanalen.Kanaalnormen;
import nl.poort.techniek.opslag.Opslag;

/// Where all channels come together, wired by hand.
public final class Kanaalkamer {
    private final Modules m;
    private final Kanaalbronnen bronnen;
    public final Ingangen ingangen;
    public final Kanaalnormen normen;
    public final Inname inname;
    public final Draden draden;
    public final Antwoorden antwoorden;

    /// @param opslag where attachments are kept
    public Kanaalkamer(Modules m, Opslag opslag) {
        this.m = m;
        bronnen = new Kanaalbronnen(
                m.db,
                new Kanaalbronnen.Contact(
                        m.partijen, m.klantcontacten, m.intake, m.kennis, m.berichten, new Gesprekswegen(m.db)),
                new Kanaalbronnen.Keten(m.vragen, m.overdrachten, m.klantreacties, m.signalen, m.klokken),
                opslag);
        ingangen = new Ingangen(m.db, m.organisaties);
        normen = new Kanaalnormen(m.db);
        inname = new Inname(bronnen);
        draden = new Draden(bronnen);
        antwoorden = new Antwoorden(bronnen);
    }

    /// What happens to a Vraag elsewhere reaches its conversation from now on.
    public void luister() {
        new Draadluisteraar(bronnen).luister(m.gebeurtenissen);
    }
}
