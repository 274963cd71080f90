package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Kluis;

/// The ways in of an organisation: which mailbox, number or page leads to which team.
public final class Ingangen {
    private static final Actor PROGRAMMA = Actor.system("ingang zoeken");

    private final Db db;
    private final Organisaties organisaties;
    private final Kluis kluis;

    public Ingangen(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
        this.kluis = new Kluis(db, "kanalen.ingangen");
    }

    /// @param kanaal null = of all channels
    public List<Ingang> list(Actor actor, String kanaal) {
        return db.read(actor, tx -> new IngangenSql(tx.handle()).list(actor.organisation(), kanaal));
    }

    public Ingang get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(() -> Weigering.onbekend("Deze ingang"));
    }

    public Optional<Ingang> find(Actor actor, UUID id) {
        return db.read(actor, tx -> new IngangenSql(tx.handle()).find(actor.organisation(), id));
    }

    /// Whose mailbox, number or page this is; for an adapter that hears something. Also one that is off is found.
    public Optional<Ingang> vanAdres(String kanaal, String adres) {
        return db.read(PROGRAMMA, tx -> new IngangenSql(tx.handle()).byAddress(kanaal, adres));
    }

    /// The secret of the adapter: a password or a key; empty when there is none. Never shown.
    public String geheim(UUID ingang) {
        return db.read(PROGRAMMA, tx -> new IngangenSql(tx.handle()).geheim(ingang))
                .map(dicht -> new String(kluis.open(dicht), StandardCharsets.UTF_8))
                .orElse("");
    }

    /// Adds a way in of the own organisation, or changes it.
    ///
    /// @param nieuw with id null to add one
    /// @param geheim null or empty leaves the one that is known
    public Ingang opslaan(Medewerker wie, Ingang nieuw, String geheim) {
        if (!wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("Alleen een beheerder sluit een kanaal aan");
        }
        var fouten = new Veldfouten();
        var kanaal = fouten.verplicht("kanaal", nieuw.kanaal(), 40, "Kies het kanaal");
        var adres = fouten.verplicht("adres", nieuw.adres(), 254, "Vul het adres of nummer in");
        var naam = fouten.verplicht("naam", nieuw.naam(), 80, "Geef de ingang een naam");
        var verwijzing = fouten.tekst("verwijzing", nieuw.verwijzing(), 500);
        fouten.eis(nieuw.team() != null, "team", "Kies het team dat dit krijgt");
        fouten.klaar();
        return db.change(wie.actor("kanaal aansluiten"), tx -> {
            var sql = new IngangenSql(tx.handle());
            if (!organisaties.getTeam(tx.actor(), nieuw.team()).organisatie().equals(wie.organisatie())) {
                throw Weigering.onbekend("Dit team");
            }
            if (nieuw.id() != null && sql.find(wie.organisatie(), nieuw.id()).isEmpty()) {
                throw Weigering.onbekend("Deze ingang");
            }
            var id = nieuw.id() == null ? tx.newId() : nieuw.id();
            if (db.read(PROGRAMMA, t -> new IngangenSql(t.handle()).bezet(id, kanaal, adres))) {
                var zin = "Dit adres is al aangesloten";
                throw new Weigering("adres-bezet", zin, Map.of("adres", zin));
            }
            var ingang = new Ingang(
                    id,
                    wie.organisatie(),
                    kanaal,
                    adres,
                    naam,
                    nieuw.team(),
                    nieuw.aan(),
                    verwijzing,
                    nieuw.instellingen());
            sql.save(ingang, geheim == null || geheim.isEmpty() ? null : kluis.sluit(geheim));
            tx.publish(new IngangGewijzigd(id, kanaal, ingang.aan()));
            return ingang;
        });
    }
}
