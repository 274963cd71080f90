package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.registers.omgeving.Activiteiten;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Who receives requests for an authority: per activity, kind of request and place one at a time, with what held before
/// and what will hold.
public final class Behandeldiensten {
    private static final Actor VERDELEN = Actor.system("verzoek verdelen");
    private static final int GETOOND = 300;

    private final Db db;
    private final Organisaties organisaties;
    private final Activiteiten activiteiten;

    /// One line of a report.
    public record Punt(String activiteit, String naam, String wat) {}

    /// What must change to have what was agreed.
    public record Vergelijking(
            List<Behandeldienst.Wens> mist, List<Behandeldienst.Wens> anders, List<Behandeldienst> teveel) {}

    public Behandeldiensten(Db db, Organisaties organisaties, Activiteiten activiteiten) {
        this.db = db;
        this.organisaties = organisaties;
        this.activiteiten = activiteiten;
    }

    public int zet(Medewerker wie, Behandeldienst.Wens wens, Instant vanaf) {
        return zetAlle(wie, List.of(wens), vanaf);
    }

    /// All of it or nothing. What held before ends at that minute, and stays to be read.
    ///
    /// @return how many lines are new; what was the same already is not
    public int zetAlle(Medewerker wie, List<Behandeldienst.Wens> wensen, Instant vanaf) {
        eisBeheer(wie);
        var schoon = getoetst(wensen);
        return db.change(wie.actor("behandeldiensten instellen"), tx -> {
            var minuut = vanaf.truncatedTo(ChronoUnit.MINUTES);
            eisNietVoorbij(tx, minuut, "vanaf");
            var ids = schoon.stream().map(w -> tx.newId()).toList();
            int nieuw = new BehandeldienstenSql(tx.handle())
                    .zet(wie.organisatie(), schoon, ids, minuut, tx.now(), wie.naam());
            if (nieuw > 0) {
                tx.publish(new BehandeldienstenGewijzigd(wie.organisatie(), nieuw, minuut));
            }
            return nieuw;
        });
    }

    private static void eisNietVoorbij(Tx tx, Instant moment, String veld) {
        if (moment.isBefore(tx.local().toLocalDate().atStartOfDay(Tx.ZONE).toInstant())) {
            throw Weigering.veld(
                    veld, "voorbij", "Kies een moment vanaf vandaag: wat eerder binnenkwam verandert niet");
        }
    }

    /// Every error at once; of double lines the last counts.
    private static List<Behandeldienst.Wens> getoetst(List<Behandeldienst.Wens> wensen) {
        var uniek = new HashMap<Behandeldienst.Sleutel, Behandeldienst.Wens>();
        var fouten = new Veldfouten();
        var goed = new HashMap<String, String>();
        for (var w : wensen) {
            fouten.eis(!w.activiteit().isBlank(), "activiteit", "Kies een activiteit");
            fouten.eis(
                    w.toestemming().equals(Behandeldienst.ALLE)
                            || java.util.Arrays.stream(Verzoeksoort.values())
                                    .anyMatch(s -> s.name().equals(w.toestemming())),
                    "toestemming",
                    "Kies een soort verzoek");
            fouten.eis(!w.naam().isBlank(), "naam", "Vul de naam van de behandeldienst in");
            var oin = goed.computeIfAbsent(w.oin(), o -> oin(fouten, o));
            uniek.put(
                    w.sleutel(),
                    new Behandeldienst.Wens(
                            w.activiteit().strip(),
                            w.toestemming(),
                            w.locatie().strip(),
                            oin,
                            w.naam().strip()));
        }
        fouten.klaar();
        return List.copyOf(uniek.values());
    }

    private static String oin(Veldfouten fouten, String tekst) {
        try {
            return new Oin(tekst).nummer();
        } catch (Weigering w) {
            fouten.eis(false, "oin", w.zinnen().getFirst());
            return "";
        }
    }

    /// These lines end at that minute.
    public int beeindig(Medewerker wie, Collection<UUID> ids, Instant tot) {
        eisBeheer(wie);
        return db.change(wie.actor("behandeldiensten instellen"), tx -> {
            var minuut = tot.truncatedTo(ChronoUnit.MINUTES);
            eisNietVoorbij(tx, minuut, "tot");
            int aantal = new BehandeldienstenSql(tx.handle()).beeindig(wie.organisatie(), ids, minuut);
            tx.publish(new BehandeldienstenGewijzigd(wie.organisatie(), aantal, minuut));
            return aantal;
        });
    }

