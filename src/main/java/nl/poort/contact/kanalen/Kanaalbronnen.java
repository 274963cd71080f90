package nl.poort.contact.kanalen;

import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Gesprekswegen;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.klantcontact.Intake;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.keten.vragen.Klantreacties;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.klokken.Klokken;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.opslag.Opslag;

/// What the doors of this module use.
public record Kanaalbronnen(Db db, Contact contact, Keten keten, Opslag opslag) {

    public record Contact(
            Partijen partijen,
            Klantcontacten contacten,
            Intake intake,
            Kennis kennis,
            Berichten berichten,
            Gesprekswegen wegen) {}

    public record Keten(
            Vragen vragen, Overdrachten overdrachten, Klantreacties reacties, Signalen signalen, Klokken klokken) {}

    /// The article that answers this best: the same on every channel. Null when there is none.
    Artikel voorstel(Actor actor, Inhoud inhoud) {
        var gezocht = inhoud.tekst().isBlank() ? inhoud.onderwerp() : inhoud.tekst();
        return contact.kennis().zoek(actor, gezocht, 1).stream()
                .findFirst()
                .flatMap(t -> contact.kennis().find(actor, t.artikel()))
                .orElse(null);
    }
}
