package nl.poort.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Laadsoort;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The Omgevingswet of the demo: an invented region with addresses, works in everyday words, and rules of the
/// municipality and the water board.
public final class Demoomgeving {
    private static final Actor DEMO = Actor.system("demo maken");
    private static final List<String> WESTVELD =
            List.of("dakkapel", "aanbouw", "boom-kappen", "slopen", "boom-kappen-aanvraag");
    private static final List<String> WATER = List.of("boom-bij-water", "bouwen-bij-water");

    private final Db db;
    private final Omgevingsdeuren omgeving;
    private final Regelbestanden regelbestanden;
    private final Organisaties organisaties;

    public Demoomgeving(Db db, Omgevingsdeuren omgeving, Regelbestanden regelbestanden, Organisaties organisaties) {
        this.db = db;
        this.omgeving = omgeving;
        this.regelbestanden = regelbestanden;
        this.organisaties = organisaties;
    }

    /// Once, in the demo chain; what somebody loaded stays.
    public void maakAlsErGeenIs() {
        var westveld = organisaties.findOpCode(DEMO, "demo-westveld");
        if (westveld.isEmpty() || !omgeving.ladingen().list().isEmpty()) {
            return;
        }
        db.run(DEMO, tx -> {
            laad(Laadsoort.GEZAGEN, "gezagen.csv");
            laad(Laadsoort.GEMEENTEN, "gemeenten.geojson");
            laad(Laadsoort.PROVINCIES, "provincies.geojson");
            laad(Laadsoort.WATERSCHAPPEN, "waterschappen.geojson");
            laad(Laadsoort.ADRESSEN, "adressen.csv");
            laad(Laadsoort.ACTIVITEITEN, "activiteiten.csv");
            laad(Laadsoort.WERKZAAMHEDEN, "werkzaamheden.csv");
        });
        var vandaag = LocalDate.ofInstant(db.clock().instant(), Tx.ZONE);
        publiceer(westveld, WESTVELD, vandaag);
        publiceer(organisaties.findOpCode(DEMO, "demo-water"), WATER, vandaag);
    }

    private void laad(Laadsoort soort, String bestand) {
        var tekst = new String(lees("omgeving/" + bestand), StandardCharsets.UTF_8);
        omgeving.ladingen().laad(DEMO, soort, Bron.van(bestand, tekst));
    }

    private void publiceer(Optional<Organisatie> van, List<String> bestanden, LocalDate vanaf) {
        van.map(o -> new Medewerker(
                        UUID.nameUUIDFromBytes(o.id().toString().getBytes(StandardCharsets.UTF_8)),
                        o.id(),
                        "Poort",
                        "demo@demo.poort.example",
                        null,
                        Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                        Set.of()))
                .ifPresent(wie -> bestanden.forEach(b -> {
                    var versie = regelbestanden.invoeren(wie, b + ".xml", lees("regels/" + b + ".xml"));
                    regelbestanden.publiceren(wie, versie.bestand(), versie.versie(), vanaf);
                }));
    }

    private static byte[] lees(String bestand) {
        try (var in = Demoomgeving.class.getResourceAsStream("/nl/poort/demo/" + bestand)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
