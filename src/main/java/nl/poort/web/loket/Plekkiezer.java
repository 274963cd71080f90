package nl.poort.web.loket;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Paden;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Lets somebody say where it is, inside a form of any page: by postcode and number, by a point on the map, or by an
/// area. Use it so:
///
/// ```java
/// kiezer.beeld(ctx)        // in the model of the page, also when the form was refused; shown by plekkiezer.jte
/// kiezer.lees(f)           // in the handler of the POST: the place, or a Weigering with which the page comes back
/// ```
/// The buttons of the map send the form to the GET of the same page, so that all that was typed stays.
public final class Plekkiezer {
    private static final String ONBEKEND = "/loket/adres-onbekend";
    private static final Set<String> EIGEN = Set.of("_sleutel", "_formulier", "terug", "kaart", "melding");
    private static final double DICHTBIJ = 800;

    private final Db db;
    private final Omgevingsdeuren deuren;

    /// @param adressen more than one has this postcode and number; empty otherwise
    /// @param kaart null as long as somebody tries it with an address
    /// @param melding the code of the address that was not there; empty when there is none
    /// @param onbekend what was typed is no address we know
    /// @param waterschappen between which somebody has to choose; empty when nobody has
    public record Beeld(
            List<Keuze> adressen, Kaartbeeld kaart, String melding, boolean onbekend, List<Keuze> waterschappen) {}

    public Plekkiezer(Db db, Omgevingsdeuren deuren) {
        this.db = db;
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(Route.post(ONBEKEND, Recht.OPENBAAR, this::meld));
    }

    public Beeld beeld(Context ctx) {
        var f = Formulier.van(ctx);
        var melding = deuren.meldingen()
                .find(f.waarde("melding"))
                .map(m -> m.kenmerk())
                .orElse("");
        var gevonden = zoek(f);
        boolean onbekend = gevonden != null && gevonden.isEmpty();
        var keuzes = gevonden == null || gevonden.size() < 2 ? List.<Keuze>of() : keuzes(gevonden);
        boolean metKaart = opKaart(f);
        return new Beeld(
                metKaart ? List.of() : keuzes,
                metKaart ? new Kaarttekenaar(deuren, stand(f)).teken() : null,
                melding,
                onbekend,
                waterschappen(f));
    }

    /// @throws Weigering with the fields that are not right
    public Plek lees(Formulier f) {
        var plek = opKaart(f) ? opDeKaart(f) : opAdres(f);
        f.weiger();
        var keuze = deuren.gebieden().waterschapskeuze(plek);
        var gekozen = f.waarde("waterschap");
        if (keuze.isEmpty() || gekozen.equals("onbekend")) {
            return plek;
        }
        if (keuze.stream().noneMatch(g -> g.code().equals(gekozen))) {
            f.fout("waterschap", "Kies uw waterschap, of kies dat u het niet weet");
            f.weiger();
        }
        return plek.metWaterschap(gekozen);
    }

    private static boolean opKaart(Formulier f) {
        return f.waarde("plekwijze").equals("kaart") && !f.waarde("kaart").equals("adres");
    }

    private Plek opAdres(Formulier f) {
        var postcode = f.tekst("postcode", "Vul een postcode in, of kies uw plek op de kaart", 20);
        var nummer = f.tekst("huisnummer", "Vul een huisnummer in", 20);
        f.weiger();
        var gevonden = deuren.adressen().zoek(postcode, nummer);
        if (gevonden.isEmpty()) {
            f.fout("postcode", "Wij vinden dit adres niet. Klopt het? Kies hieronder dat uw adres er niet bij staat");
            f.weiger();
        }
        var plek = gekozen(gevonden, f.waarde("adres"));
        if (plek.isEmpty()) {
            f.fout("adres", "Kies uw adres uit de lijst");
            f.weiger();
        }
        return plek.orElseThrow();
    }

    private Plek opDeKaart(Formulier f) {
        try {
            eisAangewezen(f);
            var plek = plek(stand(f));
            var melding = deuren.meldingen().find(f.waarde("melding"));
            return melding.isEmpty()
                    ? plek
                    : plek.metAdres(
                            melding.get().adres() + " (onbekend adres, "
                                    + melding.get().kenmerk() + ")",
                            melding.get().postcode(),
                            melding.get().huisnummer());
        } catch (Weigering w) {
            f.fout("kaart", w.getMessage());
            f.weiger();
            throw w;
        }
    }

