package nl.poort.web.werkplek;

import java.util.UUID;
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
import nl.poort.web.Taal;

/// Tells one event of the chain in plain Dutch.
final class Gebeurteniszin {
    private final Namen namen;
    private final Taal taal;

    Gebeurteniszin(Namen namen, Taal taal) {
        this.namen = namen;
        this.taal = taal;
    }

    /// What happened, in one sentence; the explanation may be null.
    record Zin(String wat, String toelichting, String kleur) {
        static Zin van(String wat) {
            return new Zin(wat, null, "gedaan");
        }

        static Zin van(String wat, String toelichting) {
            return new Zin(wat, toelichting == null || toelichting.isBlank() ? null : toelichting, "gedaan");
        }

        Zin letOp() {
            return new Zin(wat, toelichting, "let-op");
        }
    }

    /// Null when there is nothing to tell.
    Zin van(Ketengebeurtenis k) {
        return switch (k) {
            case VraagGesteld g -> Zin.van("De klant stelde de vraag. Toegezegd: " + taal.moment(g.toegezegd()));
            case OverdrachtAangeboden g -> Zin.van("Voorgelegd aan " + team(g.naarTeam()), g.gevraagd());
            case OverdrachtAangenomen g -> Zin.van(team(g.naarTeam()) + " heeft de vraag aangenomen");
            case OverdrachtLosgelaten g -> Zin.van(iemand(g.door(), g.naarTeam()) + " liet dit los", g.reden());
            case OverdrachtHernomen g -> Zin.van(iemand(g.medewerker(), g.naarTeam()) + " houdt dit toch");
            case OverdrachtGeweigerd g ->
                Zin.van(team(g.naarTeam()) + " heeft geweigerd", g.reden()).letOp();
            case OverdrachtVerlopen g ->
                Zin.van(team(g.naarTeam()) + " heeft niet op tijd aangenomen. De teamleider is gewaarschuwd.")
                        .letOp();
            case OverdrachtBeantwoord g -> Zin.van(team(g.naarTeam()) + " heeft geantwoord", g.antwoord());
            case OverdrachtTeruggekoppeld g ->
                Zin.van(team(g.vanTeam()) + " heeft het antwoord van " + team(g.naarTeam()) + " doorgegeven");
            case OverdrachtIngetrokken g -> Zin.van("Ingetrokken bij " + team(g.naarTeam()), g.reden());
            case InformatieGevraagd g -> Zin.van(team(g.naarTeam()) + " vraagt informatie", g.tekst());
            case InformatieGegeven g -> Zin.van("Informatie gegeven aan " + team(g.naarTeam()), g.tekst());
            case RuggespraakGehouden g -> Zin.van("Ruggespraak met " + team(g.naarTeam()), g.uitkomst());
            case StapGewijzigd _, KlokGewaarschuwd _ -> null;
            case BelpogingGedaan _,
                    KlantGeinformeerd _,
                    VertragingGemeld _,
                    VraagHeropend _,
                    VraagGesloten _,
                    VraagSamengevoegd _,
                    VraagBeantwoord _ -> klantzin(k);
            case VraagsoortGewijzigd _,
                    AnalyseVastgelegd _,
                    PrioriteitGewijzigd _,
                    NiveauGewijzigd _,
                    RegievoerderGewijzigd _,
                    VraagOpgeschaald _,
                    VraagAfgeschaald _,
                    KlokOverschreden _ -> zwaarte(k);
        };
    }

