package nl.poort.contact.kanalen;

import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;

/// Who may do what on a channel.
final class Kanaalrecht {
    private Kanaalrecht() {}

    /// Speaks with customers.
    static void eisDesk(Medewerker wie) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            throw new Weigering("geen-recht", "Alleen wie klanten helpt, kan dit doen");
        }
    }

    static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan kanalen instellen");
        }
    }
}
