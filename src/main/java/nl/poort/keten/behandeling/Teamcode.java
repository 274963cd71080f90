package nl.poort.keten.behandeling;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/// The id of a team in the 24 characters that the standard gives the identification of an organisational unit.
public final class Teamcode {
    private static final int BYTES = 16;

    private Teamcode() {}

    public static String van(UUID team) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(team.getMostSignificantBits())
                .putLong(team.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// Null when it is the identification of something else, made by another program.
    public static UUID lees(String code) {
        try {
            var bytes = Base64.getUrlDecoder().decode(code);
            var buffer = ByteBuffer.wrap(bytes);
            return bytes.length == BYTES ? new UUID(buffer.getLong(), buffer.getLong()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
