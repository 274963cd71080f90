package nl.poort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.registers.catalogus.api.Selectielijstbestanden;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.register.Toegang;

/// What the commands do with the registers; each says what was done.
final class Registeropdrachten {
    private Registeropdrachten() {}

    static String catalogus(Modules m, Organisatie organisatie) {
        var aantal = laad(m, organisatie);
        return aantal == 0
                ? organisatie.naam() + " heeft de startcatalogus al."
                : organisatie.naam() + " heeft nu een startcatalogus met " + aantal + " zaaktypen.";
    }

    /// Gives the organisation the starter catalogue, once.
    static int laad(Modules m, Organisatie organisatie) {
        var toegang = Toegang.alles(new Actor(null, "Poort", organisatie.id(), "startcatalogus laden"));
        return new Startcatalogus(m.db, Catalogusdeuren.van(m.db)).laad(toegang, organisatie.naam());
    }

    static String selectielijst(Modules m, List<Path> bestanden) {
        var invoer = new Selectielijstbestanden();
        for (var bestand : bestanden) {
            try {
                invoer.lees(bestand.toString(), Files.readString(bestand));
            } catch (IOException e) {
                throw new Weigering("bestand-onleesbaar", bestand + " is niet te lezen.");
            }
        }
        return "De selectielijst is bijgewerkt: "
                + invoer.laad(Catalogusdeuren.van(m.db).selectielijst()) + " regels.";
    }
}
