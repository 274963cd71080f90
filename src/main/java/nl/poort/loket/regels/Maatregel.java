package nl.poort.loket.regels;

import java.util.List;

/// A measure that must be taken.
public record Maatregel(
        String id,
        String nummer,
        String tekst,
        String toelichting,
        String frequentie,
        String volgorde,
        String kenmerk,
        List<String> themas) {}
