package nl.poort.loket.ontvangst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;

/// Content of any size that stands nowhere: the same bytes each time, from any byte on.
public final class Proefinhoud extends InputStream {
    private static final int BLOK = 1 << 16;

    private final long zaad;
    private final long grootte;
    private final byte[] blok = new byte[BLOK];
    private long plek;
    private long blokNummer = -1;

    public Proefinhoud(String naam, long grootte, long vanaf) {
        this.zaad = naam.hashCode() * 31L + grootte;
        this.grootte = grootte;
        this.plek = vanaf;
    }

    static String sha256(String naam, long grootte) {
        try (var in = new Proefinhoud(naam, grootte, 0)) {
            var hash = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BLOK];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                hash.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoogstens) {
        if (plek >= grootte) {
            return -1;
        }
        long nummer = plek / BLOK;
        if (nummer != blokNummer) {
            new SplittableRandom(zaad ^ nummer * 0x9E3779B97F4A7C15L).nextBytes(blok);
            blokNummer = nummer;
        }
        int in = (int) (plek % BLOK);
        int aantal = (int) Math.min(Math.min(hoogstens, BLOK - in), grootte - plek);
        System.arraycopy(blok, in, naar, vanaf, aantal);
        plek += aantal;
        return aantal;
    }
}
