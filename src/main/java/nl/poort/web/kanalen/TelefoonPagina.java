package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.contact.kanalen.Bellijst;
import nl.poort.contact.kanalen.Belmelding;
import nl.poort.contact.kanalen.Telefonie;
import nl.poort.contact.kanalen.Telefoongesprek;
import nl.poort.contact.kanalen.Toestel;
import nl.poort.contact.kanalen.Toestellen;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The telephone of an agent: which extension is mine, who rings, who waits, and who must be called back.
public final class TelefoonPagina {
    static final String PAD = "/werkplek/telefoon";
    private static final String HIER = "nl/poort/web/kanalen/";

    private final Telefonie telefonie;
    private final Toestellen toestellen;
    private final Bellijst bellijst;
    private final Function<Kanaalopening, String> openContact;

    public record Model(
            Toestel toestel, Belmelding melding, List<Telefoongesprek> wachtend, Bellijst.Overzicht lijst) {}

    /// @param openContact opens the contact of a call and gives its page
    public TelefoonPagina(
            Telefonie telefonie,
            Toestellen toestellen,
            Bellijst bellijst,
            Function<Kanaalopening, String> openContact) {
        this.telefonie = telefonie;
        this.toestellen = toestellen;
        this.bellijst = bellijst;
        this.openContact = openContact;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.get(PAD + "/melding", Recht.VRAAG_BEHANDELEN, this::melding)
                        .metPersoonsgegevens(),
                Route.post(
                        PAD + "/toestel",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> zitOp(ctx, f), this::toon)),
                Route.post(PAD + "/toestel/verlaten", Recht.VRAAG_BEHANDELEN, ctx -> {
                    toestellen.verlaat(Sessie.medewerker(ctx));
                    Pagina.naar(ctx, PAD, "U zit niet meer op een toestel. U krijgt geen gesprekken in beeld.");
                }),
                Route.post(PAD + "/{gesprek}/contact", Recht.VRAAG_BEHANDELEN, this::open),
                Route.post(PAD + "/{gesprek}/weggelegd", Recht.VRAAG_BEHANDELEN, ctx -> {
                    telefonie.legWeg(Sessie.medewerker(ctx), gesprek(ctx));
                    Pagina.naar(ctx, PAD);
                }),
                Route.post(
                        PAD + "/terugbellen",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> belTerug(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, HIER + "telefoon.jte", () -> {
            var toestel = toestellen.find(wie).orElse(null);
            return new Model(toestel, telefonie.melding(wie).orElse(null), telefonie.wachtend(wie), bellijst.list(wie));
        });
    }

    /// What pops up on every page of the agent; nothing (204) when nothing rings and nothing stood there.
    private void melding(Context ctx) {
        var melding = telefonie.melding(Sessie.medewerker(ctx));
        if (melding.isEmpty() && Formulier.van(ctx).waarde("getoond").isEmpty()) {
            ctx.status(204);
            return;
        }
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(ctx, HIER + "melding.jte", melding.orElse(null));
    }

    private String zitOp(Context ctx, Formulier f) {
        var toestel =
                toestellen.zitOp(Sessie.medewerker(ctx), f.tekst("toestel", "Vul het nummer van uw toestel in", 60));
        Pagina.zeg(ctx, "U zit op toestel " + toestel.nummer() + ". Wie daar belt, komt hier in beeld.");
        return PAD;
    }

    private void open(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var melding = telefonie.get(wie, gesprek(ctx));
        telefonie.legWeg(wie, melding.gesprek().id());
        Pagina.naar(ctx, openContact.apply(opening(ctx, melding)));
    }

    private static Kanaalopening opening(Context ctx, Belmelding melding) {
        var gekozen = Formulier.van(ctx).waarde("partij");
        var misschien = melding.misschien();
        var partij = misschien.size() == 1
                ? misschien.getFirst().id()
                : misschien.stream()
                        .map(Partij::id)
                        .filter(id -> id.toString().equals(gekozen))
                        .findFirst()
                        .orElse(null);
        var g = melding.gesprek();
        return new Kanaalopening(Sessie.medewerker(ctx), "telefoon", g.nummer(), "telefoon " + g.id(), partij, null);
    }

    private String belTerug(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var nummer = f.tekst("nummer", "Kies een nummer", 20);
        f.weiger();
        switch (f.waarde("stap")) {
            case "neem" -> {
                bellijst.neem(wie, nummer);
                Pagina.zeg(ctx, "U belt dit nummer terug. Collega's zien dat.");
            }
            case "los" -> bellijst.laatLos(wie, nummer);
            case "niet-bereikt" -> {
                bellijst.nietBereikt(wie, nummer);
                Pagina.zeg(ctx, "Genoteerd: niet bereikt. Het nummer blijft op de lijst staan.");
            }
            default -> {
                bellijst.sluit(wie, nummer, f.keuze("stap", Bellijst.Uitkomst.class, "Kies wat u doet"));
                Pagina.zeg(ctx, "Het nummer is van de lijst.");
            }
        }
        return PAD;
    }

    private static UUID gesprek(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("gesprek"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit gesprek");
        }
    }
}
