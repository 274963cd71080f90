package nl.poort;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogusbeheer;
import nl.poort.registers.catalogus.Catalogusimport;
import nl.poort.registers.catalogus.Catalogusinhoud;
import nl.poort.registers.catalogus.Catalogusuitvoer;
import nl.poort.registers.catalogus.Importkeuze;
import nl.poort.registers.catalogus.Typenfilter;
import nl.poort.registers.catalogus.Typenregel;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zoekvraag;

/// `./poort catalogus exporteer` and `importeer`: types in and out of a zip.
final class Catalogusopdrachten {
    private static final int STAP = 500;
    private static final int GROOTSTE = 5_000_000;

    private final Supplier<Aansluiting> aansluiting;

    Catalogusopdrachten(Supplier<Aansluiting> aansluiting) {
        this.aansluiting = aansluiting;
    }

    String exporteer(List<String> woorden) {
        try (var aan = aansluiting.get()) {
            var wie = wie(aan, woorden.getFirst());
            var inhoud = kies(aan, wie, woorden.size() == 3 ? woorden.get(2) : "");
            var bestand = Path.of(woorden.get(1));
            Files.write(bestand, aan.catalogusbestand().schrijf(inhoud));
            return "%s is geschreven: %d zaaktypen, %d informatieobjecttypen, %d besluittypen."
                    .formatted(
                            bestand,
                            inhoud.zaaktypen().size(),
                            inhoud.informatieobjecttypen().size(),
                            inhoud.besluittypen().size());
        } catch (IOException | InvalidPathException e) {
            throw new Weigering("bestand-onschrijfbaar", "Poort kan " + woorden.get(1) + " niet schrijven.");
        }
    }

    /// A catalogue by its domain, or a zaaktype by its identificatie; without a word the only catalogue.
    private static Catalogusinhoud kies(Aansluiting aan, Actor wie, String wat) {
        var uitvoer = new Catalogusuitvoer(aan.modules().db);
        var catalogi = catalogi(aan, wie);
        var genoemd =
                catalogi.stream().filter(c -> c.domein().equalsIgnoreCase(wat)).findFirst();
        if (genoemd.isPresent() || wat.isEmpty() && catalogi.size() == 1) {
            return uitvoer.catalogus(wie, genoemd.orElseGet(catalogi::getFirst).uuid());
        }
        var beheer = new Catalogusbeheer(aan.modules().db, aan.catalogus());
        var zaaktype =
                beheer.lees(wie, tx -> beheer.overzicht(tx, new Typenfilter("zaaktype", null, "", null))).stream()
                        .filter(r -> r.naam().equalsIgnoreCase(wat))
                        .map(Typenregel::hoofd)
                        .findFirst();
        if (zaaktype.isEmpty()) {
            throw new Weigering(
                    "niet-gevonden",
                    catalogi.isEmpty()
                            ? "Deze organisatie heeft geen catalogus."
                            : "Noem een zaaktype, of een van deze domeinen: "
                                    + String.join(
                                            ", ",
                                            catalogi.stream()
                                                    .map(Catalogus::domein)
                                                    .toList()));
        }
        return uitvoer.zaaktype(wie, zaaktype.get().uuid());
    }

    String importeer(List<String> woorden, PrintStream out) {
        var bestand = Opdrachten.bestand(woorden.get(1));
        try (var aan = aansluiting.get()) {
            if (Files.size(bestand) > GROOTSTE) {
                throw new Weigering("bestand-geweigerd", bestand + " is te groot: hoogstens 5 MB.");
            }
            var wie = wie(aan, woorden.getFirst());
            var inhoud = aan.catalogusbestand().lees(Files.readAllBytes(bestand));
            var werk = new Catalogusimport(aan.modules().db, aan.catalogus());
            var doel = woorden.size() == 3 ? catalogus(aan, wie, woorden.get(2)) : werk.doel(wie, inhoud);
            var plan = werk.plan(wie, inhoud, doel);
            plan.letOp().forEach(regel -> out.println("let op: " + regel));
            if (!plan.problemen().isEmpty()) {
                throw new Weigering("import-geweigerd", String.join("\n", plan.problemen()));
            }
            var klaar = werk.voer(wie, inhoud, Importkeuze.hergebruik(doel), gedaan -> {
                if (gedaan % STAP == 0) {
                    out.println(gedaan + " van " + inhoud.aantal());
                }
            });
            return "Er zijn %d types en onderdelen gemaakt in %s, als concept. %d stonden er al en zijn niet veranderd."
                    .formatted(
                            klaar.gemaakt(), plan.catalogus(), klaar.gebruikt().size());
        } catch (IOException e) {
            throw new Weigering("bestand-onleesbaar", bestand + " is niet te lezen.");
        }
    }

    private static UUID catalogus(Aansluiting aan, Actor wie, String domein) {
        return catalogi(aan, wie).stream()
                .filter(c -> c.domein().equalsIgnoreCase(domein))
                .map(Catalogus::uuid)
                .findFirst()
                .orElseThrow(() -> new Weigering("niet-gevonden", "Er is geen catalogus met domein " + domein + "."));
    }

    private static List<Catalogus> catalogi(Aansluiting aan, Actor wie) {
        return aan.catalogus()
                .catalogussen()
                .list(Catalogusbeheer.toegang(wie), Zoekvraag.ALLES)
                .rijen();
    }

    private static Actor wie(Aansluiting aan, String organisatie) {
        var gevonden = Organisatiezoeker.zoek(aan.modules(), organisatie);
        return new Actor(null, "Poort", gevonden.id(), "catalogus uitwisselen");
    }
}
