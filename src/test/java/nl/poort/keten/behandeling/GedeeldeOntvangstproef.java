package nl.poort.keten.behandeling;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One installation for the classes about receiving requests; closed after the last of them.
final class GedeeldeOntvangstproef implements BeforeAllCallback {
    private Ontvangstproef proef;

    @Override
    public void beforeAll(ExtensionContext context) {
        proef = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("ontvangstproef", k -> new Ontvangstproef(), Ontvangstproef.class);
    }

    Ontvangstproef proef() {
        return proef;
    }
}
