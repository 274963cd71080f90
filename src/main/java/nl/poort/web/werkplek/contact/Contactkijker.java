package nl.poort.web.werkplek.contact;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Routes;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Namen;
import nl.poort.web.werkplek.Schakelzoeker;

/// Makes what stands on the screen of a contact.
final class Contactkijker {
    private static final int NAMENS = 6;
    private static final int VOORSTELLEN = 5;
    private static final int TABNAAM = 24;

    final Deuren deuren;
    final Zoekbalie zoekbalie;
    final Bladen bladen;
    private final Schakelzoeker schakels;
    private final Clock klok;
    private final Ondernemer ondernemer;
    final Belwens belwens;

    Contactkijker(Deuren deuren, Zoekbalie zoekbalie, Schakelzoeker schakels, Clock klok) {
        this.deuren = deuren;
        this.zoekbalie = zoekbalie;
        this.bladen = new Bladen(deuren, klok);
        this.schakels = schakels;
        this.klok = klok;
        this.ondernemer = new Ondernemer(deuren);
        this.belwens = new Belwens(deuren);
    }

    Contactbeeld beeld(Medewerker wie, LopendContact c, Formulier f, String gezocht, Blad blad) {
        c.concept().forEach(f::vul);
        f.vul("kanaal", c.kanaal()).vul("besluit", besluit(c)).vul("bij", "IPLO");
        if (c.afzender() != null && !c.concept().containsKey("telefoon")) {
            f.vul("telefoon", c.afzender());
        }
        return new Contactbeeld(
                c,
                c.duur(klok.instant()).toSeconds(),
                tabs(wie, c),
                kaart(wie, c),
                blad,
                gezocht,
                gezocht.isEmpty() ? List.of() : zoekbalie.zoek(wie, gezocht),
                lijsten(wie, c, f),
                nieuws(wie, c));
    }

    static String besluit(LopendContact c) {
        return c.veld("besluit").isEmpty() ? "beantwoord" : c.veld("besluit");
    }

    private List<Contactbeeld.Tab> tabs(Medewerker wie, LopendContact hier) {
        return deuren.balie().lopend().list(wie).stream()
                .map(c -> new Contactbeeld.Tab(c.id(), c.plek(), naam(wie, c), c.id().equals(hier.id())))
                .toList();
    }

    /// In a few words which contact this is.
    String naam(Medewerker wie, LopendContact c) {
        var naam = partij(wie, c) != null
                ? partij(wie, c).naam()
                : !c.veld("naam").isEmpty()
                        ? c.veld("naam")
                        : !c.veld("woorden").isEmpty()
                                ? c.veld("woorden")
                                : c.afzender() != null ? c.afzender() : "Nieuw contact";
        return naam.length() <= TABNAAM ? naam : naam.substring(0, TABNAAM) + "…";
    }

    Contactbeeld.Kaart kaart(Medewerker wie, LopendContact c) {
        var partij = partij(wie, c);
        return new Contactbeeld.Kaart(
                c, partij, ondernemer.manager(wie, c, partij).orElse(null));
    }

    private Partij partij(Medewerker wie, LopendContact c) {
        return c.partij() == null
                ? null
                : deuren.contact()
                        .partijen()
                        .find(wie.actor("contact vastleggen"), c.partij())
                        .orElse(null);
    }

    Contactbeeld.Nieuws nieuws(Medewerker wie, LopendContact c) {
        var namen = new Namen(deuren.registers(), wie);
        return new Contactbeeld.Nieuws(
                c,
                deuren.balie().lopend().samen(wie, c),
                deuren.balie().ruggespraken().bij(wie, c.id()).stream()
                        .map(r -> new Contactbeeld.Navraag(r, namen.teamnaam(r.naarTeam())))
                        .toList());
    }

    private Contactbeeld.Lijsten lijsten(Medewerker wie, LopendContact c, Formulier f) {
        var actor = wie.actor("contact vastleggen");
        var teams = Contactteams.van(deuren, wie);
        return new Contactbeeld.Lijsten(
                deuren.contact().kanalen().list(actor).stream()
                        .filter(k -> k.aan() || k.code().equals(c.kanaal()))
                        .map(k -> new Keuze(k.code(), k.naam()))
                        .toList(),
                teams.stream().map(t -> new Keuze(t.id().toString(), t.naam())).toList(),
                namens(wie, f.waarde("zoeknamens")),
                voorstellen(wie, c),
                schakels.zoek(wie, f.waarde("zoekschakel")),
                collegateams(wie, c),
                belwens.keuzes(wie, c.veld("vragenset")));
    }

    /// To ask while the customer waits: who the routes propose, then the teams of the own organisation.
    private List<Keuze> collegateams(Medewerker wie, LopendContact c) {
        var namen = new Namen(deuren.registers(), wie);
        var teams = new LinkedHashSet<Team>();
        var eerste = bladen.weetMeer(wie, c.veld("woorden"));
        if (eerste != null) {
            teams.add(eerste);
        }
        deuren.registers().organisaties().teams(wie.actor("ruggespraak vragen"), wie.organisatie()).stream()
                .filter(t -> !wie.teams().contains(t.id()))
                .sorted(Comparator.comparing(Team::naam))
                .forEach(teams::add);
        return teams.stream()
                .map(namen::schakel)
                .map(k -> new Keuze(k.waarde(), k.tekst()))
                .toList();
    }

    private List<Partij> namens(Medewerker wie, String getypt) {
        return deuren.contact().partijen().zoek(wie.actor("vertegenwoordigde zoeken bij een contact"), getypt, NAMENS);
    }

    /// Who was chosen already, then whom the routes propose.
    List<Keuze> voorstellen(Medewerker wie, LopendContact c) {
        var teams = Contactteams.van(deuren, wie);
        var vraag = new Routes.Nieuw(Vraagsoort.INFORMATIE, Onderwerp.WET, c.veld("woorden"), c.veld(Context.PLAATS));
        var namen = new Namen(deuren.registers(), wie);
        var gekozen = naar(wie, c).stream();
        var volgensRoutes = teams.isEmpty()
                ? Stream.<Keuze>empty()
                : deuren.keten().routes().voorstellen(wie, teams.getFirst(), vraag).stream()
                        .limit(VOORSTELLEN)
                        .map(namen::schakel);
        return Stream.concat(gekozen, volgensRoutes).distinct().toList();
    }

    /// The link to which it goes, when one was chosen.
    Optional<Keuze> naar(Medewerker wie, LopendContact c) {
        return c.veld("naar").isEmpty()
                ? Optional.empty()
                : new Namen(deuren.registers(), wie)
                        .team(Bladen.id(c.veld("naar")))
                        .map(t -> new Namen(deuren.registers(), wie).schakel(t));
    }
}
