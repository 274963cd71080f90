package nl.poort.sturing.kpi;

import static nl.poort.sturing.kpi.Dimensie.DESKUNDIGHEID;
import static nl.poort.sturing.kpi.Dimensie.DOORLOOPTIJD;
import static nl.poort.sturing.kpi.Dimensie.HOSTMANSHIP;
import static nl.poort.sturing.kpi.Eenheid.CIJFER;
import static nl.poort.sturing.kpi.Eenheid.PROCENT;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every measure, with what stands above and below the line and where it comes from. "80%" is six of them (T2).
public enum Maatstaf {
    OP_TIJD(
            "Op tijd",
            "binnen de beloofde tijd beantwoord",
            PROCENT,
            DOORLOOPTIJD,
            "vragen waarvan de klant binnen de afgesproken tijd antwoord kreeg",
            "vragen waarvan de afgesproken tijd voorbij of gehaald is",
            "ketenklokken"),
    K1(
            "K1",
            "beantwoord door het KCC",
            PROCENT,
            DESKUNDIGHEID,
            "vragen die het KCC heeft beantwoord, hoeveel contacten er ook nodig waren",
            "alle vragen aan de overheid die in Poort zijn gesteld",
            "contacten, turven en vragen"),
    K2(
            "K2",
            "eerste contact direct afgehandeld",
            PROCENT,
            DESKUNDIGHEID,
            "eerste contacten die in het gesprek zelf klaar waren, ook na ruggespraak",
            "alle eerste contacten",
            "contacten en turven"),
    K3(
            "K3",
            "afgehandeld in de eerste lijn",
            PROCENT,
            DESKUNDIGHEID,
            "contacten op alle kanalen die de eerste lijn zelf afhandelde",
            "alle contacten op alle kanalen, dus ook e-mail, formulier en post",
            "contacten, turven en vragen"),
    K4(
            "K4",
            "aanvragen afgehandeld door het KCC",
            PROCENT,
            DESKUNDIGHEID,
            "aanvragen van klanten die een team van het KCC heeft afgehandeld",
            "alle aanvragen van klanten die in de periode begonnen",
            "zaken"),
    K5(
            "K5",
            "in één keer goed",
            PROCENT,
            DESKUNDIGHEID,
            "eerste contacten die direct klaar waren, niet binnen 7 dagen terugkwamen en niet onjuist bleken",
            "alle eerste contacten",
            "contacten, turven en de steekproef"),
    K6(
            "K6",
            "antwoord in essentie juist (telefoon)",
            PROCENT,
            DESKUNDIGHEID,
            "telefonische antwoorden in de steekproef die in essentie juist of volledig juist zijn",
            "alle beoordeelde telefonische antwoorden in de steekproef",
            "steekproef"),
    K7(
            "K7",
            "telefonisch door het KCC afgehandeld",
            PROCENT,
            DESKUNDIGHEID,
            "telefonische contacten die het KCC zelf afhandelde",
            "alle telefonische contacten",
            "contacten, turven en vragen"),
    K8(
            "K8",
            "direct antwoord, ook na doorverbinden",
            PROCENT,
            DOORLOOPTIJD,
            "telefoongesprekken waarin de klant antwoord kreeg, van ons of van wie is doorverbonden",
            "alle telefoongesprekken die bij ons begonnen",
            "contacten en turven"),
    K9(
            "K9",
            "binnen 20 seconden opgenomen",
            PROCENT,
            DOORLOOPTIJD,
            "telefoongesprekken die binnen 20 seconden zijn opgenomen",
            "alle telefoongesprekken, zonder wie binnen enkele seconden ophing",
            "telefooncentrale"),
    K10(
            "K10",
            "binnen 200 seconden opgenomen",
            PROCENT,
            DOORLOOPTIJD,
            "telefoongesprekken die binnen 200 seconden zijn opgenomen",
            "alle telefoongesprekken, zonder wie binnen enkele seconden ophing",
            "telefooncentrale"),
    BALIE(
            "Balie",
            "aan de balie binnen 15 minuten geroepen",
            PROCENT,
            DOORLOOPTIJD,
            "bezoekers zonder afspraak die binnen 15 minuten zijn geroepen",
            "alle bezoekers zonder afspraak",
            "volgnummers van de balie"),
    AFSPRAAK(
            "Afspraak",
            "op afspraak binnen 5 minuten geroepen",
            PROCENT,
            DOORLOOPTIJD,
            "bezoekers met een afspraak die binnen 5 minuten na die tijd zijn geroepen",
            "alle bezoekers met een afspraak die zich aanmeldden",
            "afspraken en volgnummers van de balie"),
    JUIST(
            "Juist",
            "antwoord volledig juist (telefoon)",
            PROCENT,
            DESKUNDIGHEID,
            "telefonische antwoorden in de steekproef die volledig juist zijn",
            "alle beoordeelde telefonische antwoorden in de steekproef",
            "steekproef"),
    OORDEEL(
            "Oordeel",
            "rapportcijfer van de klant",
            CIJFER,
            HOSTMANSHIP,
            "alle cijfers van klanten bij elkaar",
            "aantal cijfers",
            "oordeel van klanten"),
    INLEVEN(
            "Inleven",
            "leefde zich in",
            PROCENT,
            HOSTMANSHIP,
            "klanten die vinden dat de medewerker zich in hen inleefde",
            "klanten die deze vraag beantwoordden",
            "oordeel van klanten"),
    MEEDENKEN(
            "Meedenken",
            "dacht mee",
            PROCENT,
            HOSTMANSHIP,
            "klanten die vinden dat de medewerker meedacht",
            "klanten die deze vraag beantwoordden",
            "oordeel van klanten"),
    OPGELOST(
            "Opgelost",
            "opgelost volgens de klant",
            PROCENT,
            HOSTMANSHIP,
            "klanten die zeggen dat hun vraag is opgelost",
            "klanten die zeiden of hun vraag is opgelost",
            "oordeel van klanten"),
    WEBSITE("Website", "gebruik van de website", "contacten via website en app"),
    TELEFOON("Telefoon", "gebruik van de telefoon", "contacten per telefoon"),
    PERSOONLIJK("Persoonlijk", "persoonlijk contact", "contacten aan de balie en thuis"),
    OORDEEL_WEBSITE(
            "Oordeel website",
            "rapportcijfer voor de website",
            CIJFER,
            HOSTMANSHIP,
            "alle cijfers na contact via website en app",
            "aantal cijfers",
            "oordeel van klanten"),
    OORDEEL_TELEFOON(
            "Oordeel telefoon",
            "rapportcijfer voor de telefoon",
            CIJFER,
            HOSTMANSHIP,
            "alle cijfers na contact per telefoon",
            "aantal cijfers",
            "oordeel van klanten"),
    OORDEEL_PERSOONLIJK(
            "Oordeel persoonlijk",
            "rapportcijfer voor persoonlijk contact",
            CIJFER,
            HOSTMANSHIP,
            "alle cijfers na contact aan de balie en thuis",
            "aantal cijfers",
            "oordeel van klanten");

