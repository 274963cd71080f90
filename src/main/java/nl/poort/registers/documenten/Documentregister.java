package nl.poort.registers.documenten;

import nl.poort.techniek.db.Db;
import nl.poort.techniek.opslag.Opslag;
import nl.poort.techniek.register.Elders;

/// All doors to the documents, as they belong together.
public final class Documentregister {
    /// Of a part: small enough to send again when it breaks, large enough for few of them.
    public static final long DEELGROOTTE = 100L << 20;

    public final Bestanden bestanden;
    public final Bestandsdelen delen;
    public final Documenten documenten;
    public final Documentsloten sloten;
    public final Objectinformatieobjecten relaties;
    public final Gebruiksrechten gebruiksrechten;
    public final Verzendingen verzendingen;

    /// Where content stands, and into how large parts (in bytes) it is cut when it does not come in one go.
    public record Plaats(Opslag opslag, long deelgrootte) {}

    /// @param elders looks at addresses of others
    public Documentregister(Db db, Plaats plaats, Elders elders) {
        bestanden = new Bestanden(db, plaats.opslag());
        delen = new Bestandsdelen(db, bestanden, plaats.deelgrootte());
        documenten = new Documenten(db, bestanden, delen);
        sloten = new Documentsloten(db, documenten, bestanden);
        relaties = new Objectinformatieobjecten(db, elders);
        gebruiksrechten = new Gebruiksrechten(db);
        verzendingen = new Verzendingen(db);
    }
}
