package nl.poort.contact.kennis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The social map of a municipality: organisations for citizens and colleagues, each keeping its own entry.
///
/// The way in for such an organisation is [Aanbodlinks].
public final class SocialeKaart {
    /// after so many months an entry may be out of date
    static final int MAANDEN = 12;

    private static final int PER_KEER = 100;

    private final Db db;

    public SocialeKaart(Db db) {
        this.db = db;
    }

    /// Adds an organisation, with who keeps its entry.
    public Aanbod toevoegen(Medewerker wie, Aanbodgegevens g, Aanbod.Beheerder beheerder) {
        return toevoegen(Productredactie.redacteur(wie, "sociale kaart beheren"), g, beheerder);
    }

    /// As above, for what the program itself brings along.
    public Aanbod toevoegen(Actor wie, Aanbodgegevens g, Aanbod.Beheerder beheerder) {
        Aanbodregels.controleer(g, beheerder);
        var organisatie = Artikelregels.organisatie(wie);
        return db.change(wie, tx -> {
            var sql = new AanbodSql(tx.handle());
            var slug = Slug.vrij(g.naam(), s -> sql.findSlug(organisatie, s).isPresent());
            var aanbod = new Aanbod(tx.newId(), organisatie, slug, g, beheerder, tx.now(), true, 0, 1);
            sql.insert(aanbod, tx.now());
            tx.publish(new AanbodGewijzigd(aanbod.id(), g.naam(), "toegevoegd"));
            return aanbod;
        });
    }

    /// An editor changes an entry; it counts as confirmed.
    public Aanbod wijzigen(Medewerker wie, UUID id, int gezienVersie, Aanbodgegevens g, Aanbod.Beheerder beheerder) {
        Aanbodregels.controleer(g, beheerder);
        return db.change(Productredactie.redacteur(wie, "sociale kaart beheren"), tx -> {
            var huidig = get(tx.actor(), id);
            if (huidig.versie() != gezienVersie) {
                throw intussen();
            }
            new AanbodSql(tx.handle()).save(id, g, beheerder, tx.now());
            tx.publish(new AanbodGewijzigd(id, g.naam(), "gewijzigd"));
            return get(tx.actor(), id);
        });
    }

    /// Takes it off the map, or puts it back.
    public Aanbod tonen(Medewerker wie, UUID id, boolean zichtbaar) {
        return db.change(Productredactie.redacteur(wie, "sociale kaart beheren"), tx -> {
            var huidig = get(tx.actor(), id);
            new AanbodSql(tx.handle()).saveZichtbaar(id, zichtbaar, tx.now());
            tx.publish(new AanbodGewijzigd(id, huidig.naam(), zichtbaar ? "teruggezet" : "weggehaald"));
            return get(tx.actor(), id);
        });
    }

    /// The organisation itself changed or confirmed its entry; called by [Aanbodlinks].
    Aanbod bevestigd(Actor wie, UUID id, int gezienVersie, Aanbodgegevens g) {
        Aanbodregels.controleer(g);
        return db.change(wie, tx -> {
            var huidig = get(wie, id);
            if (huidig.versie() != gezienVersie) {
                throw intussen();
            }
            new AanbodSql(tx.handle()).save(id, g, huidig.beheerder(), tx.now());
            tx.publish(new AanbodGewijzigd(id, g.naam(), "bevestigd"));
            return get(wie, id);
        });
    }

    public Aanbod get(Actor wie, UUID id) {
        return find(wie, id).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
    }

    public Optional<Aanbod> find(Actor wie, UUID id) {
        return db.read(wie, tx -> new AanbodSql(tx.handle()).find(wie.organisation(), id));
    }

    public Optional<Aanbod> findSlug(Actor wie, String slug) {
        return db.read(wie, tx -> new AanbodSql(tx.handle()).findSlug(wie.organisation(), slug));
    }

    /// All entries by name, also those that were taken off.
    public List<Aanbod> list(Actor wie) {
        return db.read(wie, tx -> new AanbodSql(tx.handle()).list(wie.organisation(), false));
    }

    /// What everybody sees, by name: the same for citizens and colleagues.
    public List<Aanbod> opDeKaart(UUID organisatie) {
        return db.read(bezoeker(organisatie), tx -> new AanbodSql(tx.handle()).list(organisatie, true));
    }

    /// What everybody may read under this address: of each municipality that has it, one.
    public List<Aanbod> openbaar(String slug) {
        return db.read(Actor.system("sociale kaart tonen"), tx -> new AanbodSql(tx.handle()).openbaar(slug));
    }

    /// The municipalities that have a social map.
    public List<UUID> organisaties() {
        return db.read(Actor.system("sociale kaart tonen"), tx -> new AanbodSql(tx.handle()).organisaties());
    }

    /// Entries that nobody confirmed for 12 months and that were not reminded since: marked as reminded in the
    /// transaction of the caller, who sends the reminder.
    public List<Aanbod> neemTeHerinneren() {
        return db.change(Actor.system("sociale kaart nalopen"), tx -> {
            var grens = tx.local().minusMonths(MAANDEN).toInstant();
            return new AanbodSql(tx.handle()).neemTeHerinneren(grens, tx.now(), PER_KEER);
        });
    }

    /// On which websites the list may stand, such as `https://www.westveld.example`.
    public List<String> insluiting(UUID organisatie) {
        return db.read(bezoeker(organisatie), tx -> new AanbodSql(tx.handle()).insluiting(organisatie));
    }

    public void insluitingOpslaan(Medewerker wie, List<String> adressen) {
        var schoon = Insluitregels.adressen(adressen);
        db.run(Productredactie.redacteur(wie, "sociale kaart beheren"), tx -> {
            new AanbodSql(tx.handle()).saveInsluiting(wie.organisatie(), schoon);
            tx.publish(new AanbodGewijzigd(wie.organisatie(), String.join(" ", schoon), "insluiting gewijzigd"));
        });
    }

    static Actor bezoeker(UUID organisatie) {
        return Actor.outsider("Bezoeker", organisatie, "sociale kaart lezen");
    }

    private static Weigering intussen() {
        return new Weigering(
                "intussen-gewijzigd",
                "Iemand anders heeft deze gegevens intussen gewijzigd. Bekijk ze en probeer het opnieuw");
    }
}
