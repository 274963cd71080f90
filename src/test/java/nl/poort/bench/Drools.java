package nl.poort.bench;

import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Apache KIE Drools, when it is on the class path (`./bench regels`, Maven profile `bench`). Spoken to by name, so
/// that
/// nobody else needs it.
final class Drools {
    private final Object runtime;
    private final Object model;
    private final String top;
    private final Method nieuw;
    private final Method zet;
    private final Method beslis;

    private Drools(String dmn, String top) throws ReflectiveOperationException {
        this.top = top;
        var bouwer = Class.forName("org.kie.dmn.core.internal.utils.DMNRuntimeBuilder")
                .getMethod("fromDefaults")
                .invoke(null);
        var ingesteld = roep(bouwer, "buildConfiguration");
        var bron = Class.forName("org.kie.internal.io.ResourceFactory")
                .getMethod("newReaderResource", java.io.Reader.class, String.class)
                .invoke(null, new StringReader(dmn), "UTF-8");
        var gemaakt = ingesteld
                .getClass()
                .getMethod("fromResources", java.util.Collection.class)
                .invoke(ingesteld, List.of(bron));
        Function<Exception, RuntimeException> fout = IllegalStateException::new;
        this.runtime =
                gemaakt.getClass().getMethod("getOrElseThrow", Function.class).invoke(gemaakt, fout);
        var runtimeApi = Class.forName("org.kie.dmn.api.core.DMNRuntime");
        this.model = ((List<?>) runtimeApi.getMethod("getModels").invoke(runtime)).getFirst();
        this.nieuw = runtimeApi.getMethod("newContext");
        this.zet = Class.forName("org.kie.dmn.api.core.DMNContext").getMethod("set", String.class, Object.class);
        this.beslis = runtimeApi.getMethod(
                "evaluateByName",
                Class.forName("org.kie.dmn.api.core.DMNModel"),
                Class.forName("org.kie.dmn.api.core.DMNContext"),
                String[].class);
    }

    /// Empty when Drools is not there.
    static Optional<Drools> open(String dmn, String top) throws ReflectiveOperationException {
        try {
            Class.forName("org.kie.dmn.core.internal.utils.DMNRuntimeBuilder");
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
        return Optional.of(new Drools(dmn, top));
    }

    private static Object roep(Object op, String naam) throws ReflectiveOperationException {
        return op.getClass().getMethod(naam).invoke(op);
    }

    /// The outcome of the top decision.
    Object beslis(Map<String, Object> antwoorden) {
        try {
            var context = nieuw.invoke(runtime);
            for (var a : antwoorden.entrySet()) {
                zet.invoke(context, a.getKey(), a.getValue());
            }
            var uitkomst = beslis.invoke(runtime, model, context, new String[] {top});
            var beslissing = Class.forName("org.kie.dmn.api.core.DMNResult")
                    .getMethod("getDecisionResultByName", String.class)
                    .invoke(uitkomst, top);
            return Class.forName("org.kie.dmn.api.core.DMNDecisionResult")
                    .getMethod("getResult")
                    .invoke(beslissing);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
