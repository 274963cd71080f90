package nl.poort.keten.ketentest;

import java.time.Instant;

/// Whether the software of one supplier for one part of the chain is ready and connected.
public record Gereedheid(
        Deelketen deelketen, String leverancier, boolean gereed, String toelichting, Instant op, String door) {}
