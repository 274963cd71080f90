package nl.poort.keten.samenwerking;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One municipality and its partners for all classes that work together; closed after the last of them.
final class GedeeldeSamenwerkproef implements BeforeAllCallback {
    private Samenwerkproef proef;

    @Override
    public void beforeAll(ExtensionContext context) {
        proef = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent("samenwerkproef", k -> new Samenwerkproef(), Samenwerkproef.class);
    }

    Samenwerkproef proef() {
        return proef;
    }
}
