package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.TestDatabase;

/// Accounts for people in tests. Logging in goes as it always does; only this password is cheap to compute, because a
/// real one takes a tenth of a second and there are a thousand of them. Tests about accounts make real ones.
public final class Proefaccounts {
    public static final String WACHTWOORD = "een heel lang proefwachtwoord 7";
    private static final String PHC = Wachtwoorden.bereken(new byte[16], WACHTWOORD, 8, 1, 1);

    private Proefaccounts() {}

    public static void maak(TestDatabase test, UUID medewerker) {
        int gemaakt = test.eigenaar().withHandle(h -> h.execute("""
                insert into organisatie.account (organisatie, medewerker, login, wachtwoord)
                select organisatie, id, lower(email), ? from organisatie.medewerker where id = ?
                on conflict (organisatie, medewerker) do update set wachtwoord = excluded.wachtwoord""", PHC, medewerker));
        if (gemaakt != 1) {
            throw new IllegalStateException("Geen medewerker " + medewerker);
        }
    }
}
