package nl.poort.contact.kennis;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Which answers were given with which version, and what follows when one proves wrong.
///
/// Telling the customers stands in `berichten`, which uses [#aangeboden].
public final class Herroepingen {
    private final Db db;

    public Herroepingen(Db db) {
        this.db = db;
    }

    /// An answer was given with this version of an article or product; a second time it changes nothing.
    ///
    /// @param waar the Vraag or the contact
    public void gegeven(Actor wie, UUID ding, int versie, Correctie.Soort soort, UUID waar) {
        db.run(
                wie,
                tx -> new HerroepingenSql(tx.handle())
                        .gegeven(Artikelregels.organisatie(wie), ding, versie, soort, waar, tx.now()));
    }

    /// How many got an answer with these versions.
    public int aantal(Medewerker wie, UUID ding, int vanVersie, int totVersie) {
        var actor = Productredactie.redacteur(wie, "antwoord herroepen");
        return db.read(
                actor,
                tx -> new HerroepingenSql(tx.handle())
                        .gegeven(wie.organisatie(), ding, vanVersie, totVersie)
                        .size());
    }

    /// These versions were wrong: everybody who was answered with them comes on the list.
    ///
    /// @param tekst what each of them is told
    public Herroeping herroepen(Medewerker wie, UUID ding, int vanVersie, int totVersie, String reden, String tekst) {
        var fouten = new Veldfouten();
        fouten.verplicht("reden", reden, 2_000, "Schrijf op wat er niet klopte");
        fouten.verplicht("tekst", tekst, 8_000, "Schrijf op wat de klant moet weten");
        fouten.eis(vanVersie >= 1 && vanVersie <= totVersie, "vanVersie", "Kies versies die er zijn");
        fouten.klaar();
        return db.change(Productredactie.redacteur(wie, "antwoord herroepen"), tx -> {
            var naam = naam(tx.actor(), ding);
            var sql = new HerroepingenSql(tx.handle());
            var id = tx.newId();
            sql.insert(
                    wie.organisatie(),
                    new Herroeping(
                            id,
                            ding,
                            naam.code(),
                            naam.titel(),
                            vanVersie,
                            totVersie,
                            reden.strip(),
                            tekst.strip(),
                            wie.naam(),
                            tx.now(),
                            0,
                            0));
            int aantal = sql.insertCorrecties(wie.organisatie(), id, ding, vanVersie, totVersie);
            tx.publish(new AntwoordHerroepen(id, naam.code(), vanVersie, totVersie, aantal));
            return get(wie, id);
        });
    }

    public Herroeping get(Medewerker wie, UUID id) {
        return list(wie).stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze herroeping"));
    }

    /// The newest first.
    public List<Herroeping> list(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "antwoord herroepen");
        return db.read(actor, tx -> new HerroepingenSql(tx.handle()).list(wie.organisatie()));
    }

    /// Who got the wrong answer, who has to be told first.
    public List<Correctie> correcties(Medewerker wie, UUID herroeping) {
        var actor = Productredactie.redacteur(wie, "antwoord herroepen");
        return db.read(actor, tx -> new HerroepingenSql(tx.handle()).correcties(wie.organisatie(), herroeping));
    }

    /// This customer is told, in the transaction of who calls this. False when it was done before.
    public boolean aangeboden(Medewerker wie, UUID herroeping, UUID vraag) {
        return zet(wie, herroeping, vraag, Correctie.Stand.AANGEBODEN);
    }

    /// This customer needs not to be told, or cannot be.
    public boolean nietNodig(Medewerker wie, UUID herroeping, UUID vraag) {
        return zet(wie, herroeping, vraag, Correctie.Stand.NIET_NODIG);
    }

    private boolean zet(Medewerker wie, UUID herroeping, UUID vraag, Correctie.Stand stand) {
        return db.change(Productredactie.redacteur(wie, "antwoord rechtzetten"), tx -> {
            boolean nu = new HerroepingenSql(tx.handle())
                    .zet(wie.organisatie(), herroeping, vraag, stand, wie.naam(), tx.now());
            if (nu) {
                tx.publish(new CorrectieGedaan(herroeping, vraag, stand.name()));
            }
            return nu;
        });
    }

    private record Naam(String code, String titel) {}

    private Naam naam(Actor wie, UUID ding) {
        return db.read(
                wie,
                tx -> new KennisSql(tx.handle())
                        .find(ding)
                        .map(a -> new Naam(a.nummer(), a.titel()))
                        .or(() -> new ProductenSql(tx.handle())
                                .find(wie.organisation(), ding)
                                .map(p -> new Naam(p.slug(), p.naam())))
                        .orElseThrow(() -> Weigering.onbekend("Dit antwoord")));
    }
}
