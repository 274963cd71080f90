package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// News and work instructions for colleagues, and the proof of who has read them.
public final class Werkberichten {
    private final Db db;
    private final Medewerkers medewerkers;

    public Werkberichten(Db db, Medewerkers medewerkers) {
        this.db = db;
        this.medewerkers = medewerkers;
    }

    /// What an editor writes.
    ///
    /// @param teams empty = everybody
    /// @param tot null = no last day
    public record Bericht(
            Werknieuws.Soort soort, String titel, String tekst, Set<UUID> teams, LocalDate vanaf, LocalDate tot) {
        public Bericht {
            teams = Set.copyOf(teams);
        }
    }

    /// Who has to read it and who did.
    public record Leeslijst(Werknieuws nieuws, List<Medewerker> gelezen, List<Medewerker> nogNiet) {}

    public Werknieuws plaatsen(Medewerker wie, Bericht b) {
        return plaatsen(Productredactie.redacteur(wie, "nieuws plaatsen"), b);
    }

    /// As above, for what the program itself brings along.
    public Werknieuws plaatsen(Actor wie, Bericht b) {
        var fouten = new Veldfouten();
        var titel = fouten.verplicht("titel", b.titel(), 200, "Vul een titel in");
        var tekst = fouten.verplicht("tekst", b.tekst(), 20_000, "Schrijf op wat collega's moeten weten");
        fouten.eis(b.soort() != null, "soort", "Kies nieuws of werkinstructie");
        fouten.eis(b.vanaf() != null, "vanaf", "Kies de eerste dag");
        fouten.eis(
                b.vanaf() == null || b.tot() == null || !b.tot().isBefore(b.vanaf()),
                "tot",
                "De laatste dag ligt voor de eerste dag");
        fouten.klaar();
        return db.change(wie, tx -> {
            var nieuws = new Werknieuws(
                    tx.newId(),
                    b.soort(),
                    titel,
                    tekst,
                    b.teams(),
                    b.vanaf(),
                    Optional.ofNullable(b.tot()),
                    wie.name(),
                    tx.now(),
                    Optional.empty(),
                    0);
            new WerkberichtenSql(tx.handle()).insert(Artikelregels.organisatie(wie), nieuws);
            tx.publish(new NieuwsGeplaatst(nieuws.id(), nieuws.soort().name(), titel));
            return nieuws;
        });
    }

    /// It is not shown any more from tomorrow on.
    public void beeindigen(Medewerker wie, UUID nieuws) {
        db.run(Productredactie.redacteur(wie, "nieuws weghalen"), tx -> {
            var gisteren = tx.local().toLocalDate().minusDays(1);
            if (!new WerkberichtenSql(tx.handle()).beeindig(wie.organisatie(), nieuws, gisteren)) {
                throw Weigering.onbekend("Dit bericht");
            }
        });
    }

    /// What this colleague may read now, unread work instructions first, then the newest.
    public List<Werknieuws> voor(Medewerker wie) {
        return db.read(
                lezer(wie),
                tx -> new WerkberichtenSql(tx.handle()).voor(wie, tx.local().toLocalDate()));
    }

    /// What this colleague has not read yet.
    public List<Werknieuws> ongelezen(Medewerker wie) {
        return voor(wie).stream().filter(n -> n.gelezen().isEmpty()).toList();
    }

    /// The receipt; a second time it changes nothing.
    public void gelezen(Medewerker wie, UUID nieuws) {
        db.run(lezer(wie), tx -> {
            if (voor(wie).stream().noneMatch(n -> n.id().equals(nieuws))) {
                throw Weigering.onbekend("Dit bericht");
            }
            new WerkberichtenSql(tx.handle()).gelezen(wie, nieuws, tx.now());
        });
    }

    /// Everything the organisation placed, the newest first.
    public List<Werknieuws> list(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "nieuws beheren");
        return db.read(actor, tx -> new WerkberichtenSql(tx.handle()).list(wie));
    }

    /// Who read it, and of those for whom it is who did not.
    public Leeslijst leeslijst(Medewerker wie, UUID nieuws) {
        var actor = Productredactie.redacteur(wie, "nieuws beheren");
        return db.read(actor, tx -> {
            var het = list(wie).stream()
                    .filter(n -> n.id().equals(nieuws))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Dit bericht"));
            var lezers = new WerkberichtenSql(tx.handle()).lezers(wie.organisatie(), nieuws);
            var bedoeld = medewerkers.list(actor, wie.organisatie()).stream()
                    .filter(m -> m.mag(Recht.WERKPLEK))
                    .filter(m -> het.teams().isEmpty() || het.teams().stream().anyMatch(m::zitIn))
                    .toList();
            return new Leeslijst(
                    het,
                    bedoeld.stream().filter(m -> lezers.contains(m.id())).toList(),
                    bedoeld.stream().filter(m -> !lezers.contains(m.id())).toList());
        });
    }

    private static Actor lezer(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK)) {
            throw new Weigering("geen-recht", "U mag dit nieuws niet lezen");
        }
        return wie.actor("nieuws lezen");
    }
}