    /// A place with an outline; without one it is only a name.
    public void zetLocatie(Medewerker wie, String code, String naam, String wkt) {
        eisBeheer(wie);
        if (wkt != null && !wkt.isBlank()) {
            Plek.gebied(wkt);
        }
        db.run(
                wie.actor("locatie vastleggen"),
                tx -> new BehandeldienstenSql(tx.handle())
                        .locatie(
                                wie.organisatie(),
                                new BehandeldienstenSql.Locatie(
                                        code.strip(), naam.strip(), wkt == null ? "" : wkt.strip())));
    }

    /// By a part of the activity or of the name; also what was and what will be.
    public List<Behandeldienst> list(Medewerker wie, String zoek) {
        eisBeheer(wie);
        return db.read(
                wie.actor("behandeldiensten bekijken"),
                tx -> new BehandeldienstenSql(tx.handle())
                        .zoek(wie.organisatie(), zoek == null ? "" : zoek.strip(), GETOOND));
    }

    /// Who would get this?
    public Toewijzing wie(UUID gezag, String activiteit, Verzoeksoort soort, Plek plek, Instant moment) {
        return db.read(VERDELEN, tx -> {
            var sql = new BehandeldienstenSql(tx.handle());
            var geldig = sql.vanActiviteit(gezag, activiteit).stream()
                    .filter(b -> b.geldt(moment))
                    .toList();
            boolean metPlek = geldig.stream().anyMatch(b -> !b.locatie().isEmpty());
            return Verdeelregels.kies(
                    geldig,
                    soort == null ? Behandeldienst.ALLE : soort.name(),
                    metPlek ? new Locaties(sql.locaties(gezag)).bij(plek) : new HashSet<>());
        });
    }

    /// What nobody was chosen for, what two were chosen for, and what is not ours any more.
    public List<Punt> dekking(Medewerker wie) {
        eisBeheer(wie);
        return db.read(wie.actor("behandeldiensten nakijken"), tx -> {
            var sql = new BehandeldienstenSql(tx.handle());
            var namen = namen(wie);
            return Verdeelregels.dekking(
                            namen,
                            sql.geldig(wie.organisatie(), tx.now()),
                            new Locaties(sql.locaties(wie.organisatie())).overlap())
                    .stream()
                    .map(p -> new Punt(p.activiteit(), namen.getOrDefault(p.activiteit(), ""), p.wat()))
                    .toList();
        });
    }

    /// The activities of the own authority: what each is called, by urn.
    public Map<String, String> namen(Medewerker wie) {
        var namen = new HashMap<String, String>();
        organisaties
                .find(VERDELEN, wie.organisatie())
                .filter(o -> o.code() != null)
                .ifPresent(o -> activiteiten.vanGezag(o.code()).forEach(a -> namen.put(a.urn(), a.naam())));
        return namen;
    }

    /// Holds what is against what was agreed, without changing anything.
    public Vergelijking vergelijk(Medewerker wie, List<Behandeldienst.Wens> afspraak) {
        eisBeheer(wie);
        return db.read(wie.actor("behandeldiensten vergelijken"), tx -> {
            var v = Verdeelregels.verschil(
                    afspraak, new BehandeldienstenSql(tx.handle()).geldig(wie.organisatie(), tx.now()));
            return new Vergelijking(v.mist(), v.anders(), v.teveel());
        });
    }

    /// Lines of text `activiteit;toestemming;locatie;oin;naam`; the last but one may be empty.
    public static List<Behandeldienst.Wens> lees(String tekst) {
        var wensen = new ArrayList<Behandeldienst.Wens>();
        int nr = 0;
        for (var regel : tekst.lines().toList()) {
            nr++;
            var delen = regel.split("[;\\t]", -1);
            boolean kop = nr == 1 && regel.toLowerCase(java.util.Locale.ROOT).startsWith("activiteit");
            if (regel.isBlank() || kop) {
                continue;
            }
            if (delen.length != 5) {
                throw Weigering.veld(
                        "regels", "regel", "Regel " + nr + " heeft geen vijf delen: activiteit;soort;locatie;OIN;naam");
            }
            var soort = delen[1].isBlank() ? Behandeldienst.ALLE : delen[1].strip();
            wensen.add(new Behandeldienst.Wens(
                    delen[0].strip(), soort, delen[2].strip(), delen[3].strip(), delen[4].strip()));
        }
        return wensen;
    }

    private static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("U mag de behandeldiensten niet beheren");
        }
    }
}
