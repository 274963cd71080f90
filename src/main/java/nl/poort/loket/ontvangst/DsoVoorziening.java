package nl.poort.loket.ontvangst;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Afname;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The national facility over HTTP ("verzoek afhandelen"): the references of a message first, then each file by its
/// link, with `Range`. Only addresses below that of the connection are called, through the one client.
///
/// Which paths and headers there are stands in this class and nowhere else.
public final class DsoVoorziening implements LandelijkeVoorziening {
    /// A line that brings less than this is cut and tried again.
    private static final long BYTES_PER_SECONDE = 500_000;

    private static final Duration BEGIN = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(DsoVoorziening.class);

    private final Uitgaand uitgaand;
    private final Duration begin;

    public DsoVoorziening(Uitgaand uitgaand) {
        this(uitgaand, BEGIN);
    }

    /// @param begin so long every file may take, beside the time for its bytes
    public DsoVoorziening(Uitgaand uitgaand, Duration begin) {
        this.uitgaand = uitgaand;
        this.begin = begin;
    }

    @Override
    public List<Verzoekbericht> aangekondigd(Plek plek, Instant sinds) {
        var antwoord = json(plek, plek.adres() + "/verzoeken?sinds=" + sinds);
        var berichten = new ArrayList<Verzoekbericht>();
        for (var b : lijst(antwoord, "verzoeken")) {
            try {
                berichten.add(new Verzoekbericht(
                        tekst(b, "verzoeknummer"), Verzoeknummers.volgnummer(tekst(b, "volgnummer"))));
            } catch (Weigering w) {
                // what is no number keeps the others not from being found
                LOG.warn("the national facility announces what is no request: {}", w.getMessage());
            }
        }
        return berichten;
    }

    @Override
    public Verwijzingen verwijzingen(Plek plek, Verzoekbericht bericht) {
        var antwoord = json(plek, pad(plek, bericht));
        if (!(antwoord.get("verzoek") instanceof Map<?, ?> xml)) {
            throw stoort("Het antwoord van de landelijke voorziening noemt geen verzoek");
        }
        return new Verwijzingen(
                verwijzing(plek, xml),
                lijst(antwoord, "documenten").stream()
                        .map(d -> verwijzing(plek, d))
                        .toList());
    }

    @Override
    public void zendDoor(Plek plek, Doorzending wat) {
        var koppen = new HashMap<>(koppen(plek));
        koppen.put("Content-Type", "application/json");
        var inhoud = Json.write(Map.of(
                "doorzendingId",
                wat.id().toString(),
                "bevoegdGezag",
                Map.of("oin", wat.oin(), "naam", wat.naam()),
                "reden",
                wat.reden(),
                "indiendatum",
                wat.indiendatum() == null ? "" : wat.indiendatum().toString()));
        eis(uitgaand.post(
                adres("%s/verzoeken/%s/doorzending".formatted(plek.adres(), wat.nummer())),
                koppen,
                inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private static String pad(Plek plek, Verzoekbericht b) {
        return "%s/verzoeken/%s/%03d".formatted(plek.adres(), b.nummer(), b.volgnummer());
    }

    private static Verwijzing verwijzing(Plek plek, Map<?, ?> v) {
        var grootte = tekst(v, "bestandsgrootte");
        var link = tekst(v, "href");
        if (!link.startsWith(plek.adres() + "/")) {
            throw stoort("De landelijke voorziening verwijst naar een ander adres");
        }
        return new Verwijzing(
                tekst(v, "documentId"),
                tekst(v, "bestandsnaam"),
                tekst(v, "documentsoort"),
                link,
                grootte.matches("[0-9]{1,12}") ? Long.parseLong(grootte) : -1,
                tekst(v, "sha256"));
    }

    @Override
    public Levering haal(Plek plek, Verwijzing wat, long vanaf, long hoogstens, Afnemer naar) {
        var koppen = new HashMap<>(koppen(plek));
        koppen.put("Range", "bytes=%d-%d".formatted(vanaf, vanaf + hoogstens - 1));
        long[] eerste = {vanaf};
        // a side that knows no ranges sends all of it
        var duur = begin.plusSeconds((vanaf + hoogstens) / BYTES_PER_SECONDE);
        var afname = new Afname(
                duur.compareTo(Duration.ofMinutes(30)) > 0 ? Duration.ofMinutes(30) : duur,
                vanaf + hoogstens,
                (status, k) -> {
                    eerste[0] = status == 206 ? vanaf : 0;
                    return naar.begin(eerste[0]);
                });
        return switch (uitgaand.haal(adres(wat.link()), koppen, afname)) {
            case Antwoord a when a.gelukt() -> new Levering(eerste[0], "");
            case Antwoord a -> new Levering(vanaf, "De landelijke voorziening gaf fout " + a.status());
            case Mislukt m -> new Levering(eerste[0], m.zin());
        };
    }

    private Map<String, Object> json(Plek plek, String waar) {
        return Json.object(eis(uitgaand.get(adres(waar), koppen(plek))).tekst())
                .orElseThrow(() -> stoort("Het antwoord van de landelijke voorziening is niet leesbaar"));
    }

    private static Antwoord eis(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Antwoord a when a.gelukt() -> a;
            case Antwoord a -> throw stoort("De landelijke voorziening gaf fout " + a.status());
            case Mislukt m -> throw stoort(m.zin());
        };
    }

    private static Map<String, String> koppen(Plek plek) {
        var koppen = new HashMap<>(Map.of("Accept", "application/json, application/xml, */*", "x-oin", plek.oin()));
        if (!plek.sleutel().isEmpty()) {
            koppen.put("x-api-key", plek.sleutel());
        }
        return koppen;
    }

    private static List<Map<?, ?>> lijst(Map<String, Object> van, String naam) {
        var gevonden = new ArrayList<Map<?, ?>>();
        if (van.get(naam) instanceof List<?> lijst) {
            lijst.forEach(e -> {
                if (e instanceof Map<?, ?> m) {
                    gevonden.add(m);
                }
            });
        }
        return gevonden;
    }

    private static String tekst(Map<?, ?> van, String naam) {
        var waarde = van.get(naam);
        return waarde == null ? "" : waarde.toString().replace("\u0000", ""); // no database keeps it
    }

    private static URI adres(String tekst) {
        try {
            return URI.create(tekst);
        } catch (IllegalArgumentException e) {
            throw stoort("De landelijke voorziening gaf een adres dat geen adres is");
        }
    }

    static Weigering stoort(String zin) {
        return new Weigering(ONBEREIKBAAR, zin);
    }
}
