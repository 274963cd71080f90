package nl.poort.web.samenwerking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.keten.samenwerking.Landelijkestand;
import nl.poort.keten.samenwerking.Landelijkverzoek;
import nl.poort.keten.samenwerking.Notificatie;
import nl.poort.keten.samenwerking.Samenwerkfunctionaliteit;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;

/// The national Samenwerkfunctionaliteit over HTTP, version 5. What is read is as public clients show it; the paths by
/// which
/// is written are our reading of it, and stand only here.
public final class Samenwerkklant implements Samenwerkfunctionaliteit {
    private static final int BLADEN = 1_000;

    private final URI basis;
    private final Uitgaand uitgaand;

    /// @param basis such as `https://service.example.nl/overheid/samenwerken/api/`; ends with a slash
    public Samenwerkklant(URI basis, Uitgaand uitgaand) {
        this.basis = basis;
        this.uitgaand = uitgaand;
    }

    @Override
    public String begin(String wie, String kenmerk, String titel) {
        return tekst(post(wie, "v5/samenwerkingen", Map.of("kenmerk", kenmerk, "titel", titel)), "samenwerkingId");
    }

    @Override
    public void nodigUit(String wie, String samenwerking, String partner) {
        post(wie, "v5/samenwerkingen/" + deel(samenwerking) + "/deelnemers", Map.of("organisatie", partner));
    }

    @Override
    public Landelijkverzoek zetUit(String wie, String samenwerking, Uitzetting wens) {
        return verzoek(post(
                wie,
                "v5/actieverzoeken",
                Map.of(
                        "samenwerkingId",
                        samenwerking,
                        "productId",
                        wens.kenmerk(),
                        "zenderNaam",
                        wens.naam(),
                        "ontvanger",
                        wens.ontvanger(),
                        "titel",
                        wens.titel(),
                        "omschrijving",
                        wens.omschrijving())));
    }

    @Override
    public Optional<Landelijkverzoek> find(String wie, String id) {
        return get(wie, "v5/actieverzoeken/" + deel(id)).map(Samenwerkklant::verzoek);
    }

    @Override
    public List<Landelijkverzoek> list(String wie, String samenwerking) {
        var lijst = new ArrayList<Landelijkverzoek>();
        get(wie, "v5/actieverzoeken?samenwerkingId=" + deel(samenwerking) + "&organisatie=" + deel(wie))
                .ifPresent(n -> n.path("actieverzoeken").forEach(v -> lijst.add(verzoek(v))));
        return List.copyOf(lijst);
    }

    @Override
    public Landelijkverzoek wijzig(String wie, String id, Landelijkestand stand, String melding) {
        return verzoek(post(
                wie, "v5/actieverzoeken/" + deel(id) + "/status", Map.of("status", stand.name(), "melding", melding)));
    }

    /// All pages of the window.
    @Override
    public List<Notificatie> notificaties(String wie, Instant na, Instant totEnMet) {
        var lijst = new ArrayList<Notificatie>();
        var venster = "v5/notificaties?" + deel("eventDatumTijd[gt]") + "=" + na + "&" + deel("eventDatumTijd[lte]")
                + "=" + totEnMet + "&page=";
        for (int blad = 1; blad <= BLADEN; blad++) {
            var gevonden = get(wie, venster + blad).orElse(null);
            if (gevonden == null) {
                break;
            }
            gevonden.path("notificaties").forEach(n -> lijst.add(notificatie(n, totEnMet)));
            if (!gevonden.path("volgende").asBoolean(false)
                    || gevonden.path("notificaties").isEmpty()) {
                break;
            }
        }
        return List.copyOf(lijst);
    }

    @Override
    public void beeindig(String wie, String samenwerking) {
        post(wie, "v5/samenwerkingen/" + deel(samenwerking) + "/beeindiging", Map.of());
    }

    private static Landelijkverzoek verzoek(JsonNode n) {
        return new Landelijkverzoek(
                tekst(n, "actieverzoekId"),
                tekst(n, "samenwerkingId"),
                tekst(n, "productId"),
                tekst(n, "titel"),
                tekst(n, "omschrijving"),
                tekst(n, "zender"),
                tekst(n, "zenderNaam"),
                tekst(n, "ontvanger"),
                stand(tekst(n, "status")),
                tekst(n, "melding"));
    }

    private static Landelijkestand stand(String woord) {
        try {
            return Landelijkestand.valueOf(woord);
        } catch (IllegalArgumentException e) {
            throw storing("De Samenwerkfunctionaliteit noemt een onbekende stand: " + woord);
        }
    }

    /// @param uiterlijk when it says no moment: it was in the window that ends then
    private static Notificatie notificatie(JsonNode n, Instant uiterlijk) {
        var verzoek = tekst(n.path("properties"), "actieverzoekId");
        return new Notificatie(
                tekst(n, "notificatieId"),
                tekst(n, "notificatieType"),
                tekst(n, "samenwerkingId"),
                verzoek.isEmpty() ? null : verzoek,
                moment(tekst(n, "eventDatumTijd"), uiterlijk));
    }

    private static Instant moment(String tekst, Instant anders) {
        try {
            return Instant.parse(tekst);
        } catch (DateTimeParseException e) {
            return anders;
        }
    }

    private static String tekst(JsonNode n, String veld) {
        return n.path(veld).asText("").replace("\u0000", ""); // no database keeps it
    }

    private static String deel(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private static Map<String, String> koppen(String wie) {
        return Map.of("Accept", "application/json", "Content-Type", "application/json", "X-OIN", wie);
    }

    private Optional<JsonNode> get(String wie, String pad) {
        return switch (uitgaand.get(basis.resolve(pad), koppen(wie))) {
            case Uitkomst.Antwoord a when a.status() == 404 -> Optional.empty();
            case Uitkomst.Antwoord a -> Optional.of(lees(a));
            case Uitkomst.Mislukt m -> throw storing(m.zin());
        };
    }

    private JsonNode post(String wie, String pad, Map<String, String> velden) {
        var inhoud = Json.write(velden).getBytes(StandardCharsets.UTF_8);
        return switch (uitgaand.post(basis.resolve(pad), koppen(wie), inhoud)) {
            case Uitkomst.Antwoord a
            when a.status() == 404 -> throw Weigering.onbekend("Dit bij de landelijke voorziening");
            case Uitkomst.Antwoord a -> lees(a);
            case Uitkomst.Mislukt m -> throw storing(m.zin());
        };
    }

    private static JsonNode lees(Uitkomst.Antwoord a) {
        if (!a.gelukt()) {
            throw storing("De Samenwerkfunctionaliteit antwoordt met " + a.status());
        }
        try {
            return Json.mapper().readTree(a.inhoud().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : a.inhoud());
        } catch (IOException e) {
            throw storing("Het antwoord van de Samenwerkfunctionaliteit is niet te lezen");
        }
    }

    private static Weigering storing(String zin) {
        return new Weigering("landelijk-niet-bereikbaar", zin);
    }
}
