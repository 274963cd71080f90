package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.registers.catalogus.Typestaat;
import nl.poort.registers.catalogus.Versie;
import nl.poort.registers.catalogus.Versieregister;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Wijziging;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Taal;

/// One version of a kind of document or decision: made, changed, published, ended and removed.
public final class TypePagina<R extends Record & Versie> {
    private final Bureau bureau;
    private final Vorm<R> vorm;
    private final String pad;

    /// What differs between documents and decisions.
    ///
    /// @param pad in the address
    /// @param een `informatieobjecttype`
    /// @param gebruik who refers to it, in words
    record Vorm<R extends Record & Versie>(
            String pad,
            String een,
            Class<R> soort,
            Versieregister<R> register,
            Function<List<Keuze>, List<Invoerveld>> velden,
            Function<R, List<String>> gebruik) {}

    /// @param gebruik the names of what refers to it
    public record Model(
            String pad,
            String soort,
            String naam,
            Typestaat staat,
            String periode,
            List<Zaaktypebeeld.Feit> gegevens,
            List<String> gebruik,
            List<Zaaktypebeeld.Versieregel> versies) {}

    TypePagina(Bureau bureau, Vorm<R> vorm) {
        this.bureau = bureau;
        this.vorm = vorm;
        this.pad = Bureau.PAD + "/" + vorm.pad();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(pad + "/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(pad + "/nieuw", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)),
                Route.get(pad + "/{id}", Recht.BEHEER, this::toon),
                Route.get(pad + "/{id}/gegevens", Recht.BEHEER, this::gegevens),
                Route.post(
                        pad + "/{id}/gegevens",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::gegevens)),
                Route.post(
                        pad + "/{id}/publicatie",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> publiceer(ctx, f), this::toon)),
                Route.post(
                        pad + "/{id}/einde",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx, f), this::toon)),
                Route.post(pad + "/{id}/versies", Recht.BEHEER, this::versie),
                Route.post(pad + "/{id}/verwijdering", Recht.BEHEER, this::verwijder));
    }

    private R get(Context ctx) {
        return vorm.register().get(Bureau.toegang(ctx), Bureau.id(ctx, "id"));
    }

    private List<Invoerveld> velden(Context ctx, UUID catalogus) {
        var documenten = bureau.lees(ctx, tx -> bureau.beheer().namen(tx, "informatieobjecttype", catalogus));
        return vorm.velden()
                .apply(documenten.bestaat().stream().map(n -> new Keuze(n, n)).toList());
    }

    private void toon(Context ctx) {
        var r = get(ctx);
        var taal = new Taal(bureau.db().clock().instant());
        var vandaag = bureau.vandaag();
        var versies = bureau.lees(ctx, tx -> vorm.register().versies(tx, r)).stream()
                .map(v -> new Zaaktypebeeld.Versieregel(
                        v.uuid(),
                        Periodetekst.schrijf(taal, v),
                        Typestaat.van(v, vandaag),
                        v.uuid().equals(r.uuid())))
                .toList();
        var feiten = velden(ctx, r.catalogus()).stream()
                .map(v -> new Zaaktypebeeld.Feit(v.label(), Recordformulier.inWoorden(v, r)))
                .filter(f -> !f.tekst().isEmpty())
                .toList();
        Formulier.van(ctx).vul("begin", vandaag).vul("eindeGeldigheid", vandaag);
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/catalogus/type.jte",
                new Model(
                        pad + "/" + r.uuid(),
                        vorm.een(),
                        r.naam(),
                        Typestaat.van(r, vandaag),
                        Periodetekst.schrijf(taal, r),
                        feiten,
                        vorm.gebruik().apply(r),
                        versies));
    }

    private UUID catalogus(Context ctx, Formulier f, boolean kies) {
        var catalogi = bureau.cataloguskeuzes(ctx);
        if (catalogi.isEmpty()) {
            throw new Weigering("geen-catalogus", "Maak eerst een catalogus. Daarin komt dit type.");
        }
        var gekozen = f.waarde("catalogus");
        if (catalogi.size() == 1
                || !kies && catalogi.stream().noneMatch(k -> k.waarde().equals(gekozen))) {
            return UUID.fromString(catalogi.getFirst().waarde());
        }
        return f.id("catalogus", "Kies een catalogus");
    }

    private void nieuw(Context ctx) {
        var f = Formulier.van(ctx);
        var catalogus = catalogus(ctx, f, false);
        var velden = new ArrayList<Invoerveld>();
        if (bureau.catalogi(ctx).size() > 1) {
            velden.add(Invoerveld.keuze("catalogus", "In welke catalogus?", bureau.cataloguskeuzes(ctx)));
        }
        velden.addAll(velden(ctx, catalogus));
        f.vul("informatieobjectcategorie", "Zaakdossier").vul("vertrouwelijkheidaanduiding", "ZAAKVERTROUWELIJK");
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Nieuw " + vorm.een(),
                        List.of(new Keuze(Bureau.PAD + "?soort=" + vorm.een(), "Catalogus")),
                        "Het begint als concept. Publiceer het daarna.",
                        pad + "/nieuw",
                        "Concept maken",
                        velden));
    }

    private String maak(Context ctx, Formulier f) {
        var catalogus = catalogus(ctx, f, true);
        f.weiger();
        var begin = Recordformulier.leeg(vorm.soort(), "catalogus", catalogus, "beginGeldigheid", bureau.vandaag());
        var r = Recordformulier.lees(f, velden(ctx, catalogus), begin);
        f.weiger();
        if (bureau.lees(ctx, tx -> vorm.register().versies(tx, r)).stream()
                .findAny()
                .isPresent()) {
            f.fout("omschrijving", "Dit bestaat al in deze catalogus. Maak daarvan een nieuwe versie");
        }
        f.weiger();
        var id = bureau.wijzig(ctx, t -> vorm.register().create(t, r).uuid());
        Pagina.zeg(ctx, "Het concept is gemaakt.");
        return pad + "/" + id;
    }

    private void gegevens(Context ctx) {
        var r = get(ctx);
        var velden = velden(ctx, r.catalogus());
        Recordformulier.vul(Formulier.van(ctx), velden, r);
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        "Gegevens wijzigen",
                        List.of(new Keuze(Bureau.PAD, "Catalogus"), new Keuze(pad + "/" + r.uuid(), r.naam())),
                        null,
                        pad + "/" + r.uuid() + "/gegevens",
                        "Opslaan",
                        velden));
    }

    private String bewaar(Context ctx, Formulier f) {
        var r = get(ctx);
        var nieuw = Recordformulier.lees(f, velden(ctx, r.catalogus()), r);
        f.weiger();
        bureau.wijzig(ctx, t -> vorm.register().update(t, Wijziging.van(r.uuid(), nieuw, n -> true, false)));
        Pagina.zeg(ctx, "De gegevens zijn opgeslagen.");
        return pad + "/" + r.uuid();
    }

    private String publiceer(Context ctx, Formulier f) {
        var id = Bureau.id(ctx, "id");
        var begin = f.datum("begin", "Vul de dag in waarop het ingaat, zoals 1-4-2026");
        f.weiger();
        bureau.wijzig(ctx, t -> vorm.register().publiceer(t, id, begin));
        Pagina.zeg(ctx, "Gepubliceerd.");
        return pad + "/" + id;
    }

    private String beeindig(Context ctx, Formulier f) {
        var r = get(ctx);
        var einde = f.datum("eindeGeldigheid", "Vul de laatste dag in");
        f.weiger();
        var met = Records.with(r, "eindeGeldigheid", einde);
        bureau.wijzig(
                ctx, t -> vorm.register().update(t, new Wijziging<>(r.uuid(), met, Set.of("eindeGeldigheid"), true)));
        Pagina.zeg(ctx, "De einddatum is opgeslagen.");
        return pad + "/" + r.uuid();
    }

    private void versie(Context ctx) {
        var id = bureau.beheer().nieuweVersie(Bureau.wie(ctx), vorm.register(), Bureau.id(ctx, "id"));
        Pagina.naar(ctx, pad + "/" + id, "Dit is een nieuwe versie als concept.");
    }

    private void verwijder(Context ctx) {
        var r = get(ctx);
        bureau.wijzig(ctx, t -> {
            vorm.register().delete(t, r.uuid());
            return null;
        });
        Pagina.naar(ctx, Bureau.PAD + "?soort=" + vorm.een(), "Het concept van ‘" + r.naam() + "’ is verwijderd.");
    }
}
