package nl.poort.contact.klantinteracties;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.contact.klantinteracties.Identificatiecode.Nummersoort;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Vestigingsnummer;

/// The numbers that a party of Poort holds itself. Pure.
final class Partijnummers {
    private Partijnummers() {}

    /// The id under which the number of a party is known outside: the same as the view makes (`identificator`).
    static UUID id(Nummersoort soort, UUID partij) {
        try {
            var tekst = soort.name().toLowerCase(Locale.ROOT) + partij;
            // no secret: it only makes one id of another
            var hex = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(tekst.getBytes(StandardCharsets.UTF_8)));
            return UUID.fromString(hex.replaceFirst("(\\w{8})(\\w{4})(\\w{4})(\\w{4})(\\w{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isPersoon(Partij partij) {
        return partij.soort() == Partijsoort.NATUURLIJK_PERSOON;
    }

    private static boolean isOrganisatie(Partij partij) {
        return switch (partij.soort()) {
            case BEDRIJF, VERENIGING, INSTELLING -> true;
            case NATUURLIJK_PERSOON, ANONIEM, COLLEGA -> false;
        };
    }

    /// Whether a party of this kind holds such a number.
    static boolean past(Partij partij, Nummersoort soort) {
        return switch (soort) {
            case BSN -> isPersoon(partij);
            case KVK_NUMMER, RSIN -> isOrganisatie(partij);
            case VESTIGINGSNUMMER -> isOrganisatie(partij) && (partij.kvkNummer() != null || partij.rsin() != null);
        };
    }

    /// Whether it holds none yet.
    static boolean isVrij(Partij partij, Nummersoort soort) {
        return switch (soort) {
            case BSN -> true;
            case KVK_NUMMER -> partij.kvkNummer() == null;
            case RSIN -> partij.rsin() == null;
            case VESTIGINGSNUMMER -> partij.vestigingsnummer() == null;
        };
    }

    /// @param nummer null = without it
    static NieuwePartij met(Partij p, Nummersoort soort, String nummer) {
        return new NieuwePartij(
                p.soort(),
                p.naam(),
                soort == Nummersoort.BSN ? PartijIdentificatoren.bsn(nummer) : null,
                soort == Nummersoort.KVK_NUMMER ? (nummer == null ? null : new KvkNummer(nummer)) : p.kvkNummer(),
                soort == Nummersoort.RSIN ? (nummer == null ? null : new Rsin(nummer)) : p.rsin(),
                soort == Nummersoort.VESTIGINGSNUMMER
                        ? (nummer == null ? null : new Vestigingsnummer(nummer))
                        : p.vestigingsnummer(),
                p.adressen(),
                p.voorkeur());
    }
}
