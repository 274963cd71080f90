package nl.poort.web.werkplek;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.keten.behandeling.Koppelgebeurtenis;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakAfgerond;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakGekoppeld;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakGestart;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakOntkoppeld;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakVoortgegaan;
import nl.poort.keten.behandeling.Koppelgebeurtenis.ZaakVoortgezet;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;
import nl.poort.web.werkplek.Gebeurteniszin.Zin;

/// Tells in plain Dutch what happened between a Vraag and its cases.
final class Zaakzin {
    private static final Map<String, Class<? extends Koppelgebeurtenis>> SOORTEN = Arrays.stream(
                    Koppelgebeurtenis.class.getPermittedSubclasses())
            .map(k -> k.<Koppelgebeurtenis>asSubclass(Koppelgebeurtenis.class))
            .collect(Collectors.toMap(Gebeurtenis::kindOf, Function.identity()));

    private Zaakzin() {}

    static Optional<Zin> van(Opgetekend g) {
        return Optional.ofNullable(SOORTEN.get(g.soort())).map(soort -> zin(Json.read(g.inhoud(), soort)));
    }

    private static Zin zin(Koppelgebeurtenis k) {
        return switch (k) {
            case ZaakGestart g -> Zin.van("Zaak " + g.nummer() + " gestart", g.zaaktype());
            case ZaakGekoppeld g -> Zin.van("Hoort bij zaak " + g.nummer(), g.zaaktype());
            case ZaakOntkoppeld g ->
                Zin.van("Zaak " + g.nummer() + " losgemaakt", g.reden()).letOp();
            case ZaakVoortgegaan g -> Zin.van("Zaak " + g.nummer() + ": " + g.status(), g.tekst());
            case ZaakAfgerond g -> Zin.van("Zaak " + g.nummer() + " is afgerond", g.uitkomst());
            case ZaakVoortgezet g ->
                Zin.van("Zaak " + g.nummer() + " is weer geopend").letOp();
        };
    }
}
