package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Warmeoverdrachten;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Db;

/// The other side of a warm handover: whoever takes the caller over helps at once, and that is a contact there too.
public final class Warmegesprekken {
    private final Db db;
    private final Klantcontacten contacten;
    private final Keten keten;

    /// The chain doors it goes through.
    public record Keten(Vragen vragen, Overdrachten overdrachten, Warmeoverdrachten warm) {}

    public Warmegesprekken(Db db, Klantcontacten contacten, Keten keten) {
        this.db = db;
        this.contacten = contacten;
        this.keten = keten;
    }

    /// The caller was helped; under the same number, in the same words, as a contact of this desk.
    public Klantcontact helpen(Medewerker wie, UUID overdracht, String antwoord) {
        var actor = wie.actor("beller helpen");
        return db.change(actor, tx -> {
            var stap = keten.overdrachten().get(actor, overdracht);
            var vraag = keten.vragen().get(actor, stap.vraag());
            keten.warm().helpen(wie, overdracht, antwoord);
            var contact = NieuwContact.inkomend("telefoon", null, vraag.tekst())
                    .over("Doorverbonden beller")
                    .met(stap.context().velden())
                    .metKenmerk(vraag.kenmerk());
            return contacten.legVast(actor, contact, new Afronding(Contactresultaat.ZELF_BEANTWOORD, antwoord));
        });
    }
}
