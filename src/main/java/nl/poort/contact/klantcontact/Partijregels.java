package nl.poort.contact.klantcontact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poort.techniek.Veldfouten;

/// What belongs to which kind of party, and how a name is found. Pure.
final class Partijregels {
    private Partijregels() {}

    /// The party with tidy text; what is wrong is added to `fouten`.
    static NieuwePartij schoon(NieuwePartij p, Veldfouten fouten) {
        fouten.eis(p.soort() != null, "soort", "Kies wat voor klant dit is");
        boolean anoniem = p.soort() == Partijsoort.ANONIEM;
        boolean persoon = p.soort() == Partijsoort.NATUURLIJK_PERSOON;
        var naam = anoniem
                ? fouten.tekst("naam", p.naam(), 200)
                : fouten.verplicht("naam", p.naam(), 200, "Vul een naam in");
        if (naam != null) {
            naam = naam.replaceAll("[\\s\\p{Z}]+", " ");
            fouten.eis(
                    naam.codePoints().noneMatch(Character::isISOControl), "naam", "Deze naam bevat een vreemd teken");
        }
        fouten.eis(persoon || p.bsn() == null, "bsn", "Alleen een persoon heeft een BSN");
        boolean organisatie = !persoon && !anoniem && p.soort() != Partijsoort.COLLEGA;
        fouten.eis(organisatie || p.kvkNummer() == null, "kvkNummer", "Alleen een organisatie heeft een KvK-nummer");
        fouten.eis(organisatie || p.rsin() == null, "rsin", "Alleen een organisatie heeft een RSIN");
        fouten.eis(
                p.soort() != Partijsoort.BEDRIJF
                        || p.kvkNummer() != null
                        || p.rsin() != null
                        || p.vestigingsnummer() == null,
                "kvkNummer",
                "Vul bij een vestigingsnummer ook het KvK-nummer in");
        fouten.eis(
                organisatie || p.vestigingsnummer() == null,
                "vestigingsnummer",
                "Alleen een organisatie heeft een vestigingsnummer");
        fouten.eis(p.adressen().size() <= 20, "adressen", "Er kunnen hoogstens 20 adressen bij één klant staan");
        return new NieuwePartij(
                p.soort(),
                naam == null ? "Anoniem" : naam,
                p.bsn(),
                p.kvkNummer(),
                p.rsin(),
                p.vestigingsnummer(),
                p.adressen(),
                p.voorkeur());
    }

    /// The words of a name as they are searched: lower case, without accents and signs ("Şahin-de Vries" → sahin, de,
    /// vries), each once.
    static List<String> woorden(String naam) {
        var kaal = Normalizer.normalize(naam, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ij", "y");
        return Arrays.stream(kaal.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .map(w -> w.length() > 60 ? w.substring(0, 60) : w)
                .distinct()
                .limit(20)
                .toList();
    }
}
