package nl.poort.keten.behandeling;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One municipality for the classes that make cases of Vragen; closed after the last of them.
final class GedeeldeZaakproef implements BeforeAllCallback {
    private Vraagzaakproef proef;

    @Override
    public void beforeAll(ExtensionContext context) {
        proef = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("vraagzaakproef", k -> new Vraagzaakproef(), Vraagzaakproef.class);
    }

    Vraagzaakproef proef() {
        return proef;
    }
}
