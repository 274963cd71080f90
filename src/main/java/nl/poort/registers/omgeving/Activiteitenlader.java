package nl.poort.registers.omgeving;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.poort.techniek.Weigering;

/// The national register of activities out of its export: `begin` as 2024-01-01, `eind` as 31-12-2199.
final class Activiteitenlader {
    private static final Pattern VAN_GEZAG = Pattern.compile("nl\\.imow-([a-z0-9-]{2,40})\\..+");
    private static final DateTimeFormatter NEDERLANDS = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int MEESTE = 500_000;

    private final ActiviteitenSql sql;
    private final Bron bron;
    private final Laadfouten fouten;
    private final List<String> opmerkingen;
    /// Names of authorities, for urns without a code in it.
    private final Map<String, String> codes = new HashMap<>();

    /// @param gezag the code; null when the urn does not tell it
    private record Rij(int regel, Activiteit activiteit, String bestuursorgaan) {}

    Activiteitenlader(ActiviteitenSql sql, Bron bron, Laadfouten fouten, List<String> opmerkingen) {
        this.sql = sql;
        this.bron = bron;
        this.fouten = fouten;
        this.opmerkingen = opmerkingen;
    }

    int laad() {
        var rijen = new ArrayList<Rij>();
        var bestand = new Csvbestand(bron, fouten);
        bestand.lees(List.of("urn", "omschrijving", "begin", "eind"), rij -> rijen.add(rij(rij)));
        var klaar = new LinkedHashMap<String, Activiteit>();
        int dubbel = 0;
        for (var rij : rijen) {
            var activiteit = met(rij);
            if (activiteit != null && klaar.put(activiteit.urn() + " " + activiteit.begin(), activiteit) != null) {
                dubbel++;
            }
        }
        if (klaar.isEmpty()) {
            fouten.fout("het hele bestand", "Er staat niets in");
        } else if (klaar.size() > MEESTE) {
            fouten.fout("het hele bestand", "Er staan meer dan " + MEESTE + " activiteiten in");
        }
        fouten.weiger();
        sql.vervang(List.copyOf(klaar.values()));
        if (bestand.overgeslagen() > 0) {
            opmerkingen.add("Overgeslagen, want er staat alleen een opmerking: " + regels(bestand.overgeslagen()));
        }
        if (dubbel > 0) {
            opmerkingen.add("Twee keer dezelfde urn en begindatum, de laatste geldt: " + regels(dubbel));
        }
        return klaar.size();
    }

    private static String regels(int aantal) {
        return aantal == 1 ? "1 regel" : aantal + " regels";
    }

    private Rij rij(Csvbestand.Rij rij) {
        var urn = Lader.tekst("urn", rij.waarde("urn"), 300);
        var orgaan = rij.waarde("bestuursorgaan");
        String gezag = null;
        var van = VAN_GEZAG.matcher(urn);
        if (van.matches()) {
            gezag = van.group(1);
            if (!orgaan.isEmpty()) {
                codes.putIfAbsent(orgaan, gezag);
            }
        } else if (!rij.waarde("gezag").isEmpty()) {
            gezag = Lader.code(rij.waarde("gezag"));
        }
        var begin = dag("begin", rij.waarde("begin"));
        var eind = dag("eind", rij.waarde("eind"));
        if (eind.isBefore(begin)) {
            throw new Weigering("dag", "De einddatum ligt voor de begindatum");
        }
        var boven = rij.waarde("bovenliggend");
        return new Rij(
                rij.regel(),
                new Activiteit(
                        urn,
                        Lader.tekst("omschrijving", rij.waarde("omschrijving"), 500),
                        gezag,
                        begin,
                        eind,
                        boven.isEmpty() ? null : boven),
                orgaan);
    }

    private Activiteit met(Rij rij) {
        var a = rij.activiteit();
        var gezag = a.gezagcode() == null ? codes.get(rij.bestuursorgaan()) : a.gezagcode();
        if (gezag == null) {
            fouten.fout("regel " + rij.regel(), "Van wie deze activiteit is, staat niet in de urn en niet in gezag");
            return null;
        }
        return new Activiteit(a.urn(), a.naam(), gezag, a.begin(), a.eind(), a.bovenliggend());
    }

    private static LocalDate dag(String kolom, String tekst) {
        try {
            return tekst.matches("\\d{4}-.*") ? LocalDate.parse(tekst) : LocalDate.parse(tekst, NEDERLANDS);
        } catch (DateTimeParseException e) {
            throw new Weigering(
                    "dag", "In de kolom " + kolom + " staat geen datum zoals 2024-01-31: '" + Lader.kort(tekst) + "'");
        }
    }
}
