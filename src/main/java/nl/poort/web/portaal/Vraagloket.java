package nl.poort.web.portaal;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kanalen.Aard;
import nl.poort.contact.kanalen.Afzender;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Inhoud;
import nl.poort.contact.kanalen.Inkomend;
import nl.poort.contact.kanalen.Inname;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Overnames;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;

/// Takes a question from the web form: customer, contact and Vraag in the transaction of the form.
public final class Vraagloket {
    private static final Actor BEZOEKER = Actor.system("vraag stellen");
    private static final List<Schakelsoort> LOKETTEN =
            List.of(Schakelsoort.KCC, Schakelsoort.HELPDESK, Schakelsoort.IPLO);

    private final Organisaties organisaties;
    private final Inname inname;
    private final Overnames overnames;
    private final Clock klok;

    /// What the visitor means, in the visitor's words.
    public enum Bedoeling {
        VRAAG("Ik wil iets weten", Vraagsoort.INFORMATIE, Onderwerp.WET),
        MELDING("Er werkt iets niet, of er klopt iets niet", Vraagsoort.MELDING, Onderwerp.DIGITALISERING),
        KLACHT("Ik ben niet tevreden over hoe het ging", Vraagsoort.KLACHT, Onderwerp.PROCES);

        private final String tekst;
        private final Vraagsoort soort;
        private final Onderwerp onderwerp;

        Bedoeling(String tekst, Vraagsoort soort, Onderwerp onderwerp) {
            this.tekst = tekst;
            this.soort = soort;
            this.onderwerp = onderwerp;
        }

        public String tekst() {
            return tekst;
        }
    }

    /// What was filled in.
    ///
    /// @param eerder the number of an earlier contact, null when there is none
    record Inzending(
            Team bij, String woorden, Bedoeling bedoeling, NieuwePartij klant, Terugkoppelwijze wijze, String eerder) {}

    public Vraagloket(Organisaties organisaties, Inname inname, Overnames overnames, Clock klok) {
        this.organisaties = organisaties;
        this.inname = inname;
        this.overnames = overnames;
        this.klok = klok;
    }

    /// The organisations that take questions, each with the team that does, by name.
    Map<Organisatie, Team> loketten() {
        var teams = new LinkedHashMap<UUID, Team>();
        LOKETTEN.forEach(
                soort -> organisaties.teams(BEZOEKER, soort).forEach(t -> teams.putIfAbsent(t.organisatie(), t)));
        var gevonden = new LinkedHashMap<Organisatie, Team>();
        organisaties.list(BEZOEKER).stream()
                .filter(o -> teams.containsKey(o.id()))
                .sorted(Comparator.comparing(Organisatie::naam, String.CASE_INSENSITIVE_ORDER))
                .forEach(o -> gevonden.put(o, teams.get(o.id())));
        return gevonden;
    }

    /// The team that takes the questions of this organisation; of the only one when there is no choice.
    Optional<Team> loket(String organisatie) {
        return LOKETTEN.stream()
                .flatMap(soort -> organisaties.teams(BEZOEKER, soort).stream())
                .filter(t -> t.organisatie().toString().equals(organisatie))
                .findFirst()
                .or(() -> {
                    var alle = loketten();
                    return alle.size() == 1 ? alle.values().stream().findFirst() : Optional.empty();
                });
    }

    /// Organisations whose name looks like this, whether they take questions here or not.
    List<Organisatie> zoek(String naam) {
        return organisaties.zoek(BEZOEKER, naam, 12);
    }

    UUID stel(Inzending in) {
        var actor = Actor.outsider("Klant", in.bij().organisatie(), "vraag via webformulier");
        return Optional.ofNullable(in.eerder())
                .flatMap(kenmerk -> overnames.melden(
                        actor,
                        new Overnames.Melding(
                                "webformulier",
                                kenmerk,
                                in.klant(),
                                in.woorden(),
                                in.bedoeling().soort,
                                in.bedoeling().onderwerp,
                                in.bij().id(),
                                in.wijze())))
                .map(ontvangen -> ontvangen.vraag().id())
                .orElseGet(() -> nieuw(in));
    }

    /// Always a conversation of its own: who typed an address or a number here gets to see what comes of it.
    private UUID nieuw(Inzending in) {
        var ingang =
                Ingang.vast(in.bij().organisatie(), "webformulier", in.bij().id());
        var mail = in.klant().adressen().stream()
                .filter(a -> a.soort() == Adressoort.EMAIL)
                .findFirst()
                .map(a -> Afzender.email(a.adres(), in.klant().naam()))
                .orElse(Afzender.ONBEKEND);
        var aard = new Aard(in.bedoeling().soort, in.bedoeling().onderwerp, in.wijze(), in.klant(), null);
        return inname.neem(Inkomend.van(
                                ingang, UUID.randomUUID().toString(), mail, Inhoud.van(in.woorden()), klok.instant())
                        .met(aard)
                        .inNieuwGesprek())
                .vraag();
    }
}
