package nl.poort.keten.vragen;

import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;

/// Who may do what with a Vraag that lies before them; the program itself may do everything.
final class Bevoegd {
    private Bevoegd() {}

    /// Only a member of the team that was asked may act on an Overdracht.
    static void ontvanger(Reis reis, Overdracht o) {
        if (reis.wie != null && !reis.wie.teams().contains(o.naarTeam())) {
            throw new Weigering("niet-uw-overdracht", "Deze overdracht ligt bij een ander team");
        }
    }

    static void contactschakel(Reis reis) {
        if (reis.wie != null && !reis.wie.teams().contains(reis.vraag().contactschakel())) {
            throw new Weigering("niet-uw-vraag", "Alleen de schakel die het contact met de klant heeft, kan dit doen");
        }
    }

    /// The contact link, the owner of this moment, or who directs it.
    static void betrokkene(Reis reis) {
        var wie = reis.wie;
        if (wie != null
                && !wie.teams().contains(reis.vraag().contactschakel())
                && !wie.teams().contains(reis.vraag().eigenaar())
                && !wie.mag(Recht.REGIE)) {
            throw new Weigering("niet-uw-vraag", "Deze vraag ligt niet bij uw team");
        }
    }

    /// Accepting twice is the same as once; a colleague who is later hears who has it.
    static Overdracht zelfde(Reis reis, Overdracht o) {
        if (o.aangenomenDoor() == null || !o.aangenomenDoor().equals(reis.wie.id())) {
            var naam = reis.naam(o.aangenomenDoor());
            throw new Weigering("al-aangenomen", (naam == null ? "Een ander" : naam) + " heeft dit al aangenomen");
        }
        return o;
    }
}
