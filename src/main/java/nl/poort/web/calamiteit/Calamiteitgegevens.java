package nl.poort.web.calamiteit;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.calamiteiten.Calamiteitdeuren;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.web.Keuze;
import nl.poort.web.Tijdlijnstap;

/// Fetches what the calamity pages show and offer to choose from.
public final class Calamiteitgegevens {
    private static final Set<String> GEWAARSCHUWD = Set.of("verwachting.gemeld", "vertraging.gemeld");

    private final Db db;
    final Calamiteitdeuren deuren;
    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Gebeurtenissen gebeurtenissen;

    public Calamiteitgegevens(
            Db db,
            Calamiteitdeuren deuren,
            Vragen vragen,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Gebeurtenissen gebeurtenissen) {
        this.db = db;
        this.deuren = deuren;
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.gebeurtenissen = gebeurtenissen;
    }

    Instant nu() {
        return db.clock().instant();
    }

    static UUID id(Context ctx, String naam) {
        try {
            return UUID.fromString(ctx.pathParam(naam));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze pagina");
        }
    }

    Calamiteitbeeld beeld(Medewerker wie, UUID calamiteit) {
        var d = deuren.dossiers().get(wie, calamiteit);
        boolean eigen = wie.organisatie().equals(d.calamiteit().organisatie());
        var bijbehorend = eigen ? deuren.dossiers().vragen(wie, calamiteit) : List.<Vraag>of();
        var kenmerken = bijbehorend.stream().collect(Collectors.toMap(Vraag::id, Vraag::kenmerk));
        var namen = namen(wie, d);
        return new Calamiteitbeeld(
                d,
                bijbehorend,
                namen,
                eigen,
                Volgendestap.van(d, nu()),
                Verhaal.van(d, namen, kenmerken, gewaarschuwd(wie, d, bijbehorend)),
                nu());
    }

    /// As [#beeld], only for the calamity organisation itself: who fills something in.
    Calamiteitbeeld eigen(Medewerker wie, UUID calamiteit) {
        var beeld = beeld(wie, calamiteit);
        if (!beeld.eigen()) {
            throw new Weigering("geen-recht", "Alleen de calamiteitenorganisatie zelf kan dit doen");
        }
        return beeld;
    }

    private Map<UUID, String> namen(Medewerker wie, Dossier d) {
        var ids = new LinkedHashSet<UUID>(d.calamiteit().zicht());
        d.banners().forEach(b -> ids.addAll(b.organisaties()));
        d.geraakt().forEach(g -> ids.addAll(List.of(g.vanGezag(), g.naarGezag())));
        var namen = new HashMap<UUID, String>();
        ids.forEach(id -> organisaties.find(actor(wie), id).ifPresent(o -> namen.put(id, o.naam())));
        return namen;
    }

    /// Each time customers were told that it takes longer: one line, however many customers.
    private List<Tijdlijnstap> gewaarschuwd(Medewerker wie, Dossier d, List<Vraag> bijbehorend) {
        var wortels = new ArrayList<>(bijbehorend.stream().map(Vraag::id).toList());
        wortels.add(d.calamiteit().id());
        var perMoment = new HashMap<Instant, Tijdlijnstap>();
        for (var wortel : wortels) {
            gebeurtenissen.list(overal(wie), wortel).stream()
                    .filter(g -> GEWAARSCHUWD.contains(g.soort())
                            && !g.tijd().isBefore(d.calamiteit().gemeldOp()))
                    .forEach(g -> perMoment.put(
                            g.tijd(),
                            new Tijdlijnstap(
                                    g.tijd(), g.wie(), "Klanten gewaarschuwd dat het later wordt", null, "gedaan")));
        }
        return List.copyOf(perMoment.values());
    }

    /// The teams on the way of the Vragen of this calamity, those of its own organisation first.
    List<Team> teams(Medewerker wie, Calamiteitbeeld beeld, boolean ruim) {
        var teams = new LinkedHashSet<>(
                organisaties.teams(actor(wie), beeld.calamiteit().organisatie()));
        for (var v : beeld.vragen()) {
            if (ruim || v.id().equals(beeld.calamiteit().vraag())) {
                vragen.weg(overal(wie), v.id())
                        .teams()
                        .forEach(t -> organisaties.findTeam(actor(wie), t).ifPresent(teams::add));
            }
        }
        if (ruim) {
            beeld.namen().keySet().forEach(o -> teams.addAll(organisaties.teams(actor(wie), o)));
        }
        return List.copyOf(teams);
    }

    List<Keuze> teamkeuzes(Medewerker wie, Calamiteitbeeld beeld, boolean ruim) {
        return teams(wie, beeld, ruim).stream()
                .map(t -> new Keuze(t.id().toString(), teamnaam(wie, t)))
                .toList();
    }

    /// With its organisation, unless the name says that already.
    private String teamnaam(Medewerker wie, Team t) {
        var organisatie = organisaties.get(actor(wie), t.organisatie()).naam();
        return t.naam().contains(organisatie) ? t.naam() : t.naam() + ", " + organisatie;
    }

    /// The link that works on the Vraag now, to have it filled in.
    UUID schakelNu(Medewerker wie, Calamiteitbeeld beeld) {
        return vragen.weg(overal(wie), beeld.calamiteit().vraag())
                .blad()
                .map(o -> o.naarTeam())
                .filter(t -> !t.equals(beeld.calamiteit().team()))
                .orElse(null);
    }

    List<Medewerker> collegas(Medewerker wie) {
        return medewerkers.metRol(actor(wie), wie.organisatie(), Rol.CALAMITEITENMANAGER);
    }

    List<Organisatie> organisaties(Medewerker wie) {
        return organisaties.list(actor(wie));
    }

    List<Keuze> gezagen(Medewerker wie) {
        return organisaties(wie).stream()
                .filter(o -> o.soort().isGezag())
                .map(o -> new Keuze(o.id().toString(), o.naam()))
                .toList();
    }

    /// The regions, those of the organisations concerned first.
    List<Organisatie> regios(Medewerker wie) {
        return organisaties.list(actor(wie), Organisatiesoort.REGIO);
    }

    Vraag vraagMetKenmerk(Medewerker wie, String kenmerk) {
        return vragen.findByKenmerk(overal(wie), kenmerk.strip().toUpperCase(java.util.Locale.ROOT))
                .orElseThrow(() -> new Weigering("vraag-onbekend", "Wij kennen geen vraag met dit nummer"));
    }

    private static Actor actor(Medewerker wie) {
        return wie.actor("calamiteit bekijken");
    }

    /// The same person, for Vragen of all organisations: the calamity organisation decides about them.
    private static Actor overal(Medewerker wie) {
        return new Actor(wie.id(), wie.naam(), null, "calamiteit bekijken");
    }
}
