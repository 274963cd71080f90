package nl.poort.techniek;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Records as data: read by position, made from values, copied with one value changed.
public final class Records {
    private static final Map<Class<?>, Vorm<?>> VORMEN = new ConcurrentHashMap<>();

    private Records() {}

    /// The shape of one record type, looked up once.
    public record Vorm<R extends Record>(
            RecordComponent[] delen, java.lang.reflect.Constructor<R> maker, Map<String, Integer> plaatsen) {

        public R maak(Object[] waarden) {
            try {
                return maker.newInstance(waarden);
            } catch (java.lang.reflect.InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException fout) {
                    throw fout;
                }
                throw new IllegalStateException("cannot make " + maker, e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make " + maker, e);
            }
        }

        public Object waarde(Record van, int plaats) {
            try {
                return delen[plaats].getAccessor().invoke(van);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + delen[plaats], e);
            }
        }

        public int plaats(String naam) {
            var plaats = plaatsen.get(naam);
            if (plaats == null) {
                throw new IllegalArgumentException(maker.getDeclaringClass().getSimpleName() + " has no " + naam);
            }
            return plaats;
        }
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> Vorm<R> vorm(Class<R> soort) {
        return (Vorm<R>) VORMEN.computeIfAbsent(soort, s -> maakVorm(soort));
    }

    /// The same record with other values: `with(zaak, "einddatum", datum, "archiefnominatie", VERNIETIGEN)`.
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, Object... namenEnWaarden) {
        var vorm = vorm((Class<R>) record.getClass());
        var waarden = new Object[vorm.delen().length];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = vorm.waarde(record, i);
        }
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            waarden[vorm.plaats((String) namenEnWaarden[i])] = namenEnWaarden[i + 1];
        }
        return vorm.maak(waarden);
    }

    public static boolean heeft(Record record, String naam) {
        return vorm(record.getClass()).plaatsen().containsKey(naam);
    }

    public static Object get(Record record, String naam) {
        var vorm = vorm(record.getClass());
        return vorm.waarde(record, vorm.plaats(naam));
    }

    private static <R extends Record> Vorm<R> maakVorm(Class<R> soort) {
        try {
            var delen = soort.getRecordComponents();
            var maker = soort.getDeclaredConstructor(
                    Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            var plaatsen = new java.util.HashMap<String, Integer>();
            for (int i = 0; i < delen.length; i++) {
                delen[i].getAccessor().setAccessible(true);
                plaatsen.put(delen[i].getName(), i);
            }
            return new Vorm<>(delen, maker, Map.copyOf(plaatsen));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no record: " + soort, e);
        }
    }
}
