package nl.poort.registers.organisatie;

/// A telephone number in E.164 (`+31612345678`); without a country it is Dutch.
public record Telefoonnummer(String waarde) {
    public Telefoonnummer {
        waarde = genormaliseerd(waarde);
    }

    private static String genormaliseerd(String getypt) {
        var kort = Invoer.zonderTekens(getypt).replaceAll("[/()]", "");
        if (kort.matches("140[0-9]{2,3}")) {
            return "+31" + kort; // 14 0115: the number of a municipality
        }
        // "+31 (0)6": the zero between brackets is not dialled with a country code
        var e164 = kort.replaceFirst("^00", "+").replaceFirst("^0", "+31");
        if (e164.startsWith("+310")) {
            e164 = "+31" + e164.substring(4);
        }
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw Invoer.fout(
                    "telefoon", "Dit telefoonnummer klopt niet: schrijf het als 06 12345678 of +32 2 123 45 67");
        }
        // 0800 and 0900 numbers are shorter or longer than the others
        if (e164.startsWith("+31") && !e164.matches("\\+31([1-9][0-9]{8}|(800|90[069])[0-9]{4,7}|140[0-9]{2,3})")) {
            throw Invoer.fout("telefoon", "Een Nederlands telefoonnummer heeft 10 cijfers, zoals 06 12345678");
        }
        return e164;
    }

    @Override
    public String toString() {
        return waarde;
    }
}
