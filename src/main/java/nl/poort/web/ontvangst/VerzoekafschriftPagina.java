package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.loket.aanvraag.Afschrift;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.aanvraag.Verzoeknummer;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.ontvangst.Verzoekdossier;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The request itself, for who handles it: to read (PDF) and as systems read it (XML), with whether it is still what
/// was filed. What came from elsewhere is here as it came.
public final class VerzoekafschriftPagina {
    private static final String PAD = VerzoekenPagina.PAD + "/{id}/afschrift/{bericht}";

    private final Verzoekbeheer beheer;
    private final Ontvangsten ontvangsten;
    private final Verzoeken verzoeken;

    /// @param nagegaan whether it was filed here, so that it can be held against what was filed
    public record Copie(String soort, Afschrift inhoud, boolean nagegaan) {
        public String naam() {
            return soort.equals("pdf") ? "Lees het verzoek (PDF)" : "Verzoek als XML";
        }
    }

    public record Model(Verzoekdossier verzoek, String nummer, String pad, List<Copie> afschriften) {}

    public VerzoekafschriftPagina(Verzoekbeheer beheer, Ontvangsten ontvangsten, Verzoeken verzoeken) {
        this.beheer = beheer;
        this.ontvangsten = ontvangsten;
        this.verzoeken = verzoeken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get(PAD + "/{soort}", Recht.WERKPLEK, this::bewaar).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var model = model(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx), volgnummer(ctx));
        Pagina.toon(ctx, "nl/poort/web/ontvangst/verzoekafschrift.jte", model);
    }

    private static int volgnummer(Context ctx) {
        var tekst = ctx.pathParam("bericht");
        if (!tekst.matches("[0-9]{1,3}")) {
            throw Weigering.onbekend("Dit bericht");
        }
        return Integer.parseInt(tekst);
    }

    /// The door refuses a request of another organisation.
    private Model model(Medewerker wie, UUID id, int volgnummer) {
        var v = beheer.get(wie, id).verzoek();
        var nummer = "%s %03d".formatted(v.verzoeknummer(), volgnummer);
        var hier = Verzoeknummer.lees(nummer).flatMap(verzoeken::find);
        var copies = new ArrayList<Copie>();
        hier.ifPresent(ingediend -> {
            for (var soort : List.of(Afschrift.Soort.PDF, Afschrift.Soort.XML)) {
                copies.add(new Copie(
                        soort.name().toLowerCase(Locale.ROOT), verzoeken.afschrift(ingediend.id(), soort), true));
            }
        });
        if (hier.isEmpty()) {
            ontvangsten
                    .xml(wie.actor("verzoek lezen"), v.id(), volgnummer)
                    .ifPresent(xml -> copies.add(new Copie("xml", Afschrift.zoalsHetKwam(xml), false)));
        }
        if (copies.isEmpty()) {
            throw Weigering.onbekend("Dit bericht");
        }
        return new Model(v, nummer, VerzoekenPagina.PAD + "/" + id + "/afschrift/" + volgnummer, copies);
    }

    private void bewaar(Context ctx) throws IOException {
        var model = model(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx), volgnummer(ctx));
        var soort = ctx.pathParam("soort");
        var copie = model.afschriften().stream()
                .filter(c -> c.soort().equals(soort))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit afschrift"));
        var bytes = copie.inhoud().inhoud();
        new Aflevering("Verzoek " + model.nummer() + "." + soort, copie.inhoud().sha256(), bytes.length, vanaf -> {
                    var in = new ByteArrayInputStream(bytes);
                    in.skip(vanaf);
                    return in;
                })
                .stuur(ctx);
    }
}
