package nl.poort.contact.berichten;

import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// How an organisation sends what the law wants to be sent: by the Berichtenbox or not, and what stands on its letters.
public final class Postinstellingen {
    private final Db db;
    private final Organisaties organisaties;

    public Postinstellingen(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    public Postinstelling get(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> geldig(tx, organisatie));
    }

    static Postinstelling geldig(Tx tx, UUID organisatie) {
        return new PoststukkenSql(tx.handle())
                .instelling(organisatie)
                .orElseGet(() -> Postinstelling.geen(organisatie));
    }

    public void opslaan(Medewerker wie, Postinstelling nieuw) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een beheerder wijzigt hoe uw organisatie post verstuurt");
        }
        var fouten = new Veldfouten();
        var type = fouten.tekst("berichttype", nieuw.berichttype(), 8);
        fouten.eis(
                !nieuw.berichtenbox() || type != null,
                "berichttype",
                "Vul het berichttype in dat in het Leveranciersportaal staat");
        fouten.eis(
                !nieuw.berichtenbox()
                        || oin(wie.actor("post instellen"), wie.organisatie()).isPresent(),
                "berichtenbox",
                "Uw organisatie heeft nog geen OIN. Vul dat eerst in bij de gegevens van de organisatie.");
        fouten.eis(
                nieuw.bijlagenKb() >= 1 && nieuw.bijlagenKb() <= 10_000,
                "bijlagenKb",
                "Vul een getal in van 1 tot en met 10000");
        var retour = fouten.tekst("retouradres", nieuw.retouradres(), 200);
        fouten.klaar();
        db.run(
                wie.actor("post instellen"),
                tx -> new PoststukkenSql(tx.handle())
                        .save(new Postinstelling(
                                wie.organisatie(),
                                nieuw.berichtenbox(),
                                type == null ? "" : type,
                                nieuw.bijlagenKb(),
                                retour == null ? "" : retour,
                                tx.now(),
                                wie.naam())));
    }

    /// Under which number this organisation sends.
    Optional<String> oin(Actor actor, UUID organisatie) {
        return organisaties.find(actor, organisatie).map(Organisatie::oin).map(Object::toString);
    }

    String naam(Actor actor, UUID organisatie) {
        return organisaties.get(actor, organisatie).naam();
    }
}
