package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Poging;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// What did not arrive: deliveries inside the program that wait or stopped, and messages that reached no customer.
public final class BerichtenPagina {
    private final Beheer.Post post;

    /// @param bewijs per message the answer of the last attempt
    public record Model(
            List<Gebeurtenissen.Wachtend> gestopt,
            List<Gebeurtenissen.Wachtend> wachtend,
            List<Bericht> bellen,
            Map<UUID, String> bewijs) {}

    BerichtenPagina(Beheer.Post post) {
        this.post = post;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/beheer/berichten", Recht.BEHEER, this::toon).metPersoonsgegevens(),
                Route.post(
                        "/beheer/berichten/{id}/herhaling",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> opnieuw(ctx, f), this::toon)),
                Route.post(
                        "/beheer/berichten/{id}/nabelgesprek",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> nagebeld(ctx), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Adres.actor(ctx);
        var alle = post.gebeurtenissen().wachtend(wie);
        var bellen = post.berichten().teBellen(wie);
        var bewijs = bellen.stream()
                .collect(Collectors.toMap(
                        Bericht::id,
                        b -> post.berichten().pogingen(wie, b.id()).stream()
                                .reduce((eerder, later) -> later)
                                .map(Poging::bewijs)
                                .orElse("")));
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/berichten.jte",
                new Model(
                        alle.stream().filter(Gebeurtenissen.Wachtend::dood).toList(),
                        alle.stream().filter(w -> !w.dood()).toList(),
                        bellen,
                        bewijs));
    }

    private String opnieuw(Context ctx, Formulier f) {
        var luisteraar = f.tekst("luisteraar", "Kies een bezorging uit de lijst", 200);
        f.weiger();
        post.gebeurtenissen().opnieuw(Adres.actor(ctx), Adres.id(ctx, "id", "Deze bezorging"), luisteraar);
        Pagina.zeg(ctx, "Poort probeert deze bezorging nu opnieuw. Kijk over een minuut of het is gelukt.");
        return "/beheer/berichten";
    }

    /// Only what is not about a customer's Vraag: that is work of the contact link, at the desk.
    private String nagebeld(Context ctx) {
        var wie = Adres.actor(ctx);
        var bericht = post.berichten().get(wie, Adres.id(ctx, "id", "Dit bericht"));
        if (bericht.vraag() != null) {
            throw new Weigering("klant-bellen", "Bel de klant vanaf de bladzijde van de vraag");
        }
        post.berichten().nagebeld(wie, bericht.id(), true, "gebeld");
        Pagina.zeg(ctx, "Vastgelegd dat " + bericht.naam() + " is gebeld.");
        return "/beheer/berichten";
    }
}
