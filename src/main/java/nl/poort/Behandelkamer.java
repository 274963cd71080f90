package nl.poort;

import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.behandeling.Klantgegevens;
import nl.poort.keten.behandeling.Klantzaken;
import nl.poort.keten.behandeling.Startbronnen;
import nl.poort.keten.behandeling.Zaakoverzicht;
import nl.poort.keten.behandeling.Zaakstart;
import nl.poort.keten.behandeling.Zaakvolger;
import nl.poort.techniek.db.Actor;

/// Where Vragen and cases come together, wired by hand: the chain on top of the registers of the standard.
public final class Behandelkamer {
    private final Modules m;
    private final Zaakvolger volger;
    /// What making and following cases stands on.
    public final Startbronnen bronnen;
    public final Zaakstart start;
    public final Zaakoverzicht overzicht;
    public final Klantzaken klantzaken;

    public Behandelkamer(Modules m, Zgw zgw) {
        this.m = m;
        bronnen = new Startbronnen(
                m.db,
                new Startbronnen.Registers(zgw.zaken, zgw.catalogus, zgw.documenten, zgw.besluiten, m.klokken),
                new Startbronnen.Mensen(m.organisaties, m.medewerkers, this::klant),
                new Startbronnen.Keten(m.vragen, m.zaaksporen));
        volger = new Zaakvolger(bronnen);
        start = new Zaakstart(bronnen, volger);
        overzicht = new Zaakoverzicht(bronnen);
        klantzaken = new Klantzaken(bronnen);
    }

    /// Vraag and case hear of each other from now on.
    public void luister() {
        volger.luister(m.gebeurtenissen);
    }

    private Optional<Klantgegevens> klant(Actor actor, UUID partij) {
        return m.partijen.find(actor, partij).map(p -> gegevens(actor, p));
    }

    private Klantgegevens gegevens(Actor actor, Partij p) {
        boolean persoon = switch (p.soort()) {
            case NATUURLIJK_PERSOON, ANONIEM, COLLEGA -> true;
            case BEDRIJF, VERENIGING, INSTELLING -> false;
        };
        var bsn = persoon && p.bsnBekend() ? m.partijen.bsn(actor, p.id()) : Optional.<Bsn>empty();
        return new Klantgegevens(
                persoon,
                p.naam(),
                bsn.map(Bsn::nummer).orElse(""),
                tekst(p.kvkNummer()),
                tekst(p.rsin()),
                tekst(p.vestigingsnummer()),
                p.email().orElse(""),
                p.telefoon().orElse(""));
    }

    private static String tekst(Object nummer) {
        return nummer == null ? "" : nummer.toString();
    }
}
