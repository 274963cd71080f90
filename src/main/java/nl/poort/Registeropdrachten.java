package nl.poort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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

    static String catalogus(Supplier<Aansluiting> aansluiting, List<String> woorden) {
        try (var aan = aansluiting.get()) {
            var organisatie = Organisatiezoeker.zoek(aan.modules(), woorden.getFirst());
            var aantal = laad(aan.modules(), organisatie);
            return aantal == 0
                    ? organisatie.naam() + " heeft de startcatalogus al."
                    : organisatie.naam() + " heeft nu een startcatalogus met " + aantal + " zaaktypen.";
        }
    }

    /// Gives the organisation the starter catalogue, once.
    static int laad(Modules m, Organisatie organisatie) {
        var toegang = Toegang.alles(new Actor(null, "Poort", organisatie.id(), "startcatalogus laden"));
        return new Startcatalogus(m.db, Catalogusdeuren.van(m.db)).laad(toegang, organisatie.naam());
    }

    static String selectielijst(Supplier<Aansluiting> aansluiting, List<Path> bestanden) {
        var invoer = new Selectielijstbestanden();
        for (var bestand : bestanden) {
            try {
                invoer.lees(bestand.toString(), Files.readString(bestand));
            } catch (IOException e) {
                throw new Weigering("bestand-onleesbaar", bestand + " is niet te lezen.");
            }
        }
        try (var aan = aansluiting.get()) {
            var lijst = aan.catalogus().selectielijst();
            return "De selectielijst is bijgewerkt: " + invoer.laad(lijst) + " regels.";
        }
    }
}
