package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Sessie;

/// Finds what kind of case it is: proposed by the words of the customer, or searched for.
public final class Zaaksoortzoeker {
    private static final int GETOOND = 8;
    private static final int WEEK = 7;
    private static final int WOORD = 4;
    /// Words that say nothing about the kind of case.
    private static final Set<String> OVERAL = Set.of("voor", "over", "naar", "door", "deze", "zaak", "melden");

    private final Deuren deuren;

    /// @param soorten to choose from now: what was chosen, then what was proposed or found
    /// @param gezocht what was searched for; empty = these are proposals
    /// @param meer how many more there are
    public record Model(Formulier formulier, List<Soort> soorten, String gezocht, int meer) {}

    /// A kind of case, as somebody chooses it.
    ///
    /// @param klaar such as `binnen 8 weken`; empty when it has no term
    /// @param nodig the documents that belong to it
    public record Soort(UUID id, String naam, String doel, String klaar, List<String> nodig) {}

    Zaaksoortzoeker(Deuren deuren) {
        this.deuren = deuren;
    }

    /// Only the list itself, for a screen that searches while somebody types.
    void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var v = deuren.keten().vragen().get(wie.actor("zaak starten"), VraagPagina.id(ctx));
        Pagina.toon(ctx, "nl/poort/web/werkplek/zaaksoorten.jte", zoek(wie, v.tekst(), Formulier.van(ctx)));
    }

    Model zoek(Medewerker wie, String tekst, Formulier f) {
        var gezocht = f.waarde("zoekzaaktype").strip();
        var alle = deuren.zaken().overzicht().zaaktypen(wie);
        var passend = gezocht.isEmpty() ? voorgesteld(alle, tekst) : gevonden(alle, gezocht);
        var getoond = new LinkedHashSet<Zaaktype>();
        alle.stream().filter(z -> f.gekozen("zaaktype", z.uuid().toString())).forEach(getoond::add);
        passend.stream().limit(GETOOND).forEach(getoond::add);
        return new Model(
                f,
                getoond.stream().map(Zaaksoortzoeker::soort).toList(),
                gezocht,
                Math.max(0, passend.size() - GETOOND));
    }

    private static List<Zaaktype> gevonden(List<Zaaktype> alle, String gezocht) {
        var klein = gezocht.toLowerCase(Locale.ROOT);
        Predicate<Zaaktype> past = z -> woorden(z).stream().anyMatch(w -> w.contains(klein))
                || z.omschrijving().toLowerCase(Locale.ROOT).contains(klein);
        return alle.stream().filter(past).toList();
    }

    /// Those whose words stand in what the customer said come first; without any, all of them.
    private static List<Zaaktype> voorgesteld(List<Zaaktype> alle, String tekst) {
        var gezegd = Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> w.length() >= WOORD)
                .collect(Collectors.toSet());
        var passend = new ArrayList<Zaaktype>();
        alle.stream()
                .filter(z -> woorden(z).stream().anyMatch(w -> lijkt(gezegd, w)))
                .forEach(passend::add);
        alle.stream().filter(z -> !passend.contains(z)).forEach(passend::add);
        return passend;
    }

    /// Short words only when they are the same: `voor` is in everything.
    private static boolean lijkt(Set<String> gezegd, String woord) {
        return gezegd.contains(woord) && !OVERAL.contains(woord)
                || woord.length() > WOORD
                        && gezegd.stream()
                                .anyMatch(g -> g.startsWith(woord) || g.length() > WOORD && woord.startsWith(g));
    }

    private static Set<String> woorden(Zaaktype z) {
        var woorden = new LinkedHashSet<String>();
        z.trefwoorden().forEach(t -> woorden.add(t.toLowerCase(Locale.ROOT)));
        woorden.addAll(Arrays.asList(z.omschrijving().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        woorden.addAll(Arrays.asList(z.identificatie().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return woorden;
    }

    private static Soort soort(Zaaktype z) {
        return new Soort(
                z.uuid(), z.omschrijving(), z.doel(), klaar(z.doorlooptijd()), z.informatieobjecttypeOmschrijving());
    }

    private static String klaar(Period p) {
        if (p == null || p.isZero()) {
            return "";
        }
        int dagen = p.getDays();
        var delen = new ArrayList<String>();
        voeg(delen, p.toTotalMonths() / 12, "jaar", "jaar");
        voeg(delen, p.toTotalMonths() % 12, "maand", "maanden");
        if (dagen % WEEK == 0) {
            voeg(delen, dagen / WEEK, "week", "weken");
        } else {
            voeg(delen, dagen, "dag", "dagen");
        }
        return "binnen " + String.join(" en ", delen);
    }

    private static void voeg(List<String> delen, long aantal, String een, String meer) {
        if (aantal > 0) {
            delen.add(aantal + " " + (aantal == 1 ? een : meer));
        }
    }
}