    /// The middle of the country or of a municipality is where the map begins, and not where somebody pointed.
    private void eisAangewezen(Formulier f) {
        var stand = stand(f);
        var kaart = deuren.gebieden().kaart();
        boolean begin = Stream.of("", f.waarde("gemeente"))
                .flatMap(code -> kaart.doos(code.isEmpty() ? null : code).stream())
                .map(Kaartstand::om)
                .anyMatch(stand::staatAls);
        if (begin && !stand.gebied()) {
            throw new Weigering("niet-aangewezen", "Zet eerst het kruis op uw plek: verschuif de kaart, of klik erop");
        }
    }

    /// Null when nothing was typed, or nothing that can be an address.
    private List<Adres> zoek(Formulier f) {
        if (f.waarde("postcode").isBlank() || f.waarde("huisnummer").isBlank()) {
            return null;
        }
        try {
            return deuren.adressen().zoek(f.waarde("postcode"), f.waarde("huisnummer"));
        } catch (Weigering w) {
            return null;
        }
    }

    private static List<Keuze> keuzes(List<Adres> adressen) {
        return adressen.stream()
                .map(a -> new Keuze(a.tekst(), a.tekst()))
                .distinct()
                .toList();
    }

    /// Asked only when the form came back for it.
    private List<Keuze> waterschappen(Formulier f) {
        if (f.fout("waterschap") == null && f.waarde("waterschap").isEmpty()) {
            return List.of();
        }
        var keuzes = new ArrayList<>(plek(f).stream()
                .flatMap(plek -> deuren.gebieden().waterschapskeuze(plek).stream())
                .map(g -> new Keuze(g.code(), g.naam()))
                .toList());
        if (!keuzes.isEmpty()) {
            keuzes.add(new Keuze("onbekend", "Dat weet ik niet"));
        }
        return keuzes;
    }

    /// As [#lees], of a form that has other errors; empty when there is no place in it.
    private Optional<Plek> plek(Formulier f) {
        if (opKaart(f)) {
            try {
                return Optional.of(plek(stand(f)));
            } catch (Weigering w) {
                return Optional.empty();
            }
        }
        var gevonden = zoek(f);
        return gevonden == null ? Optional.empty() : gekozen(gevonden, f.waarde("adres"));
    }

    private static Plek plek(Kaartstand stand) {
        return stand.gebied()
                ? Plek.gebied(stand.hoeken())
                : Plek.punt(stand.midden().x(), stand.midden().y());
    }

    private static Optional<Plek> gekozen(List<Adres> gevonden, String adres) {
        return gevonden.stream()
                .filter(a -> gevonden.size() == 1 || a.tekst().equals(adres))
                .findFirst()
                .map(Plek::op);
    }

    /// Where the map stands after the button that was pressed; at first near the postcode that was typed.
    private Kaartstand stand(Formulier f) {
        var kaart = deuren.gebieden().kaart();
        var stand = Kaartstand.lees(f)
                .orElseGet(() -> deuren.adressen()
                        .midden(f.waarde("postcode"))
                        .map(p -> Kaartstand.rond(p, DICHTBIJ))
                        .orElseGet(() -> Kaartstand.om(
                                kaart.doos(null).orElse(new double[] {10_000, 305_000, 280_000, 620_000}))));
        if (f.waarde("kaart").equals("ga")) {
            return kaart.doos(f.waarde("gemeente")).map(stand::op).orElse(stand);
        }
        return stand.na(f.waarde("kaart"));
    }

    /// Keeps what was typed, and goes back to the same step: now with the map and the code.
    private void meld(Context ctx) {
        var f = Formulier.van(ctx);
        var terug = Paden.eigen(f.waarde("terug").replaceAll("[?#].*", ""));
        new Drempel(db).tel(List.of(Drempel.Regel.bron(ctx, "onbekend adres", 20, Duration.ofMinutes(10))));
        var melding = deuren.meldingen().meld(f.waarde("postcode"), f.waarde("huisnummer"));
        var velden = new StringBuilder("?plekwijze=kaart&melding=").append(melding.kenmerk());
        for (Map.Entry<String, List<String>> veld : ctx.formParamMap().entrySet()) {
            if (!EIGEN.contains(veld.getKey()) && !veld.getKey().equals("plekwijze")) {
                veld.getValue().stream()
                        .filter(w -> !w.isBlank() && velden.length() + w.length() < 900)
                        .forEach(w -> velden.append('&')
                                .append(code(veld.getKey()))
                                .append('=')
                                .append(code(w)));
            }
        }
        Pagina.naar(ctx, terug + velden);
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
