package nl.poort.contact.klantcontact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// What may follow what in a contact, and what may stand in it. Pure.
final class Contactregels {
    /// clocks of two machines may differ this much before a time counts as the future
    private static final Duration SPELING = Duration.ofMinutes(1);

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");

    private Contactregels() {}

    static boolean direct(Contactresultaat resultaat) {
        return switch (resultaat) {
            case ZELF_BEANTWOORD, KLANT_MELDT_ZELF -> true;
            case DOORGEZET, TERUGBELLEN, DOORVERWEZEN, ANTWOORD_GEGEVEN, GESPROKEN, NIET_GELUKT -> false;
            case null -> false;
        };
    }

    /// The new contact with tidy text; all errors at once.
    static NieuwContact schoon(NieuwContact n, Instant now) {
        var fouten = new Veldfouten();
        var kanaal = fouten.verplicht("kanaal", n.kanaal(), 40, "Kies het kanaal");
        fouten.eis(
                n.tijd() == null || !n.tijd().isAfter(now.plus(SPELING)),
                "tijd",
                "Een contact kan niet in de toekomst liggen: plan een afspraak of een terugbelverzoek");
        fouten.eis(
                n.rol() != Klantrol.GEMACHTIGDE || n.namens() != null,
                "namens",
                "Leg vast namens wie de gemachtigde spreekt");
        fouten.eis(
                n.namens() == null || !n.namens().equals(n.partij()),
                "namens",
                "Iemand kan niet namens zichzelf spreken");
        fouten.eis(n.namens() == null || n.partij() != null, "partij", "Leg vast wie er namens de klant spreekt");
        fouten.eis(n.context().size() <= 60, "context", "Er kunnen hoogstens 60 gegevens bij een contact staan");
        n.context().forEach((naam, waarde) -> {
            fouten.verplicht("context", naam, 80, "Een gegeven zonder naam kan niet worden opgeslagen");
            fouten.tekst("context", waarde, 10_000);
        });
        fouten.eis(!heeftBsn(n.context()), "context", "In de context van een contact mag geen BSN staan");
        var nieuw = new NieuwContact(
                kanaal,
                n.richting() == null ? Richting.INKOMEND : n.richting(),
                n.tijd() == null || n.tijd().isAfter(now) ? now : n.tijd(),
                n.partij(),
                n.namens(),
                n.rol(),
                fouten.tekst("onderwerp", n.onderwerp(), 200),
                fouten.tekst("eigenWoorden", n.eigenWoorden(), 20_000),
                n.context(),
                n.kenmerk(),
                n.vraag(),
                n.vervolgOp(),
                n.inWachtrij(),
                n.id());
        fouten.klaar();
        return nieuw;
    }

    private static boolean heeftBsn(Map<String, String> context) {
        return context.keySet().stream().anyMatch(naam -> naam.equalsIgnoreCase("bsn"));
    }

    /// The closing with tidy text; refused when the contact cannot be closed this way.
    static Afronding schoon(Klantcontact contact, Afronding a) {
        if (contact.stand().klaar()) {
            throw new Weigering(
                    "contact-afgerond", "Dit contact is al afgerond en verandert niet meer: maak een correctie");
        }
        var fouten = new Veldfouten();
        fouten.eis(a.resultaat() != null, "resultaat", "Kies hoe het contact is afgelopen");
        var vraag = a.vraag() == null ? contact.vraag() : a.vraag();
        fouten.eis(
                contact.vraag() == null || contact.vraag().equals(vraag),
                "vraag",
                "Dit contact hoort al bij een andere vraag: twee onderwerpen zijn twee contacten");
        boolean gaatVerder =
                a.resultaat() == Contactresultaat.DOORGEZET || a.resultaat() == Contactresultaat.TERUGBELLEN;
        fouten.eis(!gaatVerder || vraag != null, "vraag", "Leg eerst de vraag vast, zodat iemand ermee verder kan");
        boolean anderLeest = gaatVerder || a.resultaat() == Contactresultaat.KLANT_MELDT_ZELF;
        fouten.eis(
                !anderLeest || contact.eigenWoorden() != null,
                "eigenWoorden",
                "Schrijf op wat de klant vraagt: wie het overneemt moet het kunnen lezen");
        var klaar = new Afronding(
                a.resultaat(), fouten.tekst("inhoud", a.inhoud(), 20_000), fouten.tekst("bij", a.bij(), 200), vraag);
        fouten.klaar();
        return klaar;
    }

