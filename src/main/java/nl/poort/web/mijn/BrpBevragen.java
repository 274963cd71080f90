package nl.poort.web.mijn;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.inzage.Basisregistratie;
import nl.poort.contact.inzage.Registerbron;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The BRP over the API "Personen Bevragen" (version 2): only the name, the birth date and the address are asked for.
public final class BrpBevragen implements Registerbron {
    private static final Logger LOG = LoggerFactory.getLogger(BrpBevragen.class);
    private static final List<String> VELDEN =
            List.of("naam.volledigeNaam", "geboorte.datum", "adressering.adresregel1", "adressering.adresregel2");

    private final URI adres;
    private final String sleutel;
    private final Uitgaand uitgaand;

    /// @param basis such as `https://api.example.nl/haalcentraal/api/brp/`
    /// @param sleutel empty = none
    public BrpBevragen(URI basis, String sleutel, Uitgaand uitgaand) {
        this.adres = URI.create(basis.toString().replaceAll("/$", "") + "/personen");
        this.sleutel = sleutel;
        this.uitgaand = uitgaand;
    }

    @Override
    public Basisregistratie registratie() {
        return Basisregistratie.BRP;
    }

    @Override
    public Optional<List<Gegeven>> raadpleeg(Bsn bsn) {
        var koppen = new LinkedHashMap<>(Map.of("Content-Type", "application/json", "Accept", "application/json"));
        if (!sleutel.isEmpty()) {
            koppen.put("X-API-KEY", sleutel);
        }
        var vraag = Json.write(Map.of(
                "type",
                "RaadpleegMetBurgerservicenummer",
                "burgerservicenummer",
                List.of(bsn.nummer()),
                "fields",
                VELDEN));
        return switch (uitgaand.post(adres, koppen, vraag.getBytes(StandardCharsets.UTF_8))) {
            case Uitkomst.Antwoord a when a.gelukt() -> lees(a.tekst());
            case Uitkomst.Antwoord a -> mislukt("answered " + a.status());
            case Uitkomst.Mislukt m -> mislukt(m.zin());
        };
    }

    private static Optional<List<Gegeven>> mislukt(String waarom) {
        LOG.warn("BRP not read: {}", waarom);
        return Optional.empty();
    }

    private static Optional<List<Gegeven>> lees(String tekst) {
        JsonNode persoon;
        try {
            persoon = Json.mapper().readTree(tekst).path("personen").path(0);
        } catch (java.io.IOException e) {
            return mislukt("no JSON");
        }
        var gegevens = new ArrayList<Gegeven>();
        voegToe(gegevens, "Naam", persoon.at("/naam/volledigeNaam").asText(""));
        voegToe(
                gegevens,
                "Geboortedatum",
                persoon.at("/geboorte/datum/langFormaat").asText(""));
        var regels = List.of(
                persoon.at("/adressering/adresregel1").asText(""),
                persoon.at("/adressering/adresregel2").asText(""));
        voegToe(
                gegevens,
                "Adres",
                String.join(", ", regels.stream().filter(r -> !r.isBlank()).toList()));
        return Optional.of(gegevens);
    }

    private static void voegToe(List<Gegeven> gegevens, String naam, String waarde) {
        if (!waarde.isBlank()) {
            gegevens.add(new Gegeven(naam, waarde));
        }
    }
}
