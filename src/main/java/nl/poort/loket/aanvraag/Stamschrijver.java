package nl.poort.loket.aanvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.poort.techniek.db.Tx;

/// Writes a request as the standard of the Omgevingswet has it (STAM 4), so that `loket.ontvangst`
/// reads the same request.
///
/// What the standard has no place for (hashes, the version of the rules, the moment) stands in elements of our own
/// between the others; who does not know them reads over them.
public final class Stamschrijver {
    static final String VX = "http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek";
    static final String IMAM = "http://www.omgevingswet.nl/koppelvlak/stam-v4/IMAM";
    static final String IC = "http://www.omgevingswet.nl/koppelvlak/stam-v4/common";
    static final String GML = "http://www.opengis.net/gml/3.2";

    private final Xmltekst x = new Xmltekst();
    private final Verzoek v;

    private Stamschrijver(Verzoek verzoek) {
        this.v = verzoek;
    }

    public static byte[] schrijf(Stambericht bericht) {
        return new Stamschrijver(bericht.verzoek()).alles(bericht);
    }

    private byte[] alles(Stambericht b) {
        x.open(
                "vx:verzoek",
                "xmlns:vx=\"%s\" xmlns:imam=\"%s\" xmlns:ic=\"%s\" xmlns:gml=\"%s\"".formatted(VX, IMAM, IC, GML));
        x.veld("vx:verzoeknummer", v.nummer().cijfers());
        x.veld("vx:volgnummer", "%03d".formatted(v.nummer().volgnummer()));
        x.veld("vx:doel", v.doel().stam());
        x.veld("vx:type", v.soort().naam());
        x.veld("vx:indienDatum", LocalDate.ofInstant(v.ingediend(), Tx.ZONE));
        x.veld("vx:indienTijdstip", v.ingediend());
        x.veld("vx:ambtshalve", b.ambtshalve());
        x.veld("vx:verzoekId", v.id());
        x.veld("vx:projectId", v.project().id());
        x.veld("vx:naam", v.project().naam());
        x.veld("vx:omschrijving", v.project().omschrijving());
        instantie("vx:bevoegdGezag", "vx:bevoegdGezagNaam", b.gezag());
        instantie("vx:uitvoerendeInstantie", "vx:naam", b.uitvoerend());
        if (v.plek() != null) {
            x.regel().open("vx:projectlocaties").open("vx:projectlocatie");
            new Stamplaats(x).schrijf(v.plek());
            x.sluit("vx:projectlocatie").sluit("vx:projectlocaties");
        }
        v.betrokkenen().forEach(this::betrokkene);
        x.regel().open("vx:projectactiviteiten");
        v.activiteiten().forEach(this::activiteit);
        x.sluit("vx:projectactiviteiten");
        x.regel().open("vx:verzoekbijlages");
        bijlagen(this::isLos).forEach(d -> document(d, true));
        x.sluit("vx:verzoekbijlages");
        return x.sluit("vx:verzoek").bytes();
    }

    private void instantie(String element, String naam, Stambericht.Instantie wie) {
        if (wie != null) {
            x.open(element).veld("vx:oin", wie.oin()).veld(naam, wie.naam()).sluit(element);
        }
    }

    private void betrokkene(Betrokkene b) {
        var rol = "vx:" + b.rol().name().toLowerCase(java.util.Locale.ROOT);
        var soort = b.bedrijf().isEmpty() && b.kvk().isEmpty() ? "vx:natuurlijkPersoon" : "vx:nietNatuurlijkPersoon";
        x.regel().open(rol).open(soort);
        x.veld("vx:naam", b.naam());
        if (soort.endsWith("nietNatuurlijkPersoon")) {
            x.veld("vx:handelsnaam", b.bedrijf()).veld("vx:kvkNummer", b.kvk());
        }
        x.veld("vx:emailadres", b.email())
                .veld("vx:telefoonnummer", b.telefoon())
                .veld("vx:adres", b.adres());
        x.sluit(soort).sluit(rol);
    }

    private void activiteit(Verzoekactiviteit a) {
        x.regel().open("vx:projectactiviteit");
        x.veld("vx:activiteitId", a.urn()).veld("vx:activiteitnaam", a.naam());
        x.veld("vx:bevoegdGezagCode", a.gezagcode()).veld("vx:bevoegdGezagNaam", a.gezagnaam());
        if (a.regels() != null) {
            x.open("vx:regelversie");
            x.veld("vx:boek", a.regels().boek()).veld("vx:versie", a.regels().versie());
            x.veld("vx:hash", a.regels().hash()).sluit("vx:regelversie");
        }
        x.open("vx:specificaties");
        a.antwoorden().forEach(w -> specificatie(a.urn(), w));
        x.sluit("vx:specificaties").sluit("vx:projectactiviteit");
    }

    private void specificatie(String urn, Verzoekantwoord a) {
        x.open("vx:specificatie");
        x.veld("vx:vraagId", a.vraag()).veld("vx:groepering", a.groep());
        x.veld("vx:vraagclassificatie", a.classificatie()).veld("vx:vraagtekst", a.tekst());
        antwoorden("vx:antwoord", a.antwoorden());
        if (a.vorig() != null) {
            antwoorden("vx:oorsprantwoord", a.vorig());
        }
        var gevraagd = bijlagen(
                b -> b.plaatsing().urn().equals(urn) && b.plaatsing().vraag().equals(a.vraag()));
        if (!gevraagd.isEmpty()) {
            x.open("vx:gevraagdeBijlage").open("vx:documenten");
            gevraagd.forEach(d -> document(d, false));
            x.sluit("vx:documenten").sluit("vx:gevraagdeBijlage");
        }
        x.sluit("vx:specificatie");
    }

    private void antwoorden(String element, List<String> antwoorden) {
        if (antwoorden.isEmpty()) {
            x.veld(element, "");
        }
        antwoorden.forEach(a -> x.veld(element, a));
    }

    /// Belongs to no question that stands here.
    private boolean isLos(Verzoekbijlage b) {
        return v.activiteiten().stream()
                .filter(a -> a.urn().equals(b.plaatsing().urn()))
                .flatMap(a -> a.antwoorden().stream())
                .noneMatch(w -> w.vraag().equals(b.plaatsing().vraag()));
    }

    private List<Verzoekbijlage> bijlagen(Predicate<Verzoekbijlage> welke) {
        return v.bijlagen().stream().filter(welke).toList();
    }

    private void document(Verzoekbijlage b, boolean los) {
        x.open("vx:document");
        x.veld("vx:documentId", b.id()).veld("vx:bestandsnaam", b.naam());
        x.veld("vx:bestandsgrootte", b.grootte()).veld("vx:documentsoortDSO", b.soort());
        x.veld("vx:vertrouwelijk", b.plaatsing().vertrouwelijk()).veldAls("vx:documentHash", b.sha256());
        if (los) {
            x.veld("vx:activiteitId", b.plaatsing().urn())
                    .veld("vx:vraagId", b.plaatsing().vraag());
        }
        x.sluit("vx:document");
    }
}
