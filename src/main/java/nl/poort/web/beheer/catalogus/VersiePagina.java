package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.registers.catalogus.Catalogusinhoud;
import nl.poort.registers.catalogus.Catalogusuitvoer;
import nl.poort.registers.catalogus.Publicatiecontrole.Gebrek;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Wijziging;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The life of a zaaktype: publish, new version, copy, end, remove, compare, and take out as a file.
public final class VersiePagina {
    private static final String PAD = ZaaktypePagina.PAD + "/{id}";

    private final Bureau bureau;
    private final Catalogusuitvoer uitvoer;
    private final Function<Catalogusinhoud, byte[]> schrijver;

    /// @param voorganger the version that is valid now and ends the day before; null when there is none
    /// @param concepten what it uses and is a concept too, by name
    public record Publicatie(
            Zaaktype zaaktype,
            List<Gebrek> gebreken,
            LocalDate voorganger,
            List<String> concepten,
            List<Keuze> kruimels) {
        public String pad() {
            return ZaaktypePagina.PAD + "/" + zaaktype.uuid();
        }
    }

    /// @param schrijver makes a file of types
    VersiePagina(Bureau bureau, Catalogusuitvoer uitvoer, Function<Catalogusinhoud, byte[]> schrijver) {
        this.bureau = bureau;
        this.uitvoer = uitvoer;
        this.schrijver = schrijver;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD + "/publicatie", Recht.BEHEER, this::publicatie),
                Route.post(
                        PAD + "/publicatie",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> publiceer(ctx, f), this::publicatie)),
                Route.post(PAD + "/versies", Recht.BEHEER, this::versie),
                Route.get(PAD + "/kopie", Recht.BEHEER, this::kopie),
                Route.post(
                        PAD + "/kopie", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> kopieer(ctx, f), this::kopie)),
                Route.get(PAD + "/einde", Recht.BEHEER, this::einde),
                Route.post(
                        PAD + "/einde",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx, f), this::einde)),
                Route.post(PAD + "/verwijdering", Recht.BEHEER, this::verwijder),
                Route.get(PAD + "/vergelijking", Recht.BEHEER, this::vergelijk),
                Route.get(PAD + "/export", Recht.BEHEER, this::export),
                Route.get(Bureau.PAD + "/catalogi/{id}/export", Recht.BEHEER, this::exportAlles));
    }

    private Zaaktype zaaktype(Context ctx) {
        return bureau.d().zaaktypen().get(Bureau.toegang(ctx), Bureau.id(ctx, "id"));
    }

    private void publicatie(Context ctx) {
        var model = bureau.lees(ctx, tx -> {
            var inhoud = Zaaktypeinhoud.van(tx, Bureau.id(ctx, "id"));
            var z = inhoud.zaaktype();
            var gebreken = bureau.beheer().gebreken(tx, inhoud);
            var voorganger = bureau.d()
                    .zaaktypen()
                    .voorganger(tx, z, begin(z))
                    .map(Zaaktype::beginGeldigheid)
                    .orElse(null);
            return new Publicatie(
                    z, gebreken, voorganger, bureau.beheer().concepten(tx, inhoud), ZaaktypePagina.kruimels(z));
        });
        Formulier.van(ctx).vul("begin", begin(model.zaaktype()));
        Pagina.toon(ctx, "nl/poort/web/beheer/catalogus/publicatie.jte", model);
    }

    private LocalDate begin(Zaaktype z) {
        return z.beginGeldigheid().isAfter(bureau.vandaag()) ? z.beginGeldigheid() : bureau.vandaag();
    }

    private String publiceer(Context ctx, Formulier f) {
        var id = Bureau.id(ctx, "id");
        var begin = f.datum("begin", "Vul de dag in waarop dit zaaktype ingaat, zoals 1-4-2026");
        f.weiger();
        var z = Bureau.gezegd(() -> bureau.beheer().publiceer(Bureau.wie(ctx), id, begin, f.aan("concepten")));
        Pagina.zeg(ctx, "‘" + z.omschrijving() + "’ is gepubliceerd.");
        return ZaaktypePagina.PAD + "/" + id;
    }

    private void versie(Context ctx) {
        var id = bureau.beheer().nieuweVersie(Bureau.wie(ctx), Bureau.id(ctx, "id"));
        Pagina.naar(
                ctx,
                ZaaktypePagina.PAD + "/" + id,
                "Dit is een nieuwe versie als concept, met alles van de vorige. Wijzig wat anders moet en publiceer haar.");
    }

    private void kopie(Context ctx) {
        var z = zaaktype(ctx);
        Formulier.van(ctx).vul("omschrijving", z.omschrijving());
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Kopiëren als nieuw zaaktype",
                        ZaaktypePagina.kruimels(z),
                        "Het nieuwe zaaktype krijgt alles van ‘" + z.omschrijving() + "’ en begint als concept.",
                        ZaaktypePagina.PAD + "/" + z.uuid() + "/kopie",
                        "Kopie maken",
                        kopievelden()));
    }

    private static List<Invoerveld> kopievelden() {
        return List.of(
                Invoerveld.tekst("omschrijving", "Naam", 80),
                Invoerveld.tekst("identificatie", "Identificatie", 50).uitleg("Anders dan die van het voorbeeld."));
    }

    private String kopieer(Context ctx, Formulier f) {
        var naam = f.tekst("omschrijving", "Vul een naam in", 80);
        var identificatie = f.tekst("identificatie", "Vul een identificatie in", 50);
        f.weiger();
        var id = bureau.beheer().kopieer(Bureau.wie(ctx), Bureau.id(ctx, "id"), identificatie, naam);
        Pagina.zeg(ctx, "De kopie is gemaakt.");
        return ZaaktypePagina.PAD + "/" + id;
    }

    private void einde(Context ctx) {
        var z = zaaktype(ctx);
        Formulier.van(ctx).vul("eindeGeldigheid", z.eindeGeldigheid() == null ? bureau.vandaag() : z.eindeGeldigheid());
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Laten eindigen",
                        ZaaktypePagina.kruimels(z),
                        "Na deze dag kan niemand er nog een zaak van beginnen. Lopende zaken gaan gewoon door.",
                        ZaaktypePagina.PAD + "/" + z.uuid() + "/einde",
                        "Einddatum opslaan",
                        List.of(Invoerveld.van("eindeGeldigheid", "Laatste dag", Invoerveld.Soort.DATUM))));
    }

    private String beeindig(Context ctx, Formulier f) {
        var z = zaaktype(ctx);
        var einde = f.datum("eindeGeldigheid", "Vul de laatste dag in");
        f.weiger();
        bureau.wijzig(
                ctx,
                t -> bureau.d()
                        .zaaktypen()
                        .update(
                                t,
                                new Wijziging<>(
                                        z.uuid(),
                                        Records.with(z, "eindeGeldigheid", einde),
                                        Set.of("eindeGeldigheid"),
                                        true)));
        Pagina.zeg(ctx, "De einddatum is opgeslagen.");
        return ZaaktypePagina.PAD + "/" + z.uuid();
    }

    private void verwijder(Context ctx) {
        var z = zaaktype(ctx);
        bureau.wijzig(ctx, t -> {
            bureau.d().zaaktypen().delete(t, z.uuid());
            return null;
        });
        Pagina.naar(ctx, Bureau.PAD, "Het concept van ‘" + z.omschrijving() + "’ is verwijderd.");
    }

    private void vergelijk(Context ctx) {
        var met = Optional.ofNullable(ctx.queryParam("met"))
                .filter(m -> m.length() == 36)
                .map(UUID::fromString)
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var beide = bureau.lees(ctx, tx -> {
            var delen =
                    new ArrayList<>(List.of(Zaaktypeinhoud.van(tx, met), Zaaktypeinhoud.van(tx, Bureau.id(ctx, "id"))));
            delen.sort((a, b) ->
                    a.zaaktype().beginGeldigheid().compareTo(b.zaaktype().beginGeldigheid()));
            return delen;
        });
        var model = new Versievergelijking(lijst).vergelijk(beide.getFirst(), beide.getLast());
        Pagina.toon(ctx, "nl/poort/web/beheer/catalogus/vergelijking.jte", model);
    }

    private void export(Context ctx) {
        var inhoud = uitvoer.zaaktype(Bureau.wie(ctx), Bureau.id(ctx, "id"));
        stuur(ctx, inhoud.zaaktypen().getFirst().zaaktype().identificatie(), inhoud);
    }

    private void exportAlles(Context ctx) {
        var inhoud = uitvoer.catalogus(Bureau.wie(ctx), Bureau.id(ctx, "id"));
        stuur(ctx, inhoud.catalogus().domein(), inhoud);
    }

    private void stuur(Context ctx, String naam, Catalogusinhoud inhoud) {
        var veilig = naam.replaceAll("[^A-Za-z0-9-]", "-");
        ctx.header("Content-Disposition", "attachment; filename=\"catalogus-" + veilig + ".zip\"");
        ctx.contentType("application/zip").result(schrijver.apply(inhoud));
    }
}
