package nl.poort.registers.catalogus;

import java.util.Map;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Toegang;

/// Who may read and write types.
final class Typerechten {
    static final String CORRIGEREN = "catalogi.geforceerd-schrijven";
    static final String GEFORCEERD_VERWIJDEREN = "catalogi.geforceerd-verwijderen";

    /// Who works with cases or documents must know their types (ztc-014).
    static final Scopes SCOPES = new Scopes(
            "catalogi.lezen|zaken.lezen|documenten.lezen",
            "catalogi.schrijven",
            "catalogi.schrijven|" + CORRIGEREN,
            "catalogi.schrijven|" + GEFORCEERD_VERWIJDEREN);

    /// Somebody who keeps the catalogue on the screens: may do everything that the life of a type allows, and correct
    /// nothing that was published.
    static Toegang beheerder(Actor actor) {
        var id = actor.id() == null ? "" : actor.id().toString();
        return new Toegang(
                actor,
                false,
                Map.of("catalogi.lezen", Zicht.ALLES, "catalogi.schrijven", Zicht.ALLES),
                new Toegang.Gebruiker("Poort", id, actor.name()),
                "");
    }

    private Typerechten() {}
}
