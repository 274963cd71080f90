package nl.poort.techniek;

/// One thing that is wrong with one field of an input.
///
/// @param naam the field, nested with dots and indexes from 0 (`autorisaties.0.zaaktype`); `nonFieldErrors` for the
/// whole
/// @param code stable, for a program (`required`, `bad-url`)
/// @param zin for a person
public record Veldfout(String naam, String code, String zin) {
    public static final String GEHEEL = "nonFieldErrors";
}
