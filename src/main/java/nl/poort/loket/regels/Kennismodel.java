package nl.poort.loket.regels;

import java.util.List;

/// A table or formula with parameters, that decisions may call.
public record Kennismodel(String id, String naam, List<String> parameters, Inhoud inhoud, List<String> vereist) {}
