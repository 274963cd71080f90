package nl.poort.web.samenwerking;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.keten.samenwerking.Actieverzoek;
import nl.poort.keten.samenwerking.Actiewens;
import nl.poort.keten.samenwerking.Deelrecht;
import nl.poort.keten.samenwerking.Gedeeld;
import nl.poort.keten.samenwerking.Partner;
import nl.poort.keten.samenwerking.Partnerweg;
import nl.poort.keten.samenwerking.Samenwerkbeeld;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// For whose case it is: ask advice, see how far everybody is, share documents, and end it.
public final class SamenwerkPagina {
    static final String PAD = "/werkplek/zaken/{id}/samenwerking";
    private static final String NIEUW = PAD + "/verzoek";

    private final Samenwerkdeuren deuren;

    public SamenwerkPagina(Samenwerkdeuren deuren) {
        this.deuren = deuren;
    }

    /// @param beeld null when nobody works along yet
    public record Model(Zaakdossier dossier, Samenwerkbeeld beeld, boolean mag, LocalDate vandaag) {
        public String zaakpad() {
            return "/werkplek/zaken/" + dossier.zaak().uuid();
        }

        public String pad(String deel) {
            return zaakpad() + "/samenwerking" + deel;
        }

        public String naam(UUID partner) {
            return beeld.partner(partner).map(Partner::naam).orElse("");
        }

        public boolean viaGast(Actieverzoek a) {
            return a.isOpen()
                    && beeld.partner(a.partner())
                            .filter(p -> p.doetMee() && p.weg() == Partnerweg.GAST)
                            .isPresent();
        }

        public boolean isOpen() {
            return beeld != null && beeld.samenwerking().isOpen();
        }

        public List<Keuze> partners() {
            return beeld.partners().stream()
                    .filter(Partner::doetMee)
                    .map(p -> new Keuze(p.id().toString(), p.naam()))
                    .toList();
        }

        public List<Keuze> stukken() {
            return dossier.stukken().stream()
                    .filter(s -> s.document() != null)
                    .map(s -> new Keuze(
                            s.document().uuid().toString(), s.document().titel()))
                    .toList();
        }

        public String stand(Gedeeld g) {
            return g.ingetrokkenOp() != null
                    ? "niet meer gedeeld"
                    : g.geldt(vandaag) ? "gedeeld" : "de tijd is voorbij";
        }
    }

