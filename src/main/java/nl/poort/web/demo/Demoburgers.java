package nl.poort.web.demo;

import java.util.List;
import java.util.Map;
import nl.poort.contact.inzage.Bewijs;
import nl.poort.contact.inzage.Nepregister;
import nl.poort.contact.inzage.Registerbron.Gegeven;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Intake;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.contact.klantcontact.Voorkeur;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.web.mijn.Nepbroker;

/// The citizen and the company of the demo who can log in: with numbers that are never given out.
public final class Demoburgers {
    private static final Actor DEMO = Actor.system("demo maken");
    private static final Bsn JANS = new Bsn("999996873");
    private static final Bsn NIEMAND = new Bsn("999990019");
    private static final KvkNummer VOS = new KvkNummer("90001354");

    private final Db db;
    private final Register register;
    private final Contact contact;

    public record Register(Organisaties organisaties, Medewerkers medewerkers) {}

    public record Contact(Partijen partijen, Intake intake, Overdrachten overdrachten) {}

    public Demoburgers(Db db, Register register, Contact contact) {
        this.db = db;
        this.register = register;
        this.contact = contact;
    }

    /// Who one can be with DigiD.
    public static List<Nepbroker.Persoon> personen() {
        return List.of(
                new Nepbroker.Persoon(
                        "jans", "Jans de Vries, inwoner van Westveld", niveau -> new Bewijs.Persoon(JANS, niveau)),
                new Nepbroker.Persoon(
                        "nieuw", "Iemand die wij niet kennen", niveau -> new Bewijs.Persoon(NIEMAND, niveau)));
    }

    /// For which company one can act with eHerkenning.
    public static List<Nepbroker.Persoon> bedrijven() {
        return List.of(new Nepbroker.Persoon(
                "vos", "Bakkerij Vos, in Westveld", niveau -> new Bewijs.Bedrijf(VOS, null, niveau)));
    }

    /// What the register says; the address of Jans is one behind.
    public static Nepregister register() {
        return new Nepregister(Map.of(
                JANS.nummer(),
                List.of(
                        new Gegeven("Naam", "Johanna Maria de Vries"),
                        new Gegeven("Geboortedatum", "12 maart 1974"),
                        new Gegeven("Adres", "Dorpsstraat 12, 9901 AB Westveld"))));
    }

    /// Makes them once, with a question that is on its way.
    public void maakAlsErGeenIs() {
        db.run(DEMO, tx -> {
            if (contact.partijen().vanPersoon(JANS).isEmpty()) {
                maak();
            }
        });
    }

    private void maak() {
        var westveld = register.organisaties().findOpCode(DEMO, "demo-westveld");
        westveld.flatMap(o -> register.medewerkers().findOpEmail(DEMO, o.id(), "sanne@demo.poort.example"))
                .ifPresent(sanne -> {
                    var actor = sanne.actor("vraag beantwoorden");
                    var jans = contact.partijen()
                            .registreer(
                                    actor,
                                    NieuwePartij.persoon(
                                                    "Jans de Vries",
                                                    DigitaalAdres.email("jans@example.nl"),
                                                    DigitaalAdres.telefoon("0612345600"))
                                            .metBsn(JANS));
                    contact.partijen()
                            .registreer(
                                    actor,
                                    new NieuwePartij(
                                            Partijsoort.BEDRIJF,
                                            "Bakkerij Vos",
                                            null,
                                            VOS,
                                            null,
                                            null,
                                            List.of(DigitaalAdres.email("vos@example.nl")),
                                            Voorkeur.GEEN));
                    vraag(sanne, jans.id());
                });
    }

    /// The question went to the water authority: so there is somebody who got the data.
    private void vraag(Medewerker sanne, java.util.UUID jans) {
        var kcc = sanne.teams().stream().findFirst().orElseThrow();
        var vraag = contact.intake()
                .ontvangen(
                        sanne.actor("vraag beantwoorden"),
                        NieuwContact.inkomend(
                                        "telefoon", jans, "De sloot achter mijn huis loopt over. Wie maakt die schoon?")
                                .over("Sloot loopt over"),
                        c -> NieuweVraag.van(
                                c.kenmerk(), c.eigenWoorden(), jans, kcc, sanne.id(), Terugkoppelwijze.BELLEN))
                .vraag();
        register.organisaties()
                .findOpCode(DEMO, "demo-water")
                .flatMap(w -> register.organisaties().teams(DEMO, w.id()).stream()
                        .filter(t -> t.soort() == Schakelsoort.KCC)
                        .findFirst())
                .ifPresent(t -> contact.overdrachten()
                        .aanbieden(
                                sanne,
                                vraag.id(),
                                Aanbod.van(Overdrachtsoort.ADVIES, t.id(), "Van wie is deze sloot?")));
    }
}
