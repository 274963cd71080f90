package nl.poort.techniek.db;

import java.util.UUID;

/// Something that happened: a record with a Dutch participle name (`OverdrachtAangeboden`).
///
/// It is stored as JSON with its kind, and handed to listeners: inside the transaction, or afterwards from the outbox.
public interface Gebeurtenis {

    /// The root this belongs to (vraag, zaak, artikel …): deliveries keep order per root.
    UUID root();

    default String soort() {
        return kindOf(getClass());
    }

    /// `OverdrachtAangeboden` becomes `overdracht.aangeboden`: the last word is what happened.
    static String kindOf(Class<? extends Gebeurtenis> type) {
        var words = type.getSimpleName().split("(?=\\p{Lu})");
        var thing = String.join("", java.util.Arrays.copyOf(words, words.length - 1));
        return (thing + "." + words[words.length - 1]).toLowerCase(java.util.Locale.ROOT);
    }
}