    public record Vraagmodel(
            Zaakdossier dossier, List<Keuze> partners, List<Keuze> soorten, List<Keuze> stukken, boolean landelijk) {
        public String zaakpad() {
            return "/werkplek/zaken/" + dossier.zaak().uuid();
        }
    }

    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens());
        routes.add(Route.get(NIEUW, Recht.VRAAG_BEHANDELEN, this::nieuw));
        routes.add(Route.post(
                NIEUW, Recht.VRAAG_BEHANDELEN, ctx -> Formulier.verwerk(ctx, f -> vraag(ctx, f), this::nieuw)));
        routes.add(doe("/intrekking", this::trekIn, "Het verzoek is ingetrokken. De partner ziet dat."));
        routes.add(doe("/afronding", this::rondAf, "Het verzoek is afgerond."));
        routes.add(doe("/document", this::deel, "De partner kan het document nu openen."));
        routes.add(doe("/document/einde", this::stopDelen, "De partner kan het document niet meer openen."));
        routes.add(
                doe("/einde", this::beeindig, "De samenwerking is beëindigd. Partners zien niets meer van de zaak."));
        return routes;
    }

    /// One step of somebody who handles the case.
    @FunctionalInterface
    private interface Stap {
        void doe(Medewerker wie, UUID zaak, Formulier f);
    }

    private Route doe(String pad, Stap stap, String klaar) {
        return Route.post(
                PAD + pad,
                Recht.VRAAG_BEHANDELEN,
                ctx -> Formulier.verwerk(
                        ctx,
                        f -> {
                            stap.doe(Sessie.medewerker(ctx), zaak(ctx), f);
                            Pagina.zeg(ctx, klaar);
                            return "/werkplek/zaken/" + zaak(ctx) + "/samenwerking";
                        },
                        this::toon));
    }

    private static UUID zaak(Context ctx) {
        return Samenwerkdeuren.id(ctx, "id", "Deze zaak");
    }

    void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/samenwerking/samenwerking.jte", () -> model(wie, zaak(ctx)));
    }

    private Model model(Medewerker wie, UUID zaak) {
        var dossier = deuren.zaken().behandeling().get(wie, zaak);
        return new Model(
                dossier,
                deuren.vrager().samenwerkingen().bij(wie, zaak).orElse(null),
                wie.mag(Recht.VRAAG_BEHANDELEN) && !dossier.isGesloten(),
                deuren.vandaag());
    }

    private void nieuw(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Formulier.van(ctx)
                .vul("soort", "advies")
                .vul("titel", "Advies")
                .vul("uiterlijk", deuren.vandaag().plusDays(14));
        Pagina.lees(ctx, "nl/poort/web/samenwerking/verzoek.jte", () -> vraagmodel(wie, zaak(ctx)));
    }

    private Vraagmodel vraagmodel(Medewerker wie, UUID zaak) {
        var d = deuren.zaken().behandeling().get(wie, zaak);
        return new Vraagmodel(
                d,
                deuren.vrager().verzoeken().partners(wie).stream()
                        .map(o -> new Keuze(o.id().toString(), o.naam()))
                        .toList(),
                deuren.vrager().verzoeken().soorten(wie.actor("advies vragen")).stream()
                        .map(s -> new Keuze(s.code(), s.naam(), s.uitleg()))
                        .toList(),
                new Model(d, null, true, deuren.vandaag()).stukken(),
                deuren.vrager().landelijk());
    }

    private String vraag(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var wens = new Actiewens(
                f.idOfNiets("partner"),
                null,
                f.aan("landelijk"),
                f.waarde("soort"),
                f.waarde("titel"),
                f.waarde("gevraagd"),
                f.datumOfNiets("uiterlijk"),
                f.alle("documenten").stream().map(SamenwerkPagina::document).toList());
        f.weiger();
        var a = deuren.vrager().verzoeken().vraag(wie, zaak(ctx), wens);
        Pagina.zeg(ctx, deuren.naam(a.naarOrganisatie()) + " heeft uw verzoek. U ziet hier hoe ver het is.");
        return "/werkplek/zaken/" + zaak(ctx) + "/samenwerking";
    }

    private static UUID document(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit document");
        }
    }

    private void trekIn(Medewerker wie, UUID zaak, Formulier f) {
        var verzoek = f.id("verzoek", "Kies een verzoek");
        var reden = f.tekst("reden", "Schrijf op waarom u dit intrekt", 2_000);
        f.weiger();
        deuren.vrager().verzoeken().trekIn(wie, verzoek, reden);
    }

    private void rondAf(Medewerker wie, UUID zaak, Formulier f) {
        var verzoek = f.id("verzoek", "Kies een verzoek");
        f.weiger();
        deuren.vrager().verzoeken().rondAf(wie, verzoek);
    }

    private void deel(Medewerker wie, UUID zaak, Formulier f) {
        var partner = f.id("partner", "Kies met wie u het deelt");
        var document = f.id("document", "Kies een document");
        var recht = f.keuze("recht", Deelrecht.class, "Kies wat de partner met het document mag");
        var tot = f.datumOfNiets("tot");
        f.weiger();
        deuren.vrager().samenwerkingen().deel(wie, zaak, partner, document, recht, tot);
    }

    private void stopDelen(Medewerker wie, UUID zaak, Formulier f) {
        var partner = f.id("partner", "Kies een partner");
        var document = f.id("document", "Kies een document");
        f.weiger();
        deuren.vrager().samenwerkingen().stopDelen(wie, zaak, partner, document);
    }

    private void beeindig(Medewerker wie, UUID zaak, Formulier f) {
        var reden = f.tekst("reden", "Schrijf op waarom de samenwerking stopt", 1_000);
        if (!f.aan("zeker")) {
            f.fout("zeker", "Zet een vinkje als u het zeker weet. Partners zien dan meteen niets meer.");
        }
        f.weiger();
        deuren.vrager().samenwerkingen().beeindig(wie, zaak, reden);
    }
}
