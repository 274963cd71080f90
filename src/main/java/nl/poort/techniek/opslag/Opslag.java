package nl.poort.techniek.opslag;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A place for content, each named by the SHA-256 of what it holds, per owner: on the file system ([Schijfopslag]) or
/// in object storage ([S3Opslag]). What is coming in stands on the file system first, in both.
public interface Opslag {

    /// Content of an owner that stands there.
    record Bewaard(UUID eigenaar, String sha256) {}

    /// Somewhere to write content to.
    ///
    /// @param hoogstens in bytes
    Ontvanger ontvanger(long hoogstens);

    /// Who looks at what comes in.
    Keuring keuring();

    /// The folder for what is coming in; what stays behind there is cleared away by [#ruimBinnenOp].
    Path binnen();

    /// Gives it its place, also when the same content stands there already: then that becomes new again.
    void bewaar(UUID eigenaar, Ontvangst ontvangst);

    /// What came in is not needed after all.
    void gooiWeg(Ontvangst ontvangst);

    void verwijder(UUID eigenaar, String sha256);

    /// The content from `vanaf` on. Its hash is checked first: bytes that changed are never handed out.
    InputStream open(UUID eigenaar, String sha256, long vanaf);

    /// Removes what began to come in before this moment and was never finished; returns how many.
    int ruimBinnenOp(Instant voor);

    /// Everything with a place that got it before this moment: for who looks for content that nobody refers to.
    List<Bewaard> ouderDan(Instant voor);
}
