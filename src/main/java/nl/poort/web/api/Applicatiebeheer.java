package nl.poort.web.api;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.Scopelijst;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogussen;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// The programs that use the ZGW APIs of one organisation, kept by its administrator.
public final class Applicatiebeheer {
    private final Db db;
    private final Applicaties applicaties;
    private final Catalogussen catalogussen;

    public Applicatiebeheer(Db db, Applicaties applicaties, Catalogussen catalogussen) {
        this.db = db;
        this.applicaties = applicaties;
        this.catalogussen = catalogussen;
    }

    private static Toegang toegang(Medewerker wie) {
        return Toegang.alles(wie.actor("applicaties beheren"));
    }

    List<Applicatie> list(Medewerker wie) {
        return applicaties.list(toegang(wie), Zoekvraag.ALLES).rijen();
    }

    List<Catalogus> catalogi(Medewerker wie) {
        return catalogussen.list(toegang(wie), Zoekvraag.ALLES).rijen();
    }

    /// @param scopes none = every right
    /// @return the secret, which nobody can read again
    String maak(Medewerker wie, String naam, String clientId, List<String> scopes, List<UUID> catalogi) {
        var geheim = Applicaties.nieuwGeheim();
        db.run(wie.actor("applicatie maken"), tx -> {
            Beheerrecht.eisEigen(tx, wie.organisatie());
            var eigen = catalogi(wie).stream().map(Catalogus::uuid).toList();
            if (!eigen.containsAll(catalogi)) {
                throw Weigering.veld("catalogi", "invalid", "Kies catalogi van uw eigen organisatie");
            }
            var rechten = scopes.isEmpty()
                    ? List.<nl.poort.registers.autorisatie.Autorisatie>of()
                    : rechten(scopes, catalogi);
            applicaties.maak(toegang(wie), naam, clientId, geheim, rechten);
        });
        return geheim;
    }

    private static List<nl.poort.registers.autorisatie.Autorisatie> rechten(List<String> scopes, List<UUID> catalogi) {
        try {
            return Scopelijst.rechten(scopes, catalogi);
        } catch (Weigering w) {
            throw w.code().equals("geen-catalogus")
                    ? Weigering.veld("catalogi", "required", "Kies voor welke catalogi dit geldt")
                    : w;
        }
    }

    /// @return the new secret of each client id of the application: one for all
    String nieuwGeheim(Medewerker wie, UUID id) {
        var geheim = Applicaties.nieuwGeheim();
        db.run(wie.actor("geheim zetten"), tx -> {
            Beheerrecht.eisEigen(tx, wie.organisatie());
            applicaties
                    .get(toegang(wie), id)
                    .clientIds()
                    .forEach(c -> applicaties.zetGeheim(toegang(wie), id, c, geheim));
        });
        return geheim;
    }

    void verwijder(Medewerker wie, UUID id) {
        db.run(wie.actor("applicatie verwijderen"), tx -> {
            Beheerrecht.eisEigen(tx, wie.organisatie());
            applicaties.delete(toegang(wie), id);
        });
    }
}
