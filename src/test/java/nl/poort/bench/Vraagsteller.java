package nl.poort.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/// Customers who ask a question on the web form: party, contact, Vraag, Overdracht, clocks, events and deliveries in
/// one
/// change.
public final class Vraagsteller implements Meting.Werk {
    private static final String FORMULIER = "/vraag-stellen";
    /// The form lets an address ask this often before it has to wait.
    private static final int PER_ADRES = 15;

    private final URI basis;
    private final UUID organisatie;
    private Webklant klant;
    private int gevraagd;

    public Vraagsteller(URI basis, UUID organisatie) {
        this.basis = basis;
        this.organisatie = organisatie;
    }

    /// Whether this program has the form.
    public static boolean heeftFormulier(URI basis) {
        try (var klant = new Webklant(basis)) {
            return klant.get(FORMULIER).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean doe() throws IOException {
        int status = vraag("Mag ik een dakkapel plaatsen aan de voorkant? " + UUID.randomUUID(), UUID.randomUUID());
        if (status != 303) {
            throw new IOException("the form gave " + status);
        }
        return true;
    }

    /// Sends the form; 303 means: received and kept.
    public int vraag(String woorden, UUID sleutel) throws IOException {
        if (klant == null || gevraagd++ % PER_ADRES == 0) {
            if (klant != null) {
                klant.close();
            }
            klant = new Webklant(basis);
        }
        return klant.post(
                        FORMULIER,
                        Map.of(
                                "_sleutel", sleutel.toString(),
                                "bij", organisatie.toString(),
                                "vraag", woorden,
                                "bedoeling", "VRAAG",
                                "naam", "Jan Jansen",
                                "email", "jan" + sleutel + "@example.nl",
                                "telefoon", "",
                                "wijze", "SCHRIJVEN",
                                "kenmerk", ""))
                .status();
    }
}
