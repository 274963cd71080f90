package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Typenfilter;
import nl.poort.registers.catalogus.Typenregel;
import nl.poort.registers.catalogus.Typestaat;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Wijziging;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Taal;

/// All types by name with their versions, and the catalogues they stand in.
public final class LijstPagina {
    private static final int BLADZIJDE = 50;
    private static final Map<String, String> PADEN = Map.of(
            "zaaktype", "zaaktypen", "informatieobjecttype", "informatieobjecttypen", "besluittype", "besluittypen");

    private final Bureau bureau;

    /// @param versies each with its state, the latest first
    public record Rij(String pad, String naam, String code, List<Versieregel> versies) {}

    /// @param tekst from when until when
    public record Versieregel(String pad, String tekst, Typestaat staat) {}

    /// @param aantal how many were found in all
    public record Model(
            String soort,
            List<Rij> rijen,
            int aantal,
            String vorige,
            String volgende,
            List<Catalogus> catalogi,
            List<Keuze> cataloguskeuzes,
            boolean gefilterd) {
        public List<Keuze> soorten() {
            return List.of(
                    new Keuze("zaaktype", "Zaaktypen"),
                    new Keuze("informatieobjecttype", "Informatieobjecttypen"),
                    new Keuze("besluittype", "Besluittypen"));
        }

        public List<Keuze> staten() {
            return Keuze.van(Typestaat.class, Schermwoorden::staat);
        }

        public String naam(Catalogus c) {
            return Bureau.naam(c);
        }

        public String nieuw() {
            return Bureau.PAD + "/" + PADEN.get(soort) + "/nieuw";
        }
    }

    LijstPagina(Bureau bureau) {
        this.bureau = bureau;
    }

    public List<Route> routes() {
        var pad = Bureau.PAD + "/catalogi";
        return List.of(
                Route.get(Bureau.PAD, Recht.BEHEER, this::toon),
                Route.get(pad + "/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(pad + "/nieuw", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)),
                Route.get(pad + "/{id}", Recht.BEHEER, this::wijzig),
                Route.post(
                        pad + "/{id}", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::wijzig)),
                Route.post(pad + "/{id}/verwijdering", Recht.BEHEER, this::verwijder));
    }

