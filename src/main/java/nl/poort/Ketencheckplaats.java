package nl.poort;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.registers.omgeving.Activiteit;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Bestuurslaag;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Proefplek;
import nl.poort.registers.omgeving.Proefplekken;
import nl.poort.registers.omgeving.Werkzaamheid;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.web.ketencheck.Proef;

/// What the robot of the chain needs here: two organisations, an account in each, and a place at sea (ADR 17). Made
/// when it is not there; the passwords are new for every run and kept nowhere.
final class Ketencheckplaats {
    private static final Actor ROBOT = Actor.system("ketencheck klaarzetten");
    private static final String CODE = Organisatie.PROEF;
    private static final String URN = "nl.imow-" + CODE + ".activiteit.Ketencheck";
    private static final String WERK = "ketencheck";
    private static final String RSIN = "999990019";
    private static final String POSTCODE = "9999ZZ";
    /// West of Texel: no municipality, no province, no water board.
    private static final double X = 20_000;

    private static final double Y = 560_000;
    private final Modules m;

    Ketencheckplaats(Modules m) {
        this.m = m;
    }

    /// Makes what is missing, and says with what the robot works now.
    Proef klaar() {
        var eigen = organisatie(CODE, "Ketencheck", RSIN);
        var ander = organisatie(CODE + "-advies", "Ketencheck adviseur", null);
        Registeropdrachten.laad(m, eigen);
        legPlanstuk();
        var mensen = new Proef.Mensen(
                inlog(eigen, "robot", Set.of(Rol.FUNCTIONEEL_BEHEERDER, Rol.TEAMLEIDER)),
                inlog(ander, "adviseur", Set.of(Rol.TEAMLEIDER)),
                "aanvrager" + Bezorgadres.PROEF);
        return new Proef(
                WERK,
                URN,
                new Proef.Plaats("Gemeente Ketencheck", POSTCODE, "1"),
                new Proef.Ontvanger(eigen.naam(), eigen.oin().nummer()),
                ander.naam(),
                mensen,
                vandaag());
    }

    /// The piece of plan: an activity that holds from today, where it holds, and how citizens find it.
    void legPlanstuk() {
        var vandaag = vandaag();
        new Proefplekken(m.db)
                .leg(
                        ROBOT,
                        new Proefplek(
                                new Gezag(CODE, "Ketencheck", Bestuurslaag.GEMEENTE, null, null, 1),
                                new Adres(POSTCODE, 1, "", "", "Ketencheckstraat", "Ketencheck", X, Y),
                                new Activiteit(
                                        URN,
                                        "Boom van de ketencheck kappen",
                                        CODE,
                                        vandaag,
                                        LocalDate.of(9999, 12, 31),
                                        null),
                                new Werkzaamheid(
                                        WERK,
                                        "Ketencheck",
                                        "Hiermee kijkt Poort zelf of alles werkt. U kunt er niets mee aanvragen.",
                                        List.of(WERK))));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(m.db.clock().instant(), Tx.ZONE);
    }

    private Organisatie organisatie(String code, String naam, String rsin) {
        return m.organisaties
                .findOpCode(ROBOT, code)
                .orElseGet(() -> m.organisaties.voegToe(
                        ROBOT,
                        new Organisatiegegevens(
                                naam,
                                Organisatiesoort.GEMEENTE,
                                rsin == null ? null : "00000001" + rsin + "000",
                                rsin,
                                code,
                                null)));
    }

    private Proef.Inlog inlog(Organisatie bij, String naam, Set<Rol> rollen) {
        var email = naam + Bezorgadres.PROEF;
        var teams = m.organisaties.teams(ROBOT, bij.id()).stream().map(Team::id).collect(Collectors.toSet());
        Medewerker wie = m.medewerkers
                .findOpEmail(ROBOT, bij.id(), email)
                .orElseGet(() -> m.medewerkers.voegToe(
                        ROBOT, bij.id(), new Medewerkergegevens("Ketencheck " + naam, email, null, rollen, teams)));
        var wachtwoord = nieuwWachtwoord();
        m.accounts.maak(ROBOT, wie.id(), wachtwoord);
        return new Proef.Inlog(email, wachtwoord);
    }

    private static String nieuwWachtwoord() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
