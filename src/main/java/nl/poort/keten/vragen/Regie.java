package nl.poort.keten.vragen;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.RegievoerderGewijzigd;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// All open Vragen of the own organisation, whatever the team: see them, remind, give to direct, and push through
/// (S2-080, S2-087). What is pushed through has a motivation in the history.
public final class Regie {
    private static final String DOEL = "regie voeren";

    private final Db db;
    private final Bronnen bronnen;

    public Regie(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// The soonest promise first; pages by the last line.
    public List<Vraag> list(Medewerker wie, Regiefilter filter) {
        return db.read(wie.actor(DOEL), tx -> sql(tx, wie).list(filter, wie.id(), tx.local()));
    }

    public Regietelling tel(Medewerker wie) {
        return db.read(wie.actor(DOEL), tx -> sql(tx, wie).tel(wie.id(), tx.local()));
    }

    /// With which teams open Vragen lie, and how many.
    public List<Bijteam> teams(Medewerker wie) {
        return db.read(wie.actor(DOEL), tx -> sql(tx, wie).teams());
    }

    public record Bijteam(UUID team, int aantal) {}

    /// Reminds the team that has it now, of every one of these.
    ///
    /// @return how many were reminded: who was reminded in the last hour is left alone
    public int herinneren(Medewerker wie, List<UUID> vragen) {
        eis(wie.mag(Recht.VRAAG_BEHANDELEN), "Alleen wie vragen behandelt, kan een team herinneren");
        return db.change(wie.actor(DOEL), tx -> {
            int keer = 0;
            for (var id : inVasteVolgorde(vragen)) {
                var reis = eigen(tx, wie, id);
                if (sql(tx, wie).herinnerdSinds(id, tx.now().minus(Duration.ofHours(1)))) {
                    continue;
                }
                var v = reis.vraag();
                reis.signaal(v.eigenaar(), null, wie.naam() + " herinnert u aan " + v.kenmerk() + ": de klant wacht");
                reis.publiceer(new Regiegebeurtenis.TeamHerinnerd(id, v.eigenaar(), wie.naam()));
                keer++;
            }
            return keer;
        });
    }

    /// From now on this colleague directs all of these. It can be undone for a while.
    ///
    /// @return with which id it is undone
    public UUID verdelen(Medewerker wie, List<UUID> vragen, UUID aan) {
        eis(
                wie.mag(Recht.REGIE)
                        || wie.mag(Recht.VRAAG_BEHANDELEN) && wie.id().equals(aan),
                "Alleen een regievoerder geeft de regie aan een ander");
        return db.change(wie.actor(DOEL), tx -> {
            var wieNu = bronnen.medewerkers()
                    .find(tx.actor(), aan)
                    .filter(m -> m.organisatie().equals(wie.organisatie()) && m.mag(Recht.VRAAG_BEHANDELEN))
                    .orElseThrow(() -> new Weigering("geen-collega", "Kies een collega die vragen behandelt"));
            var ids = inVasteVolgorde(vragen);
            var delen = new ArrayList<Bedenktijd.Deel>();
            for (var id : ids) {
                var reis = eigen(tx, wie, id);
                delen.add(new Bedenktijd.Deel(id, reis.vraag().regievoerder(), aan, null));
                zet(reis, wieNu.id());
                reis.signaal(
                        reis.vraag().contactschakel(),
                        wieNu.id(),
                        wie.id().equals(aan) ? "U voert de regie" : wie.naam() + " heeft u de regie gegeven");
            }
            return bedenktijd(tx, wie).bewaar(delen);
        });
    }

    /// What was shared out goes back to who had it; what somebody changed meanwhile stays as it is.
    ///
    /// @return how many went back
    public int ongedaanMaken(Medewerker wie, UUID verdeling) {
        return db.change(wie.actor(DOEL), tx -> bedenktijd(tx, wie).neemTerug(verdeling, d -> terug(tx, wie, d)));
    }

    private boolean terug(Tx tx, Medewerker wie, Bedenktijd.Deel deel) {
        var reis = eigen(tx, wie, deel.ding());
        boolean nodig = deel.van() == null && reis.weg().teams().size() > 1;
        boolean kan = deel.aan().equals(reis.vraag().regievoerder()) && !nodig;
        if (kan) {
            zet(reis, deel.van());
        }
        return kan;
    }

    private static Bedenktijd bedenktijd(Tx tx, Medewerker wie) {
        return new Bedenktijd(tx, wie, Bedenktijd.Soort.REGIE);
    }

    /// Over several teams the customer has one contact person: who directs it (S2-085).
    private static void zet(Reis reis, UUID regievoerder) {
        reis.vragen.regievoerder(reis.vraag().id(), regievoerder);
        if (regievoerder != null && reis.weg().teams().size() > 1) {
            reis.vragen.contactpersoon(reis.vraag().id(), regievoerder);
        }
        reis.publiceer(
                regievoerder == null
                        ? new Regiegebeurtenis.RegieTeruggelegd(reis.vraag().id())
                        : new RegievoerderGewijzigd(reis.vraag().id(), regievoerder));
        reis.ververs();
    }

    /// The last share-out that this person may still undo.
    public Optional<UUID> teHerroepen(Medewerker wie) {
        return db.read(wie.actor(DOEL), tx -> bedenktijd(tx, wie).laatste());
    }

    /// Takes the Vraag away from where it lies and offers it to another team, because who directs it decides so.
    public Vraag verleggen(Medewerker wie, UUID vraag, UUID naarTeam, String gevraagd, String motivering) {
        return doorzetten(wie, vraag, motivering, reis -> {
            var wortel = reis.weg().wortel();
            Ketenregels.eisZonderZaak(reis.vraag());
            var ligt = reis.weg().kinderen(wortel).stream()
                    .filter(o -> o.stand().isOpen())
                    .toList();
            ligt.forEach(o -> Terugname.trekIn(reis, reis.overdracht(o.id()), motivering.strip()));
            if (wortel.stand() == Overdrachtstand.AANGEBODEN) {
                Overdrachten.neemAan(reis, wortel, wie.id());
            }
            reis.ververs();
            new Doorgang(reis)
                    .aanbieden(reis.weg().wortel(), Aanbod.van(Overdrachtsoort.BEHANDELING, naarTeam, gevraagd));
            reis.signaal(naarTeam, null, wie.naam() + " legt dit bij u, met doorzettingsmacht: " + motivering.strip());
            return "gaat naar " + reis.team(naarTeam).naam();
        });
    }

    /// The team that has it must act sooner than it had to.
    public Vraag verkorten(Medewerker wie, UUID vraag, Instant uiterlijk, String motivering) {
        return doorzetten(wie, vraag, motivering, reis -> {
            if (uiterlijk == null || !uiterlijk.isAfter(reis.nu())) {
                throw veld("uiterlijk", "Kies een moment dat nog komt");
            }
            var open = reis.weg().stappen().stream()
                    .filter(o -> o.stand().isOpen() && o.teDoen() != TeDoen.WACHTEN && o.uiterlijk() != null)
                    .filter(o -> o.uiterlijk().isAfter(uiterlijk))
                    .toList();
            if (open.isEmpty()) {
                throw veld("uiterlijk", "Dit is niet eerder dan wat nu is afgesproken");
            }
            open.forEach(o -> {
                reis.overdrachten.zet(o, o.stand(), o.teDoen(), uiterlijk);
                reis.signaal(
                        o.naarTeam(),
                        o.aangenomenDoor(),
                        wie.naam() + " vraagt dit eerder, met doorzettingsmacht: " + motivering.strip());
            });
            return "moet eerder klaar zijn";
        });
    }

    private interface Ingreep {
        String doe(Reis reis);
    }

    private Vraag doorzetten(Medewerker wie, UUID vraag, String motivering, Ingreep ingreep) {
        eis(wie.mag(Recht.REGIE), "Alleen een regievoerder heeft doorzettingsmacht");
        if (motivering == null || motivering.isBlank()) {
            throw veld("motivering", "Schrijf op waarom u dit doorzet");
        }
        return db.change(wie.actor("regie voeren met doorzettingsmacht"), tx -> {
            var reis = eigen(tx, wie, vraag);
            var wat = ingreep.doe(reis);
            reis.publiceer(new Regiegebeurtenis.DoorzettingsmachtGebruikt(vraag, wie.id(), wat, motivering.strip()));
            reis.ververs();
            return reis.vraag();
        });
    }

    /// An open Vraag for which the own organisation has the contact.
    private Reis eigen(Tx tx, Medewerker wie, UUID vraag) {
        var reis = Reis.laad(tx, bronnen, wie, vraag);
        if (!reis.vraag().organisatie().equals(wie.organisatie())) {
            throw Weigering.onbekend("Deze vraag");
        }
        Ketenregels.eisOpen(reis.vraag());
        return reis;
    }

    /// Two people at once lock in the same order.
    private static List<UUID> inVasteVolgorde(List<UUID> vragen) {
        return vragen.stream().distinct().sorted().toList();
    }

    private static Weigering veld(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, java.util.Map.of(veld, zin));
    }

    private static void eis(boolean mag, String zin) {
        if (!mag) {
            throw new Weigering("geen-recht", zin);
        }
    }

    private static RegieSql sql(Tx tx, Medewerker wie) {
        return new RegieSql(tx.handle(), wie.organisatie());
    }
}
