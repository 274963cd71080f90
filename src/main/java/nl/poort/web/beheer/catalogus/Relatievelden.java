package nl.poort.web.beheer.catalogus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.poort.registers.catalogus.AardRelatie;
import nl.poort.registers.catalogus.Catalogusbeheer;
import nl.poort.registers.catalogus.Typenfilter;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.Zaaktype.GerelateerdZaaktype;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Naamlink;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;

/// To which decisions and other zaaktypen a zaaktype refers, as boxes to tick.
final class Relatievelden {
    private static final List<String> AARD =
            Arrays.stream(AardRelatie.values()).map(Enum::name).toList();

    private Relatievelden() {}

    static List<Invoerveld> van(Catalogusbeheer beheer, Tx tx, Zaaktype z) {
        var besluiten = keuzes(beheer.namen(tx, "besluittype", z.catalogus()).bestaat());
        var zaaktypen = beheer.overzicht(tx, new Typenfilter("zaaktype", z.catalogus(), "", null)).stream()
                .filter(r -> !r.naam().equals(z.identificatie()))
                .map(r -> new Keuze(r.naam(), r.hoofd().omschrijving()))
                .toList();
        return List.of(
                Invoerveld.meer("besluittypen", "Besluiten die in een zaak kunnen vallen", besluiten),
                Invoerveld.meer("deelzaaktypen", "Zaaktypen die een deelzaak kunnen zijn", zaaktypen),
                Invoerveld.meer("VERVOLG", "Zaaktypen die hierop volgen", zaaktypen),
                Invoerveld.meer("BIJDRAGE", "Zaaktypen die aan deze zaak bijdragen", zaaktypen),
                Invoerveld.meer("ONDERWERP", "Zaaktypen waar deze zaak over gaat", zaaktypen));
    }

    private static List<Keuze> keuzes(Collection<String> namen) {
        return namen.stream().map(n -> new Keuze(n, n)).toList();
    }

    static void vul(Formulier f, Zaaktype z) {
        f.vul("besluittypen", z.besluittypeOmschrijving()).vul("deelzaaktypen", z.deelzaaktypeIdentificaties());
        AARD.forEach(aard -> f.vul(
                aard,
                z.gerelateerdeZaaktypen().stream()
                        .filter(g -> g.aardRelatie().name().equals(aard))
                        .map(GerelateerdZaaktype::zaaktypeIdentificatie)
                        .toList()));
    }

    static Zaaktype lees(Formulier f, Zaaktype z, List<Invoerveld> velden) {
        var verwant = new ArrayList<GerelateerdZaaktype>();
        for (var aard : AARD) {
            for (var naam : gekozen(f, velden, aard)) {
                verwant.add(new GerelateerdZaaktype(
                        Naamlink.van(naam), naam, AardRelatie.valueOf(aard), toelichting(z, aard, naam)));
            }
        }
        return Records.with(
                z,
                "besluittypen",
                Catalogusbeheer.links(gekozen(f, velden, "besluittypen")),
                "deelzaaktypen",
                Catalogusbeheer.links(gekozen(f, velden, "deelzaaktypen")),
                "gerelateerdeZaaktypen",
                verwant);
    }

    private static List<String> gekozen(Formulier f, List<Invoerveld> velden, String naam) {
        var veld =
                velden.stream().filter(v -> v.naam().equals(naam)).findFirst().orElseThrow();
        var mogelijk = veld.keuzes().stream().map(Keuze::waarde).toList();
        return f.alle(naam).stream().filter(mogelijk::contains).toList();
    }

    private static String toelichting(Zaaktype z, String aard, String naam) {
        return z.gerelateerdeZaaktypen().stream()
                .filter(g -> g.aardRelatie().name().equals(aard) && naam.equals(g.zaaktypeIdentificatie()))
                .map(GerelateerdZaaktype::toelichting)
                .findFirst()
                .orElse("");
    }
}
