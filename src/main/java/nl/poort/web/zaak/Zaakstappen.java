package nl.poort.web.zaak;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.keten.behandeling.Afsluitwens;
import nl.poort.keten.behandeling.Besluitwens;
import nl.poort.keten.behandeling.Betrokkenewens;
import nl.poort.keten.behandeling.Zaakbehandeling.Statuswens;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.Taal;

/// The steps in the life of a case, each a page of its own that says what follows before it is done.
public final class Zaakstappen {
    private final Dossierdeuren deuren;
    private final Stapkeuzes keuzes;

    public Zaakstappen(Dossierdeuren deuren) {
        this.deuren = deuren;
        this.keuzes = new Stapkeuzes(deuren);
    }

    /// Does the work of one form and says what was done.
    @FunctionalInterface
    interface Werk {
        String doe(Medewerker wie, UUID zaak, Formulier f);
    }

    /// Where the page of a step stands: a noun.
    static String pad(Object zaak, Zaakstap stap) {
        return "/werkplek/zaken/" + zaak + "/"
                + stap.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        for (var stap : Zaakstap.values()) {
            var pad = pad("{id}", stap);
            routes.add(Route.get(pad, Recht.VRAAG_BEHANDELEN, ctx -> toon(ctx, stap))
                    .metPersoonsgegevens());
            if (stap != Zaakstap.DOCUMENT) { // a file comes in by a way of its own: Stukpagina
                routes.add(Route.post(pad, Recht.VRAAG_BEHANDELEN, ctx -> verwerk(ctx, stap, werk(stap))));
            }
        }
        return routes;
    }