    private Zin klantzin(Ketengebeurtenis k) {
        return switch (k) {
            case BelpogingGedaan g ->
                Zin.van(
                        "Klant gebeld, niet bereikt (poging " + g.poging() + ")",
                        g.volgende() == null ? null : "Volgende poging: " + taal.moment(g.volgende()));
            case KlantGeinformeerd g ->
                Zin.van("De klant is geïnformeerd, " + g.hoe().tekst(), g.tekst());
            case VertragingGemeld g ->
                Zin.van("De klant weet dat het langer duurt, tot " + taal.moment(g.nieuweDatum()), g.reden())
                        .letOp();
            case VraagHeropend g -> Zin.van("Heropend", g.reden()).letOp();
            case VraagGesloten _ -> Zin.van("De vraag is gesloten");
            case VraagSamengevoegd _ -> Zin.van("Loopt mee met een andere vraag");
            case VraagBeantwoord _ -> Zin.van("Het antwoord is terug bij het contact met de klant");
            case VraagsoortGewijzigd _,
                    AnalyseVastgelegd _,
                    PrioriteitGewijzigd _,
                    NiveauGewijzigd _,
                    RegievoerderGewijzigd _,
                    VraagOpgeschaald _,
                    VraagAfgeschaald _,
                    KlokOverschreden _,
                    VraagGesteld _,
                    OverdrachtAangeboden _,
                    OverdrachtAangenomen _,
                    OverdrachtGeweigerd _,
                    OverdrachtVerlopen _,
                    OverdrachtBeantwoord _,
                    OverdrachtTeruggekoppeld _,
                    OverdrachtIngetrokken _,
                    OverdrachtLosgelaten _,
                    OverdrachtHernomen _,
                    InformatieGevraagd _,
                    InformatieGegeven _,
                    RuggespraakGehouden _,
                    StapGewijzigd _,
                    KlokGewaarschuwd _ -> null;
        };
    }

    private Zin zwaarte(Ketengebeurtenis k) {
        return switch (k) {
            case VraagsoortGewijzigd g ->
                Zin.van("Soort gewijzigd van " + g.oud().tekst() + " naar "
                        + g.nieuw().tekst());
            case AnalyseVastgelegd g ->
                Zin.van("Oorzaak vastgelegd" + voorstel(g.voorgesteldePrioriteit()), g.oorzaak());
            case PrioriteitGewijzigd g -> prioriteit(g);
            case NiveauGewijzigd g -> Zin.van("Niveau van " + g.oud() + " naar " + g.nieuw(), g.reden());
            case RegievoerderGewijzigd g -> Zin.van("Regievoerder: " + namen.mens(g.medewerker()));
            case VraagOpgeschaald _ ->
                Zin.van("Opgeschaald naar de calamiteitenorganisatie").letOp();
            case VraagAfgeschaald _ -> Zin.van("Afgeschaald: de keten gaat verder");
            case KlokOverschreden g ->
                Zin.van("De tijd is verstreken (" + Klokregel.naam(g.klok()) + ")")
                        .letOp();
            case BelpogingGedaan _,
                    KlantGeinformeerd _,
                    VertragingGemeld _,
                    VraagHeropend _,
                    VraagGesloten _,
                    VraagSamengevoegd _,
                    VraagBeantwoord _,
                    VraagGesteld _,
                    OverdrachtAangeboden _,
                    OverdrachtAangenomen _,
                    OverdrachtGeweigerd _,
                    OverdrachtVerlopen _,
                    OverdrachtBeantwoord _,
                    OverdrachtTeruggekoppeld _,
                    OverdrachtIngetrokken _,
                    OverdrachtLosgelaten _,
                    OverdrachtHernomen _,
                    InformatieGevraagd _,
                    InformatieGegeven _,
                    RuggespraakGehouden _,
                    StapGewijzigd _,
                    KlokGewaarschuwd _ -> null;
        };
    }

    private Zin prioriteit(PrioriteitGewijzigd g) {
        var wat = "Prioriteit van " + g.oud() + " naar " + g.nieuw() + ". Nieuwe tijd: " + taal.moment(g.deadline());
        return Zin.van(wat, g.reden() == null ? "" : g.reden()).letOp();
    }

    private static String voorstel(int prioriteit) {
        return prioriteit == 0 ? "" : ". Voorstel: prioriteit " + prioriteit;
    }

    /// By name for colleagues; of another organisation the team is enough.
    private String iemand(UUID mens, UUID team) {
        var naam = namen.mens(mens);
        return naam.isEmpty() ? team(team) : naam + " van " + team(team);
    }

    private String team(UUID id) {
        return namen.teamnaam(id);
    }
}
