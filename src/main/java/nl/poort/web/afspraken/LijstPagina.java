package nl.poort.web.afspraken;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.contact.afspraken.Afspraak;
import nl.poort.contact.afspraken.Afspraakstand;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.contact.kanalen.Baliebezoek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The appointments of a day, per location: who comes, who is in the hall, and signing in at the desk.
public final class LijstPagina {
    static final String PAD = "/werkplek/afspraken";

    private final Deskdeuren deuren;

    /// @param stand in words
    /// @param kleur of the stand, as a status knows it
    /// @param aanmelden the customer can be signed in now
    public record Regel(Afspraak afspraak, String waar, String stand, String kleur, boolean aanmelden) {}

    /// @param locatie null = every location
    public record Model(
            LocalDate dag, List<Locatie> locaties, UUID locatie, List<Regel> regels, boolean vandaag, boolean leidt) {

        public String pad(LocalDate andere, UUID waar) {
            return PAD + "?dag=" + andere + (waar == null ? "" : "&locatie=" + waar);
        }
    }

    public LijstPagina(Deskdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/zoeken",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> zoek(ctx, f), this::toon)),
                Route.post(
                        PAD + "/{id}/aanmelding",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> meldAan(ctx), this::toon)));
    }

    static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze afspraak");
        }
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var f = Formulier.van(ctx);
        var vandaag = LocalDate.ofInstant(deuren.klok().instant(), Tx.ZONE);
        var gekozen = f.waarde("dag").isEmpty() ? null : f.datumOfNiets("dag");
        var dag = gekozen == null ? vandaag : gekozen;
        var locatie = f.idOfNiets("locatie");
        Pagina.lees(ctx, "nl/poort/web/afspraken/lijst.jte", () -> {
            var locaties = deuren.roosters().locaties(wie);
            return new Model(
                    dag,
                    locaties,
                    locatie,
                    regels(wie, locaties, locatie, dag, dag.equals(vandaag)),
                    dag.equals(vandaag),
                    wie.mag(Recht.TEAM_LEIDEN));
        });
    }

    private List<Regel> regels(Medewerker wie, List<Locatie> locaties, UUID locatie, LocalDate dag, boolean vandaag) {
        var namen = locaties.stream().collect(Collectors.toMap(Locatie::id, Locatie::naam));
        var rij = deuren.hal().rij().vandaag(wie.actor("afspraken bekijken"), wie.organisatie()).stream()
                .filter(b -> b.afspraak() != null)
                .collect(Collectors.toMap(Baliebezoek::afspraak, Function.identity(), (a, b) -> b));
        return deuren.afspraken().opDag(wie, locatie, dag).stream()
                .map(a -> regel(a, namen.getOrDefault(a.locatie(), ""), rij.get(a.id()), vandaag))
                .toList();
    }

    private static Regel regel(Afspraak a, String waar, Baliebezoek bezoek, boolean vandaag) {
        boolean kan = vandaag && (a.stand() == Afspraakstand.BEVESTIGD || a.stand() == Afspraakstand.NIET_VERSCHENEN);
        return switch (a.stand()) {
            case BEVESTIGD -> new Regel(a, waar, a.stand().tekst(), "stil", kan);
            case AANGEMELD ->
                bezoek == null
                        ? new Regel(a, waar, a.stand().tekst(), "nu", false)
                        : new Regel(a, waar, inDeHal(bezoek), "nu", false);
            case KLAAR -> new Regel(a, waar, a.stand().tekst(), "goed", false);
            case NIET_VERSCHENEN, WEGGEGAAN -> new Regel(a, waar, a.stand().tekst(), "let-op", kan);
            case GEANNULEERD -> new Regel(a, waar, a.stand().tekst(), "stil", false);
        };
    }

    private static String inDeHal(Baliebezoek b) {
        return b.begonnen() != null
                ? "bezig bij balie " + b.balie()
                : b.opgeroepen() != null ? "opgeroepen bij balie " + b.balie() : "wacht, nummer " + b.nummer();
    }

    private String zoek(Context ctx, Formulier f) {
        var nummer = f.tekst("nummer", "Vul het nummer van de afspraak in", 20);
        f.weiger();
        var gevonden = deuren.afspraken().zoek(Sessie.medewerker(ctx), nummer);
        if (gevonden.isEmpty()) {
            f.fout("nummer", "Wij kennen geen afspraak met dit nummer");
            f.weiger();
        }
        return PAD + "/" + gevonden.orElseThrow().id();
    }

    private String meldAan(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var bon = deuren.hal().balie().meldAan(wie, id(ctx));
        Pagina.zeg(ctx, "Aangemeld. Het volgnummer is " + bon.bezoek().nummer() + ".");
        return PAD;
    }
}
