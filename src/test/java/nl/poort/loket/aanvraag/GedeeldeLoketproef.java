package nl.poort.loket.aanvraag;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One office for the classes about attachments; closed after the last of them.
final class GedeeldeLoketproef implements BeforeAllCallback {
    private Loketproef proef;

    @Override
    public void beforeAll(ExtensionContext context) {
        proef = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("loketproef", k -> maak(), Loketproef.class);
    }

    private static Loketproef maak() {
        var p = new Loketproef();
        p.publiceer(Loketproef.kapformulier("reden"));
        return p;
    }

    Loketproef proef() {
        return proef;
    }
}
