package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Records;
import nl.poort.techniek.register.Wijziging;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One version of a zaaktype with all that belongs to it on one page, and making a new one.
public final class ZaaktypePagina {
    static final String PAD = Bureau.PAD + "/zaaktypen";

    private final Bureau bureau;

    ZaaktypePagina(Bureau bureau) {
        this.bureau = bureau;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD + "/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(PAD + "/nieuw", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)),
                Route.get(PAD + "/{id}", Recht.BEHEER, this::toon),
                Route.get(PAD + "/{id}/gegevens", Recht.BEHEER, this::gegevens),
                Route.post(
                        PAD + "/{id}/gegevens",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::gegevens)),
                Route.get(PAD + "/{id}/relaties", Recht.BEHEER, this::relaties),
                Route.post(
                        PAD + "/{id}/relaties",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaarRelaties(ctx, f), this::relaties)));
    }

    static List<Keuze> kruimels(Zaaktype z) {
        return List.of(new Keuze(Bureau.PAD, "Catalogus"), new Keuze(PAD + "/" + z.uuid(), z.omschrijving()));
    }

    private void toon(Context ctx) {
        var model = bureau.lees(
                ctx, tx -> new Zaaktypebeeld(bureau, ctx, tx).van(Zaaktypeinhoud.van(tx, Bureau.id(ctx, "id"))));
        Pagina.toon(ctx, "nl/poort/web/beheer/catalogus/zaaktype.jte", model);
    }

    private void nieuw(Context ctx) {
        var catalogi = bureau.cataloguskeuzes(ctx);
        if (catalogi.isEmpty()) {
            Pagina.naar(ctx, Bureau.PAD + "/catalogi/nieuw", "Maak eerst een catalogus. Daarin komt uw zaaktype.");
            return;
        }
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var velden = new ArrayList<Invoerveld>();
        if (catalogi.size() > 1) {
            velden.add(Invoerveld.keuze("catalogus", "In welke catalogus?", catalogi));
        }
        velden.addAll(Zaaktypevelden.zaaktype(lijst.procestypen()));
        Formulier.van(ctx)
                .vul("handelingBehandelaar", "Behandelen")
                .vul("vertrouwelijkheidaanduiding", "ZAAKVERTROUWELIJK")
                .vul("indicatieInternOfExtern", "EXTERN");
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Nieuw zaaktype",
                        List.of(new Keuze(Bureau.PAD, "Catalogus")),
                        "Het begint als concept. Daarna maakt u statussen, resultaten, rollen en documenten. Pas na publiceren kan men er zaken van maken.",
                        PAD + "/nieuw",
                        "Concept maken",
                        velden));
    }

    private String maak(Context ctx, Formulier f) {
        var catalogi = bureau.cataloguskeuzes(ctx);
        var catalogus = catalogi.size() == 1
                ? UUID.fromString(catalogi.getFirst().waarde())
                : f.id("catalogus", "Kies een catalogus");
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var begin = Recordformulier.leeg(Zaaktype.class, "catalogus", catalogus, "beginGeldigheid", bureau.vandaag());
        var z = Recordformulier.lees(f, Zaaktypevelden.zaaktype(lijst.procestypen()), begin);
        bureau.lees(ctx, tx -> bureau.beheer().namen(tx, "zaaktype", catalogus)).bestaat().stream()
                .filter(z.identificatie()::equals)
                .forEach(bestaat -> f.fout(
                        "identificatie",
                        "Er is al een zaaktype met deze identificatie. Maak daarvan een nieuwe versie"));
        f.weiger();
        var id = bureau.wijzig(ctx, t -> bureau.d().zaaktypen().create(t, z).uuid());
        Pagina.zeg(ctx, "Het concept is gemaakt. Hieronder staat wat er nog ontbreekt.");
        return PAD + "/" + id;
    }

    private Zaaktype zaaktype(Context ctx) {
        return bureau.d().zaaktypen().get(Bureau.toegang(ctx), Bureau.id(ctx, "id"));
    }

    private void gegevens(Context ctx) {
        var z = zaaktype(ctx);
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var velden = Zaaktypevelden.zaaktype(lijst.procestypen());
        Recordformulier.vul(Formulier.van(ctx), velden, lijst.eigen(z));
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Gegevens wijzigen", kruimels(z), null, PAD + "/" + z.uuid() + "/gegevens", "Opslaan", velden));
    }

    private String bewaar(Context ctx, Formulier f) {
        var z = zaaktype(ctx);
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var nieuw = Recordformulier.lees(f, Zaaktypevelden.zaaktype(lijst.procestypen()), z);
        f.weiger();
        bureau.wijzig(ctx, t -> bureau.d().zaaktypen().update(t, Wijziging.van(z.uuid(), nieuw, n -> true, false)));
        Pagina.zeg(ctx, "De gegevens zijn opgeslagen.");
        return PAD + "/" + z.uuid();
    }

    private List<Invoerveld> relatievelden(Context ctx, Zaaktype z) {
        return bureau.lees(ctx, tx -> Relatievelden.van(bureau.beheer(), tx, z));
    }

    private void relaties(Context ctx) {
        var z = zaaktype(ctx);
        var velden = relatievelden(ctx, z);
        Relatievelden.vul(Formulier.van(ctx), z);
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Besluiten en andere zaaktypen",
                        kruimels(z),
                        null,
                        PAD + "/" + z.uuid() + "/relaties",
                        "Opslaan",
                        velden));
    }

    private String bewaarRelaties(Context ctx, Formulier f) {
        var z = zaaktype(ctx);
        var nieuw = Relatievelden.lees(f, z, relatievelden(ctx, z));
        f.weiger();
        var velden = Set.of("besluittypen", "deelzaaktypen", "gerelateerdeZaaktypen");
        bureau.wijzig(
                ctx,
                t -> bureau.d().zaaktypen().update(t, new Wijziging<>(z.uuid(), Records.with(nieuw), velden, true)));
        Pagina.zeg(ctx, "Opgeslagen.");
        return PAD + "/" + z.uuid();
    }
}
