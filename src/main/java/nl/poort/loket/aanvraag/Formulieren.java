package nl.poort.loket.aanvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.techniek.db.Actor;

/// Which published form belongs to an activity, and what its questions are.
final class Formulieren {
    private static final Actor VRAGEN = Actor.system("vragen van een formulier");
    /// How the kind of request stands in what a form decides (`functioneleStructuurRef`).
    private static final Map<Verzoeksoort, String> IN_REF = Map.of(
            Verzoeksoort.AANVRAAG_VERGUNNING, "Vergunning",
            Verzoeksoort.MELDING, "Melding",
            Verzoeksoort.INFORMATIE, "Informatie",
            Verzoeksoort.MAATWERKVOORSCHRIFT, "AanvraagMaatwerkvoorschrift",
            Verzoeksoort.GELIJKWAARDIGHEID, "AanvraagToestemmingGelijkwaardigeMaatregel",
            Verzoeksoort.MELDING_GELIJKWAARDIGHEID, "MeldingGelijkwaardigeMaatregel",
            Verzoeksoort.ONGEWOON_VOORVAL, "InformatieOngewoonVoorval");

    private final Regelbestanden bestanden;

    Formulieren(Regelbestanden bestanden) {
        this.bestanden = bestanden;
    }

    /// All forms that hold on this day; read once for several activities.
    List<Regelbestanden.Geldig> op(LocalDate dag) {
        return bestanden.geldig(dag).stream()
                .filter(g -> g.boek().soort() == Regelsoort.INDIENINGSVEREISTEN)
                .toList();
    }

    /// The form of this activity for this kind of request; of an authority that has one form for all kinds, that one.
    static Optional<Vormversie> van(List<Regelbestanden.Geldig> geldig, String urn, Verzoeksoort soort) {
        var bij = geldig.stream().filter(g -> g.boek().activiteit().equals(urn)).toList();
        var precies = "Indieningsvereisten" + IN_REF.get(soort) + urn;
        return bij.stream()
                .filter(g -> g.boek().ref().endsWith(precies))
                .findFirst()
                .or(() -> bij.size() == 1 ? Optional.of(bij.getFirst()) : Optional.empty())
                .map(g -> new Vormversie(
                        g.boek().id(), g.versie().versie(), g.versie().hash()));
    }

    Regels regels(Vormversie versie) {
        return bestanden.regels(VRAGEN, versie.boek(), versie.versie());
    }
}