    private void toon(Context ctx) {
        var f = Formulier.van(ctx);
        var soort = PADEN.containsKey(f.waarde("soort")) ? f.waarde("soort") : "zaaktype";
        f.vul("soort", soort);
        var staat = Arrays.stream(Typestaat.values())
                .filter(s -> s.name().equals(f.waarde("staat")))
                .findFirst()
                .orElse(null);
        var catalogi = bureau.catalogi(ctx);
        var catalogus = catalogi.stream()
                .map(Catalogus::uuid)
                .filter(c -> c.toString().equals(f.waarde("catalogus")))
                .findFirst()
                .orElse(null);
        var filter = new Typenfilter(soort, catalogus, f.waarde("zoek").strip(), staat);
        var gevonden = bureau.lees(ctx, tx -> bureau.beheer().overzicht(tx, filter));
        int bladzijde = bladzijde(ctx, gevonden.size());
        var taal = new Taal(bureau.db().clock().instant());
        var rijen = gevonden.stream()
                .skip((long) (bladzijde - 1) * BLADZIJDE)
                .limit(BLADZIJDE)
                .map(r -> rij(r, soort, taal))
                .toList();
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/catalogus/lijst.jte",
                new Model(
                        soort,
                        rijen,
                        gevonden.size(),
                        bladzijde > 1 ? blad(ctx, bladzijde - 1) : null,
                        bladzijde * BLADZIJDE < gevonden.size() ? blad(ctx, bladzijde + 1) : null,
                        catalogi,
                        catalogi.size() > 1 ? bureau.cataloguskeuzes(ctx) : List.of(),
                        staat != null || catalogus != null || !filter.zoek().isEmpty()));
    }

    private static int bladzijde(Context ctx, int aantal) {
        var tekst = ctx.queryParam("bladzijde");
        int gevraagd = tekst != null && tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : 1;
        return Math.clamp(gevraagd, 1, Math.max(1, (aantal + BLADZIJDE - 1) / BLADZIJDE));
    }

    private static String blad(Context ctx, int bladzijde) {
        var rest = ctx.queryParamMap().entrySet().stream()
                .filter(e -> !e.getKey().equals("bladzijde"))
                .flatMap(e -> e.getValue().stream().map(w -> e.getKey() + "=" + codeer(w)))
                .collect(Collectors.joining("&"));
        return Bureau.PAD + "?" + (rest.isEmpty() ? "" : rest + "&") + "bladzijde=" + bladzijde;
    }

    private static String codeer(String tekst) {
        return java.net.URLEncoder.encode(tekst, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Rij rij(Typenregel r, String soort, Taal taal) {
        var pad = Bureau.PAD + "/" + PADEN.get(soort) + "/";
        return new Rij(
                pad + r.hoofd().uuid(),
                r.hoofd().omschrijving(),
                soort.equals("zaaktype") ? r.naam() : "",
                r.versies().stream()
                        .map(v -> new Versieregel(pad + v.uuid(), periode(v, taal), v.staat()))
                        .toList());
    }

    private static String periode(Typenregel.Kort v, Taal taal) {
        if (v.staat() == Typestaat.CONCEPT) {
            return "";
        }
        return "vanaf " + taal.dag(v.begin()) + (v.einde() == null ? "" : " tot en met " + taal.dag(v.einde()));
    }

    private void nieuw(Context ctx) {
        Formulier.van(ctx).vul("rsin", "000000000");
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Nieuwe catalogus",
                        List.of(new Keuze(Bureau.PAD, "Catalogus")),
                        "In een catalogus staan de zaaktypen van uw organisatie. Meestal is één genoeg.",
                        Bureau.PAD + "/catalogi/nieuw",
                        "Catalogus maken",
                        Zaaktypevelden.catalogus()));
    }

    private String maak(Context ctx, Formulier f) {
        var c = Recordformulier.lees(f, Zaaktypevelden.catalogus(), Recordformulier.leeg(Catalogus.class));
        f.weiger();
        bureau.wijzig(ctx, t -> bureau.d().catalogussen().create(t, c));
        Pagina.zeg(ctx, "De catalogus is gemaakt. Maak nu uw eerste zaaktype, of importeer een bestand.");
        return Bureau.PAD;
    }

    private Catalogus catalogus(Context ctx) {
        UUID id = Bureau.id(ctx, "id");
        return bureau.catalogi(ctx).stream()
                .filter(c -> c.uuid().equals(id))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze catalogus"));
    }

    private void wijzig(Context ctx) {
        var c = catalogus(ctx);
        Recordformulier.vul(Formulier.van(ctx), Zaaktypevelden.catalogus(), c);
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Catalogus wijzigen",
                        List.of(new Keuze(Bureau.PAD, "Catalogus")),
                        null,
                        Bureau.PAD + "/catalogi/" + c.uuid(),
                        "Opslaan",
                        Zaaktypevelden.catalogus()));
    }

    private String bewaar(Context ctx, Formulier f) {
        var c = catalogus(ctx);
        var nieuw = Recordformulier.lees(f, Zaaktypevelden.catalogus(), c);
        f.weiger();
        bureau.wijzig(ctx, t -> bureau.d().catalogussen().update(t, Wijziging.van(c.uuid(), nieuw, n -> true, false)));
        Pagina.zeg(ctx, "De catalogus is opgeslagen.");
        return Bureau.PAD;
    }

    private void verwijder(Context ctx) {
        var c = catalogus(ctx);
        bureau.wijzig(ctx, t -> {
            bureau.d().catalogussen().delete(t, c.uuid());
            return null;
        });
        Pagina.naar(ctx, Bureau.PAD, "De catalogus is verwijderd.");
    }
}
