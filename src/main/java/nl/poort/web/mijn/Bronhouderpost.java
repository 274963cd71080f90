package nl.poort.web.mijn;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poort.contact.inzage.Bronhouder;
import nl.poort.contact.inzage.Correctie;
import nl.poort.contact.inzage.Terugmelding;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.bezorging.Afzender;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.bezorging.Levering;
import nl.poort.techniek.bezorging.Verzending;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.json.Json;

/// Tells the keeper of a register over HTTP, by the queue to systems outside: tried again until it arrives.
///
/// In the queue stands only which dispute it is; the number of the person and what it is about are read when it is
/// sent.
public final class Bronhouderpost implements Bronhouder, Afzender {
    private static final String SOORT = "terugmelding";

    private final URI adres;
    private final Map<String, String> koppen;
    private final Bezorging bezorging;
    private final Partijen partijen;
    private final BiFunction<Actor, UUID, Optional<Correctie>> correcties;

    /// @param sleutel what the other side knows us by; empty = nothing
    /// @param correcties finds a dispute
    public Bronhouderpost(
            URI adres,
            String sleutel,
            Bezorging bezorging,
            Partijen partijen,
            BiFunction<Actor, UUID, Optional<Correctie>> correcties) {
        this.adres = adres;
        this.koppen = koppen(sleutel);
        this.bezorging = bezorging;
        this.partijen = partijen;
        this.correcties = correcties;
        bezorging.afzender(SOORT, this);
    }

    private static Map<String, String> koppen(String sleutel) {
        var koppen = new LinkedHashMap<String, String>();
        koppen.put("Content-Type", "application/json");
        if (!sleutel.isEmpty()) {
            koppen.put("X-API-KEY", sleutel);
        }
        return koppen;
    }

    @Override
    public void meld(Tx tx, Terugmelding melding) {
        var bestemming = UUID.nameUUIDFromBytes((SOORT + " " + adres).getBytes(StandardCharsets.UTF_8));
        bezorging.zetKlaar(
                tx,
                SOORT,
                null,
                List.of(bestemming),
                melding.correctie(),
                melding.correctie(),
                Json.write(Map.of("organisatie", melding.organisatie().toString())));
    }

    @Override
    public Optional<Verzending> verzending(Levering levering) {
        var organisatie = UUID.fromString(
                String.valueOf(Json.object(levering.inhoud()).orElseThrow().get("organisatie")));
        var actor = new Actor(null, "Poort", organisatie, "terugmelden aan de bronhouder");
        var c = correcties.apply(actor, levering.id()).orElseThrow();
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("id", c.id());
        inhoud.put("kenmerk", c.kenmerk());
        inhoud.put("registratie", c.registratie());
        inhoud.put(
                "burgerservicenummer",
                partijen.bsn(actor, c.partij()).orElseThrow().nummer());
        inhoud.put("gegeven", c.gegeven());
        inhoud.put("waardeInRegister", c.staatEr());
        inhoud.put("waardeVolgensPersoon", c.hoort());
        inhoud.put("toelichting", c.toelichting());
        inhoud.put("gemeldOp", c.tijd());
        return Optional.of(new Verzending(adres, koppen, Json.write(inhoud).getBytes(StandardCharsets.UTF_8)));
    }
}
