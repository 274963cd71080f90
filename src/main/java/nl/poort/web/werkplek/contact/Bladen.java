package nl.poort.web.werkplek.contact;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.kennis.Product;
import nl.poort.contact.klantcontact.Bronsoort;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Namen;

/// Lays open what was chosen: an answer, the customer, a Vraag, a case, a colleague.
final class Bladen {
    private final Deuren deuren;
    private final Clock klok;
    private final Klantverhaal klanten;

    Bladen(Deuren deuren, Clock klok) {
        this.deuren = deuren;
        this.klok = klok;
        this.klanten = new Klantverhaal(deuren);
    }

    /// @param kies as [Zoektreffer#kies], with `alles` behind it for everything there is; empty = what fits the contact
    Blad open(Medewerker wie, LopendContact c, String kies) {
        var delen = (kies.isEmpty() ? vanzelf(c) : kies).split(":");
        if (delen.length < 2) {
            return new Blad.Leeg();
        }
        if (delen[0].equals("check") || delen[0].equals("adres")) {
            return opCode(delen[0], delen[1]).orElseGet(Blad.Leeg::new);
        }
        if (delen[0].equals("plek")) {
            return new Plekvinder(deuren).blad(wie, delen[1]);
        }
        var id = id(delen[1]);
        var actor = wie.actor("contact vastleggen");
        return switch (delen[0]) {
            case "antwoord" -> {
                var artikel = deuren.contact().kennis().get(actor, id);
                yield new Blad.Antwoord(artikel, weetMeer(wie, artikel.titel()));
            }
            case "product" -> product(wie, deuren.kennisbank().producten().get(actor, id));
            case "aanbod" -> {
                var aanbod = deuren.kennisbank().socialeKaart().get(actor, id);
                yield new Blad.Kaartblad(aanbod, aanbod.mogelijkVerouderd(klok.instant()));
            }
            case "klant" -> klanten.open(wie, c, deuren.contact().partijen().get(actor, id), delen.length > 2);
            case "vraag" -> vraag(wie, c, deuren.keten().vragen().get(actor, id));
            case "zaak" -> zaak(wie, c, id);
            case "verzoek" -> {
                var verzoeken = deuren.zaken().omgeving().verzoeken();
                var beeld = verzoeken.get(wie, id);
                yield new Blad.Verzoekblad(
                        beeld, verzoeken.ontvangers(beeld.verzoek().nummer()));
            }
            case "collega" -> collega(wie, id);
            case "team" -> {
                var team = deuren.registers().organisaties().getTeam(actor, id);
                yield new Blad.Schakel(team, new Namen(deuren.registers(), wie).organisatie(team.organisatie()));
            }
            default -> new Blad.Leeg();
        };
    }

    /// What the customer reads out a code of.
    private Optional<Blad> opCode(String soort, String code) {
        var omgeving = deuren.zaken().omgeving();
        return soort.equals("check")
                ? omgeving.checks().findOpCode(code).map(Blad.Checkblad::new)
                : omgeving.plekken().meldingen().find(code).map(Blad.Adresblad::new);
    }

    /// After a crash or on another computer: the Vraag it is about, else the customer, else the last answer.
    private static String vanzelf(LopendContact c) {
        if (c.vraag() != null) {
            return "vraag:" + c.vraag();
        }
        if (c.partij() != null) {
            return "klant:" + c.partij();
        }
        return c.bronnen().stream()
                .filter(b -> b.soort() == Bronsoort.ARTIKEL)
                .reduce((een, laatste) -> laatste)
                .map(b -> "antwoord:" + b.verwijzing())
                .orElse("");
    }

    static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit");
        }
    }

    private Blad.Productblad product(Medewerker wie, Product p) {
        var actor = wie.actor("contact vastleggen");
        var team = p.blad()
                .afhandeling()
                .team()
                .flatMap(t -> deuren.registers().organisaties().findTeam(actor, t));
        return new Blad.Productblad(p, team.orElseGet(() -> weetMeer(wie, p.naam())));
    }

    /// The link that the routes propose for these words.
    Team weetMeer(Medewerker wie, String woorden) {
        var actor = wie.actor("contact vastleggen");
        return wie.teams().stream()
                .flatMap(t -> deuren.registers().organisaties().findTeam(actor, t).stream())
                .flatMap(t ->
                        deuren
                                .keten()
                                .routes()
                                .voorstellen(wie, t, Vraagsoort.INFORMATIE, Onderwerp.WET, woorden)
                                .stream())
                .findFirst()
                .orElse(null);
    }

    private Blad.Vraagstuk vraag(Medewerker wie, LopendContact c, Vraag v) {
        var namen = new Namen(deuren.registers(), wie);
        return new Blad.Vraagstuk(v, namen.teamnaam(v.eigenaar()), v.id().equals(c.vraag()));
    }

    private Blad.Zaakstuk zaak(Medewerker wie, LopendContact c, UUID id) {
        var vraag = deuren.zaken()
                .overzicht()
                .vraag(wie.actor("contact vastleggen"), id)
                .orElse(null);
        var stand = deuren.zaken().overzicht().stand(wie, id);
        return new Blad.Zaakstuk(stand, vraag, vraag != null && vraag.equals(c.vraag()));
    }

    private Blad.Collega collega(Medewerker wie, UUID id) {
        var actor = wie.actor("collega zoeken");
        var mens = deuren.registers().medewerkers().get(actor, id);
        var teams = mens.teams().stream()
                .flatMap(t -> deuren.registers().organisaties().findTeam(actor, t).stream())
                .sorted(Comparator.comparing(Team::naam))
                .toList();
        var bezig = deuren.balie().lopend().bezig(wie).stream()
                .anyMatch(l -> l.medewerker().equals(id) && l.actiefSinds() != null);
        return new Blad.Collega(mens, teams, bezig);
    }
}
