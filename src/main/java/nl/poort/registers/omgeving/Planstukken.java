package nl.poort.registers.omgeving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import org.locationtech.jts.geom.Geometry;

/// Front door to pieces of plan: brought in as concept, held against the boundary of the own authority, published.
///
/// An area that leaves the own boundary is only published when a second person says why.
public final class Planstukken {
    private final Db db;
    private final Organisaties organisaties;
    private final Gebieden gebieden;

    public Planstukken(Db db, Organisaties organisaties, Gebieden gebieden) {
        this.db = db;
        this.organisaties = organisaties;
        this.gebieden = gebieden;
    }

    /// @param bron GeoJSON with the one area of this piece
    /// @throws Weigering with what is wrong with the area, in words
    public Planstuk inbrengen(Medewerker wie, Planstuk.Wens wens, Bron bron) {
        eisRecht(wie);
        var fouten = new Veldfouten();
        var naam = fouten.verplicht("naam", wens.naam(), 200, "Geef het stuk plan een naam");
        var activiteit = fouten.verplicht("activiteit", wens.activiteit(), 200, "Vul de naam van de activiteit in");
        fouten.klaar();
        var grens = grens(bron);
        return db.change(wie.actor("stuk plan inbrengen"), tx -> {
            var gezag = Planregels.gezag(
                    organisaties.get(tx.actor(), wie.organisatie()).code());
            var urn = Planregels.urn(gezag, activiteit);
            var sql = new PlanstukkenSql(tx.handle());
            if (sql.bestaat(urn)) {
                throw Weigering.veld(
                        "activiteit", "bestaat", "Er is al een activiteit met deze naam. Kies een andere naam");
            }
            var nieuw = new Planstuk(
                    tx.newId(),
                    wie.organisatie(),
                    gezag,
                    naam,
                    urn,
                    activiteit,
                    Optional.of(wens.bovenliggend().strip()).filter(b -> !b.isEmpty()),
                    "nl.imow-" + gezag + ".gebied." + tx.newId().toString().replace("-", ""),
                    gebieden.kaart().buiten(grens, gezag),
                    tx.now(),
                    new Planstuk.Wie(wie.id(), wie.naam()),
                    "",
                    Optional.empty(),
                    Optional.empty());
            sql.insert(nieuw, grens);
            tx.publish(new PlanstukIngebracht(nieuw.id(), naam, urn, nieuw.buiten()));
            return nieuw;
        });
    }

    private static Geometry grens(Bron bron) {
        var fouten = new Laadfouten(bron.naam());
        var gevonden = new ArrayList<Geometry>();
        Gebiedslezer.features(bron, fouten, feature -> {
            if (feature.vorm() == null) {
                throw new Weigering("grens-mist", "Er staat geen gebied in");
            }
            var vlak = Gebiedslezer.naarRd(feature);
            Vlakken.keur(vlak, Gebiedslezer.MEESTE_PUNTEN);
            gevonden.add(vlak);
        });
        if (fouten.isLeeg() && gevonden.size() != 1) {
            fouten.fout("het hele bestand", "Er staan " + gevonden.size() + " gebieden in: het moet er één zijn");
        }
        fouten.weiger();
        return gevonden.getFirst();
    }

    /// All of the own organisation, the newest first.
    public List<Planstuk> list(Medewerker wie) {
        eisRecht(wie);
        return db.read(
                wie.actor("stukken plan bekijken"), tx -> new PlanstukkenSql(tx.handle()).list(wie.organisatie()));
    }

    /// Says why it may be published although it leaves the own area; never by who brought it in.
    public Planstuk motiveren(Medewerker wie, UUID id, String reden) {
        eisRecht(wie);
        return db.change(wie.actor("stuk plan motiveren"), tx -> {
            Planregels.motiveren(lock(tx, wie, id), wie.id(), reden);
            new PlanstukkenSql(tx.handle()).motiveer(id, reden.strip(), new Planstuk.Wie(wie.id(), wie.naam()));
            tx.publish(new PlanstukGemotiveerd(id, reden.strip()));
            return lock(tx, wie, id);
        });
    }

    /// From this day the activity is in the register and its area is known. Held against the boundary as it is now.
    public Planstuk publiceren(Medewerker wie, UUID id, LocalDate vanaf) {
        eisRecht(wie);
        return db.change(wie.actor("stuk plan publiceren"), tx -> {
            var sql = new PlanstukkenSql(tx.handle());
            var oud = lock(tx, wie, id);
            sql.buiten(id, gebieden.kaart().buiten(sql.grens(id), oud.gezag()));
            Planregels.publiceren(lock(tx, wie, id), vanaf, tx.local().toLocalDate());
            sql.publiceer(id, vanaf, wie.naam());
            tx.publish(new PlanstukGepubliceerd(id, oud.naam(), oud.activiteit(), oud.gebied(), vanaf.toString()));
            return lock(tx, wie, id);
        });
    }

    private static Planstuk lock(Tx tx, Medewerker wie, UUID id) {
        return new PlanstukkenSql(tx.handle())
                .lock(wie.organisatie(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit stuk plan"));
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder brengt een stuk plan in");
        }
    }
}
