package nl.poort.loket.regels;

import java.util.List;

/// A decision of a rule file.
///
/// @param vereist the ids of the inputs, decisions and knowledge models that it may use
/// @param bronnen the articles it rests on, as the file names them
/// @param doel what it is for; may be empty
public record Beslissing(
        String id, String naam, List<String> vereist, Inhoud inhoud, List<String> bronnen, String doel, int regel) {}
