package nl.poort.contact.inzage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.contact.klantcontact.Partijwijziging;
import nl.poort.contact.klantcontact.Partijwijzigingen;
import nl.poort.contact.klantcontact.Voorkeur;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// What somebody may change without asking: how to be reached. It changes at once, what stood there stays in the
/// history, and it can be undone.
public final class Eigengegevens {
    static final String DOEL = "eigen gegevens wijzigen";

    private final Db db;
    private final Partijen partijen;
    private final Partijwijzigingen wijzigingen;
    private final Adresbevestigingen bevestigingen;

    public Eigengegevens(Db db, Partijen partijen, Partijwijzigingen wijzigingen, Adresbevestigingen bevestigingen) {
        this.db = db;
        this.partijen = partijen;
        this.wijzigingen = wijzigingen;
        this.bevestigingen = bevestigingen;
    }

    /// Changes telephone and preference at once; a new e-mail address waits for its code, and the old one is used until
    /// then.
    public Partij wijzig(Burger burger, UUID partij, Contactwens wens) {
        var eigen = burger.partij(partij);
        var fouten = new Veldfouten();
        var telefoon = fouten.waarde("telefoon", wens.telefoon(), () -> DigitaalAdres.telefoon(wens.telefoon()));
        var email = fouten.waarde("email", wens.email(), () -> DigitaalAdres.email(wens.email()));
        var moment = fouten.tekst("voorkeursmoment", wens.moment(), 200);
        fouten.klaar();
        return db.change(burger.actor(partij, DOEL), tx -> {
            boolean ander = email != null
                    && !email.adres().equalsIgnoreCase(eigen.email().orElse(null));
            var adressen = vervang(eigen, Adressoort.TELEFOON, telefoon);
            adressen = email == null ? vervang(adressen, eigen, Adressoort.EMAIL, null) : adressen;
            var nieuw = bewaar(burger, eigen, wens.versie(), adressen, new Voorkeur(wens.kanaal(), moment));
            if (ander) {
                bevestigingen.vraag(burger, nieuw, email.adres());
            }
            return nieuw;
        });
    }

    /// The new address that waits for its code.
    public Optional<Adresbevestiging> wacht(Burger burger, UUID partij) {
        return bevestigingen.vind(burger, partij);
    }

    /// Takes the new e-mail address into use, when this is the code that was sent to it.
    public Partij bevestig(Burger burger, UUID partij, String code) {
        var adres = bevestigingen.controleer(burger, partij, code);
        return db.change(burger.actor(partij, DOEL), tx -> {
            var eigen = partijen.get(tx.actor(), partij);
            var nieuw = bewaar(
                    burger,
                    eigen,
                    eigen.versie(),
                    vervang(eigen, Adressoort.EMAIL, DigitaalAdres.email(adres)),
                    eigen.voorkeur());
            bevestigingen.klaar(burger, eigen);
            return nieuw;
        });
    }

    /// What changed, by whom and what stood there; the newest first.
    public List<Partijwijziging> geschiedenis(Burger burger, UUID partij) {
        return wijzigingen.list(burger.actor(partij, "eigen gegevens inzien"), partij);
    }

    /// Which of these changes this person may take back: the last one of each field, as long as it still stands.
    public List<UUID> herstelbaar(Burger burger, UUID partij) {
        var eigen = burger.partij(partij);
        return geschiedenis(burger, partij).stream()
                .filter(w -> Eigenregels.isHerstelbaar(w, eigen))
                .map(Partijwijziging::id)
                .toList();
    }

    /// Puts back what stood there before this change.
    public Partij herstel(Burger burger, UUID partij, UUID wijziging) {
        return db.change(burger.actor(partij, DOEL), tx -> {
            var eigen = partijen.get(tx.actor(), partij);
            var w = geschiedenis(burger, partij).stream()
                    .filter(x -> x.id().equals(wijziging))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Deze wijziging"));
            if (!Eigenregels.isHerstelbaar(w, eigen)) {
                throw new Weigering(
                        "niet-terug-te-draaien",
                        "Dit is daarna nog een keer gewijzigd. Pas uw gegevens zelf aan, of bel ons.");
            }
            return bewaar(burger, eigen, eigen.versie(), Eigenregels.terug(w, eigen), Eigenregels.voorkeur(w, eigen));
        });
    }

    private Partij bewaar(Burger burger, Partij eigen, int versie, List<DigitaalAdres> adressen, Voorkeur voorkeur) {
        var nieuw = new NieuwePartij(
                eigen.soort(),
                eigen.naam(),
                null,
                eigen.kvkNummer(),
                eigen.rsin(),
                eigen.vestigingsnummer(),
                adressen,
                voorkeur);
        boolean gelijk = adressen.equals(eigen.adressen()) && Objects.equals(voorkeur, eigen.voorkeur());
        if (gelijk && versie == eigen.versie()) {
            return eigen;
        }
        try {
            return partijen.wijzig(burger.actor(eigen.id(), DOEL), eigen.id(), versie, nieuw);
        } catch (Weigering w) {
            throw w.code().equals("intussen-gewijzigd")
                    ? new Weigering(
                            w.code(),
                            "Uw gegevens zijn net ook door iemand anders gewijzigd. Kijk eerst wat er nu staat.")
                    : w;
        }
    }

    private static List<DigitaalAdres> vervang(Partij partij, Adressoort soort, DigitaalAdres nieuw) {
        return vervang(partij.adressen(), partij, soort, nieuw);
    }

    /// The address of this kind that is used first becomes another one, or goes.
    private static List<DigitaalAdres> vervang(
            List<DigitaalAdres> adressen, Partij partij, Adressoort soort, DigitaalAdres nieuw) {
        var eerste = partij.adres(soort).orElse(null);
        if (nieuw != null && nieuw.adres().equals(eerste)) {
            return adressen;
        }
        var lijst = new ArrayList<DigitaalAdres>();
        if (nieuw != null) {
            lijst.add(nieuw);
        }
        adressen.stream()
                .filter(a -> a.soort() != soort || !a.adres().equals(eerste))
                .filter(a -> nieuw == null || a.soort() != soort || !a.adres().equals(nieuw.adres()))
                .forEach(lijst::add);
        return lijst;
    }
}
