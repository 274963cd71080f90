package nl.poort.keten.calamiteiten;

/// The front doors of this module, made together because they share their sources.
public record Calamiteitdeuren(
        Oproepen oproepen,
        Oproepwacht wacht,
        Calamiteiten calamiteiten,
        Teamoproepen teamoproepen,
        Maatregelen maatregelen,
        GeraakteVerzoeken verzoeken,
        Dossiers dossiers,
        Paraatheden paraatheden) {

    public static Calamiteitdeuren open(Calamiteitbronnen bronnen) {
        var oproepen = new Oproepen(bronnen);
        return new Calamiteitdeuren(
                oproepen,
                new Oproepwacht(bronnen, oproepen),
                new Calamiteiten(bronnen),
                new Teamoproepen(bronnen),
                new Maatregelen(bronnen),
                new GeraakteVerzoeken(bronnen),
                new Dossiers(bronnen),
                new Paraatheden(bronnen.db()));
    }
}
