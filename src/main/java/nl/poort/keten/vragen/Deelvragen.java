package nl.poort.keten.vragen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.RegievoerderGewijzigd;
import nl.poort.keten.vragen.Regiegebeurtenis.KnoopDoorgehakt;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// A question that touches more than one team: each is asked its part, one person directs it and is the one the
/// customer
/// knows, and decides when the teams say opposite things (S2-082).
public final class Deelvragen {
    private final Db db;
    private final Bronnen bronnen;

    public Deelvragen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Asks every team its part at the same time. More than one team cannot do without somebody who directs it.
    ///
    /// @param regievoerder null when one team is asked, or somebody directs it already
    public Vraag voorleggen(Medewerker wie, UUID vraag, List<Deelvraag> delen, UUID regievoerder) {
        return db.change(wie.actor("vraag voorleggen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Bevoegd.contactschakel(reis);
            Ketenregels.eisOpen(reis.vraag());
            Ketenregels.eisZonderZaak(reis.vraag());
            eisDelen(delen);
            var regie = regievoerder != null ? regievoerder : reis.vraag().regievoerder();
            if (regie == null
                    && delen.stream().map(Deelvraag::naarTeam).distinct().count() > 1) {
                throw fout(
                        "regievoerder-ontbreekt",
                        "regievoerder",
                        "Kies wie de regie voert: deze vraag gaat naar meer dan één team.");
            }
            if (regie != null) {
                zetRegie(reis, regie);
            }
            if (reis.weg().wortel().stand() == Overdrachtstand.AANGEBODEN) {
                Overdrachten.neemAan(reis, reis.weg().wortel(), wie.id());
                reis.ververs();
            }
            for (var deel : delen) {
                reis.ververs();
                new Doorgang(reis)
                        .aanbieden(
                                reis.weg().wortel(),
                                Aanbod.van(Overdrachtsoort.ADVIES, deel.naarTeam(), deel.gevraagd()));
            }
            return reis.vraag();
        });
    }

    private static void eisDelen(List<Deelvraag> delen) {
        if (delen.isEmpty()) {
            throw fout("team-ontbreekt", "delen", "Kies aan welk team u de vraag voorlegt");
        }
        if (delen.stream().map(Deelvraag::naarTeam).distinct().count() < delen.size()) {
            throw fout("team-dubbel", "delen", "U koos een team twee keer");
        }
    }

    /// One name and one number for the customer: who directs it is from now on the contact person.
    private void zetRegie(Reis reis, UUID regievoerder) {
        var v = reis.vraag();
        var mens = bronnen.medewerkers()
                .find(reis.tx().actor(), regievoerder)
                .filter(m -> m.organisatie().equals(v.organisatie()))
                .orElseThrow(() -> fout("regievoerder-onbekend", "regievoerder", "Kies een collega als regievoerder"));
        if (reis.team(v.contactschakel()).telefoon() == null && mens.telefoon() == null) {
            throw fout(
                    "regievoerder-zonder-telefoon",
                    "regievoerder",
                    mens.naam() + " heeft geen telefoonnummer. De klant moet kunnen bellen.");
        }
        reis.vragen.regievoerder(v.id(), regievoerder);
        reis.vragen.contactpersoon(v.id(), regievoerder);
        reis.publiceer(new RegievoerderGewijzigd(v.id(), regievoerder));
        reis.ververs();
        reis.signaal(v.contactschakel(), regievoerder, "U voert de regie over deze vraag en bent de contactpersoon");
    }

    /// Teams advised opposite things: only who directs the question decides, and says why.
    public Vraag doorhakken(Medewerker wie, UUID vraag, String besluit, String motivering) {
        return db.change(wie.actor("knoop doorhakken"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            if (!wie.id().equals(reis.vraag().regievoerder())) {
                throw new Weigering("niet-de-regievoerder", "Alleen de regievoerder hakt de knoop door");
            }
            var wortel = reis.weg().wortel();
            if (wortel.teDoen() != TeDoen.BESLISSEN) {
                throw new Weigering("geen-knoop", "De adviezen spreken elkaar niet tegen. Er valt niets te beslissen.");
            }
            eis(besluit, "besluit", "Schrijf op wat u beslist, zo dat de klant het begrijpt");
            eis(motivering, "motivering", "Schrijf op waarom u zo beslist");
            tx.publish(new KnoopDoorgehakt(vraag, wie.id(), besluit.strip(), motivering.strip()));
            new Doorgang(reis).naarKlant(wortel, Antwoord.van(besluit.strip(), ""));
            reis.ververs();
            Overdrachten.meldAntwoord(reis);
            reis.bijwerken();
            return reis.vraag();
        });
    }

    private static void eis(String tekst, String veld, String zin) {
        if (tekst == null || tekst.isBlank()) {
            throw fout("besluit-onvolledig", veld, zin);
        }
    }

    private static Weigering fout(String code, String veld, String zin) {
        return new Weigering(code, zin, Map.of(veld, zin));
    }
}
