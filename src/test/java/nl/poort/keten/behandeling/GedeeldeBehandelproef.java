package nl.poort.keten.behandeling;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One municipality for all classes that handle cases; closed after the last of them.
final class GedeeldeBehandelproef implements BeforeAllCallback {
    private Behandelproef proef;

    @Override
    public void beforeAll(ExtensionContext context) {
        proef = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("behandelproef", k -> new Behandelproef(), Behandelproef.class);
    }

    Behandelproef proef() {
        return proef;
    }
}
