package nl.poort.contact.berichten;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a text may name between braces, such as `{belofte}`; filled in for each customer.
public enum Tekstgegeven {
    AANHEF("de groet met de naam van de klant"),
    VRAAG("wat de klant schreef of zei"),
    STAP("wat er nu gebeurt"),
    TEAM("wie ermee bezig is"),
    BELOFTE("wanneer de klant iets hoort, als hele zin"),
    WANNEER("het moment waarop het klaar is"),
    OPNIEUW("het moment waarop u het weer probeert of weer bericht stuurt"),
    INHOUD("het antwoord, of wat er is hersteld of nieuw is"),
    REDEN("waarom het langer duurt"),
    PRODUCT("waarvoor de klant komt"),
    WAAR("de locatie van de afspraak, en met wie als dat vaststaat"),
    MEENEMEN("wat de klant meeneemt"),
    LINK("waar de klant de afspraak verzet of afzegt, of een nieuwe maakt"),
    REAGEREN("het nummer van de vraag, de eigen bladzijde en hoe de klant reageert"),
    AFZENDER("wie het bericht stuurt");

    private final String uitleg;

    Tekstgegeven(String uitleg) {
        this.uitleg = uitleg;
    }

    public String uitleg() {
        return uitleg;
    }

    /// As it is written in a text: `{belofte}`.
    public String teken() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /// What must be in a text of this kind, or the customer does not hear what matters.
    public static Set<Tekstgegeven> verplicht(Berichtcode code) {
        return switch (code) {
            case ONTVANGST, STAND, DOORGEZET -> EnumSet.of(AANHEF, STAP, TEAM, BELOFTE, REAGEREN, AFZENDER);
            case VERTRAGING -> EnumSet.of(AANHEF, REDEN, BELOFTE, REAGEREN, AFZENDER);
            case BELPOGING -> EnumSet.of(AANHEF, OPNIEUW, REAGEREN, AFZENDER);
            case BELMOMENT -> EnumSet.of(AANHEF, INHOUD, WANNEER, REAGEREN, AFZENDER);
            case ANTWOORD, HERSTELD, PROBLEEM_OPGELOST, NIEUWS, ZAAK, RECHTZETTING ->
                EnumSet.of(AANHEF, INHOUD, REAGEREN, AFZENDER);
            case AFSPRAAK, AFSPRAAK_HERINNERING, AFSPRAAK_VERZET ->
                EnumSet.of(AANHEF, WANNEER, PRODUCT, WAAR, LINK, REAGEREN, AFZENDER);
            case AFSPRAAK_AFGEZEGD -> EnumSet.of(AANHEF, WANNEER, PRODUCT, LINK, REAGEREN, AFZENDER);
        };
    }

    /// What may be in it as well and is empty for some customers: the paragraph with it then drops out.
    public static Set<Tekstgegeven> soms(Berichtcode code) {
        return switch (code) {
            case ONTVANGST, ANTWOORD -> EnumSet.of(VRAAG);
            case NIEUWS -> EnumSet.of(REDEN, WANNEER, OPNIEUW);
            case AFSPRAAK, AFSPRAAK_HERINNERING, AFSPRAAK_VERZET -> EnumSet.of(MEENEMEN);
            case AFSPRAAK_AFGEZEGD -> EnumSet.of(REDEN);
            case STAND, DOORGEZET, VERTRAGING, BELPOGING, BELMOMENT, HERSTELD, PROBLEEM_OPGELOST, ZAAK, RECHTZETTING ->
                EnumSet.noneOf(Tekstgegeven.class);
        };
    }

    public static Set<Tekstgegeven> van(Berichtcode code) {
        var alle = EnumSet.copyOf(verplicht(code));
        alle.addAll(soms(code));
        return alle;
    }
}
