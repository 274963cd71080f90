package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.loket.aanvraag.Betrokkene;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Conceptactiviteit;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Rol;
import nl.poort.loket.aanvraag.Stap;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.registers.omgeving.Activiteit;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The steps that are one form each: project, place, activities, people.
public final class AanvraagstapPagina {

    private static final int MEESTE = 15;

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    /// @param soorten the kinds of request
    public record Projectmodel(Concept concept, List<Keuze> soorten) {}

    public record Plekmodel(Concept concept, Plekkiezer.Beeld plek) {}

    /// @param keuzes what was chosen before and what was found
    public record Activiteitenmodel(Concept concept, String gezocht, List<Keuze> keuzes, int meer) {}

    AanvraagstapPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        stap(routes, Stap.PROJECT, this::project, this::noem);
        stap(routes, Stap.LOCATIE, this::plek, this::plaats);
        stap(routes, Stap.ACTIVITEITEN, this::activiteiten, this::kies);
        stap(routes, Stap.GEGEVENS, this::gegevens, this::betrokkenen);
        return routes;
    }

    private void stap(
            List<Route> routes, Stap stap, BiConsumer<Context, Concept> toon, BiConsumer<Formulier, Concept> werk) {
        var pad = AanvraagstappenPagina.EEN + "/" + stap.pad();
        io.javalin.http.Handler pagina = ctx -> bezoek.met(
                ctx,
                (project, verzoek) ->
                        toon.accept(ctx, deuren.loket().concepten().get(project, verzoek)));
        routes.add(Route.get(pad, Recht.OPENBAAR, pagina).metPersoonsgegevens());
        routes.add(Route.post(
                pad,
                Recht.OPENBAAR,
                ctx -> Formulier.verwerk(
                        ctx,
                        f -> {
                            UUID project = bezoek.eis(ctx);
                            var verzoek = Aanvraagbezoek.verzoek(ctx);
                            werk.accept(f, deuren.loket().concepten().get(project, verzoek));
                            return "/aanvraag/" + verzoek + volgende(stap);
                        },
                        pagina)));
    }

    static String volgende(Stap stap) {
        return "/" + Stap.values()[stap.ordinal() + 1].pad();
    }

    private void project(Context ctx, Concept c) {
        Formulier.van(ctx)
                .vul("naam", c.naam())
                .vul("omschrijving", c.omschrijving())
                .vul("soort", c.soort());
        var soorten = Arrays.stream(Verzoeksoort.values())
                .map(s -> new Keuze(s.name(), s.naam(), s.uitleg()))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/loket/aanvraagnaam.jte", new Projectmodel(c, soorten));
    }

    private void noem(Formulier f, Concept c) {
        var naam = f.tekst("naam", "Geef uw project een naam", 240);
        var omschrijving = f.waarde("omschrijving");
        var soort = f.keuze("soort", Verzoeksoort.class, "Kies wat u indient");
        if (omschrijving.length() > 4_000) {
            f.fout("omschrijving", "Gebruik hoogstens 4000 tekens");
        }
        f.weiger();
        deuren.loket().concepten().noem(c.project(), c.id(), naam, omschrijving, soort);
    }

    private void plek(Context ctx, Concept c) {
        var f = Formulier.van(ctx);
        if (c.plek() != null && c.plek().postcode() != null) {
            f.vul("postcode", c.plek().postcode()).vul("huisnummer", c.plek().huisnummer());
        }
        Pagina.toon(
                ctx,
                "nl/poort/web/loket/aanvraagplek.jte",
                new Plekmodel(c, deuren.omgeving().plek().beeld(ctx)));
    }

    private void plaats(Formulier f, Concept c) {
        deuren.loket()
                .concepten()
                .plaats(c.project(), c.id(), deuren.omgeving().plek().lees(f));
    }

    private void activiteiten(Context ctx, Concept c) {
        var f = Formulier.van(ctx);
        var gezocht = f.waarde("zoek").strip();
        var gevonden = gezocht.isEmpty() ? List.<Activiteit>of() : zoek(c, gezocht);
        var keuzes = new LinkedHashMap<String, Keuze>();
        c.activiteiten().forEach(a -> keuzes.put(a.urn(), new Keuze(a.urn(), a.naam(), leeg(a.gezagnaam()))));
        gevonden.stream()
                .limit(MEESTE)
                .forEach(a -> keuzes.putIfAbsent(a.urn(), new Keuze(a.urn(), a.naam(), leeg(gezagnaam(c, a)))));
        f.vul(
                "activiteit",
                c.activiteiten().stream().map(Conceptactiviteit::urn).toList());
        Pagina.toon(
                ctx,
                "nl/poort/web/loket/aanvraagactiviteiten.jte",
                new Activiteitenmodel(c, gezocht, List.copyOf(keuzes.values()), Math.max(0, gevonden.size() - MEESTE)));
    }

    private static String leeg(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    /// Of who is competent at the place first.
    private List<Activiteit> zoek(Concept c, String tekst) {
        var hier = gezagen(c).stream().map(Gezag::code).toList();
        return deuren.omgeving().deuren().activiteiten().zoek(tekst, null).stream()
                .filter(a -> hier.isEmpty() || hier.contains(a.gezagcode()) || isRijk(a.gezagcode()))
                .sorted(Comparator.comparing(a -> !hier.contains(a.gezagcode())))
                .toList();
    }

    private static boolean isRijk(String code) {
        return code.startsWith("mn");
    }

    private List<Gezag> gezagen(Concept c) {
        return c.plek() == null
                ? List.of()
                : deuren.omgeving().deuren().gebieden().gezagen(c.plek());
    }

    /// The authority of the register decides; for an activity of the State the municipality of the place.
    private Gezag gezag(Concept c, Activiteit a) {
        var alle = gezagen(c);
        return alle.stream()
                .filter(g -> g.code().equals(a.gezagcode()))
                .findFirst()
                .or(() -> alle.stream()
                        .filter(g -> isRijk(a.gezagcode()) && g.code().startsWith("gm"))
                        .findFirst())
                .orElse(null);
    }

    private String gezagnaam(Concept c, Activiteit a) {
        var gezag = gezag(c, a);
        return gezag == null ? "" : gezag.naam();
    }

    private void kies(Formulier f, Concept c) {
        var gekozen = f.alle("activiteit").stream().distinct().toList();
        if (gekozen.isEmpty()) {
            f.fout("activiteit", "Kies minstens één activiteit. Zoek met een woord, zoals kappen of bouwen.");
        }
        f.weiger();
        var keuzes = gekozen.stream()
                .map(urn -> c.activiteit(urn)
                        .map(a -> new Concepten.Keuze(urn, a.naam(), a.gezagcode(), a.gezagnaam()))
                        .orElseGet(() -> keuze(c, urn)))
                .toList();
        deuren.loket().concepten().kies(c.project(), c.id(), keuzes);
    }

    private Concepten.Keuze keuze(Concept c, String urn) {
        var a = deuren.omgeving()
                .deuren()
                .activiteiten()
                .find(urn)
                .orElseThrow(() -> nl.poort.techniek.Weigering.onbekend("Deze activiteit"));
        var gezag = gezag(c, a);
        return gezag == null
                ? new Concepten.Keuze(urn, a.naam(), a.gezagcode(), "")
                : new Concepten.Keuze(urn, a.naam(), gezag.code(), gezag.naam());
    }

    private void gegevens(Context ctx, Concept c) {
        var f = Formulier.van(ctx);
        for (var b : c.betrokkenen()) {
            var rol = b.rol().name().toLowerCase(java.util.Locale.ROOT);
            f.vul(rol + "naam", b.naam())
                    .vul(rol + "email", b.email())
                    .vul(rol + "telefoon", b.telefoon())
                    .vul(rol + "adres", b.adres())
                    .vul(rol + "bedrijf", b.bedrijf())
                    .vul(rol + "kvk", b.kvk());
        }
        Pagina.toon(ctx, "nl/poort/web/loket/aanvraaggegevens.jte", new Gegevensmodel(c, List.of(Rol.values())));
    }

    private void betrokkenen(Formulier f, Concept c) {
        var alle = new ArrayList<Betrokkene>();
        for (var rol : Rol.values()) {
            var r = rol.name().toLowerCase(java.util.Locale.ROOT);
            boolean leeg = List.of("naam", "email", "telefoon", "adres", "bedrijf", "kvk").stream()
                    .allMatch(v -> f.waarde(r + v).isBlank());
            if (leeg && rol != Rol.INITIATIEFNEMER) {
                continue;
            }
            var kvk = f.waarde(r + "kvk").replace(" ", "");
            if (!kvk.isEmpty() && !kvk.matches("\\d{8}")) {
                f.fout(r + "kvk", "Een KVK-nummer heeft 8 cijfers");
            }
            var email = f.waarde(r + "email").strip();
            if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                f.fout(r + "email", "Vul een e-mailadres in, zoals naam@voorbeeld.nl");
            } else if (email.isEmpty() && rol == Rol.INITIATIEFNEMER) {
                f.fout(r + "email", "Vul een e-mailadres in. Daar komt uw ontvangstbevestiging.");
            }
            alle.add(new Betrokkene(
                    rol,
                    f.tekst(r + "naam", "Vul een naam in", 200),
                    f.waarde(r + "bedrijf"),
                    kvk,
                    email,
                    f.waarde(r + "telefoon"),
                    f.waarde(r + "adres")));
        }
        f.weiger();
        deuren.loket().concepten().gegevens(c.project(), c.id(), alle);
    }
}
