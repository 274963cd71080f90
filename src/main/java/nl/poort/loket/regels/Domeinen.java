package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/// Which values a question can have, divided by what the rules name.
final class Domeinen {
    private Domeinen() {}

    static Domein van(Regelvraag vraag, Set<Object> atomen) {
        var domein = new Domein();
        switch (vraag.soort()) {
            case JA_NEE, BIJLAGE -> {
                domein.voegToe(true);
                domein.voegToe(false);
            }
            case KEUZE, GEO -> vraag.opties().forEach(o -> domein.voegToe(o.tekst()));
            case MEERKEUZE -> domein.voegAndersToe();
            case TEKST -> teksten(domein, atomen);
            case GETAL -> getallen(domein, atomen);
            case DATUM -> dagen(domein, atomen);
            case VAST -> {
                switch (vraag.vast().waarde()) {
                    case BigDecimal g -> getallen(domein, atomen);
                    case LocalDate d -> dagen(domein, atomen);
                    case Boolean b -> {
                        domein.voegToe(true);
                        domein.voegToe(false);
                    }
                    default -> teksten(domein, atomen);
                }
            }
        }
        return domein;
    }

    /// A reckoned value can be anything.
    static Domein vanSom(Set<Object> atomen) {
        var domein = new Domein();
        domein.voegToe(true);
        domein.voegToe(false);
        teksten(domein, atomen);
        getallen(domein, atomen);
        dagen(domein, atomen);
        atomen.stream()
                .filter(a -> !(a instanceof String || a instanceof BigDecimal || a instanceof LocalDate))
                .forEach(domein::voegToe);
        domein.voegAndersToe();
        return domein;
    }

    private static void teksten(Domein domein, Set<Object> atomen) {
        atomen.stream().filter(a -> a instanceof String).forEach(domein::voegToe);
        domein.voegAndereTekstToe();
    }

    private static void getallen(Domein domein, Set<Object> atomen) {
        domein.voegGetallenToe(atomen.stream()
                .filter(a -> a instanceof BigDecimal)
                .map(a -> (BigDecimal) a)
                .toList());
    }

    private static void dagen(Domein domein, Set<Object> atomen) {
        domein.voegDagenToe(atomen.stream()
                .filter(a -> a instanceof LocalDate)
                .map(a -> (LocalDate) a)
                .toList());
    }
}
