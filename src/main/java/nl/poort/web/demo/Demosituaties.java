package nl.poort.web.demo;

import java.util.List;
import java.util.Map;
import nl.poort.contact.klantcontact.Checkvragen;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// Makes a situation ready: the first word of the customer, through the same doors as at a real desk.
final class Demosituaties {
    private static final Actor DEMO = Actor.system("demo maken");
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final DemoPagina.Klant klant;

    Demosituaties(Organisaties organisaties, Medewerkers medewerkers, DemoPagina.Klant klant) {
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.klant = klant;
    }

    Vraag zetKlaar(int nummer) {
        return switch (nummer) {
            case 1 -> vergunningcheck();
            case 2 -> postcode();
            case 3 -> buitenGebied();
            default -> throw Weigering.onbekend("Deze situatie");
        };
    }

    private Vraag vergunningcheck() {
        var sanne = wie("demo-westveld", "sanne");
        var check = check();
        var context = Checkvragen.context(check, check.vraag());
        return ontvang(
                sanne,
                NieuwContact.inkomend(
                                "telefoon",
                                klant(sanne, "Fatima Amrani", "fatima@example.nl"),
                                "Is het dakvlak van het voordakvlak gekeerd naar openbaar toegankelijk gebied?")
                        .over("Vergunningcheck dakkapel")
                        .met(context),
                c -> vraag(
                        c, Vraagsoort.INFORMATIE, team(sanne), sanne, Terugkoppelwijze.BELLEN, new Context(context)));
    }

    /// Fatima is busy with a dormer at the side of her roof, and came to the question she does not understand.
    private Check check() {
        var plek = Plek.punt(151_144, 475_000).metAdres("Dorpsstraat 12, 9901 AB Westveld", "9901AB", "12");
        var check = klant.checks().begin(List.of("dakkapel"), plek);
        for (var antwoord : List.of("nee", "Zijkant")) {
            if (check.vraag().isPresent()) {
                var nu = check.vraag().get();
                check = klant.checks().antwoorden(check.id(), nu.sleutel(), List.of(antwoord));
            }
        }
        return check;
    }

    private Vraag postcode() {
        var noor = wie("demo-iplo", "noor");
        var context = Map.of("foutcode", "LOC-404", "postcode", "4921BV", "huisnummer", "1");
        return ontvang(
                noor,
                NieuwContact.inkomend(
                                "webformulier",
                                klant(noor, "Bram Maas", "bram@example.nl"),
                                "Mijn postcode 4921BV nummer 1 wordt niet herkend in de Vergunningcheck.")
                        .over("Adres niet gevonden")
                        .met(context),
                c -> vraag(c, Vraagsoort.MELDING, team(noor), null, Terugkoppelwijze.SCHRIJVEN, new Context(context)));
    }

    private Vraag buitenGebied() {
        var noor = wie("demo-iplo", "noor");
        return ontvang(
                noor,
                NieuwContact.inkomend(
                                "telefoon",
                                klant(noor, "Gemeente Westveld, KCC", "kcc@westveld.example"),
                                "Een aanvraag uit onze gemeente is naar Oostveld gegaan. Een inwoner heeft ons gebeld.")
                        .over("Aanvraag bij verkeerde gemeente"),
                c -> vraag(
                        c, Vraagsoort.TECHNISCHE_STORING, team(noor), null, Terugkoppelwijze.SCHRIJVEN, Context.LEEG));
    }

    private Vraag ontvang(
            Medewerker wie, NieuwContact contact, java.util.function.Function<Klantcontact, NieuweVraag> vraag) {
        return klant.intake().ontvangen(wie.actor("demo maken"), contact, vraag).vraag();
    }

    private static NieuweVraag vraag(
            Klantcontact c, Vraagsoort soort, Team team, Medewerker wie, Terugkoppelwijze wijze, Context context) {
        boolean zwaar = soort == Vraagsoort.TECHNISCHE_STORING;
        return new NieuweVraag(
                c.kenmerk(),
                c.eigenWoorden(),
                soort,
                zwaar || soort == Vraagsoort.MELDING ? Onderwerp.DIGITALISERING : Onderwerp.WET,
                zwaar ? Impact.MIDDEN : Impact.KLEIN,
                Urgentie.HOOG,
                c.partij(),
                null,
                team.id(),
                wie == null ? null : wie.id(),
                wijze,
                context,
                null,
                null,
                false);
    }

    private java.util.UUID klant(Medewerker wie, String naam, String email) {
        return klant.partijen()
                .registreer(wie.actor("demo maken"), NieuwePartij.persoon(naam, DigitaalAdres.email(email)))
                .id();
    }

    private Medewerker wie(String code, String login) {
        var organisatie = organisaties.findOpCode(DEMO, code).orElseThrow(() -> Weigering.onbekend("De demo"));
        return medewerkers
                .findOpEmail(DEMO, organisatie.id(), login + "@demo.poort.example")
                .orElseThrow(() -> Weigering.onbekend("De demo"));
    }

    private Team team(Medewerker wie) {
        return organisaties.getTeam(DEMO, wie.teams().iterator().next());
    }
}
