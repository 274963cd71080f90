package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.contact.berichten.Rechtzettingen;
import nl.poort.contact.kennis.Aanbodlinks;
import nl.poort.contact.kennis.Herroepingen;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennismeldingen;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.contact.kennis.Paginabezoeken;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.kennis.Productredactie;
import nl.poort.contact.kennis.Productuitwisseling;
import nl.poort.contact.kennis.SocialeKaart;
import nl.poort.contact.kennis.Synoniemen;
import nl.poort.contact.kennis.Vondsten;
import nl.poort.contact.kennis.Werkberichten;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// All screens of the editor beside articles, made from the doors they need.
public final class Redactie {
    private final List<Route> routes;

    /// Writing products and taking the national lists in.
    public record Catalogus(Producten producten, Productredactie redactie, Productuitwisseling uitwisseling) {}

    /// What decides what is found.
    public record Zoekhulp(Kennis kennis, Kennisredactie redactie, Synoniemen synoniemen, Vondsten vondsten) {}

    /// What comes in from colleagues and visitors, and goes out to them.
    public record Werk(Kennismeldingen meldingen, Werkberichten werkberichten, Paginabezoeken bezoeken) {}

    /// Answers that proved wrong, and telling it.
    public record Herstel(Herroepingen herroepingen, Rechtzettingen rechtzettingen) {}

    /// The social map and its links.
    public record Kaart(SocialeKaart kaart, Aanbodlinks links, URI adres) {}

    public Redactie(
            Catalogus catalogus, Zoekhulp zoekhulp, Werk werk, Herstel herstel, Kaart kaart, Omgeving omgeving) {
        routes = Stream.of(
                        new ProductenPagina(catalogus, omgeving).routes(),
                        new ProductstapPagina(catalogus, omgeving).routes(),
                        new LeesPagina().routes(),
                        new ZoekhulpPagina(zoekhulp, catalogus).routes(),
                        new MeldingenPagina(werk).routes(),
                        new WerknieuwsPagina(werk.werkberichten(), omgeving).routes(),
                        new HerroepPagina(herstel, zoekhulp.kennis(), catalogus.producten()).routes(),
                        new KaartbeheerPagina(kaart).routes())
                .flatMap(List::stream)
                .toList();
    }

    /// What every screen needs to know.
    public record Omgeving(Organisaties organisaties, Clock clock) {
        LocalDate vandaag() {
            return clock.instant().atZone(Tx.ZONE).toLocalDate();
        }

        List<nl.poort.web.Keuze> teams(Context ctx) {
            var wie = actor(ctx);
            return organisaties.teams(wie, wie.organisation()).stream()
                    .map(t -> new nl.poort.web.Keuze(t.id().toString(), t.naam()))
                    .toList();
        }
    }

    public List<Route> routes() {
        return routes;
    }

    static Actor actor(Context ctx) {
        return Sessie.medewerker(ctx).actor("kennis beheren");
    }

    static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze bladzijde");
        }
    }

    static List<String> regels(String tekst) {
        return tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
    }

    static String schoon(String tekst) {
        return tekst.replace("\r\n", "\n").strip();
    }
}
