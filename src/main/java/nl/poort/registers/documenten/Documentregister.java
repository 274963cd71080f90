package nl.poort.registers.documenten;

import nl.poort.techniek.db.Db;
import nl.poort.techniek.opslag.Opslag;

/// All doors to the documents, as they belong together.
public final class Documentregister {
    /// Of a part, in bytes: small enough to send again when it breaks, large enough for few of them.
    public static final long DEELGROOTTE = 100L << 20;

    public final Bestanden bestanden;
    public final Bestandsdelen delen;
    public final Documenten documenten;
    public final Documentsloten sloten;
    public final Objectinformatieobjecten relaties;
    public final Gebruiksrechten gebruiksrechten;
    public final Verzendingen verzendingen;

    /// @param deelgrootte into how large parts content is cut that does not come in one go
    public Documentregister(Db db, Informatieobjecttypen typen, Opslag opslag, long deelgrootte) {
        bestanden = new Bestanden(db, opslag);
        delen = new Bestandsdelen(db, bestanden, deelgrootte);
        documenten = new Documenten(db, typen, bestanden, delen);
        sloten = new Documentsloten(db, documenten, bestanden);
        relaties = new Objectinformatieobjecten(db);
        gebruiksrechten = new Gebruiksrechten(db);
        verzendingen = new Verzendingen(db);
    }
}
