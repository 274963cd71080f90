package nl.poort.web.werkplek;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Ketengebeurtenis;
import nl.poort.keten.vragen.Ketengebeurtenis.AnalyseVastgelegd;
import nl.poort.keten.vragen.Ketengebeurtenis.BelpogingGedaan;
import nl.poort.keten.vragen.Ketengebeurtenis.InformatieGegeven;
import nl.poort.keten.vragen.Ketengebeurtenis.InformatieGevraagd;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.KlokGewaarschuwd;
import nl.poort.keten.vragen.Ketengebeurtenis.KlokOverschreden;
import nl.poort.keten.vragen.Ketengebeurtenis.NiveauGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangeboden;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtAangenomen;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtBeantwoord;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtGeweigerd;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtHernomen;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtIngetrokken;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtLosgelaten;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtTeruggekoppeld;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtVerlopen;
import nl.poort.keten.vragen.Ketengebeurtenis.PrioriteitGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.RegievoerderGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.RuggespraakGehouden;
import nl.poort.keten.vragen.Ketengebeurtenis.StapGewijzigd;
import nl.poort.keten.vragen.Ketengebeurtenis.VertragingGemeld;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagAfgeschaald;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagBeantwoord;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesloten;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesteld;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagHeropend;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagOpgeschaald;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagSamengevoegd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagsoortGewijzigd;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;
import nl.poort.web.Taal;
import nl.poort.web.Tijdlijnstap;

/// What happened to a Vraag, told in plain Dutch sentences, the newest first.
///
/// Another organisation than that of the contact link reads what concerns its own teams, and the turns of the whole.
final class Tijdlijn {
    private static final Map<String, Class<? extends Ketengebeurtenis>> SOORTEN = Arrays.stream(
                    Ketengebeurtenis.class.getPermittedSubclasses())
            .map(k -> k.<Ketengebeurtenis>asSubclass(Ketengebeurtenis.class))
            .collect(Collectors.toMap(Gebeurtenis::kindOf, Function.identity()));

    private final Namen namen;
    private final Gebeurteniszin zinnen;
    private final Regiezin regie;
    private final Medewerker wie;
    private final boolean alles;

    /// @param alles whether the reader belongs to the organisation of the contact link
    Tijdlijn(Namen namen, Taal taal, Medewerker wie, boolean alles) {
        this.namen = namen;
        this.zinnen = new Gebeurteniszin(namen, taal);
        this.regie = new Regiezin(namen, taal);
        this.wie = wie;
        this.alles = alles;
    }

    List<Tijdlijnstap> van(List<Opgetekend> gebeurtenissen) {
        return gebeurtenissen.reversed().stream().flatMap(g -> stap(g).stream()).toList();
    }

    private java.util.Optional<Tijdlijnstap> stap(Opgetekend g) {
        if (SOORTEN.containsKey(g.soort())) {
            return stap(g, Json.read(g.inhoud(), SOORTEN.get(g.soort())));
        }
        return alles ? Zaakzin.van(g).or(() -> regie.van(g)).map(z -> stap(g, z)) : java.util.Optional.empty();
    }

    private Tijdlijnstap stap(Opgetekend g, Gebeurteniszin.Zin z) {
        return new Tijdlijnstap(g.tijd(), door(g), z.wat(), z.toelichting(), z.kleur());
    }

    private java.util.Optional<Tijdlijnstap> stap(Opgetekend g, Ketengebeurtenis k) {
        var zin = alles || magLezen(k) ? zinnen.van(k) : null;
        return java.util.Optional.ofNullable(zin).map(z -> stap(g, z));
    }

    private String door(Opgetekend g) {
        if (g.organisatie() == null) {
            return "Poort";
        }
        return g.organisatie().equals(wie.organisatie()) ? g.wie() : namen.organisatie(g.organisatie());
    }

    private boolean magLezen(Ketengebeurtenis k) {
        return switch (k) {
            case OverdrachtAangeboden g -> mijn(g.vanTeam(), g.naarTeam());
            case OverdrachtAangenomen g -> mijn(g.vanTeam(), g.naarTeam());
            case OverdrachtLosgelaten g -> mijn(null, g.naarTeam());
            case OverdrachtHernomen g -> mijn(null, g.naarTeam());
            case OverdrachtGeweigerd g -> mijn(g.vanTeam(), g.naarTeam());
            case OverdrachtVerlopen g -> mijn(g.vanTeam(), g.naarTeam());
            case OverdrachtBeantwoord g -> mijn(g.vanTeam(), g.naarTeam());
            case OverdrachtTeruggekoppeld g -> mijn(g.vanTeam(), g.naarTeam());
            case OverdrachtIngetrokken g -> mijn(g.vanTeam(), g.naarTeam());
            case InformatieGevraagd g -> mijn(g.vanTeam(), g.naarTeam());
            case InformatieGegeven g -> mijn(g.vanTeam(), g.naarTeam());
            case RuggespraakGehouden g -> mijn(null, g.naarTeam());
            case BelpogingGedaan _,
                    KlantGeinformeerd _,
                    VertragingGemeld _,
                    RegievoerderGewijzigd _,
                    VraagHeropend _,
                    StapGewijzigd _,
                    KlokOverschreden _,
                    KlokGewaarschuwd _ -> false;
            case VraagGesteld _,
                    VraagsoortGewijzigd _,
                    AnalyseVastgelegd _,
                    PrioriteitGewijzigd _,
                    NiveauGewijzigd _,
                    VraagBeantwoord _,
                    VraagGesloten _,
                    VraagSamengevoegd _,
                    VraagOpgeschaald _,
                    VraagAfgeschaald _ -> true;
        };
    }

    private boolean mijn(UUID van, UUID naar) {
        return wie.teams().contains(naar) || van != null && wie.teams().contains(van);
    }
}
