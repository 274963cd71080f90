package nl.poort;

import java.util.List;
import nl.poort.contact.berichten.Berichtbezorging;
import nl.poort.contact.berichten.Berichten;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.Nabelgesprekken;
import nl.poort.contact.berichten.Postvak;
import nl.poort.contact.berichten.Roosterwacht;
import nl.poort.contact.berichten.Teksten;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.contact.kennis.Kennissignalen;
import nl.poort.contact.klantcontact.Contactstappen;
import nl.poort.contact.klantcontact.Gesprekken;
import nl.poort.contact.klantcontact.Intake;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.Klantoordelen;
import nl.poort.contact.klantcontact.LopendeContacten;
import nl.poort.contact.klantcontact.Overnames;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Ruggespraken;
import nl.poort.contact.klantcontact.Terugbelgesprekken;
import nl.poort.contact.klantcontact.Vermijdbaarheid;
import nl.poort.contact.klantcontact.Vervolggesprekken;
import nl.poort.contact.klantcontact.Warmegesprekken;
import nl.poort.keten.calamiteiten.Calamiteitbronnen;
import nl.poort.keten.calamiteiten.Calamiteitdeuren;
import nl.poort.keten.vragen.Bronnen;
import nl.poort.keten.vragen.Deelvragen;
import nl.poort.keten.vragen.Ketenbeeld;
import nl.poort.keten.vragen.Ketenwacht;
import nl.poort.keten.vragen.Klantreacties;
import nl.poort.keten.vragen.Nabelverzoeken;
import nl.poort.keten.vragen.Opschalingen;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Plaatsbepaling;
import nl.poort.keten.vragen.Regie;
import nl.poort.keten.vragen.Routes;
import nl.poort.keten.vragen.Samenwerkingen;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Taken;
import nl.poort.keten.vragen.Terugbelnormen;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Uitbestedingen;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Vragensets;
import nl.poort.keten.vragen.Warmeoverdrachten;
import nl.poort.keten.vragen.Werklijst;
import nl.poort.keten.vragen.Zaaksporen;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.organisatie.Aanwezigheden;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.sturing.Metingen;
import nl.poort.sturing.NietsKwijt;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.kpi.ExterneMetingen;
import nl.poort.sturing.kpi.Kanaalcijfers;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Prestaties;
import nl.poort.sturing.kpi.Wandbord;
import nl.poort.sturing.kwaliteit.Kwaliteitsbeeld;
import nl.poort.sturing.kwaliteit.Steekproeven;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The front doors of all modules, made by hand: registers first, then the chain, then the contact side that uses it.
/// The same doors serve the screens, the API, the commands and the tests.
public final class Modules {
    public final Db db;
    public final Gebeurtenissen gebeurtenissen;

    public final Organisaties organisaties;
    public final Medewerkers medewerkers;
    public final Aanwezigheden aanwezigheden;
    public final Accounts accounts;
    public final Dienstroosters dienstroosters;
    public final Klokken klokken;
    public final Kalenderbeheer kalenderbeheer;
    public final Ketenafspraken ketenafspraken;
    public final Omgevingsdeuren omgeving;
    public final Regelbestanden regelbestanden;

    public final Vragen vragen;
    public final Overdrachten overdrachten;
    public final Opschalingen opschalingen;
    public final Werklijst werklijst;
    public final Routes routes;
    public final Regie regie;
    public final nl.poort.keten.vragen.Verdeeldeuren verdelen;
    public final Signalen signalen;
    public final Ketenwacht ketenwacht;
    public final Calamiteitdeuren calamiteit;
    public final Klantreacties klantreacties;
    public final Zaaksporen zaaksporen;
    public final Volgcode volgcode;
    public final Ketenbeeld ketenbeeld;
    public final Taken taken;
    public final Deelvragen deelvragen;
    public final Warmeoverdrachten warmeoverdrachten;
    public final Uitbestedingen uitbestedingen;
    public final Samenwerkingen samenwerkingen;
    public final Terugbelverzoeken terugbelverzoeken;
    public final Terugbelnormen terugbelnormen;
    public final Vragensets vragensets;

