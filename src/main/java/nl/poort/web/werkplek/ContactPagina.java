package nl.poort.web.werkplek;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Treffer;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Overname;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// A customer comes in: who, what in own words, the answers we have beside it, and how it goes on. One form, one save.
public final class ContactPagina {
    private static final String HIER = "nl/poort/web/werkplek/";

    private final Deuren deuren;
    private final Schakelzoeker schakels;
    private final Gespreksformulier gesprek;

    /// Who it can be, for what was typed in the search box.
    ///
    /// @param overname what another desk already wrote down under this kenmerk, or null
    /// @param bekend our own Vraag with this kenmerk, or null
    public record Klantkeuze(String gezocht, List<Partij> partijen, Overname overname, Vraag bekend) {
        /// The only one it can be is chosen at once.
        public boolean enige() {
            return partijen.size() == 1 || overname != null;
        }
    }

    /// The answers for the words of the customer, and the open questions with the same words.
    public record Antwoorden(List<Antwoord> treffers, List<Vraag> ookOpen, boolean gezocht) {}

    public record Antwoord(Treffer treffer, Artikel artikel) {}

    public record Model(
            List<Keuze> kanalen,
            List<Keuze> teams,
            Klantkeuze klant,
            List<Partij> namens,
            Antwoorden antwoorden,
            List<Keuze> voorstellen,
            List<Keuze> schakels) {}

