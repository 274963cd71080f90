package nl.poort.contact.klantcontact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.poort.techniek.Veldfouten;

/// What a draft may hold, and where a new contact stands. Pure.
final class Lopendregels {
    private static final int HOOGSTENS_VELDEN = 60;
    private static final int LANG = 20_000;
    private static final int GEZOCHT = 20;
    private static final Pattern VELDNAAM = Pattern.compile("[a-z]{2,30}");
    /// A telephone number, a BSN, an address of mail: what points to a person is not kept as a search.
    private static final Pattern VAN_IEMAND = Pattern.compile(".*(\\d[ .-]?){5,}.*|.*@.*", Pattern.DOTALL);

    private static final List<String> KLANTVELDEN =
            List.of("klant", "naam", "telefoon", "email", "namens", "namensnaam", "team");

    private Lopendregels() {}

    /// The draft with these fields in it; text is kept letter for letter, an empty field is no field.
    static Map<String, String> concept(Map<String, String> oud, Map<String, String> velden) {
        var fouten = new Veldfouten();
        var nieuw = new LinkedHashMap<>(oud);
        velden.forEach((naam, waarde) -> {
            fouten.eis(VELDNAAM.matcher(naam).matches(), "concept", "Dit veld kennen wij niet");
            fouten.tekst(naam, waarde, LANG);
            if (waarde == null || waarde.isBlank()) {
                nieuw.remove(naam);
            } else {
                nieuw.put(naam, waarde);
            }
        });
        fouten.eis(nieuw.size() <= HOOGSTENS_VELDEN, "concept", "Dit zijn te veel velden");
        fouten.klaar();
        return nieuw;
    }

    /// The first place that is free.
    static int plek(List<LopendContact> open) {
        var bezet = new TreeSet<Integer>();
        open.forEach(c -> bezet.add(c.plek()));
        int plek = 1;
        while (bezet.contains(plek)) {
            plek++;
        }
        return plek;
    }

    /// The words that were searched for; somebody who types on does not search twice.
    static List<String> gezocht(List<String> oud, String tekst) {
        var kaal = tekst == null ? "" : tekst.strip();
        if (kaal.length() < 3 || kaal.length() > 200 || VAN_IEMAND.matcher(kaal).matches()) {
            return oud;
        }
        var nieuw = new ArrayList<>(oud);
        if (!nieuw.isEmpty()
                && (kaal.startsWith(nieuw.getLast()) || nieuw.getLast().startsWith(kaal))) {
            nieuw.removeLast();
        }
        nieuw.remove(kaal);
        nieuw.add(kaal);
        return nieuw.size() <= GEZOCHT ? nieuw : nieuw.subList(nieuw.size() - GEZOCHT, nieuw.size());
    }

    /// The last one opened stands last; opened again it is not there twice.
    static List<Bron> bronnen(List<Bron> oud, Bron bron) {
        var nieuw = new ArrayList<>(oud);
        nieuw.removeIf(b -> b.zelfde(bron));
        nieuw.add(bron);
        return nieuw;
    }

    static List<Bron> zonder(List<Bron> oud, java.util.UUID verwijzing) {
        return oud.stream().filter(b -> !b.verwijzing().equals(verwijzing)).toList();
    }

    /// What the draft says about who the customer is: it goes along to a second subject.
    static Map<String, String> klantvelden(Map<String, String> concept) {
        var klant = new LinkedHashMap<>(concept);
        klant.keySet().retainAll(KLANTVELDEN);
        return klant;
    }
}
