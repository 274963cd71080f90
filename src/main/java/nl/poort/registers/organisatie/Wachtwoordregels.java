package nl.poort.registers.organisatie;

import java.util.Locale;
import java.util.Set;

/// What makes a password good enough: length, and not one that everybody tries. No rules about signs and capitals.
/// Pure.
final class Wachtwoordregels {
    static final int KORTSTE = 12;
    static final int LANGSTE = 200;

    /// What people make of a short well-known word to reach twelve characters, without the digits and signs at its end.
    private static final Set<String> BEKEND = Set.of(
            "wachtwoord",
            "password",
            "passwort",
            "welkom",
            "welcome",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdfghjkl",
            "azerty",
            "azertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "iloveyou",
            "ikhouvanjou",
            "gemeente",
            "gemeentehuis",
            "amsterdam",
            "rotterdam",
            "feyenoord",
            "nederland",
            "omgevingsloket",
            "omgevingswet",
            "administrator",
            "admin",
            "beheerder",
            "letmein",
            "changeme",
            "veranderdit",
            "geheim",
            "geheimpje",
            "wachtwoordwachtwoord",
            "welkomwelkom",
            "passwordpassword",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "poort",
            "poortpoort",
            "test",
            "q1w2e3r4t5y6",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "abc",
            "a1b2c3d4e5f6",
            "trustno");

    private Wachtwoordregels() {}

    /// Refuses in one sentence that says what to do instead.
    static void eis(String wachtwoord, String login) {
        var invoer = wachtwoord == null ? "" : wachtwoord;
        int lengte = invoer.codePointCount(0, invoer.length());
        if (lengte < KORTSTE) {
            throw Invoer.fout(
                    "wachtwoord", "Een wachtwoord heeft minstens 12 tekens: een korte zin is makkelijk te onthouden");
        }
        if (lengte > LANGSTE) {
            throw Invoer.fout("wachtwoord", "Een wachtwoord heeft hoogstens 200 tekens");
        }
        if (isTeBekend(invoer, login)) {
            throw Invoer.fout(
                    "wachtwoord", "Dit wachtwoord is te makkelijk te raden: kies bijvoorbeeld vier losse woorden");
        }
    }

    private static boolean isTeBekend(String wachtwoord, String login) {
        var klein = wachtwoord.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        var kern = klein.replaceAll("[^\\p{L}]+$", "").replaceAll("^[^\\p{L}]+", "");
        var naam = login == null ? "" : login.replaceAll("@.*", "");
        return klein.chars().distinct().count() < 4
                || klein.equals(login)
                || klein.matches("[0-9]*")
                || BEKEND.contains(klein)
                || BEKEND.contains(kern)
                || klein.matches("(.{1,6})\\1+")
                || (!naam.isEmpty() && kern.equals(naam));
    }
}
