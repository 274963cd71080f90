package nl.poort.verhalen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Deelnemer;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.keten.calamiteiten.NieuwBesluit;
import nl.poort.keten.calamiteiten.Teamoproep;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;

/// The road to a calamity, step by step, as the people in the story do it.
final class Crisis {
    /// Publishing of plans is another system: what it knows travels along as facts.
    static final Map<String, String> PUBLICATIE = Map.of(
            "omgevingsplan", "Oostveld, versie 7",
            "publicatiecontrole", "werkingsgebied buiten ambtsgebied, overschreven met motivering: grenscorrectie");

    private final Wereld w;

    Crisis(Wereld wereld) {
        this.w = wereld;
    }

    Medewerker deWit() {
        return w.mens("De Wit");
    }

    void dienst(String wie, String van, String tot, int plaats) {
        w.m.dienstroosters.roosterIn(Wereld.SYSTEEM, w.mens(wie).id(), "", w.moment(van), w.moment(tot), plaats);
    }

    /// Nobody is missing in these weeks.
    void rooster() {
        dienst("De Wit", "2026-05-20 00:00", "2026-07-01 00:00", 0);
        dienst("Zwart", "2026-05-20 00:00", "2026-07-01 00:00", 1);
        dienst("Groen", "2026-05-20 00:00", "2026-07-01 00:00", 2);
    }

    /// Karim tells his contact centre.
    UUID eersteSignaal(String wie) {
        var gesprek = Klanten.gesprek(
                "telefoon", wie, "Mijn aanvraag is naar Oostveld gegaan", "Aanvraag bij verkeerde gemeente", Map.of());
        return w.m.gesprekken
                .toezeggen(w.mens("Sanne"), gesprek, Toezegging.gewoon(Terugkoppelwijze.BELLEN))
                .vraag();
    }

    /// Westveld is the customer of this one.
    UUID melding(UUID eersteSignaal) {
        var sanne = w.mens("Sanne").actor("storing melden");
        return w.m.vragen
                .stellen(
                        sanne,
                        new NieuweVraag(
                                w.m.kenmerken.reserveer(sanne),
                                "Aanvragen uit Westveld komen bij Oostveld terecht",
                                Vraagsoort.TECHNISCHE_STORING,
                                Onderwerp.DIGITALISERING,
                                Impact.MIDDEN,
                                Urgentie.HOOG,
                                null,
                                w.team("Westveld").id(),
                                w.team("IPLO").id(),
                                null,
                                Terugkoppelwijze.SCHRIJVEN,
                                new Context(PUBLICATIE),
                                null,
                                eersteSignaal,
                                false))
                .id();
    }

    void naarTbo() {
        w.m.overdrachten.doorzetten(
                w.mens("Noor"),
                w.bij("IPLO").id(),
                Aanbod.van(Overdrachtsoort.DOORZENDING, w.team("TBO").id(), "Zoek uit waar de fout zit"));
    }

    void analyse(String oorzaak, Impact impact) {
        w.m.overdrachten.aannemen(w.mens("Tess"), w.bij("TBO").id());
        w.m.opschalingen.analyse(w.mens("Tess"), w.vraag().id(), Vraagsoort.FOUT_IN_OMGEVINGSPLAN, oorzaak, impact);
    }

    void prioriteitEen() {
        w.m.opschalingen.prioriteren(w.mens("Tess"), w.vraag().id(), 1, "raakt de hele regio");
    }

    UUID calamiteit() {
        return w.m.calamiteit
                .dossiers()
                .findBijVraag(deWit(), w.id("V8"))
                .orElseThrow()
                .id();
    }

    Dossier dossier() {
        return w.m.calamiteit.dossiers().get(deWit(), calamiteit());
    }

    void bevestig(String wie) {
        w.m.calamiteit.oproepen().bevestigen(w.mens(wie), calamiteit());
    }

    void besluit(Besluitsoort soort, String motivering, Teamoproep team) {
        var tbo = new Deelnemer("Tess", w.team("TBO").id());
        w.m.calamiteit
                .calamiteiten()
                .besluiten(deWit(), calamiteit(), new NieuwBesluit(soort, List.of(tbo), null, motivering, team));
    }

    /// De Wit and Tess have an account here, the mayor has not: somebody calls him.
    Teamoproep team(String om) {
        return new Teamoproep(
                w.moment(om),
                List.of(
                        new Teamoproep.Lid("De Wit", "voorzitter", deWit().id()),
                        new Teamoproep.Lid("Tess", "analist", w.mens("Tess").id()),
                        new Teamoproep.Lid("Burgemeester Bos", "bestuurder", null)));
    }

    /// Up to and including the decision of 15:45.
    void totHetOct() {
        rooster();
        w.begin("2026-05-21 13:30");
        w.noem("V7", eersteSignaal("Karim"));
        w.noem("V8", melding(w.id("V7")));
        naarTbo();
        w.verder("15:05");
        analyse("plan verkeerd geladen door bevoegd gezag", Impact.GROOT);
        prioriteitEen();
        w.verder("15:20");
        bevestig("De Wit");
        w.verder("15:45");
        besluit(Besluitsoort.NIET_BINNEN_DE_KETEN, "Het plan staat bij een ander gezag.", team("16:30"));
    }
}
