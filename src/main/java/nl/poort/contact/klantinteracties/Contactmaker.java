package nl.poort.contact.klantinteracties;

import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// A contact with who took part in it and what it was about, in one: all of it is there afterwards, or nothing.
public final class Contactmaker {
    private final Db db;
    private final Klantcontacten klantcontacten;
    private final Betrokkenen betrokkenen;
    private final Onderwerpobjecten onderwerpobjecten;

    Contactmaker(Db db, Klantcontacten klantcontacten, Betrokkenen betrokkenen, Onderwerpobjecten onderwerpobjecten) {
        this.db = db;
        this.klantcontacten = klantcontacten;
        this.betrokkenen = betrokkenen;
        this.onderwerpobjecten = onderwerpobjecten;
    }

    /// Who took part, before the contact is there.
    public record NieuweBetrokkene(
            @Veld(nul = true, naar = "partij") Verwijzing wasPartij,
            @Veld(nul = true) Postadres bezoekadres,
            @Veld(nul = true) Postadres correspondentieadres,
            @Veld(nul = true) Contactnaam contactnaam,
            @Veld(verplicht = true) Betrokkenerol rol,
            @Veld(max = 200) String organisatienaam,
            @Veld(verplicht = true) Boolean initiator) {}

    /// What it was about, before the contact is there.
    public record NieuwOnderwerp(
            @Veld(nul = true, naar = "klantinteractie") Verwijzing wasKlantcontact,
            @Veld(nul = true) Objectidentificator onderwerpobjectidentificator) {}

    /// All in one.
    public record Invoer(
            @Veld(verplicht = true) Klantcontact klantcontact,
            @Veld(nul = true) NieuweBetrokkene betrokkene,
            @Veld(nul = true) NieuwOnderwerp onderwerpobject) {}

    /// What became of it; null where nothing was sent.
    public record Gemaakt(Klantcontact klantcontact, Betrokkene betrokkene, Onderwerpobject onderwerpobject) {}

    public Gemaakt maak(Toegang toegang, Invoer invoer) {
        return db.change(toegang.actor("klantcontact vastleggen"), tx -> {
            var eerder = invoer.onderwerpobject() == null
                    ? null
                    : Verwijzing.id(invoer.onderwerpobject().wasKlantcontact());
            var contact = in("klantcontact", () -> klantcontacten.create(toegang, invoer.klantcontact(), eerder))
                    .uuid();
            var betrokkene = invoer.betrokkene() == null
                    ? null
                    : in("betrokkene", () -> betrokkenen.create(toegang, betrokkene(contact, invoer.betrokkene())));
            var onderwerp = invoer.onderwerpobject() == null
                    ? null
                    : in(
                            "onderwerpobject",
                            () -> onderwerpobjecten.create(toegang, onderwerp(contact, invoer.onderwerpobject())));
            return new Gemaakt(klantcontacten.get(toegang, contact), betrokkene, onderwerp);
        });
    }

    private static Betrokkene betrokkene(UUID contact, NieuweBetrokkene b) {
        return new Betrokkene(
                null,
                b.wasPartij(),
                Verwijzing.naar(contact),
                null,
                b.bezoekadres(),
                b.correspondentieadres(),
                b.contactnaam(),
                null,
                b.rol(),
                b.organisatienaam(),
                b.initiator());
    }

    private static Onderwerpobject onderwerp(UUID contact, NieuwOnderwerp o) {
        return new Onderwerpobject(
                null, Verwijzing.naar(contact), o.wasKlantcontact(), o.onderwerpobjectidentificator());
    }

    /// An error in one of the three says in which.
    private static <T> T in(String deel, Supplier<T> werk) {
        try {
            return werk.get();
        } catch (Weigering w) {
            if (!w.code().equals("invalid")) {
                throw w;
            }
            throw new Weigering(w.veldfouten().stream()
                    .map(f -> new Veldfout(
                            f.naam().equals(Veldfout.GEHEEL) ? deel : deel + "." + f.naam(), f.code(), f.zin()))
                    .toList());
        }
    }
}
