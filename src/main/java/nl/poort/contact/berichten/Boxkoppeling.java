package nl.poort.contact.berichten;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;

/// The Berichtenbox of MijnOverheid by the gateway of the organisation or its intermediary, which holds the
/// PKIoverheid certificate and speaks Digikoppeling (ebMS2 and WUS) with Logius.
///
/// The fields carry the names of the national message letter for letter; the three paths are our own agreement with the
/// gateway and stand only here (docs/koppelen.md). A citizen service number stands in a body, never in an address.
public final class Boxkoppeling implements Berichtenbox {
    private final URI basis;
    private final String sleutel;
    private final Uitgaand uitgaand;
    private final Db db;

    /// @param basis ends with a slash
    /// @param sleutel with which the gateway knows us; empty for none
    public Boxkoppeling(Db db, URI basis, String sleutel, Uitgaand uitgaand) {
        this.db = db;
        this.basis = basis;
        this.sleutel = sleutel;
        this.uitgaand = uitgaand;
    }

    @Override
    public boolean isBereikbaar(Afzender van, Bsn burger) {
        var antwoord = stuur("abonnementen", velden(van, burger));
        return switch (antwoord.get("isBerichtSturen")) {
            case Boolean b -> b;
            case null, default -> throw storing("Het koppelpunt zegt niet of deze burger bereikbaar is");
        };
    }

    @Override
    public Uitslag lever(Afzender van, Post post) {
        var velden = velden(van, post.burger());
        velden.put("BatchID", post.id().toString());
        velden.put("BerichtID", post.id().toString());
        velden.put("AanmaakDatum", db.clock().instant().toString());
        velden.put("Onderwerp", post.onderwerp());
        velden.put("BerichtTekst", post.tekst().replace("\r", "").replace("\n", "\r\n"));
        if (!post.referentie().isEmpty()) {
            velden.put("Referentie", post.referentie());
        }
        var bijlagen = new ArrayList<Map<String, Object>>();
        for (var b : post.bijlagen()) {
            bijlagen.add(Map.of(
                    "Inhoud",
                    Base64.getEncoder().encodeToString(b.inhoud()),
                    "BijlageType",
                    "Pdf",
                    "Omschrijving",
                    b.naam(),
                    "Volgorde",
                    bijlagen.size() + 1));
        }
        velden.put("Bijlage", List.copyOf(bijlagen));
        return uitslag(stuur("berichten", velden));
    }

    @Override
    public Optional<Uitslag> uitslag(Afzender van, UUID bericht) {
        return switch (uitgaand.get(basis.resolve("berichten/" + bericht), koppen())) {
            case Antwoord a when a.status() == 404 -> Optional.empty();
            case Antwoord a -> Optional.of(uitslag(lees(a)));
            case Mislukt m -> throw storing(m.zin());
        };
    }

    private static Map<String, Object> velden(Afzender van, Bsn burger) {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("BerichtLeverancierID", van.oin());
        velden.put("BerichtType", van.berichttype());
        velden.put("GebruikerID", burger.nummer());
        velden.put("SoortGebruiker", "Burger");
        return velden;
    }

    /// The processing codes of the national service. A message that "exists already" while nobody knew how it went is
    /// not counted as arrived: then the letter goes, rather twice than never.
    private static Uitslag uitslag(Map<String, Object> antwoord) {
        var code = String.valueOf(antwoord.getOrDefault("VerwerkingsCode", ""));
        return switch (code) {
            case "" -> new Uitslag(Stand.ONDERWEG, "");
            case "Verwerkt" -> new Uitslag(Stand.VERWERKT, code);
            case "TechnischProbleem" -> new Uitslag(Stand.STORING, code);
            default -> new Uitslag(Stand.GEWEIGERD, code.length() > 100 ? code.substring(0, 100) : code);
        };
    }

    private Map<String, Object> stuur(String pad, Map<String, Object> velden) {
        var inhoud = Json.write(velden).getBytes(StandardCharsets.UTF_8);
        return switch (uitgaand.post(basis.resolve(pad), koppen(), inhoud)) {
            case Antwoord a -> lees(a);
            case Mislukt m -> throw storing(m.zin());
        };
    }

    private Map<String, String> koppen() {
        var koppen = new LinkedHashMap<>(Map.of("Accept", "application/json", "Content-Type", "application/json"));
        if (!sleutel.isEmpty()) {
            koppen.put("Authorization", "Bearer " + sleutel);
        }
        return koppen;
    }

    private static Map<String, Object> lees(Antwoord a) {
        if (!a.gelukt()) {
            throw storing("Het koppelpunt van de Berichtenbox antwoordt met " + a.status());
        }
        return a.inhoud().length == 0
                ? Map.of()
                : Json.object(a.tekst()).orElseThrow(() -> storing("Het antwoord van het koppelpunt is niet te lezen"));
    }

    private static Weigering storing(String zin) {
        return new Weigering("berichtenbox-niet-bereikbaar", zin);
    }

    @Override
    public String toString() {
        return "Berichtenbox via " + basis.getHost();
    }
}