    void toon(Context ctx, Zaakstap stap) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(
                ctx,
                "nl/poort/web/zaak/stap.jte",
                () -> keuzes.beeld(wie, ZaakPagina.id(ctx), stap, Formulier.van(ctx)));
    }

    private void verwerk(Context ctx, Zaakstap stap, Werk werk) throws Exception {
        var wie = Sessie.medewerker(ctx);
        var zaak = ZaakPagina.id(ctx);
        Formulier.verwerk(
                ctx,
                f -> {
                    Pagina.zeg(ctx, leesbaar(() -> werk.doe(wie, zaak, f)));
                    return "/werkplek/zaken/" + zaak;
                },
                c -> toon(c, stap));
    }

    /// What a register refuses about the whole is told above the form, not at a field that is not there.
    static String leesbaar(java.util.function.Supplier<String> werk) {
        try {
            return werk.get();
        } catch (Weigering w) {
            if (w.velden().containsKey(Veldfout.GEHEEL)) {
                throw new Weigering("zaak-geweigerd", String.join(". ", w.zinnen()));
            }
            throw w;
        }
    }

    private Werk werk(Zaakstap stap) {
        return switch (stap) {
            case STATUS -> this::zetStatus;
            case AANVULLING -> this::vraagAanvulling;
            case ONTVANGST, HERVATTING -> (wie, zaak, f) -> gaVerder(wie, zaak, stap);
            case OPSCHORTING -> this::schortOp;
            case VERLENGING -> this::verleng;
            case PROCEDURE -> this::procedure;
            case BESLUIT -> this::besluit;
            case RESULTAAT -> this::leg;
            case AFSLUITING -> this::sluit;
            case BUITEN_BEHANDELING -> this::laatBuitenBehandeling;
            case HEROPENING -> this::heropen;
            case BEHANDELAAR -> this::wijsToe;
            case NOTITIE -> this::noteer;
            case BETROKKENE -> this::betrokkene;
            case DEELZAAK -> this::maakDeelzaak;
            case DOCUMENT -> throw new IllegalStateException("a file comes in by a way of its own");
        };
    }

    private String gaVerder(Medewerker wie, UUID zaak, Zaakstap stap) {
        if (stap == Zaakstap.ONTVANGST) {
            deuren.zaken().termijnen().ontvangAanvulling(wie, zaak);
            return "De aanvulling is binnen. De zaak gaat verder.";
        }
        deuren.zaken().termijnen().hervat(wie, zaak);
        return "De zaak gaat verder.";
    }

    private String leg(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().afhandelingen().resultaat(wie, zaak, f.idOfNiets("resultaattype"), f.waarde("toelichting"));
        return "Het resultaat is vastgelegd.";
    }

    private String sluit(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().afhandelingen().sluit(wie, zaak, afloop(f));
        return "De zaak is afgesloten.";
    }

    private String laatBuitenBehandeling(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().afhandelingen().laatBuitenBehandeling(wie, zaak, f.idOfNiets("resultaattype"), afloop(f));
        return "De zaak is buiten behandeling gelaten en afgesloten.";
    }

    private String heropen(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().afhandelingen().heropen(wie, zaak, f.waarde("reden"), f.waarde("tekst"));
        return "De zaak is weer open.";
    }

    private static Afsluitwens afloop(Formulier f) {
        return new Afsluitwens(f.waarde("tekst"), f.aan("zelfverteld"));
    }

    private String wijsToe(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().behandeling().wijsToe(wie, zaak, f.idOfNiets("medewerker"), f.idOfNiets("team"));
        return "De behandelaar is gekozen.";
    }

    private String noteer(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().behandeling().noteer(wie, zaak, f.waarde("onderwerp"), f.waarde("tekst"));
        return "De notitie staat in het dossier.";
    }

    private String maakDeelzaak(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken().deelzaken().maak(wie, zaak, f.idOfNiets("zaaktype"), f.waarde("omschrijving"));
        return "De deelzaak is gemaakt.";
    }

    private String zetStatus(Medewerker wie, UUID zaak, Formulier f) {
        var wens = new Statuswens(f.idOfNiets("statustype"), f.waarde("tekst"), f.aan("informeren"));
        deuren.zaken().behandeling().zetStatus(wie, zaak, wens);
        return wens.informeren() ? "De status is gezet. De klant krijgt bericht." : "De status is gezet.";
    }

    private String vraagAanvulling(Medewerker wie, UUID zaak, Formulier f) {
        var tot = f.datumOfNiets("tot");
        weiger(f, "tot");
        var stil = deuren.zaken().termijnen().vraagAanvulling(wie, zaak, f.waarde("tekst"), tot);
        return "De aanvulling is gevraagd. De klant heeft tot en met " + taal().dag(stil.tot()) + ".";
    }

    private String schortOp(Medewerker wie, UUID zaak, Formulier f) {
        var grond = f.leesOfNiets("grond", Opschortingsgrond::valueOf, "Kies waarom de termijn stil mag staan");
        var tot = f.datumOfNiets("tot");
        weiger(f, "tot");
        deuren.zaken().termijnen().schortOp(wie, zaak, grond, tot, f.waarde("tekst"));
        return "De zaak is opgeschort. De termijn staat stil.";
    }

    private String verleng(Medewerker wie, UUID zaak, Formulier f) {
        var deadline = deuren.zaken().termijnen().verleng(wie, zaak, f.waarde("reden"), f.waarde("tekst"));
        return "De termijn is verlengd tot "
                + taal().dag(deadline.minusSeconds(1).atZone(Tx.ZONE).toLocalDate()) + ".";
    }

    private String procedure(Medewerker wie, UUID zaak, Formulier f) {
        var deadline = deuren.zaken()
                .procedures()
                .wijzig(wie, zaak, f.idOfNiets("zaaktype"), f.waarde("reden"), f.waarde("tekst"));
        return "De procedure is gewijzigd. De termijn loopt nu tot en met "
                + taal().dag(deadline.minusSeconds(1).atZone(Tx.ZONE).toLocalDate()) + ".";
    }

    private String besluit(Medewerker wie, UUID zaak, Formulier f) {
        var wens = new Besluitwens(
                f.idOfNiets("besluittype"),
                f.datumOfNiets("datum"),
                f.datumOfNiets("ingangsdatum"),
                f.datumOfNiets("vervaldatum"),
                f.tekstOfNiets("toelichting"),
                f.idOfNiets("document"),
                f.waarde("tekst"));
        weiger(f, "datum", "ingangsdatum", "vervaldatum");
        deuren.zaken().afhandelingen().besluit(wie, zaak, wens);
        return "Het besluit is vastgelegd.";
    }

    private String betrokkene(Medewerker wie, UUID zaak, Formulier f) {
        deuren.zaken()
                .behandeling()
                .voegBetrokkeneToe(
                        wie,
                        zaak,
                        new Betrokkenewens(
                                f.idOfNiets("roltype"),
                                f.leesOfNiets("soort", Betrokkenetype::valueOf, "Kies een persoon of een organisatie"),
                                f.waarde("naam"),
                                f.tekstOfNiets("nummer"),
                                f.tekstOfNiets("email"),
                                f.tekstOfNiets("telefoon"),
                                f.tekstOfNiets("toelichting")));
        return "De betrokkene staat in het dossier.";
    }

    /// A date that is no date is told here; all else is judged by the door, at once.
    private static void weiger(Formulier f, String... velden) {
        if (List.of(velden).stream().anyMatch(v -> f.fout(v) != null)) {
            f.weiger();
        }
    }

    private Taal taal() {
        return new Taal(deuren.registers().klok().instant());
    }
}
