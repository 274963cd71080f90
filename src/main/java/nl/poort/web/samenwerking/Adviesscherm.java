package nl.poort.web.samenwerking;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import nl.poort.keten.samenwerking.Adviesbeeld;
import nl.poort.keten.samenwerking.Advieswens;
import nl.poort.keten.samenwerking.Strekking;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.zaak.Stukontvangst;

/// One actieverzoek on one page, for a colleague of the partner and for a guest: what differs is who it is and where
/// the
/// page stands.
public final class Adviesscherm {
    private static final long HOOGSTENS = 500L << 20;

    private final Samenwerkdeuren deuren;
    private final Adres adres;

    /// Who looks, and at what.
    record Bezoek(Medewerker wie, UUID verzoek) {}

    /// Where the page of a request stands, and who may come there.
    interface Adres {
        Bezoek van(Context ctx);

        String pad(UUID verzoek);
    }

    /// @param pad of the page; its actions stand below it
    /// @param gast whether a guest looks, who has no work list
    /// @param naam and `mail` of who looks, empty when unknown
    public record Model(
            Adviesbeeld beeld, String pad, boolean gast, boolean mag, String naam, String mail, LocalDate vandaag) {
        public String stukpad(UUID document) {
            return pad + "/documenten/" + document;
        }
    }

    Adviesscherm(Samenwerkdeuren deuren, Adres adres) {
        this.deuren = deuren;
        this.adres = adres;
    }

    void toon(Context ctx, boolean gast) {
        var b = adres.van(ctx);
        var beeld = deuren.gever().inzage().beeld(b.wie(), b.verzoek());
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(
                ctx,
                "nl/poort/web/samenwerking/advies.jte",
                new Model(
                        beeld,
                        adres.pad(b.verzoek()),
                        gast,
                        b.wie().mag(nl.poort.registers.organisatie.Recht.VRAAG_BEHANDELEN),
                        gast ? "" : b.wie().naam(),
                        gast ? "" : b.wie().email(),
                        deuren.vandaag()));
    }

    void haal(Context ctx) throws IOException {
        var b = adres.van(ctx);
        var versie = ctx.queryParam("versie");
        var nummer = versie == null || !versie.matches("\\d{1,6}") ? null : Integer.valueOf(versie);
        var open = deuren.gever().inzage().open(b.wie(), b.verzoek(), document(ctx), nummer);
        var d = open.document();
        new Aflevering(d.bestandsnaam(), d.bestand(), d.bestandsomvang(), open.open()).stuur(ctx);
    }

    private static UUID document(Context ctx) {
        return Samenwerkdeuren.id(ctx, "document", "Dit document");
    }

    String neemAan(Context ctx, Formulier f) {
        var b = adres.van(ctx);
        deuren.gever().gevers().neemAan(b.wie(), b.verzoek());
        Pagina.zeg(ctx, "U hebt het verzoek aangenomen. De vrager ziet dat.");
        return adres.pad(b.verzoek());
    }

    String weiger(Context ctx, Formulier f) {
        var b = adres.van(ctx);
        deuren.gever().gevers().weiger(b.wie(), b.verzoek(), f.waarde("reden"));
        Pagina.zeg(ctx, "De vrager weet dat u dit niet doet.");
        return adres.pad(b.verzoek());
    }

    void adviseer(Context ctx, io.javalin.http.Handler toon) throws Exception {
        new Stukontvangst(deuren.zaken().stukken(), HOOGSTENS)
                .verwerk(
                        ctx,
                        (f, bestand) -> {
                            var b = adres.van(ctx);
                            var wens = new Advieswens(
                                    f.leesOfNiets("strekking", Strekking::valueOf, "Kies wat uw advies is"),
                                    f.waarde("tekst"),
                                    f.waarde("contactpersoon"),
                                    f.waarde("contactmail"),
                                    bestand.naam(),
                                    bestand.formaat(),
                                    bestand.inhoud());
                            deuren.gever().gevers().meldGereed(b.wie(), b.verzoek(), wens);
                            Pagina.zeg(ctx, "Uw antwoord is bij de vrager. Dank u wel.");
                            return adres.pad(b.verzoek());
                        },
                        toon);
    }

    void geefVersie(Context ctx, io.javalin.http.Handler toon) throws Exception {
        new Stukontvangst(deuren.zaken().stukken(), HOOGSTENS)
                .verwerk(
                        ctx,
                        (f, bestand) -> {
                            var b = adres.van(ctx);
                            deuren.gever()
                                    .gevers()
                                    .geefVersie(b.wie(), b.verzoek(), document(ctx), bestand.naam(), bestand.inhoud());
                            Pagina.zeg(ctx, "De nieuwe versie is bij de vrager.");
                            return adres.pad(b.verzoek());
                        },
                        toon);
    }
}
