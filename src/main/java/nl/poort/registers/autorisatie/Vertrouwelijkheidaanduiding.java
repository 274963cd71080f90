package nl.poort.registers.autorisatie;

import nl.poort.techniek.db.Trapsgewijs;

/// How confidential something is, from open to most secret (ac-order; RGBZ).
public enum Vertrouwelijkheidaanduiding implements Trapsgewijs {
    OPENBAAR,
    BEPERKT_OPENBAAR,
    INTERN,
    ZAAKVERTROUWELIJK,
    VERTROUWELIJK,
    CONFIDENTIEEL,
    GEHEIM,
    ZEER_GEHEIM
}
