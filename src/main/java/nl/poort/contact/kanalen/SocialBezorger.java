package nl.poort.contact.kanalen;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.Bezorging;
import nl.poort.contact.berichten.Zending;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;

/// Answers on a social platform through the webcare service of the organisation: never the first word, and in public
/// nothing that points to a person.
public final class SocialBezorger implements Bezorger {
    private final Ingangen ingangen;
    private final Uitgaand uitgaand;

    public SocialBezorger(Ingangen ingangen, Uitgaand uitgaand) {
        this.ingangen = ingangen;
        this.uitgaand = uitgaand;
    }

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.SOCIAL;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        var plek = Socialadres.lees(z.adres());
        if (plek.isEmpty() || z.weg().antwoordOp().isEmpty()) {
            return new Bezorging.Geweigerd("op sociale media kunnen wij alleen antwoorden", "geen gesprek");
        }
        var bezwaar = plek.get().bezwaar(z.tekst());
        if (bezwaar.isPresent()) {
            return new Bezorging.Geweigerd(bezwaar.get(), "niet verstuurd");
        }
        var actor = new Actor(null, "Poort", z.organisatie(), "webcare");
        var ingang = ingangen.list(actor, "social").stream()
                .filter(i -> i.aan() && i.adres().equals(z.weg().van()))
                .findFirst();
        var adres = ingang.map(i -> i.instellingen().getOrDefault("adres", "")).orElse("");
        if (adres.isEmpty()) {
            return new Bezorging.Geweigerd("voor dit platform is geen dienst ingesteld om te antwoorden", "geen adres");
        }
        var json = Json.write(Map.of(
                "messageId", z.bericht(),
                "platform", plek.get().platform(),
                "thread", plek.get().draad(),
                "replyTo", z.weg().antwoordOp(),
                "public", plek.get().openbaar(),
                "text", z.tekst()));
        var koppen = Map.of(
                "Authorization",
                "Bearer "
                        + Dienstgeheim.lees(ingangen.geheim(ingang.get().id())).sleutel(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                z.bericht().toString());
        return switch (uitgaand.post(URI.create(adres), koppen, json.getBytes(StandardCharsets.UTF_8))) {
            case Antwoord a
            when a.gelukt() ->
                new Bezorging.Afgeleverd("aangenomen door " + plek.get().platform());
            case Antwoord a
            when a.status() == 401 || a.status() == 403 || a.status() == 429 || a.status() >= 500 ->
                new Bezorging.Uitgesteld("de webcaredienst antwoordt " + a.status(), "status " + a.status(), true);
            case Antwoord a -> new Bezorging.Geweigerd("de webcaredienst neemt dit niet aan", "status " + a.status());
            case Mislukt m -> new Bezorging.Uitgesteld(m.zin(), m.oorzaak().name(), true);
        };
    }
}
