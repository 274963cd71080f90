package nl.poort.keten.behandeling;

import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
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

    /// On the morning of the fifth, and nothing on the line fails: whatever another class left.
    Ontvangstproef rustig() {
        proef.p.test.klok().zet("2026-10-05T09:00");
        proef.kamer.proef.stoor(Storing.GEEN);
        return proef;
    }
}
