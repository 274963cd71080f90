package nl.poort.web.afspraken;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.afspraken.Afspraak;
import nl.poort.contact.afspraken.Afspraakmoment;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One appointment at the desk: who, what, and move or cancel it for the customer.
public final class DossierPagina {
    private static final String PAD = LijstPagina.PAD + "/{id}";

    private final Deskdeuren deuren;

    /// @param vrij times to move it to; null when it cannot be changed
    public record Model(
            Afspraak afspraak,
            Locatie locatie,
            List<Locatie> locaties,
            String meenemen,
            boolean vandaag,
            Vrijetijden vrij) {

        public String pad() {
            return LijstPagina.PAD + "/" + afspraak.id();
        }
    }

    public DossierPagina(Deskdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/verzetting",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> verzet(ctx, f), this::toon)),
                Route.post(
                        PAD + "/afzegging",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> zegAf(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var a = deuren.afspraken().get(wie, LijstPagina.id(ctx));
        Agenda agenda = deuren.afspraken().agenda();
        var nu = deuren.klok().instant();
        var f = Formulier.van(ctx);
        var keuze = Keuzeadres.lees(wie.organisatie(), f);
        var locaties = agenda.keus(wie.organisatie(), a.product())
                .map(Agenda.Keus::locaties)
                .orElse(List.of());
        var locatie = locaties.stream()
                .filter(l -> l.id().equals(keuze.locatie()))
                .findFirst()
                .or(() -> agenda.locatie(wie.organisatie(), a.locatie()))
                .orElseThrow();
        var vrij = a.teWijzigen(nu)
                ? Vrijetijden.van(agenda, wie.organisatie(), locatie.id(), a.product(), a.medewerker(), keuze.vanaf())
                : null;
        Pagina.toon(
                ctx,
                "nl/poort/web/afspraken/dossier.jte",
                new Model(
                        a,
                        locatie,
                        locaties,
                        agenda.meenemen(a),
                        a.dag().equals(nu.atZone(Tx.ZONE).toLocalDate()),
                        vrij));
    }

    private String verzet(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var a = deuren.afspraken().get(wie, LijstPagina.id(ctx));
        var keuze = Keuzeadres.lees(wie.organisatie(), f);
        if (keuze.om() == null || keuze.locatie() == null) {
            throw new Weigering("onvolledig", "Kies een tijd uit de lijst");
        }
        deuren.afspraken()
                .verzet(wie, a.id(), new Afspraakmoment(keuze.locatie(), a.product(), keuze.om(), a.medewerker()));
        Pagina.zeg(
                ctx,
                a.email() == null
                        ? "De afspraak is verzet. De klant krijgt geen bericht: er is geen e-mailadres."
                        : "De afspraak is verzet. De klant krijgt bericht.");
        return LijstPagina.PAD + "/" + a.id();
    }

    private String zegAf(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        boolean opVerzoek = f.tekst("wie", "Kies wie de afspraak afzegt", 10).equals("klant");
        f.weiger();
        deuren.afspraken().annuleer(wie, LijstPagina.id(ctx), opVerzoek, f.waarde("reden"));
        Pagina.zeg(ctx, "De afspraak is afgezegd. Een ander kan deze tijd nu kiezen.");
        return LijstPagina.PAD + "/" + LijstPagina.id(ctx);
    }
}
