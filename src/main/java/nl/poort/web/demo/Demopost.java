package nl.poort.web.demo;

import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.berichten.Ontvanger;
import nl.poort.contact.berichten.Postinstelling;
import nl.poort.contact.berichten.Postinstellingen;
import nl.poort.contact.berichten.Postwegen;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;

/// Post in the demo: Westveld uses the Berichtenbox, one decision went there and one is a letter that must be posted.
public final class Demopost {
    private static final Actor DEMO = Actor.system("demo maken");
    private static final String OIN = "00000001123456782000";

    private final Mensen mensen;
    private final Postinstellingen instellingen;
    private final Postwegen wegen;
    private final Berichten berichten;

    public record Mensen(Organisaties organisaties, Medewerkers medewerkers) {}

    public Demopost(Mensen mensen, Postinstellingen instellingen, Postwegen wegen, Berichten berichten) {
        this.mensen = mensen;
        this.instellingen = instellingen;
        this.wegen = wegen;
        this.berichten = berichten;
    }

    /// Once; without the demo chain nothing happens.
    public void maakAlsErGeenIs() {
        mensen.organisaties().findOpCode(DEMO, "demo-westveld").ifPresent(westveld -> {
            var bea = mensen.medewerkers().findOpEmail(DEMO, westveld.id(), "bea@demo.poort.example");
            var nu = instellingen.get(DEMO, westveld.id());
            if (bea.isPresent() && nu.gewijzigdOp() == null) {
                sluitAan(westveld, bea.get());
                stuur(westveld, "Jasper de Groot", new Bsn("111222333"), "", "Z-DEMO-1");
                stuur(westveld, "Bakkerij Het Zonnetje", null, "Kerkplein 4\n9901 AB Westveld", "Z-DEMO-2");
            }
        });
    }

    private void sluitAan(Organisatie westveld, Medewerker bea) {
        if (westveld.oin() == null) {
            var oin = westveld.rsin() == null ? OIN : Oin.van(westveld.rsin()).nummer();
            mensen.organisaties()
                    .wijzig(
                            DEMO,
                            westveld.id(),
                            new Organisatiegegevens(
                                    westveld.naam(),
                                    westveld.soort(),
                                    oin,
                                    westveld.rsin() == null
                                            ? null
                                            : westveld.rsin().nummer(),
                                    westveld.code(),
                                    westveld.regio()));
        }
        instellingen.opslaan(
                bea,
                new Postinstelling(
                        westveld.id(),
                        true,
                        "BESLUIT",
                        Postinstelling.BIJLAGEN_KB,
                        "Postbus 100\n9900 AA Westveld",
                        null,
                        bea.naam()));
    }

    private void stuur(Organisatie van, String naam, Bsn bsn, String adres, String kenmerk) {
        var actor = new Actor(null, "Poort", van.id(), "demo maken");
        var aan = wegen.voorBesluit(
                actor, new Ontvanger(null, naam, List.of()), new Postwegen.Geadresseerde(naam, bsn, adres));
        var tekst = """
                Beste %s,

                U krijgt de vergunning waarom u vroeg. U mag beginnen.

                Bent u het niet eens met dit besluit? Laat het ons weten binnen zes weken na de dag waarop wij het \
                verstuurden.

                Met vriendelijke groet,
                %s""".formatted(naam, van.naam());
        berichten.klaarzetten(
                actor,
                new NieuwBericht(
                        UUID.randomUUID(),
                        null,
                        kenmerk,
                        aan,
                        Berichtcode.ZAAK,
                        new Berichttekst("Nieuws over uw zaak: er is een besluit", tekst),
                        true,
                        false,
                        "demo " + kenmerk));
    }
}
