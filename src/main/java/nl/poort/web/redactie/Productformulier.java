package nl.poort.web.redactie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.poort.contact.kennis.Aanvraag;
import nl.poort.contact.kennis.Afhandeling;
import nl.poort.contact.kennis.Doelgroep;
import nl.poort.contact.kennis.Knip;
import nl.poort.contact.kennis.Levensgebeurtenis;
import nl.poort.contact.kennis.Looptijd;
import nl.poort.contact.kennis.Partner;
import nl.poort.contact.kennis.Partnerwijze;
import nl.poort.contact.kennis.Productblad;
import nl.poort.contact.kennis.Producttekst;
import nl.poort.contact.kennis.Rijpheid;
import nl.poort.contact.kennis.Upl;
import nl.poort.web.Formulier;

/// A product as the fields of its form, both ways.
final class Productformulier {
    private Productformulier() {}

    static void leeg(Formulier f, LocalDate vandaag) {
        f.vul("doelgroep", Doelgroep.INWONER)
                .vul("knip", Knip.SAMEN)
                .vul("rijpheid", Rijpheid.INFORMATIE)
                .vul("herzienOp", vandaag.plusYears(1));
    }

    static void vul(Formulier f, Productblad b, int versie) {
        var t = b.tekst();
        var a = b.afhandeling();
        f.vul("versie", versie)
                .vul("naam", b.naam())
                .vul("zoekwoorden", String.join("\n", b.zoekwoorden()))
                .vul("uplNaam", b.upl().naam())
                .vul("uplUri", b.upl().uri())
                .vul("kort", t.kort())
                .vul("uitleg", t.uitleg())
                .vul("voorwaarden", t.voorwaarden())
                .vul("rechten", t.rechten())
                .vul("meenemen", t.meenemen())
                .vul("kosten", t.kosten())
                .vul("termijn", t.termijn())
                .vul("intern", t.intern())
                .vul("bron", t.bron())
                .vul("online", b.aanvraag().online())
                .vul("onlineAdres", b.aanvraag().onlineAdres())
                .vul("telefoon", b.aanvraag().telefoon())
                .vul("balie", b.aanvraag().balie())
                .vul("doelgroep", b.doelgroep())
                .vul("gebeurtenissen", b.gebeurtenissen())
                .vul("knip", a.knip())
                .vul("rijpheid", a.rijpheid())
                .vul("zaaktype", a.zaaktype())
                .vul("team", a.team().map(Object::toString).orElse(""))
                .vul("partnerwijze", a.partner().map(p -> p.wijze().name()).orElse(""))
                .vul("partnerNaam", a.partner().map(Partner::naam).orElse(""))
                .vul("partnerScript", a.partner().map(Partner::script).orElse(""))
                .vul("vanaf", b.looptijd().vanaf().map(Object::toString).orElse(""))
                .vul("tot", b.looptijd().tot().map(Object::toString).orElse(""))
                .vul("herzienOp", b.looptijd().herzienOp());
    }

    static Productblad lees(Formulier f) {
        return new Productblad(
                f.waarde("naam").strip(),
                Redactie.regels(f.waarde("zoekwoorden")),
                new Upl(f.waarde("uplNaam").strip(), f.waarde("uplUri").strip()),
                new Producttekst(
                        f.waarde("kort").strip(),
                        Redactie.schoon(f.waarde("uitleg")),
                        Redactie.schoon(f.waarde("voorwaarden")),
                        Redactie.schoon(f.waarde("rechten")),
                        Redactie.schoon(f.waarde("meenemen")),
                        Redactie.schoon(f.waarde("kosten")),
                        Redactie.schoon(f.waarde("termijn")),
                        Redactie.schoon(f.waarde("intern")),
                        Redactie.schoon(f.waarde("bron"))),
                new Aanvraag(
                        Redactie.schoon(f.waarde("online")),
                        f.waarde("onlineAdres").strip(),
                        Redactie.schoon(f.waarde("telefoon")),
                        Redactie.schoon(f.waarde("balie"))),
                keuze(f, "doelgroep", Doelgroep.class, Doelgroep.BEIDE, "Kies voor wie het is"),
                f.alle("gebeurtenissen").stream()
                        .map(Levensgebeurtenis::valueOf)
                        .collect(Collectors.toSet()),
                new Afhandeling(
                        keuze(f, "knip", Knip.class, Knip.SAMEN, "Kies wie wat doet"),
                        keuze(f, "rijpheid", Rijpheid.class, Rijpheid.INFORMATIE, "Kies hoe digitaal het is"),
                        f.waarde("zaaktype").strip(),
                        Optional.ofNullable(f.idOfNiets("team")),
                        partner(f)),
                new Looptijd(
                        Optional.ofNullable(f.datumOfNiets("vanaf")),
                        Optional.ofNullable(f.datumOfNiets("tot")),
                        f.datumOfNiets("herzienOp")));
    }

    private static Optional<Partner> partner(Formulier f) {
        if (f.waarde("partnerwijze").isBlank()) {
            return Optional.empty();
        }
        var wijze = keuze(f, "partnerwijze", Partnerwijze.class, Partnerwijze.VERWIJS, "Kies wat wij doen");
        return Optional.of(new Partner(
                wijze, Optional.empty(), f.waarde("partnerNaam").strip(), Redactie.schoon(f.waarde("partnerScript"))));
    }

    private static <E extends Enum<E>> E keuze(Formulier f, String veld, Class<E> soort, E anders, String zin) {
        var gekozen = f.keuze(veld, soort, zin);
        return gekozen == null ? anders : gekozen;
    }
}
