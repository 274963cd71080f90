package nl.poort.registers.organisatie;

import java.util.Locale;

/// An e-mail address that can be delivered to; kept as typed, with the domain in lower case.
public record Emailadres(String waarde) {
    public Emailadres {
        waarde = waarde == null ? "" : waarde.strip();
        int apenstaart = waarde.lastIndexOf('@');
        if (waarde.length() > 254
                || apenstaart > 64
                || !waarde.matches("[^\\s\\p{Z}\\p{C}@<>(),;:\"\\[\\]\\\\]+@[\\p{L}0-9]([\\p{L}0-9-]*[\\p{L}0-9])?"
                        + "(\\.[\\p{L}0-9]([\\p{L}0-9-]*[\\p{L}0-9])?)+")
                || waarde.startsWith(".")
                || waarde.contains("..")
                || waarde.contains(".@")) {
            throw Invoer.fout("email", "Dit e-mailadres klopt niet: schrijf het als naam@voorbeeld.nl");
        }
        waarde = waarde.substring(0, apenstaart) + waarde.substring(apenstaart).toLowerCase(Locale.ROOT);
    }

    /// The form in which two addresses are compared: nobody means two people by `Jan@` and `jan@`.
    public String sleutel() {
        return waarde.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
