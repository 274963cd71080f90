package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens to a product.
public interface Productgebeurtenis extends Gebeurtenis {

    record ProductGeschreven(UUID root, String naam, int versie) implements Productgebeurtenis {}

    /// Its draft waits for a reader.
    record ProductAangeboden(UUID root, String naam, int versie) implements Productgebeurtenis {}

    record ProductTeruggegeven(UUID root, String naam, String reden) implements Productgebeurtenis {}

    /// Read and right; it holds by itself from this day.
    record ProductGepland(UUID root, String naam, int versie, String vanaf) implements Productgebeurtenis {}

    /// From now on everybody reads this version.
    record ProductGepubliceerd(UUID root, String naam, int versie) implements Productgebeurtenis {}

    /// @param door the product that came in its place, null when there is none
    record ProductIngetrokken(UUID root, String naam, String reden, UUID door) implements Productgebeurtenis {}
}