    /// How many may stand in front (S1-68).
    public static final int MEESTE_KERN = 7;

    private final String code;
    private final String naam;
    private final Eenheid eenheid;
    private final Dimensie dimensie;
    private final String[] uitleg;

    /// A share of all contacts.
    Maatstaf(String code, String naam, String teller) {
        this(code, naam, PROCENT, DOORLOOPTIJD, teller, "alle contacten", "contacten en turven");
    }

    Maatstaf(String code, String naam, Eenheid eenheid, Dimensie dimensie, String... uitleg) {
        this.code = code;
        this.naam = naam;
        this.eenheid = eenheid;
        this.dimensie = dimensie;
        this.uitleg = uitleg;
    }

    public static Optional<Maatstaf> vanPad(String pad) {
        return Stream.of(values()).filter(m -> m.pad().equals(pad)).findFirst();
    }

    /// In an address and in a file: `k5`, `oordeel-website`.
    public String pad() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public Eenheid eenheid() {
        return eenheid;
    }

    public Dimensie dimensie() {
        return dimensie;
    }

    public String teller() {
        return uitleg[0];
    }

    public String noemer() {
        return uitleg[1];
    }

    public String bron() {
        return uitleg[2];
    }

    /// Of telephone and personal contact we aim at less: people come by the website more and more (S2-203, S2-204).
    public boolean lagerIsBeter() {
        return this == TELEFOON || this == PERSOONLIJK;
    }
}
