package nl.poort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Scopelijst;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Gives programs access to the ZGW APIs on behalf of whoever keeps this installation: by command, and from a file.
final class Applicatiemaker {
    static final String ALLES = "alles";

    private final Db db;
    private final Zgw zgw;

    /// @param scopes none or `alles` = every right
    record Wens(String naam, String clientId, String geheim, List<String> scopes) {}

    Applicatiemaker(Db db, Zgw zgw) {
        this.db = db;
        this.zgw = zgw;
    }

    Applicaties applicaties() {
        return zgw.applicaties;
    }

    static Toegang programma(UUID organisatie) {
        return Toegang.alles(new Actor(null, "Poort", organisatie, "applicaties beheren"));
    }

    void maak(UUID organisatie, Wens wens) {
        var toegang = programma(organisatie);
        db.run(
                toegang.actor(),
                tx -> applicaties()
                        .maak(toegang, wens.naam(), wens.clientId(), wens.geheim(), rechten(toegang, wens.scopes())));
    }

    private List<Autorisatie> rechten(Toegang toegang, List<String> scopes) {
        if (scopes.isEmpty() || scopes.equals(List.of(ALLES))) {
            return List.of();
        }
        return Scopelijst.rechten(
                scopes,
                zgw.catalogus.catalogussen().list(toegang, Zoekvraag.ALLES).rijen().stream()
                        .map(Catalogus::uuid)
                        .toList());
    }

    List<Applicatie> list(UUID organisatie) {
        return applicaties().list(programma(organisatie), Zoekvraag.ALLES).rijen();
    }

    /// Whose client id this is.
    Optional<UUID> findOrganisatie(String clientId) {
        return applicaties().findOrganisatie(clientId);
    }
}
