package nl.poort.web.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Client;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Scopelijst;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// The programs that use the ZGW APIs of one organisation, kept by its administrator.
public final class Applicatiebeheer {
    private final Db db;
    private final Applicaties applicaties;
    private final Catalogusdeuren catalogus;

    /// An application with its client ids.
    public record Rij(Applicatie applicatie, List<Client> clients) {
        /// What a change says it saw.
        public String gezien() {
            return Applicaties.stempel(applicatie);
        }
    }

    public Applicatiebeheer(Db db, Applicaties applicaties, Catalogusdeuren catalogus) {
        this.db = db;
        this.applicaties = applicaties;
        this.catalogus = catalogus;
    }

    private static Toegang toegang(Medewerker wie) {
        return Toegang.alles(wie.actor("applicaties beheren"));
    }

    List<Rij> list(Medewerker wie) {
        return metClients(wie, applicaties.list(toegang(wie), Zoekvraag.ALLES).rijen());
    }

    Rij get(Medewerker wie, UUID id) {
        return metClients(wie, List.of(applicaties.get(toegang(wie), id))).getFirst();
    }

    private List<Rij> metClients(Medewerker wie, List<Applicatie> alle) {
        Map<UUID, List<Client>> clients =
                applicaties.clients(toegang(wie), alle).stream().collect(Collectors.groupingBy(Client::applicatie));
        return alle.stream()
                .map(a -> new Rij(a, clients.getOrDefault(a.uuid(), List.of())))
                .toList();
    }

    List<Catalogus> catalogi(Medewerker wie) {
        return catalogus.catalogussen().list(toegang(wie), Zoekvraag.ALLES).rijen();
    }

    Typenlijst typen(Medewerker wie, Component component) {
        return Typenlijst.van(catalogus, toegang(wie), component);
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
            var rechten = scopes.isEmpty() ? List.<Autorisatie>of() : rechten(scopes, catalogi);
            applicaties.maak(toegang(wie), naam, clientId, geheim, rechten);
        });
        return geheim;
    }

    private static List<Autorisatie> rechten(List<String> scopes, List<UUID> catalogi) {
        try {
            return Scopelijst.rechten(scopes, catalogi);
        } catch (Weigering w) {
            throw w.code().equals("geen-catalogus")
                    ? Weigering.veld("catalogi", "required", "Kies voor welke catalogi dit geldt")
                    : w;
        }
    }

    /// @param gezien what the person looked at ([Rij#gezien])
    void wijzig(Medewerker wie, UUID id, String gezien, UnaryOperator<Applicatie> wijziging) {
        db.run(wie.actor("applicatie wijzigen"), tx -> {
            Beheerrecht.eisEigen(tx, wie.organisatie());
            applicaties.wijzig(toegang(wie), id, gezien, wijziging);
        });
    }

    /// Puts a line of rights in the place of another, or behind the others.
    ///
    /// @param plek of the line that goes; beyond the last = none
    /// @param regel null = it only goes
    void zetRecht(Medewerker wie, UUID id, String gezien, int plek, Rechtregel regel) {
        wijzig(wie, id, gezien, a -> {
            var regels = new ArrayList<>(Rechtregel.van(a.autorisaties()));
            if (plek < regels.size()) {
                regels.remove(plek);
            }
            if (regel != null) {
                regels.add(Math.min(plek, regels.size()), regel);
            }
            if (regels.isEmpty()) {
                throw new Weigering(
                        "laatste-recht",
                        "Dit is het enige recht. Geef eerst een ander recht, of verwijder de applicatie.");
            }
            return Records.with(
                    a,
                    "heeftAlleAutorisaties",
                    false,
                    "autorisaties",
                    regels.stream().flatMap(Rechtregel::autorisaties).toList());
        });
    }

    /// @param overgang how long the old secret works too
    /// @return the new secret, which nobody can read again
    String nieuwGeheim(Medewerker wie, UUID id, String clientId, Duration overgang) {
        var geheim = Applicaties.nieuwGeheim();
        db.run(wie.actor("geheim zetten"), tx -> {
            Beheerrecht.eisEigen(tx, wie.organisatie());
            applicaties.zetGeheim(toegang(wie), id, clientId, geheim, overgang);
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
