package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Finds any link of the chain by a part of its name, its organisation, or what it is.
public final class Schakelzoeker {
    private static final int HOOGSTENS = 12;

    private final Deuren.Registers registers;

    /// @param naam of the field the choice goes into
    public record Model(String naam, List<Keuze> keuzes, boolean gezocht) {}

    public Schakelzoeker(Deuren.Registers registers) {
        this.registers = registers;
    }

    public List<Route> routes() {
        return List.of(Route.post("/werkplek/schakels", Recht.VRAAG_BEHANDELEN, this::toon));
    }

    /// Only the list itself, for a screen that searches while somebody types.
    private void toon(Context ctx) {
        var tekst = Formulier.van(ctx).waarde("zoekschakel");
        var gevonden = zoek(Sessie.medewerker(ctx), tekst);
        Pagina.toon(ctx, "nl/poort/web/werkplek/schakels.jte", new Model("naar", gevonden, !tekst.isBlank()));
    }

    public List<Keuze> zoek(Medewerker wie, String tekst) {
        var gezocht = tekst == null ? "" : tekst.strip();
        if (gezocht.length() < 2) {
            return List.of();
        }
        var actor = wie.actor("schakel zoeken");
        var namen = new Namen(registers, wie);
        var gevonden = new LinkedHashMap<UUID, Team>();
        var klein = gezocht.toLowerCase(java.util.Locale.ROOT);
        for (var soort : Schakelsoort.values()) {
            boolean soortPast = soort.name().equalsIgnoreCase(gezocht)
                    || soort.naam().toLowerCase(java.util.Locale.ROOT).contains(klein);
            if (soortPast) {
                registers.organisaties().teams(actor, soort).stream()
                        .limit(HOOGSTENS)
                        .forEach(t -> gevonden.put(t.id(), t));
            }
        }
        registers.organisaties().teams(actor, wie.organisatie()).stream()
                .filter(t -> t.naam().toLowerCase(java.util.Locale.ROOT).contains(klein))
                .forEach(t -> gevonden.put(t.id(), t));
        registers.organisaties().zoek(actor, gezocht, HOOGSTENS).stream()
                .flatMap(o -> registers.organisaties().teams(actor, o.id()).stream())
                .forEach(t -> gevonden.put(t.id(), t));
        return gevonden.values().stream().limit(HOOGSTENS).map(namen::schakel).toList();
    }
}
