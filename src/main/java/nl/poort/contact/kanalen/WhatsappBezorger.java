package nl.poort.contact.kanalen;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.Bezorging;
import nl.poort.contact.berichten.Zending;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;

/// Sends over the WhatsApp Cloud API of Meta: free words within a day of the customer's last message, and after that
/// the
/// approved template of the organisation with the words in it.
public final class WhatsappBezorger implements Bezorger {
    public static final String GRAPH = "https://graph.facebook.com/v23.0";
    static final int TEKENS = 4096;
    /// A template holds less, and no line ends.
    private static final int IN_SJABLOON = 1000;

    private static final Duration VENSTER = Duration.ofHours(24);
    private static final Actor SYSTEEM = Actor.system("WhatsApp versturen");

    private final Db db;
    private final Ingangen ingangen;
    private final Uitgaand uitgaand;

    public WhatsappBezorger(Db db, Ingangen ingangen, Uitgaand uitgaand) {
        this.db = db;
        this.ingangen = ingangen;
        this.uitgaand = uitgaand;
    }

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.WHATSAPP;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        var eerder = db.read(SYSTEEM, tx -> new VerzondenSql(tx.handle()).nummer(z.bericht()));
        if (eerder.isPresent()) {
            return new Bezorging.Afgeleverd("al aangenomen door WhatsApp " + eerder.get());
        }
        var ingang = ingang(z);
        if (ingang.isEmpty()) {
            return new Bezorging.Geweigerd("WhatsApp is niet aangesloten", "geen ingang");
        }
        if (z.tekst().codePointCount(0, z.tekst().length()) > TEKENS) {
            return new Bezorging.Geweigerd("te lang voor WhatsApp", TEKENS + " tekens");
        }
        var bericht = bericht(ingang.get(), z);
        if (bericht.isEmpty()) {
            return new Bezorging.Geweigerd(
                    "de klant schreef langer dan 24 uur geleden, en er is geen sjabloon ingesteld",
                    "buiten het venster");
        }
        return stuur(ingang.get(), z, Json.write(bericht.get()));
    }

    private Optional<Ingang> ingang(Zending z) {
        return ingangen.list(new Actor(null, "Poort", z.organisatie(), "WhatsApp versturen"), "whatsapp").stream()
                .filter(Ingang::aan)
                .min(java.util.Comparator.comparing(
                        i -> !i.adres().equals(z.weg().van())));
    }

    private Optional<Map<String, Object>> bericht(Ingang ingang, Zending z) {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("messaging_product", "whatsapp");
        velden.put("recipient_type", "individual");
        velden.put("to", z.adres().replace("+", ""));
        if (!z.weg().antwoordOp().isEmpty()) {
            velden.put("context", Map.of("message_id", z.weg().antwoordOp()));
        }
        if (binnenVenster(z)) {
            velden.put("type", "text");
            velden.put("text", Map.of("body", z.tekst(), "preview_url", false));
            return Optional.of(velden);
        }
        var sjabloon = ingang.instellingen().getOrDefault("sjabloon", "");
        if (sjabloon.isEmpty()) {
            return Optional.empty();
        }
        var woorden = z.tekst().replaceAll("\\s+", " ").strip();
        var kort = woorden.length() <= IN_SJABLOON ? woorden : woorden.substring(0, IN_SJABLOON - 1) + "…";
        velden.put("type", "template");
        velden.put(
                "template",
                Map.of(
                        "name", sjabloon,
                        "language", Map.of("code", "nl"),
                        "components",
                                List.of(Map.of(
                                        "type", "body", "parameters", List.of(Map.of("type", "text", "text", kort))))));
        return Optional.of(velden);
    }

    private boolean binnenVenster(Zending z) {
        var actor = new Actor(null, "Poort", z.organisatie(), "WhatsApp versturen");
        return db.read(
                actor,
                tx -> new VerzondenSql(tx.handle())
                        .laatstGeschreven(z.organisatie(), "whatsapp", z.adres())
                        .filter(t -> t.plus(VENSTER).isAfter(tx.now()))
                        .isPresent());
    }

    private Bezorging stuur(Ingang ingang, Zending z, String json) {
        var adres = URI.create(ingang.instellingen().getOrDefault("graph", GRAPH) + "/" + ingang.adres() + "/messages");
        var koppen = Map.of(
                "Authorization",
                "Bearer " + Dienstgeheim.lees(ingangen.geheim(ingang.id())).sleutel(),
                "Content-Type",
                "application/json");
        return switch (uitgaand.post(adres, koppen, json.getBytes(StandardCharsets.UTF_8))) {
            case Antwoord a when a.gelukt() -> aangenomen(z, a);
            case Antwoord a
            when a.status() == 401 || a.status() == 403 ->
                new Bezorging.Uitgesteld("WhatsApp neemt onze sleutel niet aan", "status " + a.status(), true);
            case Antwoord a
            when a.status() == 429 || a.status() >= 500 ->
                new Bezorging.Uitgesteld("WhatsApp antwoordt " + a.status(), "status " + a.status(), true);
            case Antwoord a -> new Bezorging.Geweigerd("WhatsApp neemt dit bericht niet aan", "status " + a.status());
            case Mislukt m -> new Bezorging.Uitgesteld(m.zin(), m.oorzaak().name(), true);
        };
    }

    private Bezorging aangenomen(Zending z, Antwoord a) {
        var nummer = nummer(a).orElse("");
        if (!nummer.isEmpty()) {
            var actor = new Actor(null, "Poort", z.organisatie(), "WhatsApp versturen");
            db.run(
                    actor,
                    tx -> new VerzondenSql(tx.handle())
                            .insert(z.organisatie(), "whatsapp", nummer, z.bericht(), tx.now()));
        }
        return new Bezorging.Afgeleverd("aangenomen door WhatsApp " + nummer);
    }

    private static Optional<String> nummer(Antwoord a) {
        return Json.object(new String(a.inhoud(), StandardCharsets.UTF_8))
                .map(o -> o.get("messages"))
                .filter(m -> m instanceof List<?> l && !l.isEmpty() && l.getFirst() instanceof Map<?, ?>)
                .map(m -> String.valueOf(((Map<?, ?>) ((List<?>) m).getFirst()).get("id")));
    }
}
