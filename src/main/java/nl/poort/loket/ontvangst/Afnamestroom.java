package nl.poort.loket.ontvangst;

import java.io.IOException;
import java.io.OutputStream;

/// Takes from a stream the bytes that are wanted: leaves out what is here already, and stops at what was asked.
final class Afnamestroom extends OutputStream {
    private final OutputStream naar;
    private final long gewenst;
    private final long hoogstens;
    private long overslaan;
    private long aantal;

    Afnamestroom(OutputStream naar, long gewenst, long hoogstens) {
        this.naar = naar;
        this.gewenst = gewenst;
        this.hoogstens = hoogstens;
    }

    /// @param vanaf with which byte the content begins that follows
    OutputStream begin(long vanaf) {
        if (vanaf > gewenst) {
            throw DsoVoorziening.stoort("De landelijke voorziening sloeg een deel over");
        }
        overslaan = gewenst - vanaf;
        return this;
    }

    long aantal() {
        return aantal;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int vanaf, int hoeveel) throws IOException {
        int weg = (int) Math.min(overslaan, hoeveel);
        overslaan -= weg;
        int mee = (int) Math.min(hoogstens - aantal, (long) hoeveel - weg);
        if (mee > 0) {
            naar.write(bytes, vanaf + weg, mee);
            aantal += mee;
        }
    }
}