    public final Partijen partijen;
    public final Kanalen kanalen;
    public final Kenmerken kenmerken;
    public final Klantcontacten klantcontacten;
    public final Klantoordelen klantoordelen;
    public final Vermijdbaarheid vermijdbaarheid;
    public final Intake intake;
    public final LopendeContacten lopendeContacten;
    public final Contactstappen contactstappen;
    public final Ruggespraken ruggespraken;
    public final Kennis kennis;
    public final Kennisredactie kennisredactie;
    public final Kennissignalen kennissignalen;
    public final Kennisplank kennisplank;
    public final Gesprekken gesprekken;
    public final Vervolggesprekken vervolggesprekken;
    public final Terugbelgesprekken terugbelgesprekken;
    public final nl.poort.contact.klantcontact.Accountmanagers accountmanagers;
    public final Warmegesprekken warmegesprekken;
    public final Overnames overnames;
    public final Berichten berichten;
    public final Teksten teksten;
    public final Nabelgesprekken nabelgesprekken;
    public final Berichtbezorging berichtbezorging;
    public final Postvak postvak;
    public final Postkamer post;
    public final Roosterwacht roosterwacht;
    public final DirecteKanalen directeKanalen;
    public final Metingen metingen;
    public final Sturing sturing;
    public final NietsKwijt nietsKwijt;
    public final Kerncijfers kerncijfers;
    public final ExterneMetingen externeMetingen;
    public final Kanaalcijfers kanaalcijfers;
    public final Prestaties prestaties;
    public final Wandbord wandbord;
    public final Steekproeven steekproeven;
    public final Kwaliteitsbeeld kwaliteitsbeeld;
    /// @param bezorgers how messages leave: mail or the mailbox of the demo, and the customer's own page
    public Modules(Db db, Gebeurtenissen gebeurtenissen, List<Bezorger> bezorgers) {
        this.db = db;
        this.gebeurtenissen = gebeurtenissen;

        organisaties = new Organisaties(db);
        medewerkers = new Medewerkers(db);
        aanwezigheden = new Aanwezigheden(db);
        accounts = new Accounts(db);
        dienstroosters = new Dienstroosters(db);
        klokken = new Klokken(db);
        kalenderbeheer = new Kalenderbeheer(db);
        ketenafspraken = new Ketenafspraken(db);
        omgeving = Omgevingsdeuren.open(db, organisaties);
        regelbestanden = new Regelbestanden(db);

        var bronnen = new Bronnen(db, organisaties, medewerkers, klokken, kalenderbeheer, ketenafspraken)
                .met(new Plaatsbepaling(omgeving.adressen(), omgeving.gebieden()));
        vragen = new Vragen(bronnen);
        overdrachten = new Overdrachten(bronnen);
        opschalingen = new Opschalingen(bronnen);
        werklijst = new Werklijst(bronnen);
        routes = new Routes(bronnen);
        regie = new Regie(bronnen);
        verdelen = nl.poort.keten.vragen.Verdeeldeuren.open(bronnen, aanwezigheden);
        signalen = new Signalen(db);
        ketenwacht = new Ketenwacht(bronnen);
        calamiteit = Calamiteitdeuren.open(new Calamiteitbronnen(
                db,
                new Calamiteitbronnen.Register(organisaties, medewerkers, dienstroosters, klokken),
                new Calamiteitbronnen.Keten(vragen, opschalingen, signalen)));
        klantreacties = new Klantreacties(bronnen);
        zaaksporen = new Zaaksporen(bronnen);
        volgcode = new Volgcode(db);
        ketenbeeld = new Ketenbeeld(db);
        taken = new Taken(bronnen);
        deelvragen = new Deelvragen(bronnen);
        warmeoverdrachten = new Warmeoverdrachten(bronnen);
        uitbestedingen = new Uitbestedingen(bronnen);
        samenwerkingen = new Samenwerkingen(bronnen);
        terugbelverzoeken = new Terugbelverzoeken(bronnen);
        terugbelnormen = new Terugbelnormen(db);
        vragensets = new Vragensets(db);

        partijen = new Partijen(db);
        kanalen = new Kanalen(db);
        kenmerken = new Kenmerken(db);
        klantcontacten = new Klantcontacten(db, kenmerken);
        klantoordelen = new Klantoordelen(db);
        vermijdbaarheid = new Vermijdbaarheid(db);
        intake = new Intake(db, klantcontacten, vragen);
        lopendeContacten = new LopendeContacten(db);
        contactstappen = new Contactstappen(db);
        ruggespraken = new Ruggespraken(db, organisaties);
        kennis = new Kennis(db);
        kennisredactie = new Kennisredactie(db);
        kennissignalen = new Kennissignalen(db, organisaties);
        kennisplank = new Kennisplank(db, medewerkers);
        gesprekken = new Gesprekken(db, partijen, klantcontacten, kennis, vragen, overdrachten);
        warmegesprekken = new Warmegesprekken(
                db, klantcontacten, new Warmegesprekken.Keten(vragen, overdrachten, warmeoverdrachten));
        terugbelgesprekken = new Terugbelgesprekken(
                db,
                gesprekken,
                klantcontacten,
                new Terugbelgesprekken.Keten(vragen, terugbelverzoeken),
                new Terugbelgesprekken.Registers(partijen, organisaties));
        accountmanagers = new nl.poort.contact.klantcontact.Accountmanagers(db, partijen, medewerkers, organisaties);
        vervolggesprekken = new Vervolggesprekken(db, gesprekken, klantcontacten, vragen, signalen);
        overnames = new Overnames(db, partijen, klantcontacten, intake, kennis, vragen);
        berichten = new Berichten(db, partijen);
        teksten = new Teksten(db);
        nabelgesprekken = new Nabelgesprekken(
                db,
                berichten,
                klantcontacten,
                vragen,
                new Nabelgesprekken.Keten(new Nabelverzoeken(bronnen), signalen));
        berichtbezorging = new Berichtbezorging(db, bezorgers);
        postvak = new Postvak(db);
        post = new Postkamer(db, organisaties, berichtbezorging, vragen, signalen);
        roosterwacht = new Roosterwacht(db, dienstroosters, medewerkers, berichten);
        directeKanalen = new DirecteKanalen(this);

        metingen = new Metingen(db);
        sturing = new Sturing(db, organisaties);
        nietsKwijt = new NietsKwijt(db, sturing);
        kerncijfers = new Kerncijfers(db, sturing);
        externeMetingen = new ExterneMetingen(db);
        kanaalcijfers = new Kanaalcijfers(db);
        prestaties = new Prestaties(db);
        wandbord = new Wandbord(db);
        steekproeven = new Steekproeven(db);
        kwaliteitsbeeld = new Kwaliteitsbeeld(db);
    }
}
