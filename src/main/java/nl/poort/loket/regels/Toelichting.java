package nl.poort.loket.regels;

/// What explains a question: a short text, a long one, and whether it must be seen at once (markdown).
public record Toelichting(String tekst, String lang, boolean belangrijk) {
    static final Toelichting GEEN = new Toelichting("", "", false);
}
