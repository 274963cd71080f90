package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// The caller goes over to another front office while on the line. Offering, accepting and refusing is as for every
/// [Overdrachten]; what differs is that nobody waits longer than a caller can, and that who takes over tells the
/// customer.
public final class Warmeoverdrachten {
    private final Db db;
    private final Bronnen bronnen;

    public Warmeoverdrachten(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// The caller is helped by who took over: the Vraag is answered, told and closed.
    public void helpen(Medewerker wie, UUID overdracht, String antwoord) {
        if (antwoord == null || antwoord.isBlank()) {
            var zin = "Schrijf kort op wat u de beller hebt verteld";
            throw new Weigering("antwoord-leeg", zin, java.util.Map.of("antwoord", zin));
        }
        db.run(wie.actor("beller helpen"), tx -> {
            var vraag = new OverdrachtenSql(tx.handle())
                    .vraagVan(overdracht)
                    .orElseThrow(() -> Weigering.onbekend("Deze overdracht"));
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            Ketenregels.eisOpen(reis.vraag());
            if (o.soort() != Overdrachtsoort.WARM) {
                throw new Weigering("geen-warme-overdracht", "Deze vraag kwam niet met de beller mee");
            }
            if (o.stand() == Overdrachtstand.AANGEBODEN) {
                Overdrachten.neemAan(reis, o, wie.id());
                reis.ververs();
            }
            Warmslot.geholpen(reis, reis.overdracht(overdracht), antwoord.strip());
        });
    }
}
