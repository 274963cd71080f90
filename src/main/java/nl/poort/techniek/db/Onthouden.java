package nl.poort.techniek.db;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Remembers data that everybody may see and that seldom changes (teams, channels, opening hours, agreements), by key.
///
/// Every transaction reads how often such data changed in the round trip with which it begins (`techniek.traag`,
/// counted
/// by triggers). What was remembered under another number is forgotten: also when another node made the change. A
/// transaction that changes such data itself ([Tx#slowDataChanged]) does not remember and is not told from memory.
public final class Onthouden<K, V> {
    private static final int MOST = 10_000;

    private volatile Memory<K, V> memory = new Memory<>(-1, Map.of());

    private record Memory<K, V>(long version, Map<K, V> values) {}

    /// @param read gets it from the database; never null
    public V get(Tx tx, K key, Supplier<V> read) {
        if (tx.readsForItself()) {
            return read.get();
        }
        var values = values(tx.version());
        if (values == null) {
            return read.get();
        }
        var known = values.get(key);
        if (known != null) {
            return known;
        }
        var value = read.get();
        if (values.size() < MOST) {
            values.put(key, value);
        }
        return value;
    }

    /// As [#get], of what may be absent. Absence is not remembered: whoever asks for what does not exist must not fill
    /// the memory.
    public Optional<V> find(Tx tx, K key, Supplier<Optional<V>> read) {
        var values = tx.readsForItself() ? null : values(tx.version());
        var known = values == null ? null : values.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var value = read.get();
        if (values != null && values.size() < MOST) {
            value.ifPresent(v -> values.put(key, v));
        }
        return value;
    }

    /// Null for a transaction that began before the last change.
    private Map<K, V> values(long version) {
        var present = memory;
        if (present.version() == version) {
            return present.values();
        }
        synchronized (this) {
            if (memory.version() < version) {
                memory = new Memory<>(version, new ConcurrentHashMap<>());
            }
            return memory.version() == version ? memory.values() : null;
        }
    }
}
