package nl.poort.techniek.register;

import java.util.Arrays;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zicht;

/// Who comes to a register, and for each scope (`zaken.lezen`) what that opens. Where one of several scopes is enough
/// they are named together: `zaken.bijwerken|zaken.geforceerd-bijwerken`.
///
/// @param actor the application or person, with its organisation
/// @param alles every scope, on everything
/// @param rechten by scope; a scope that is not in it is not given
/// @param gebruiker the person behind the application as it says itself
/// @param toelichting why, for the audit trail
public record Toegang(Actor actor, boolean alles, Map<String, Zicht> rechten, Gebruiker gebruiker, String toelichting) {

    /// The person an application acts for: its own word, shown in the audit trail.
    public record Gebruiker(String applicatie, String id, String naam) {}

    public Toegang {
        rechten = Map.copyOf(rechten);
    }

    /// Somebody inside the program who may do everything in the registers of the own organisation.
    public static Toegang alles(Actor actor) {
        var id = actor.id() == null ? "" : actor.id().toString();
        return new Toegang(actor, true, Map.of(), new Gebruiker("Poort", id, actor.name()), "");
    }

    public boolean heeft(String scope) {
        return alles || Arrays.stream(scope.split("\\|")).anyMatch(rechten::containsKey);
    }

    /// What this scope shows; nothing when it was not given.
    public Zicht zicht(String scope) {
        return alles
                ? Zicht.ALLES
                : Arrays.stream(scope.split("\\|"))
                        .map(s -> rechten.getOrDefault(s, Zicht.NIETS))
                        .reduce(Zicht.NIETS, Zicht::of);
    }

    /// @throws Weigering `permission_denied`
    public void eis(String scope) {
        if (!heeft(scope)) {
            throw Weigering.geenToegang("U heeft hiervoor het recht " + scope.replace("|", " of ") + " nodig");
        }
    }

    public Actor actor(String doel) {
        return actor.withPurpose(doel);
    }
}