    /// The contact as it is closed.
    ///
    /// @param klaar what [#schoon] approved
    static Klantcontact afgerond(Klantcontact c, Afronding klaar, Instant now) {
        return new Klantcontact(
                c.id(),
                c.organisatie(),
                c.kenmerk(),
                klaar.vraag(),
                c.kanaal(),
                c.richting(),
                c.tijd(),
                c.partij(),
                c.namens(),
                c.rol(),
                c.onderwerp(),
                c.eigenWoorden(),
                klaar.inhoud(),
                c.context(),
                c.medewerker(),
                c.medewerkerNaam(),
                Contactstand.AFGEROND,
                klaar.resultaat(),
                klaar.bij(),
                klaar.resultaat() != Contactresultaat.NIET_GELUKT,
                c.vervolgOp(),
                c.correctieOp(),
                now,
                c.verwijzingen());
    }

    /// Why a closed contact is corrected; refused for one that is still open.
    static String reden(Klantcontact oud, Correctie c) {
        if (oud.stand() != Contactstand.AFGEROND) {
            throw new Weigering("contact-open", "Dit contact is nog niet afgerond: pas het gewoon aan");
        }
        var fouten = new Veldfouten();
        var reden = fouten.verplicht("reden", c.reden(), 500, "Schrijf op wat er niet klopte");
        fouten.tekst("onderwerp", c.onderwerp(), 200);
        fouten.tekst("eigenWoorden", c.eigenWoorden(), 20_000);
        fouten.tekst("inhoud", c.inhoud(), 20_000);
        fouten.eis(
                c.vraag() == null || oud.vraag() == null || oud.vraag().equals(c.vraag()),
                "vraag",
                "Dit contact hoort al bij een andere vraag: twee onderwerpen zijn twee contacten");
        fouten.eis(
                c.partij() == null || oud.partij() == null || oud.partij().equals(c.partij()),
                "partij",
                "Dit contact was met een andere klant");
        fouten.klaar();
        return reden;
    }

    /// The new version: everything that the correction does not name stays, also the time of the contact.
    static Klantcontact gecorrigeerd(Klantcontact oud, Correctie c, UUID id, Actor wie, Instant now) {
        var resultaat = c.resultaat() == null ? oud.resultaat() : c.resultaat();
        return new Klantcontact(
                id,
                oud.organisatie(),
                oud.kenmerk(),
                c.vraag() == null ? oud.vraag() : c.vraag(),
                oud.kanaal(),
                oud.richting(),
                oud.tijd(),
                c.partij() == null ? oud.partij() : c.partij(),
                oud.namens(),
                oud.rol(),
                c.onderwerp() == null ? oud.onderwerp() : c.onderwerp().strip(),
                c.eigenWoorden() == null ? oud.eigenWoorden() : c.eigenWoorden().strip(),
                c.inhoud() == null ? oud.inhoud() : c.inhoud().strip(),
                oud.context(),
                wie.id(),
                wie.name(),
                Contactstand.AFGEROND,
                resultaat,
                oud.resultaatBij(),
                resultaat != Contactresultaat.NIET_GELUKT,
                oud.vervolgOp(),
                oud.id(),
                now,
                List.of());
    }

    /// The subject of a tally: short, and nothing in it that points to a person.
    static String onderwerpVanTurf(String onderwerp) {
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("onderwerp", onderwerp, 80, "Vul een onderwerp in");
        if (tekst != null) {
            fouten.eis(
                    !tekst.contains("@") && !lijktOpNummer(tekst),
                    "onderwerp",
                    "Een turf bevat geen persoonsgegevens: laat nummers en adressen weg");
        }
        fouten.klaar();
        return tekst;
    }

    private static boolean lijktOpNummer(String tekst) {
        return NEGEN_CIJFERS
                        .matcher(tekst)
                        .results()
                        .map(m -> m.group().replaceAll("\\D", ""))
                        .anyMatch(Elfproef::klopt)
                || tekst.replaceAll("[^\\d]", "").length() >= 9;
    }
}
