package nl.poort.registers.documenten;

/// How a checksum was made.
public enum Algoritme {
    CRC_16,
    CRC_32,
    CRC_64,
    FLETCHER_4,
    FLETCHER_8,
    FLETCHER_16,
    FLETCHER_32,
    HMAC,
    MD5,
    SHA_1,
    SHA_256,
    SHA_512,
    SHA_3
}
