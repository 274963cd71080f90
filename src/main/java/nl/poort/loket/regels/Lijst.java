package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.List;

/// Lists that do not change, with one thing other.
final class Lijst {
    private Lijst() {}

    static <T> List<T> met(List<T> lijst, T ding) {
        return met(lijst, lijst.size(), ding);
    }

    static <T> List<T> met(List<T> lijst, int plaats, T ding) {
        var uit = new ArrayList<>(lijst);
        uit.add(Math.clamp(plaats, 0, lijst.size()), ding);
        return List.copyOf(uit);
    }

    static <T> List<T> zonder(List<T> lijst, int plaats) {
        var uit = new ArrayList<>(lijst);
        uit.remove(plaats);
        return List.copyOf(uit);
    }

    /// At the end nothing happens.
    static <T> List<T> verplaats(List<T> lijst, T ding, boolean omhoog) {
        int van = lijst.indexOf(ding);
        return verplaats(lijst, van, omhoog ? van - 1 : van + 1);
    }

    static <T> List<T> verplaats(List<T> lijst, int van, int naar) {
        if (van < 0 || naar < 0 || van >= lijst.size() || naar >= lijst.size()) {
            return lijst;
        }
        var uit = new ArrayList<>(lijst);
        uit.add(naar, uit.remove(van));
        return List.copyOf(uit);
    }
}
