package nl.poort.web.portaal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichten;
import nl.poort.keten.behandeling.Klantzaak;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;
import nl.poort.web.Taal;

/// Brings together what a customer may see of one question, from the doors that know it.
public final class Volgdossier {
    private static final Actor KLANT = Actor.system("klant volgt eigen vraag");
    private static final java.time.Duration HEROPENEN = java.time.Duration.ofDays(30);

    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Werk werk;

    /// What goes on for a Vraag beside its way, as its customer may see it.
    ///
    /// @param zaken the cases of a Vraag
    /// @param terugbellen who calls; null when nobody is to
    public record Werk(Function<UUID, List<Klantzaak>> zaken, Function<Vraag, Volgbeeld.Terugbellen> terugbellen) {}

    public Volgdossier(
            Vragen vragen,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Werk werk) {
        this.werk = werk;
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
    }

    /// The page as it would be made now.
    public Optional<Volgbeeld> vind(UUID vraag, Instant nu) {
        return vragen.find(KLANT, vraag).map(v -> beeld(v, nu));
    }

    /// The messages were on the screen: they count as read.
    public void gezien(UUID vraag) {
        vragen.find(KLANT, vraag).ifPresent(v -> berichten.gelezen(namens(v), v.id()));
    }

    private Volgbeeld beeld(Vraag eigen, Instant nu) {
        var hoofd = eigen.samengevoegdMet() == null ? eigen : vragen.get(KLANT, eigen.samengevoegdMet());
        var verleden = gebeurtenissen.list(KLANT, eigen.id());
        var uiterlijk = hoofd.toegezegdOp().isAfter(eigen.toegezegdOp()) ? hoofd.toegezegdOp() : eigen.toegezegdOp();
        boolean bellen = eigen.terugkoppelwijze() == Terugkoppelwijze.BELLEN;
        var belofte = bellen ? "Wij bellen u uiterlijk" : "U hoort van ons uiterlijk";
        var verteld = hoofd.geinformeerdOp() == null ? null : laatste(verleden, "klant.geinformeerd");
        var heropenbaarTot =
                hoofd.geslotenOp() == null ? null : hoofd.geslotenOp().plus(HEROPENEN);
        var woord = woord(eigen.soort());
        var eigenZaken = werk.zaken().apply(eigen.id());
        var stappen = new Volgstappen(eigen, hoofd, vragen.weg(KLANT, hoofd.id()), this::team)
                .lijst(
                        woord,
                        momenten(verleden, "vraag.heropend"),
                        eigenZaken,
                        "uiterlijk " + new Taal(nu).moment(uiterlijk));
        return new Volgbeeld(
                eigen.id(),
                eigen.kenmerk(),
                naam(eigen),
                woord,
                eigen.tekst(),
                eigen.gesteldOp(),
                hoofd.geinformeerdOp() != null,
                Volgstappen.gewoon(hoofd.volgendeStap()),
                Volgstappen.gewoon(hoofd.bijWie()),
                belofte,
                uiterlijk,
                hoofd.geinformeerdOp() == null ? vertraging(verleden) : null,
                contact(eigen),
                stappen,
                verteld == null ? null : leegIsNiets(verteld.get("tekst")),
                hoofd.geinformeerdOp(),
                hoofd.bekendmaking() == null ? "" : hoofd.bekendmaking().tekst(),
                heropenbaarTot != null && heropenbaarTot.isAfter(nu) ? heropenbaarTot : null,
                bevestigd(verleden),
                brieven(eigen),
                eigenZaken,
                hoofd.geinformeerdOp() != null ? null : werk.terugbellen().apply(eigen));
    }

    private String naam(Vraag v) {
        return v.klant() == null
                ? null
                : berichten.ontvanger(namens(v), v.klant()).naam();
    }

    private Team team(UUID id) {
        return organisaties.getTeam(KLANT, id);
    }

    /// One name and one number: who has the question at the contact link, else that team.
    private Volgbeeld.Contact contact(Vraag v) {
        var team = team(v.contactschakel());
        var persoon =
                v.contactpersoon() == null ? Optional.<Medewerker>empty() : medewerkers.find(KLANT, v.contactpersoon());
        var nummer = team.telefoon() != null
                ? team.telefoon()
                : persoon.map(Medewerker::telefoon).orElse(null);
        return new Volgbeeld.Contact(
                persoon.map(Medewerker::naam).orElse(null),
                Volgstappen.rol(team),
                nummer == null ? null : Telefoontekst.van(nummer),
                nummer);
    }

    /// What was sent to this customer; nothing that colleagues wrote each other about it.
    private List<Volgbeeld.Brief> brieven(Vraag v) {
        var brieven = new ArrayList<Volgbeeld.Brief>();
        for (var b : berichten.opPagina(namens(v), v.id())) {
            if (java.util.Objects.equals(b.partij(), v.klant()) && !isVoorCollega(b)) {
                brieven.addFirst(new Volgbeeld.Brief(b.opgesteldOp(), b.onderwerp(), b.tekst()));
            }
        }
        return List.copyOf(brieven);
    }

    private static boolean isVoorCollega(Bericht b) {
        return b.partij() == null
                && b.volgorde().stream().noneMatch(a -> a.kanaal() == nl.poort.contact.berichten.Berichtkanaal.PORTAAL);
    }

    private static String vertraging(List<Opgetekend> verleden) {
        var gemeld = laatste(verleden, "vertraging.gemeld");
        return gemeld == null ? null : String.valueOf(gemeld.get("reden"));
    }

    private static boolean bevestigd(List<Opgetekend> verleden) {
        boolean ja = false;
        for (var g : verleden) {
            ja = g.soort().equals("antwoord.bevestigd") || ja && !g.soort().equals("vraag.heropend");
        }
        return ja;
    }

    private static List<Instant> momenten(List<Opgetekend> verleden, String soort) {
        return verleden.stream()
                .filter(g -> g.soort().equals(soort))
                .map(Opgetekend::tijd)
                .toList();
    }

    private static Map<?, ?> laatste(List<Opgetekend> verleden, String soort) {
        return verleden.stream()
                .filter(g -> g.soort().equals(soort))
                .reduce((a, b) -> b)
                .map(g -> Json.read(g.inhoud(), Map.class))
                .orElse(null);
    }

    private static String leegIsNiets(Object tekst) {
        return tekst == null || tekst.toString().isBlank() ? null : tekst.toString();
    }

    static String woord(Vraagsoort soort) {
        return switch (soort) {
            case MELDING, BEVINDING, TECHNISCHE_STORING, FOUT_IN_OMGEVINGSPLAN -> "melding";
            case KLACHT -> "klacht";
            case INFORMATIE, VERZOEK -> "vraag";
        };
    }

    private static Actor namens(Vraag v) {
        return Actor.outsider("Klant", v.organisatie(), "klant volgt eigen vraag");
    }
}
