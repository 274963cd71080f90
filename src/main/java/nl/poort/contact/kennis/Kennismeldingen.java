package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// From the desk to the editor: this answer is not right, or there was no answer at all.
public final class Kennismeldingen {
    private static final int LANGST = 2_000;

    private final Db db;

    public Kennismeldingen(Db db) {
        this.db = db;
    }

    /// This article or product is not right; it goes to the editor of whoever wrote it.
    public Kennismelding kloptNiet(Medewerker wie, UUID ding, String woorden) {
        var actor = lezer(wie);
        var tekst = eis(woorden, "Schrijf op wat er niet klopt");
        return db.change(actor, tx -> {
            var artikel = new KennisSql(tx.handle()).find(ding);
            var product = artikel.isPresent()
                    ? Optional.<Product>empty()
                    : new ProductenSql(tx.handle()).find(wie.organisatie(), ding);
            if (artikel.isEmpty() && product.isEmpty()) {
                throw Weigering.onbekend("Dit antwoord");
            }
            return leg(
                    tx,
                    new Kennismelding(
                            tx.newId(),
                            Kennismelding.Soort.KLOPT_NIET,
                            artikel.map(Artikel::organisatie).orElse(wie.organisatie()),
                            Optional.of(ding),
                            artikel.map(Artikel::nummer)
                                    .orElseGet(() -> product.orElseThrow().slug()),
                            artikel.map(Artikel::titel)
                                    .orElseGet(() -> product.orElseThrow().naam()),
                            tekst,
                            Optional.empty(),
                            wie.naam(),
                            tx.now(),
                            Optional.empty(),
                            "",
                            Optional.empty()));
        });
    }

    /// There was no answer to these words of a customer.
    ///
    /// @param contact the conversation; null when there is none
    public Kennismelding nietGevonden(Medewerker wie, String woorden, UUID contact) {
        var actor = lezer(wie);
        var tekst = eis(woorden, "Schrijf op wat de klant vroeg");
        return db.change(
                actor,
                tx -> leg(
                        tx,
                        new Kennismelding(
                                tx.newId(),
                                Kennismelding.Soort.NIET_GEVONDEN,
                                wie.organisatie(),
                                Optional.empty(),
                                "",
                                "",
                                tekst,
                                Optional.ofNullable(contact),
                                wie.naam(),
                                tx.now(),
                                Optional.empty(),
                                "",
                                Optional.empty())));
    }

    /// What the editor has still to do, the oldest first.
    public List<Kennismelding> open(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "meldingen bekijken");
        return db.read(actor, tx -> new KennismeldingenSql(tx.handle()).open(wie.organisatie()));
    }

    public Kennismelding get(Medewerker wie, UUID id) {
        var actor = Productredactie.redacteur(wie, "meldingen bekijken");
        return db.read(actor, tx -> new KennismeldingenSql(tx.handle()).find(wie.organisatie(), id))
                .orElseThrow(() -> Weigering.onbekend("Deze melding"));
    }

    /// The editor is done with it; the colleague who told it reads what became of it.
    public Kennismelding afhandelen(Medewerker wie, UUID id, String uitkomst) {
        var tekst = eis(uitkomst, "uitkomst", "Schrijf kort op wat u hebt gedaan");
        return klaar(wie, id, tekst, null);
    }

    /// Words without an answer become a concept, with the words of the customer to be found by.
    public Artikel artikelMaken(Medewerker wie, UUID id) {
        var actor = Productredactie.redacteur(wie, "artikel schrijven");
        return db.change(actor, tx -> {
            var melding = get(wie, id);
            LocalDate over = tx.local().toLocalDate().plusYears(1);
            var tekst = Artikelregels.uitAntwoord(melding.woorden(), "", "", over)
                    .met(Verschijning.WEBSITE)
                    .zonderInhoud();
            var artikel = Kennisredactie.schrijf(tx, tekst, Herkomst.NIEUW, 0);
            klaar(wie, id, artikel.nummer() + " wordt geschreven", artikel.id());
            return artikel;
        });
    }

    /// What became of what this person told, the newest first.
    public List<Kennismelding> vanMij(Medewerker wie) {
        return db.read(lezer(wie), tx -> new KennismeldingenSql(tx.handle()).van(wie.organisatie(), wie.id()));
    }

    private Kennismelding klaar(Medewerker wie, UUID id, String uitkomst, UUID artikel) {
        var actor = Productredactie.redacteur(wie, "melding afhandelen");
        return db.change(actor, tx -> {
            var sql = new KennismeldingenSql(tx.handle());
            var huidig = get(wie, id);
            if (!sql.klaar(wie.organisatie(), id, wie.naam(), uitkomst, artikel, tx.now())) {
                throw new Weigering("al-afgehandeld", "Deze melding is al afgehandeld");
            }
            tx.publish(new KennismeldingAfgehandeld(id, huidig.code(), uitkomst));
            return get(wie, id);
        });
    }

    private static Kennismelding leg(Tx tx, Kennismelding m) {
        new KennismeldingenSql(tx.handle())
                .insert(m, tx.actor().id(), List.of(m.organisatie(), tx.actor().organisation()));
        tx.publish(new KennisGemeld(m.id(), m.soort().name(), m.code()));
        return m;
    }

    private static Actor lezer(Medewerker wie) {
        if (!wie.mag(Recht.WERKPLEK)) {
            throw new Weigering("geen-recht", "U mag de kennisbank niet gebruiken");
        }
        return wie.actor("kennis melden");
    }

    private static String eis(String woorden, String zin) {
        return eis(woorden, "woorden", zin);
    }

    private static String eis(String woorden, String veld, String zin) {
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht(veld, woorden, LANGST, zin);
        fouten.klaar();
        return tekst;
    }
}
