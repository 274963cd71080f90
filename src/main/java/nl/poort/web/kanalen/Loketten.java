package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;

/// Which organisations have a desk for the public, and when it is open.
public final class Loketten {
    private static final Actor BEZOEKER = Actor.system("loket bekijken");
    private static final Map<DayOfWeek, String> DAGEN = Map.of(
            DayOfWeek.MONDAY, "maandag",
            DayOfWeek.TUESDAY, "dinsdag",
            DayOfWeek.WEDNESDAY, "woensdag",
            DayOfWeek.THURSDAY, "donderdag",
            DayOfWeek.FRIDAY, "vrijdag",
            DayOfWeek.SATURDAY, "zaterdag",
            DayOfWeek.SUNDAY, "zondag");

    private final Organisaties organisaties;
    private final Kalenderbeheer kalenders;

    /// @param telefoon of the desk in E.164, null when unknown
    public record Loket(UUID id, String naam, String telefoon) {}

    /// One day, or days with the same hours.
    public record Tijd(String dag, String uren) {}

    /// @param titel what is chosen an organisation for
    public record Kiesmodel(String titel, List<Keuze> keuzes) {}

    public Loketten(Organisaties organisaties, Kalenderbeheer kalenders) {
        this.organisaties = organisaties;
        this.kalenders = kalenders;
    }

    public List<Loket> list() {
        var teams = new LinkedHashMap<UUID, Team>();
        organisaties.teams(BEZOEKER, Schakelsoort.KCC).forEach(t -> teams.putIfAbsent(t.organisatie(), t));
        return organisaties.list(BEZOEKER).stream()
                .filter(o -> teams.containsKey(o.id()))
                .sorted(Comparator.comparing(Organisatie::naam, String.CASE_INSENSITIVE_ORDER))
                .map(o -> new Loket(o.id(), o.naam(), teams.get(o.id()).telefoon()))
                .toList();
    }

    /// The desk named in the address or the form (`bij`), or the only one there is; else the visitor is asked.
    public Optional<Loket> gekozen(Context ctx) {
        var alle = list();
        var bij = Formulier.van(ctx).waarde("bij");
        return alle.stream()
                .filter(l -> alle.size() == 1 || l.id().toString().equals(bij))
                .findFirst();
    }

    /// Asks which organisation; its links lead back to this page.
    public void kies(Context ctx, String pad, String titel) {
        var keuzes = list().stream()
                .map(l -> new Keuze(pad + "?bij=" + l.id(), l.naam()))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/kanalen/kies.jte", new Kiesmodel(titel, keuzes));
    }

    public boolean open(UUID organisatie, Instant nu) {
        return !kalenders
                .kalenders(BEZOEKER, organisatie, nu.atZone(Tx.ZONE).toLocalDate())
                .duur(Kalendersoort.DIENST, nu, nu.plusSeconds(1))
                .isZero();
    }

    /// The opening hours; days that follow each other with the same hours stand together.
    List<Tijd> tijden(UUID organisatie, Instant nu) {
        var uren = kalenders
                .kalenders(BEZOEKER, organisatie, nu.atZone(Tx.ZONE).toLocalDate())
                .kalender()
                .uren();
        var tijden = new ArrayList<Tijd>();
        for (var dag : DayOfWeek.values()) {
            var open = uren.get(dag);
            var tekst = open == null ? "gesloten" : open.van() + " tot " + open.tot() + " uur";
            var vorige = tijden.isEmpty() ? null : tijden.getLast();
            if (vorige != null && vorige.uren().equals(tekst)) {
                var eerste = vorige.dag().split(" ")[0];
                tijden.set(tijden.size() - 1, new Tijd(eerste + " tot en met " + DAGEN.get(dag), tekst));
            } else {
                tijden.add(new Tijd(DAGEN.get(dag), tekst));
            }
        }
        return tijden;
    }
}
