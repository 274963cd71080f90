package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitgegevens.id;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One page on which one thing about a calamity is filled in, looked at once more, and then done.
///
/// What cannot be undone, or what others will read, is done only after it was shown (`akkoord`).
public final class Invulpagina {
    static final String HIER = "/calamiteit/{id}";

    /// @param <T> what was typed, read and clean
    interface Zaak<T> {
        /// Fills in what stands there before anything was typed, and gives what the template chooses from.
        Object keuzes(Blad blad);

        /// Notes every error at its field.
        T lees(Blad blad);

        void doe(Blad blad, T invoer);
    }

    /// The page in front of somebody: who, which calamity, what was typed, and when.
    record Blad(Context ctx, Medewerker wie, Calamiteitbeeld beeld, Formulier f) {
        Instant nu() {
            return beeld.moment();
        }

        UUID calamiteit() {
            return beeld.calamiteit().id();
        }

        Instant moment(String veld, String melding) {
            return f.lees(veld, t -> Tijdstip.lees(t, nu()), melding);
        }

        UUID id(String naam) {
            return Calamiteitgegevens.id(ctx, naam);
        }
    }

    /// @param controle everything was filled in well and now waits for the last word
    public record Model(Calamiteitbeeld beeld, Object keuzes, boolean controle) {
        public String pad() {
            return beeld.pad();
        }
    }

    private Invulpagina() {}

    /// @param pad below the address of the calamity, such as `/nieuws`
    /// @param vooraf whether it is shown once more before it is done
    static <T> List<Route> routes(
            Calamiteitgegevens gegevens, String pad, String template, boolean vooraf, Zaak<T> zaak) {
        return List.of(
                Route.get(HIER + pad, Recht.CALAMITEIT, ctx -> toon(ctx, gegevens, template, zaak)),
                Route.post(HIER + pad, Recht.CALAMITEIT, ctx -> {
                    if (vooraf && !Formulier.van(ctx).aan("akkoord")) {
                        zaak.lees(blad(ctx, gegevens));
                        ctx.status(Formulier.van(ctx).geweigerd() ? 422 : 200);
                        toon(ctx, gegevens, template, zaak);
                    } else {
                        Formulier.verwerk(ctx, f -> doe(ctx, gegevens, zaak), c -> toon(c, gegevens, template, zaak));
                    }
                }));
    }

    private static Blad blad(Context ctx, Calamiteitgegevens gegevens) {
        var wie = Sessie.medewerker(ctx);
        return new Blad(ctx, wie, gegevens.eigen(wie, id(ctx, "id")), Formulier.van(ctx));
    }

    private static void toon(Context ctx, Calamiteitgegevens gegevens, String template, Zaak<?> zaak) {
        var blad = blad(ctx, gegevens);
        var keuzes = zaak.keuzes(blad);
        boolean controle = ctx.method() == HandlerType.POST && !blad.f().geweigerd();
        Pagina.toon(ctx, "nl/poort/web/calamiteit/" + template, new Model(blad.beeld(), keuzes, controle));
    }

    private static <T> String doe(Context ctx, Calamiteitgegevens gegevens, Zaak<T> zaak) {
        var blad = blad(ctx, gegevens);
        var invoer = zaak.lees(blad);
        blad.f().weiger();
        zaak.doe(blad, invoer);
        return blad.beeld().pad();
    }
}
