package nl.poort.web.werkplek.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.contact.klantcontact.Checkvragen;
import nl.poort.contact.klantcontact.LopendContact;
import nl.poort.keten.vragen.Context;
import nl.poort.web.werkplek.Deuren;

/// What came along with a contact, of the check that was opened in it (its code, rules, answers and article) and of the
/// address that was not there.
final class Checkfeiten {
    private Checkfeiten() {}

    static Map<String, String> bij(Deuren deuren, LopendContact c) {
        var feiten = new LinkedHashMap<>(c.context());
        deuren.zaken()
                .checks()
                .findOpCode(c.veld(Context.SESSIE))
                .ifPresent(check -> feiten.putAll(Checkvragen.context(check, check.vraag())));
        deuren.zaken()
                .omgeving()
                .plekken()
                .meldingen()
                .find(c.veld(Context.ADRESMELDING))
                .ifPresent(m -> {
                    feiten.put(Context.ADRESMELDING, m.kenmerk());
                    feiten.put("adres zoals getypt", m.adres());
                });
        return feiten;
    }
}
