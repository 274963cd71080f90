package nl.poort.registers.documenten;

import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.opslag.Ontvangst;

/// What becomes of the content of a document with this change (drc-file). Pure.
sealed interface Inhoudsplan {
    /// It stays as it is.
    record Houd() implements Inhoudsplan {}

    /// There is none.
    record Geen() implements Inhoudsplan {}

    /// An empty file.
    record Leeg() implements Inhoudsplan {}

    /// What came along.
    record Neem(Ontvangst bestand) implements Inhoudsplan {}

    /// It comes in parts.
    record Delen(long omvang) implements Inhoudsplan {}

    /// @param oud null for a new document
    static Inhoudsplan van(Document oud, Document nieuw) {
        var omvang = nieuw.bestandsomvang();
        if (omvang != null && omvang < 0) {
            throw Weigering.veld("bestandsomvang", "min_value", "Een bestand is niet kleiner dan 0 bytes");
        }
        if (nieuw.meegestuurd() != null && nieuw.meegestuurd().bestand() != null) {
            return neem(nieuw.meegestuurd().bestand(), omvang);
        }
        if (oud != null && nieuw.meegestuurd() == null && (omvang == null || omvang.equals(oud.bestandsomvang()))) {
            return new Houd();
        }
        if (omvang == null) {
            return new Geen();
        }
        return omvang == 0 ? new Leeg() : new Delen(omvang);
    }

    private static Inhoudsplan neem(Ontvangst bestand, Long omvang) {
        if (omvang != null && omvang != bestand.omvang()) {
            throw Weigering.veld(
                    Veldfout.GEHEEL,
                    "file-size",
                    "De inhoud is %d bytes, en niet %d".formatted(bestand.omvang(), omvang));
        }
        return new Neem(bestand);
    }
}
