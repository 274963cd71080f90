package nl.poort.registers.omgeving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.poort.registers.organisatie.Oin;
import nl.poort.techniek.Weigering;
import org.jdbi.v3.core.Handle;

/// One load within its transaction: reads the file, and puts what it says in the place of what there was. What is wrong
/// is collected; the door refuses when there is anything.
final class Lader {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final Handle handle;
    private final Bron bron;
    private final Laadfouten fouten;
    private final List<String> opmerkingen;

    Lader(Handle handle, Bron bron, Laadfouten fouten, List<String> opmerkingen) {
        this.handle = handle;
        this.bron = bron;
        this.fouten = fouten;
        this.opmerkingen = opmerkingen;
    }

    /// @return how many
    int laad(Laadsoort soort) {
        return switch (soort) {
            case GEMEENTEN -> grenzen(Bestuurslaag.GEMEENTE);
            case PROVINCIES -> grenzen(Bestuurslaag.PROVINCIE);
            case WATERSCHAPPEN -> grenzen(Bestuurslaag.WATERSCHAP);
            case WATERSCHAPSTABEL -> waterschapstabel();
            case GEZAGEN -> gezagen();
            case ADRESSEN -> new Adreslader(new AdressenSql(handle), bron, fouten).laad();
            case ACTIVITEITEN -> new Activiteitenlader(new ActiviteitenSql(handle), bron, fouten, opmerkingen).laad();
            case WERKZAAMHEDEN -> werkzaamheden();
        };
    }

    private int grenzen(Bestuurslaag laag) {
        var rijen = Gebiedslezer.lees(bron, laag, fouten, opmerkingen);
        fouten.weiger();
        new GebiedenSql(handle).vervangGebieden(laag, rijen);
        return rijen.size();
    }

    private int gezagen() {
        var gezagen = new TreeMap<String, Gezag>();
        new Csvbestand(bron, fouten).lees(List.of("code", "naam", "bestuurslaag"), rij -> {
            var code = code(rij.waarde("code"));
            var naam = tekst("naam", rij.waarde("naam"), 200);
            var laag = laag(rij.waarde("bestuurslaag"));
            var oin = rij.waarde("oin").isEmpty() ? null : new Oin(rij.waarde("oin")).nummer();
            if (gezagen.put(code, new Gezag(code, naam, laag, oin, null, 1)) != null) {
                throw new Weigering("dubbel", "De code " + code + " staat er twee keer in");
            }
        });
        eisInhoud(gezagen.size());
        new GebiedenSql(handle).vervangGezagen(List.copyOf(gezagen.values()));
        return gezagen.size();
    }

    private int waterschapstabel() {
        var tabel = new HashMap<String, Set<String>>();
        var bekend = new HashSet<String>();
        new GebiedenSql(handle).gezagen().forEach(g -> bekend.add(g.code()));
        new Csvbestand(bron, fouten).lees(List.of("gemeente", "waterschap"), rij -> {
            var gemeente = bekend(code(rij.waarde("gemeente")), bekend);
            var waterschap = bekend(code(rij.waarde("waterschap")), bekend);
            tabel.computeIfAbsent(gemeente, g -> new HashSet<>()).add(waterschap);
        });
        eisInhoud(tabel.size());
        new GebiedenSql(handle).vervangWaterschapVan(tabel);
        return tabel.size();
    }

    private static String bekend(String code, Set<String> bekend) {
        if (!bekend.contains(code)) {
            throw new Weigering(
                    "gezag-onbekend", "Poort kent " + code + " nog niet. Laad eerst de gezagen of hun grenzen");
        }
        return code;
    }

    private int werkzaamheden() {
        var werken = new ArrayList<Werkzaamheid>();
        var naar = new HashMap<String, List<String>>();
        new Csvbestand(bron, fouten).lees(List.of("werkzaamheid", "naam", "trefwoorden", "activiteiten"), rij -> {
            var code = tekst("werkzaamheid", rij.waarde("werkzaamheid"), 200);
            var werk = new Werkzaamheid(
                    code,
                    tekst("naam", rij.waarde("naam"), 200),
                    rij.waarde("uitleg"),
                    delen(rij.waarde("trefwoorden")));
            if (naar.putIfAbsent(code, delen(rij.waarde("activiteiten"))) != null) {
                throw new Weigering("dubbel", "De werkzaamheid " + code + " staat er twee keer in");
            }
            werken.add(werk);
        });
        eisInhoud(werken.size());
        var sql = new WerkzaamhedenSql(handle);
        sql.vervang(werken, naar);
        var los = sql.zonderActiviteit();
        if (!los.isEmpty()) {
            opmerkingen.add("Zonder activiteit die Poort kent: " + String.join(", ", los));
        }
        return werken.size();
    }

    /// `dakkapel | dakraam`: the parts, each once.
    private static List<String> delen(String tekst) {
        return List.of(tekst.split("\\|")).stream()
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .distinct()
                .toList();
    }

    /// An empty file is a mistake, and no wish to lose what there is.
    private void eisInhoud(int aantal) {
        if (aantal == 0) {
            fouten.fout("het hele bestand", "Er staat niets in");
        }
        fouten.weiger();
    }

    static String code(String tekst) {
        var code = tekst.toLowerCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new Weigering("code-onjuist", "De code '" + kort(tekst) + "' klopt niet: schrijf hem zoals gm0014");
        }
        return code;
    }

    static String tekst(String kolom, String tekst, int langste) {
        if (tekst.isEmpty() || tekst.length() > langste) {
            throw new Weigering(
                    "tekst-mist", "In de kolom " + kolom + " staat niets, of meer dan " + langste + " tekens");
        }
        return tekst;
    }

    static Bestuurslaag laag(String tekst) {
        try {
            return Bestuurslaag.valueOf(tekst.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Weigering("laag-onbekend", "De bestuurslaag '" + kort(tekst) + "' is niet bekend");
        }
    }

    static String kort(String tekst) {
        return tekst.length() > 40 ? tekst.substring(0, 40) + "…" : tekst;
    }
}
