package nl.poort.web.api;

import java.util.List;
import java.util.Map;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;

/// A Vraag as far as a partner may see it, telling its customer, and who can be asked.
final class VraagApi {
    private static final Parameter SOORT = new Parameter(
            "soort", "Wat voor schakels", Parameter.Soort.KEUZES, Schema.namen(Schakelsoort.class), "iplo");

    private final Ketendeuren deuren;
    private final Zicht zicht;

    VraagApi(Ketendeuren deuren, Zicht zicht) {
        this.deuren = deuren;
        this.zicht = zicht;
    }

    List<Operatie> operaties() {
        return List.of(
                Operatie.get(
                                "/vragen/{kenmerk}",
                                "toonVraag",
                                "Een vraag, zover u hem mag zien",
                                VraagJson.class,
                                List.of(),
                                v -> Antwoord.goed(toon(v, vraag(v))))
                        .metPersoonsgegevens(),
                Operatie.post(
                                "/vragen/{kenmerk}/bekendmaking",
                                "maakBekend",
                                "Meld dat de klant het antwoord hoorde; daarmee is de vraag klaar",
                                BekendmakingJson.class,
                                VraagJson.class,
                                this::bekendmaking)
                        .metPersoonsgegevens(),
                Operatie.get(
                        "/schakels",
                        "lijstSchakels",
                        "De teams die u iets kunt vragen",
                        SchakelsJson.class,
                        List.of(SOORT),
                        this::schakels));
    }

    private Vraag vraag(Verzoek v) {
        return zicht.vraag(
                v, Kenmerken.lees(v.pad().get("kenmerk")).orElseThrow(() -> Weigering.onbekend("Deze vraag")));
    }

    private Antwoord bekendmaking(Verzoek v) {
        var json = v.invoer(BekendmakingJson.class);
        var vraag = vraag(v);
        var tekst = json.tekst() == null ? "" : json.tekst();
        return Antwoord.goed(toon(v, deuren.vragen().informeren(v.wie(), vraag.id(), json.hoe(), tekst)));
    }

    private VraagJson toon(Verzoek v, Vraag vraag) {
        boolean contact = Zicht.isContact(v, vraag);
        return new VraagJson(
                vraag.kenmerk(),
                vraag.soort(),
                vraag.onderwerp(),
                vraag.prioriteit(),
                vraag.stand(),
                vraag.volgendeStap(),
                vraag.bijWie(),
                vraag.toegezegdOp(),
                vraag.gesteldOp(),
                vraag.geinformeerdOp(),
                contact ? vraag.tekst() : null,
                contact ? vraag.context().velden() : null,
                contact && !vraag.antwoord().isEmpty()
                        ? new AntwoordJson(vraag.antwoord(), vraag.bron(), Map.of())
                        : null,
                zicht.toon(v, zicht.weg(v, vraag)));
    }

    private Antwoord schakels(Verzoek v) {
        var soorten = v.keuzes(SOORT, Schakelsoort.class);
        var alle = soorten.isEmpty() ? List.of(Schakelsoort.values()) : List.copyOf(soorten);
        return Antwoord.goed(new SchakelsJson(alle.stream()
                .flatMap(s -> deuren.organisaties().teams(v.actor("schakels bekijken"), s).stream())
                .map(Zicht::schakel)
                .toList()));
    }
}
