package nl.poort.schermen;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One program and one browser for the classes that work in the demo chain as it is; closed after the last of them.
final class GedeeldeKijker implements BeforeAllCallback {
    private final String naam;
    private Kijker kijker;

    GedeeldeKijker() {
        this("keten");
    }

    /// @param naam whoever says the same name works in the same program, at the same time of day
    GedeeldeKijker(String naam) {
        this.naam = naam;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        kijker = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("kijker " + naam, k -> new Kijker(), Kijker.class);
    }

    Kijker kijker() {
        return kijker;
    }
}
