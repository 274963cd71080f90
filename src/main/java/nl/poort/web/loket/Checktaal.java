package nl.poort.web.loket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Optie;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Checkconclusie;
import nl.poort.loket.vergunningcheck.Checkvraag;
import nl.poort.web.Keuze;

/// The words of the check: what may be answered, what a conclusion means, and what to do next.
public final class Checktaal {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Checktaal() {}

    static List<Keuze> keuzes(Regelvraag vraag) {
        return switch (vraag.soort()) {
            case JA_NEE -> List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"));
            case BIJLAGE -> List.of(new Keuze("ja", "Die heb ik"), new Keuze("nee", "Die heb ik niet"));
            case GEO -> List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"), new Keuze("deels", "Voor een deel"));
            case KEUZE, MEERKEUZE ->
                vraag.opties().stream().map(Checktaal::keuze).toList();
            case TEKST, GETAL, DATUM, VAST -> List.of();
        };
    }

    private static Keuze keuze(Optie optie) {
        return new Keuze(optie.tekst(), optie.tekst(), optie.toelichting().isBlank() ? null : optie.toelichting());
    }

    /// The day of the rules, which may lie months back.
    public static String dag(LocalDate dag) {
        return dag.format(DAG);
    }

    /// What may be chosen, in one sentence.
    public static String mogelijk(Checkvraag vraag) {
        return keuzes(vraag.vraag()).stream().map(Keuze::tekst).collect(Collectors.joining(", "));
    }

    public static String kleur(Conclusie c) {
        return switch (c) {
            case VERGUNNINGPLICHT, MELDINGSPLICHT, INFORMATIEPLICHT -> "let-op";
            case VERBOD -> "te-laat";
            case TOESTEMMINGSVRIJ, NIET_VAN_TOEPASSING -> "goed";
            case NEEM_CONTACT_OP -> "nu";
        };
    }

    /// What somebody does with it.
    public static String stap(Conclusie c, String gezag) {
        return switch (c) {
            case VERGUNNINGPLICHT -> "Vraag de vergunning aan bij " + gezag + ". Begin pas als u de vergunning hebt.";
            case MELDINGSPLICHT -> "Meld uw plan bij " + gezag + ". Doe dat voordat u begint.";
            case INFORMATIEPLICHT -> "Stuur " + gezag + " de informatie over uw plan. Doe dat voordat u begint.";
            case TOESTEMMINGSVRIJ -> "U hoeft hiervoor niets te regelen bij " + gezag + ".";
            case VERBOD -> "Doe dit niet. Wilt u weten wat wel mag? Vraag het aan " + gezag + ".";
            case NEEM_CONTACT_OP -> "Een medewerker van " + gezag + " moet dit bekijken. Laat u terugbellen.";
            case NIET_VAN_TOEPASSING -> "U hoeft hiervoor niets te doen.";
        };
    }

    public static String kop(Check check) {
        if (check.isZonderRegels()) {
            return "Hierover kunnen wij u hier geen antwoord geven";
        }
        if (check.isVastgelopen()) {
            return "Neem contact met ons op";
        }
        if (check.conclusies().stream().anyMatch(c -> c.conclusies().contains(Conclusie.VERBOD))) {
            return Conclusie.VERBOD.zin();
        }
        if (check.conclusies().stream().anyMatch(c -> c.conclusies().contains(Conclusie.VERGUNNINGPLICHT))) {
            return Conclusie.VERGUNNINGPLICHT.zin();
        }
        return check.isIndienen() ? "U moet dit vooraf melden" : "U hebt hiervoor geen vergunning nodig";
    }

    /// Why a person must look at it.
    public static String waaromVast(Checkconclusie c) {
        return c.isVastgelopen()
                ? "De regels geven bij uw antwoorden geen duidelijk antwoord. Dat ligt niet aan u. De makers van de"
                        + " regels horen het van ons."
                : "";
    }
}