    public ContactPagina(Deuren deuren, Schakelzoeker schakels) {
        this.deuren = deuren;
        this.schakels = schakels;
        this.gesprek = new Gespreksformulier(deuren);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/werkplek/contact/nieuw", Recht.VRAAG_BEHANDELEN, this::toon),
                Route.post("/werkplek/contact/nieuw", Recht.VRAAG_BEHANDELEN, this::verstuur)
                        .metPersoonsgegevens(),
                Route.post("/werkplek/contact/klanten", Recht.VRAAG_BEHANDELEN, this::toonKlanten)
                        .metPersoonsgegevens(),
                Route.post("/werkplek/contact/antwoorden", Recht.VRAAG_BEHANDELEN, this::toonAntwoorden));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var f = Formulier.van(ctx);
        var klant = klanten(wie, f.waarde("zoekklant"), ctx.method() == HandlerType.POST);
        f.vul("kanaal", "telefoon").vul("besluit", "beantwoord").vul("bij", "IPLO");
        if (klant.overname() != null) {
            f.vul("klant", "overname");
        }
        var teams = contactteams(wie);
        var model = new Model(
                deuren.contact().kanalen().list(wie.actor("contact vastleggen")).stream()
                        .filter(Kanaal::aan)
                        .map(k -> new Keuze(k.code(), k.naam()))
                        .toList(),
                teams.stream().map(t -> new Keuze(t.id().toString(), t.naam())).toList(),
                klant,
                namens(wie, f.waarde("zoeknamens")),
                antwoorden(wie, f.waarde("woorden")),
                voorstellen(wie, teams, f),
                schakels.zoek(wie, f.waarde("zoekschakel")));
        Pagina.toon(ctx, HIER + "contact.jte", model);
    }

    /// A search button shows the page again with what was found; nothing is saved yet.
    private void verstuur(Context ctx) throws Exception {
        if (Formulier.van(ctx).aan("zoek")) {
            toon(ctx);
        } else {
            Formulier.verwerk(ctx, f -> legVast(ctx, f), this::toon);
        }
    }

    private String legVast(Context ctx, Formulier f) {
        var contact = gesprek.legVast(Sessie.medewerker(ctx), f);
        if (contact.isEmpty()) {
            Pagina.zeg(ctx, "Geteld. Er is niets over de klant bewaard.");
            return "/werkplek/contact/nieuw";
        }
        return "/werkplek/contact/" + contact.get().id();
    }

    private void toonKlanten(Context ctx) {
        var f = Formulier.van(ctx);
        Pagina.toon(ctx, HIER + "klantkeuze.jte", klanten(Sessie.medewerker(ctx), f.waarde("zoekklant"), false));
    }

    private void toonAntwoorden(Context ctx) {
        var f = Formulier.van(ctx);
        Pagina.toon(ctx, HIER + "antwoorden.jte", antwoorden(Sessie.medewerker(ctx), f.waarde("woorden")));
    }

    private List<Partij> namens(Medewerker wie, String getypt) {
        return deuren.contact().partijen().zoek(wie.actor("vertegenwoordigde zoeken bij een contact"), getypt, 6);
    }

    /// @param bevestigd somebody pressed a button: only then a BSN is looked up, and the look is written down with why
    private Klantkeuze klanten(Medewerker wie, String getypt, boolean bevestigd) {
        var tekst = getypt.strip();
        var cijfers = tekst.replaceAll("[ .]", "");
        if (bevestigd && cijfers.matches("[0-9]{9}")) {
            var gevonden = opBsn(wie, cijfers);
            if (gevonden.isPresent()) {
                return new Klantkeuze("", List.of(gevonden.get()), null, null);
            }
        }
        var actor = wie.actor("klant zoeken bij een contact");
        var kenmerk = Kenmerken.lees(tekst);
        if (kenmerk.isEmpty()) {
            return new Klantkeuze(tekst, deuren.contact().partijen().zoek(actor, tekst, 6), null, null);
        }
        var bekend = deuren.keten().vragen().findByKenmerk(actor, kenmerk.get());
        var overname = bekend.isPresent()
                ? Optional.<Overname>empty()
                : deuren.contact().contacten().vanKenmerk(actor, kenmerk.get());
        return new Klantkeuze(tekst, List.of(), overname.orElse(null), bekend.orElse(null));
    }

    /// Nine digits may also be another number: what is no BSN is simply not found as one.
    private Optional<Partij> opBsn(Medewerker wie, String cijfers) {
        try {
            return deuren.contact()
                    .partijen()
                    .zoekOpBsn(wie.actor("klant herkennen bij een contact"), new Bsn(cijfers));
        } catch (Weigering w) {
            return Optional.empty();
        }
    }

    private Antwoorden antwoorden(Medewerker wie, String getypt) {
        var woorden = getypt.strip();
        if (woorden.length() < 3) {
            return new Antwoorden(List.of(), List.of(), false);
        }
        var actor = wie.actor("antwoord zoeken");
        var kennis = deuren.contact().kennis();
        var treffers = kennis.zoek(actor, woorden, 5).stream()
                .flatMap(t -> kennis.find(actor, t.artikel()).map(a -> new Antwoord(t, a)).stream())
                .toList();
        var open = deuren.keten().werklijst().zoek(wie, woorden, 10).stream()
                .filter(v -> v.stand().isOpen())
                .limit(3)
                .toList();
        return new Antwoorden(treffers, open, true);
    }

    private List<Keuze> voorstellen(Medewerker wie, List<Team> teams, Formulier f) {
        if (teams.isEmpty()) {
            return List.of();
        }
        var namen = new Namen(deuren.registers(), wie);
        return deuren
                .keten()
                .routes()
                .voorstellen(
                        wie,
                        teams.getFirst(),
                        keuze(f.waarde("vraagsoort"), Vraagsoort.INFORMATIE),
                        keuze(f.waarde("onderwerp"), Onderwerp.WET),
                        f.waarde("woorden"))
                .stream()
                .limit(5)
                .map(namen::schakel)
                .toList();
    }

    private static <E extends Enum<E>> E keuze(String waarde, E anders) {
        try {
            return waarde.isEmpty() ? anders : Enum.valueOf(anders.getDeclaringClass(), waarde);
        } catch (IllegalArgumentException e) {
            return anders;
        }
    }

    /// The teams for which this person can keep the contact with a customer, the front offices first.
    private List<Team> contactteams(Medewerker wie) {
        return contactteams(deuren, wie);
    }

    static List<Team> contactteams(Deuren deuren, Medewerker wie) {
        var actor = wie.actor("contact vastleggen");
        return wie.teams().stream()
                .flatMap(id -> deuren.registers().organisaties().findTeam(actor, id).stream())
                .sorted(java.util.Comparator.comparing((Team t) -> !voorkant(t.soort()))
                        .thenComparing(Team::naam))
                .toList();
    }

    private static boolean voorkant(Schakelsoort soort) {
        return soort == Schakelsoort.KCC || soort == Schakelsoort.HELPDESK || soort == Schakelsoort.IPLO;
    }

    static UUID contactschakel(Deuren deuren, Medewerker wie, UUID gekozen) {
        return contactteams(deuren, wie).stream()
                .map(Team::id)
                .filter(id -> gekozen == null || id.equals(gekozen))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "geen-team", "U zit nog niet in een team. Vraag uw functioneel beheerder om u in te delen."));
    }
}
