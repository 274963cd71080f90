package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogusbeheer;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;
import nl.poort.web.Keuze;
import nl.poort.web.Sessie;

/// What the screens of the catalogue have in common: the doors, who asks, and how a refusal is told.
public record Bureau(Db db, Catalogusbeheer beheer) {
    static final String PAD = "/beheer/catalogus";

    Catalogusdeuren d() {
        return beheer.deuren();
    }

    static Actor wie(Context ctx) {
        return Sessie.medewerker(ctx).actor("catalogus beheren");
    }

    static Toegang toegang(Context ctx) {
        return Catalogusbeheer.toegang(wie(ctx));
    }

    /// The id in the path; what is no id is answered as an unknown one.
    static UUID id(Context ctx, String naam) {
        try {
            return UUID.fromString(ctx.pathParam(naam));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze pagina");
        }
    }

    <T> T lees(Context ctx, Function<Tx, T> werk) {
        return beheer.lees(wie(ctx), werk);
    }

    /// A change; what is wrong with the whole is told above the form instead of at a field that is not there.
    <T> T wijzig(Context ctx, Function<Toegang, T> werk) {
        return gezegd(() -> beheer.wijzig(wie(ctx), werk));
    }

    static <T> T gezegd(java.util.function.Supplier<T> werk) {
        try {
            return werk.get();
        } catch (Weigering w) {
            var geheel = w.veldfouten().stream()
                    .filter(f -> f.naam().equals(Veldfout.GEHEEL))
                    .map(Veldfout::zin)
                    .toList();
            if (geheel.isEmpty()) {
                throw w;
            }
            throw new Weigering("niet-toegestaan", String.join(". ", geheel) + ".");
        }
    }

    /// As [#wijzig]; what a door says of a field is said with the name the field has on the page.
    <T> T wijzig(Context ctx, List<Invoerveld> velden, Function<Toegang, T> werk) {
        try {
            return wijzig(ctx, werk);
        } catch (Weigering w) {
            var zinnen = new LinkedHashMap<String, String>();
            w.velden()
                    .forEach((naam, zin) -> zinnen.put(
                            naam,
                            velden.stream()
                                    .filter(v -> v.naam().equals(naam))
                                    .map(v -> v.label() + ": "
                                            + zin.substring(0, 1).toLowerCase(Locale.ROOT) + zin.substring(1))
                                    .findFirst()
                                    .orElse(zin)));
            throw zinnen.isEmpty() ? w : new Weigering("ongeldig", "Er is iets niet goed ingevuld", zinnen);
        }
    }

    LocalDate vandaag() {
        return db.clock().instant().atZone(Tx.ZONE).toLocalDate();
    }

    List<Catalogus> catalogi(Context ctx) {
        return d().catalogussen().list(toegang(ctx), Zoekvraag.ALLES).rijen();
    }

    static String naam(Catalogus c) {
        return c.naam() == null || c.naam().isEmpty() ? c.domein() : c.naam() + " (" + c.domein() + ")";
    }

    List<Keuze> cataloguskeuzes(Context ctx) {
        return catalogi(ctx).stream()
                .map(c -> new Keuze(c.uuid().toString(), naam(c)))
                .toList();
    }
}
