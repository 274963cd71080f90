package nl.poort.betrouwbaarheid;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// What the customers and colleagues were told was kept; it lives outside the program that is killed.
final class Journaal {
    /// The exact words of each question, by its token.
    final Map<String, String> gesteld = new ConcurrentHashMap<>();
    /// The token of each question that was accepted, and of each that got a call attempt.
    final Map<String, Boolean> aangenomen = new ConcurrentHashMap<>();

    final Map<String, Boolean> gebeld = new ConcurrentHashMap<>();
    /// The numbers that a supplier's program gave its cases and documents.
    final Set<String> zaken = ConcurrentHashMap.newKeySet();

    final Set<String> statussen = ConcurrentHashMap.newKeySet();
    final Set<String> documenten = ConcurrentHashMap.newKeySet();
    final AtomicInteger herhaald = new AtomicInteger();
    final Map<Integer, AtomicInteger> anders = new ConcurrentHashMap<>();
    private final AtomicLong laatste = new AtomicLong();

    void bevestigd() {
        laatste.set(System.nanoTime());
    }

    /// When something was last acknowledged, by [System#nanoTime].
    long laatste() {
        return laatste.get();
    }

    /// An answer that was neither yes nor "try later".
    void anders(int status) {
        anders.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
    }

    int bevestigingen() {
        int registers = zaken.size() + statussen.size() + documenten.size();
        return gesteld.size() + aangenomen.size() + gebeld.size() + registers;
    }
}
